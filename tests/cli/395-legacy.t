历史补录。系统启用前的整改，带着当时的状态、日期、次数照录；条件不符的只提示；不生成上报，没办完的从现在起催 [依据 意见 第十五条]。
From before the system: state, dates and counts as they were; guards become warnings; what is open is reminded from now on.

  $ dudao init --quiet --opened 2026-01-01
  $ cat >units.yaml <<'END'
  > 单位:
  >   - {代码: no1, 名称: 晨海第一小学, 类别: 小学}
  >   - {代码: no2, 名称: 晨海第二小学, 类别: 小学}
  > END
  $ dudao office import --quiet units.yaml
  $ cat >old.yaml <<'END'
  > 督导:
  >   - {编号: 去年, 标题: 秋季督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备, 状态: 已办结, 发生日期: 2025-09-08}
  > 问题:
  >   - {编号: 甲, 来源记录: 去年, 单位: no1, 领域: 其他, 严重程度: 严重, 问题: 围栏破损, 问题状态: 已确认}
  >   - {编号: 乙, 来源记录: 去年, 单位: no2, 领域: 其他, 严重程度: 一般, 问题: 器材过期, 问题状态: 已撤销}
  >   - {编号: 丙, 来源记录: 去年, 单位: no1, 领域: 其他, 严重程度: 一般, 问题: 标识脱落, 问题状态: 已确认}
  > 整改:
  >   - {编号: 一, 问题: 甲, 单位: no1, 整改要求: 修复围栏, 整改期限: 2025-12-10, 原定期限: 2025-11-10, 状态: 退回重改, 退回次数: 2, 整改轮次: 1, 发生日期: 2025-11-20}
  >   - {编号: 二, 问题: 乙, 单位: no1, 整改要求: 更换器材, 整改期限: 2025-11-10, 状态: 已终止, 发生日期: 2025-11-21}
  >   - {编号: 三, 问题: 丙, 单位: no1, 整改要求: 重做标识, 整改期限: 2025-11-10, 状态: 已销号, 发生日期: 2025-12-01}
  > 回头看:
  >   - {编号: 看, 整改单: 三, 应回看日: 2026-03-02, 产生方式: 跟踪监测, 状态: 待回看, 发生日期: 2025-12-01}
  > END

不加 --legacy 的，状态、次数这些不收；加了要说理由；启用日及以后的不是历史。

  $ dudao rectify import old.yaml
  old.yaml:2:72: error: 状态 state: 状态由办理产生，只有历史补录（--legacy）可以填写 [assigned]
      2 |   - {编号: 去年, 标题: 秋季督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备, 状态: 已办结, 发生日期: 2025-09-08}
        |                                                                                                             ^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao rectify import --legacy old.yaml
  dudao-rectify: error: 历史补录须用 --reason 说明理由 [usage]
  [2]
  $ cat >late.yaml <<'END'
  > 督导:
  >   - {标题: 元旦督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 值守, 状态: 已办结, 发生日期: 2026-01-05}
  > END
  $ dudao supervise import --legacy --reason 补录 late.yaml
  late.yaml:2:73: error: 发生日期 on: 不早于启用日期，不属于历史补录，请按一般记录导入 [value]
      2 |   - {标题: 元旦督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 值守, 状态: 已办结, 发生日期: 2026-01-05}
        |                                                                                                               ^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao rectify import --legacy --reason 补录去年台账 old.yaml
  old.yaml:4:19: warning: 来源记录 found_in: S2025-001 已办结或取消（意见 第十四条）
      4 |   - {编号: 甲, 来源记录: 去年, 单位: no1, 领域: 其他, 严重程度: 严重, 问题: 围栏破损, 问题状态: 已确认}
        |                          ^^^^
  old.yaml:5:19: warning: 来源记录 found_in: S2025-001 已办结或取消（意见 第十四条）
      5 |   - {编号: 乙, 来源记录: 去年, 单位: no2, 领域: 其他, 严重程度: 一般, 问题: 器材过期, 问题状态: 已撤销}
        |                          ^^^^
  old.yaml:5:27: warning: 单位 unit: S2025-001的被督导单位不是该单位（意见 第十四条）
      5 |   - {编号: 乙, 来源记录: 去年, 单位: no2, 领域: 其他, 严重程度: 一般, 问题: 器材过期, 问题状态: 已撤销}
        |                                      ^^^
  old.yaml:6:19: warning: 来源记录 found_in: S2025-001 已办结或取消（意见 第十四条）
      6 |   - {编号: 丙, 来源记录: 去年, 单位: no1, 领域: 其他, 严重程度: 一般, 问题: 标识脱落, 问题状态: 已确认}
        |                          ^^^^
  old.yaml:9:17: warning: 问题 finding: 问题 F2025-002 已撤销（意见 第十五条）
      9 |   - {编号: 二, 问题: 乙, 单位: no1, 整改要求: 更换器材, 整改期限: 2025-11-10, 状态: 已终止, 发生日期: 2025-11-21}
        |                      ^^
  old.yaml:9:24: warning: 单位 unit: 问题 F2025-002 属于其他单位（意见 第十五条）
      9 |   - {编号: 二, 问题: 乙, 单位: no1, 整改要求: 更换器材, 整改期限: 2025-11-10, 状态: 已终止, 发生日期: 2025-11-21}
        |                                ^^^
  督导 supervision    + 1  ~ 0  = 0
  问题 finding        + 3  ~ 0  = 0
  整改 rectification  + 3  ~ 0  = 0
  回头看 look_back    + 1  ~ 0  = 0
  $ dudao rectify list --columns key,state,deadline,first_deadline,returned,due_on,days_late,legacy
  编号       状态      整改期限    原定期限    退回次数  到期日      逾期天数  历史补录
  R2025-001  退回重改  2025-12-10  2025-11-10         2  2025-12-10        82  是
  R2025-002  已终止    2025-11-10  2025-11-10         0                        是
  R2025-003  已销号    2025-11-10  2025-11-10         0                        是

编号按发生的年份编：问题没有写发生日期，随来源记录；写了的按所写；再导出、还原，一个字节不差。
Numbered in the year it happened: a finding in that of its source, or of the day it says.

  $ cat >older.yaml <<'END'
  > 督导: [{编号: 前年, 标题: 食堂督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no2, 督导事项: 食堂, 开始日期: 2024-05-06, 状态: 已公开}]
  > 问题:
  >   - {来源记录: 前年, 单位: no2, 领域: 安全稳定, 严重程度: 一般, 问题: 留样不足, 问题状态: 已确认}
  >   - {来源记录: 前年, 单位: no2, 领域: 安全稳定, 严重程度: 一般, 问题: 索证不全, 问题状态: 已确认, 发生日期: 2023-12-28}
  > END
  $ dudao supervise import --legacy --reason 补录更早的 --quiet older.yaml
  $ dudao supervise import --legacy --reason 补录更早的 older.yaml
  督导 supervision  + 0  ~ 0  = 1
  问题 finding      + 0  ~ 0  = 2
  $ dudao supervise list finding --columns key,on,found_in,text
  编号       发生日期    来源记录   问题
  F2023-001  2023-12-28  S2024-001  索证不全
  F2024-001  2024-05-06  S2024-001  留样不足
  F2025-001  2025-09-08  S2025-001  围栏破损
  F2025-002  2025-09-08  S2025-001  器材过期
  F2025-003  2025-09-08  S2025-001  标识脱落
  $ dudao export >one.yaml
  $ dudao init --quiet --store copy.db
  $ dudao import --quiet --restore one.yaml --store copy.db
  $ dudao export --store copy.db | cmp - one.yaml
  $ dudao verify >verified

早年的问题不是后来问题的再犯；新查出的记下最近的一次，不管哪条先录入。
An old problem repeats no later one; a new one repeats the last before it, whichever was typed first.

  $ dudao supervise import --legacy --reason 补录更早的 --quiet - <<'END'
  > 督导: [{编号: 早年, 标题: 标识督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 标识, 开始日期: 2022-05-09, 状态: 已公开}]
  > 问题: [{来源记录: 早年, 单位: no1, 领域: 其他, 严重程度: 一般, 问题: 标识脱落, 问题状态: 已确认}]
  > END
  $ dudao supervise import --quiet - <<'END'
  > 督导: [{编号: 今年, 标题: 标识巡查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: no1, 督导事项: 标识}]
  > 问题: [{来源记录: 今年, 单位: no1, 领域: 其他, 严重程度: 一般, 问题: 标识脱落}]
  > END
  $ dudao supervise list finding 标识脱落 --columns key,repeat_of
  编号       前次同类问题
  F2022-001
  F2025-003
  F2026-001  F2025-003

销号没有另排回头看，也没有列入上报；补录的回头看到期照样提醒、照样办。

  $ dudao rectify list look_back --columns key,rectification,due,state
  编号       整改单     应回看日    状态
  B2025-001  R2025-003  2026-03-02  待回看
  $ dudao rectify list filing
  dudao-rectify: note: 没有记录

同一文件再导入一遍，不变；补录的和别的一样接着办：发生日期不早于录入的日期。

  $ dudao rectify import --legacy --reason 补录去年台账 old.yaml
  督导 supervision    + 0  ~ 0  = 1
  问题 finding        + 0  ~ 0  = 3
  整改 rectification  + 0  ~ 0  = 3
  回头看 look_back    + 0  ~ 0  = 1
  $ dudao rectify submit R2025-001 report=围栏已修复 on=2025-11-19
  R2025-001: error: 发生日期 on: 2025-11-19 早于本记录上一次办理 create 登记已下达的整改 的日期 [order]
  [3]
  $ dudao rectify submit R2025-001 report=围栏已修复 on=2026-03-02
  编号       办理事项      状态      到期日
  R2025-001  报送整改报告  报告已报  2026-03-23
  $ dudao rectify check B2025-001 result=held --quiet
  $ dudao rectify show R2025-003 | sed '/^历史$/,$d'
  整改 R2025-003
  问题        F2025-003
  单位        晨海第一小学
  整改要求    重做标识
  整改期限    2025-11-10
  要求报方案  是
  退回次数    0
  整改轮次    1
  原定期限    2025-11-10
  状态        已巩固
  历史补录    是
  
  相关记录
  编号       类别    引用字段  状态
  B2025-001  回头看  整改单    已回看
  
  办理经过
  步骤  发生日期    办理事项          办理前  办理后  决定人  说明      理由
  0     2025-12-01  登记已下达的整改          已销号                    补录去年台账
  1     2026-03-02  认定整改巩固      已销号  已巩固          程序办理
  
