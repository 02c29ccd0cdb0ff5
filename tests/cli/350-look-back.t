回头看。销号90日后跟踪监测，也可以随机抽查。结果三种：巩固的整改转为“已巩固”，松动的督促并再次回看，反弹的重新整改 [依据 意见 第十五条]。
A look-back some time after the crossing off: held, slipping, or rebound; each has its own consequence.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位:
  >   - {代码: no1, 名称: 晨海第一小学, 类别: 小学}
  >   - {代码: no2, 名称: 晨海第二小学, 类别: 小学}
  > 督学:
  >   - {姓名: 季明远, 单位: no1, 在职: 是, 来源: 教师}
  >   - {姓名: 苏静, 单位: no2, 在职: 是, 来源: 教师}
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 甲, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 登记不全}
  >   - {编号: 乙, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 标识脱落}
  >   - {编号: 丙, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 台账缺页}
  > 整改:
  >   - {编号: 一, 问题: 甲, 单位: no1, 整改要求: 补齐登记, 整改期限: 2026-01-30, 发生日期: 2026-01-15}
  >   - {编号: 二, 问题: 乙, 单位: no1, 整改要求: 重做标识, 整改期限: 2026-01-30, 发生日期: 2026-01-15}
  >   - {编号: 三, 问题: 丙, 单位: no1, 整改要求: 补齐台账, 整改期限: 2026-01-30, 发生日期: 2026-01-15}
  > END
  $ dudao rectify import --quiet first.yaml
  $ dudao rectify submit R2026-001 R2026-002 R2026-003 on=2026-01-16 report=已整改 --quiet
  $ dudao rectify verify R2026-001 R2026-002 R2026-003 on=2026-01-19 verified_by=苏静 --quiet
  $ dudao rectify accept R2026-001 R2026-002 R2026-003 on=2026-01-20 effect=合格 --quiet

1月20日销号：1月剩11天，2月28天，3月31天，到4月20日（周一）90日。随机抽查的另定日期。

  $ dudao rectify add look_back rectification=R2026-001 due=2026-02-26 chosen=draw
  编号       办理事项  状态    到期日
  B2026-004  登记      待回看  2026-02-26
  $ dudao rectify add look_back rectification=R2026-001 due=2026-02-26
  dudao-rectify: error: 产生方式 chosen: 未填写 [missing]
      可选: tracking 跟踪监测, draw 随机抽查
  [3]
  $ dudao rectify list look_back --columns key,rectification,due,chosen,state,overdue,days_left
  编号       整改单     应回看日    产生方式  状态    逾期  剩余天数
  B2026-001  R2026-001  2026-04-20  跟踪监测  待回看  否          49
  B2026-002  R2026-002  2026-04-20  跟踪监测  待回看  否          49
  B2026-003  R2026-003  2026-04-20  跟踪监测  待回看  否          49
  B2026-004  R2026-001  2026-02-26  随机抽查  待回看  是          -4

没有结果的不算回看；回看人是本单位的要回避 [依据 教育督导条例 第十条]；没回看的不能报告。

  $ dudao rectify check B2026-004
  B2026-004: error: 回看结果 result: 未填写（意见 第十五条） [refused]
      此时可以: cancel 取消回头看
  [4]
  $ dudao rectify check B2026-004 result=good
  dudao-rectify: error: 回看结果 result: 'good' 不在可选值之内 [choice]
      result=good
             ^^^^
      可选: held 巩固, slipping 松动, rebound 反弹
  [3]
  $ dudao rectify check B2026-004 result=held checked_by=季明远 on=2026-03-02
  B2026-004: error: 回看人 checked_by: I2026-001是本单位人员，应当回避（教育督导条例 第十条） [refused]
      此时可以: cancel 取消回头看
  [4]
  $ dudao rectify check B2026-004 --lang en
  B2026-004: error: result: is missing (意见 第十五条) [refused]
      possible now: cancel
  [4]
  $ dudao rectify report B2026-004
  B2026-004: error: 回头看现为 '待回看'，不能办理 report 报告回头看结果（意见 第十五条） [refused]
      此时可以: check 回头看, cancel 取消回头看
  [4]
  $ dudao rectify check B2026-004 result=held on=2026-03-03
  B2026-004: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]

巩固。2月26日到期，3月2日才看，迟4天，照办照记；整改转为“已巩固”。已经巩固的再看一次还是巩固。

  $ dudao rectify check B2026-004 result=巩固 checked_by=苏静 text=登记齐全
  dudao-rectify: note: 同时办理：R2026-001 整改 认定整改巩固
  编号       办理事项  状态    到期日
  B2026-004  回头看    已回看
  $ dudao rectify show B2026-004 | sed '/^历史/,$d'
  回头看 B2026-004
  整改单    R2026-001
  应回看日  2026-02-26
  产生方式  随机抽查
  回看人    苏静
  回看结果  巩固
  回看情况  登记齐全
  状态      已回看
  
  办理经过
  步骤  发生日期    办理事项    办理前  办理后  决定人  说明       理由
  0     2026-03-02  安排回头看          待回看
  1     2026-03-02  回头看      待回看  已回看          逾期 4 日
  
  $ dudao rectify check B2026-001 result=held --quiet
  $ dudao rectify list key=R2026-001 --columns key,state,sustained_on
  编号       状态    已巩固日期
  R2026-001  已巩固  2026-03-02
  $ dudao rectify show R2026-001 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项          办理前    办理后    决定人  说明      理由
  0     2026-01-15  登记已下达的整改            已下达
  1     2026-01-16  报送整改报告      已下达    报告已报
  2     2026-01-19  核查整改情况      报告已报  已核查
  3     2026-01-20  销号              已核查    已销号
  4     2026-03-02  认定整改巩固      已销号    已巩固            程序办理
  5     2026-03-02  认定整改巩固      已巩固    已巩固            程序办理
  
  $ dudao rectify check B2026-001 result=rebound
  B2026-001: error: 回头看现为 '已回看'，不能办理 check 回头看（意见 第十五条） [refused]
      此时可以: report 报告回头看结果
  [4]

松动。整改还是“已销号”，生成一件给联络员的催办；30日后再看：3月2日起到4月1日。

  $ dudao rectify check B2026-002 result=slipping checked_by=苏静
  dudao-rectify: note: 同时生成：RM2026-001 催办
  dudao-rectify: note: 同时生成：B2026-005 回头看（待回看）
  编号       办理事项  状态    到期日
  B2026-002  回头看    已回看
  $ dudao rectify list look_back state=待回看 --columns key,rectification,due,chosen
  编号       整改单     应回看日    产生方式
  B2026-003  R2026-003  2026-04-20  跟踪监测
  B2026-005  R2026-002  2026-04-01  跟踪监测
  $ dudao rectify list reminder
  编号        催办事项   催办类别  所催期限    催办阶段    催办对象  催办方式  送出日期
  RM2026-001  R2026-002  回头看    2026-04-01  到期前30日  联络员    打印送达
  $ dudao rectify list reminder --columns text
  催办内容
  【整改督促】整改成效松动（R2026-002）  晨海第一小学： 　　整改（R2026-002）：重做标识。 　　经回头看，该项整改成效松动。请立即巩固整改措施，2026年4月1日将再次回头看（依据：《深化新时代教育督导体制机制改革的实施意见》第十五条）。  教育督导委员会办公室（000000） 2026年3月2日

反弹。整改重新打开，按严重程度另定期限：轻微10日，到3月12日，轮次加一。

  $ dudao rectify check B2026-003 result=rebound text=台账又缺页
  dudao-rectify: note: 同时办理：R2026-003 整改 重新整改
  编号       办理事项  状态    到期日
  B2026-003  回头看    已回看
  $ dudao rectify list key=R2026-003 --columns key,deadline,rounds,state
  编号       整改期限    整改轮次  状态
  R2026-003  2026-03-12         2  反弹重改
  $ dudao rectify show R2026-003 | sed -n '/^办理经过/,/^$/p' | tail -n 2
  4     2026-03-02  重新整改          已销号    反弹重改          程序办理  反弹
  

报告回头看结果，生成一件上报市级教育督导机构的事项，30日内报：到4月1日。报告不能早于回看的那天。

  $ dudao rectify report B2026-003 on=2026-03-01
  B2026-003: error: 发生日期 on: 2026-03-01 早于本记录上一次办理 check 回头看 的日期 [order]
  [3]
  $ dudao rectify report B2026-003
  dudao-rectify: note: 同时生成：U2026-001 上报事项（待报）
  编号       办理事项        状态    到期日
  B2026-003  报告回头看结果  已报告
  $ dudao rectify list filing
  编号       类别    事项                               报送对象          应报日期    状态  报出日期  剩余天数
  U2026-001  回头看  整改“回头看”结果报告（B2026-003）  市级教育督导机构  2026-04-01  待报                  30
  $ dudao rectify show B2026-003 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项        办理前  办理后  决定人  说明      理由
  0     2026-01-20  安排回头看              待回看          程序办理
  1     2026-03-02  回头看          待回看  已回看
  2     2026-03-02  报告回头看结果  已回看  已报告
  

取消要有理由；取消了的不再回看。正在重新整改的，还没有销号，无从回看。
What is being mended again is looked back at after its next crossing off.

  $ dudao rectify add look_back rectification=R2026-003 due=2026-03-09 chosen=tracking --quiet
  $ dudao rectify check B2026-006 result=held
  B2026-006: error: 整改单 rectification: R2026-003没有销号，不能回头看（意见 第十五条） [refused]
      此时可以: cancel 取消回头看
  [4]
  $ dudao rectify check B2026-006 result=slipping --lang en
  B2026-006: error: rectification: R2026-003 is not crossed off (意见 第十五条) [refused]
      possible now: cancel
  [4]
  $ dudao rectify cancel B2026-006
  B2026-006: error: 缺少 reason=：须说明理由（意见 第十五条） [refused]
      此时可以: check 回头看
  [4]
  $ dudao rectify cancel B2026-006 reason=整改尚未完成
  编号       办理事项    状态    到期日
  B2026-006  取消回头看  已取消
  $ dudao rectify check B2026-006 result=held
  B2026-006: error: 回头看现为 '已取消'，不能办理 check 回头看（意见 第十五条） [refused]
  [4]
  $ dudao rectify show B2026-006 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项    办理前  办理后  决定人  说明  理由
  0     2026-03-02  安排回头看          待回看
  1     2026-03-02  取消回头看  待回看  已取消                整改尚未完成
  

撤回回头看：新排的回头看和没送出的催办一起作废；反弹的，整改回到“已销号”。报告已经列入上报的，上报事项一起作废。

  $ dudao rectify undo B2026-002 --reason 看错学校
  dudao-rectify: note: 同时办理：B2026-005 回头看 撤销
  dudao-rectify: note: 同时办理：RM2026-001 催办 撤销
  编号       办理事项  状态    到期日
  B2026-002  撤销      待回看  2026-04-20
  $ dudao rectify undo B2026-003 --reason 看错学校 --quiet
  $ dudao rectify undo B2026-003 --reason 看错学校 --quiet
  $ dudao rectify list key=R2026-003 --columns key,deadline,rounds,report,effect,state
  编号       整改期限    整改轮次  整改报告  整改成效  状态
  R2026-003  2026-01-30         1  已整改    合格      已销号
  $ for kind in look_back reminder filing; do dudao rectify list $kind voided=yes --columns key; done
  编号
  B2026-005
  编号
  RM2026-001
  编号
  U2026-001

催办试过没送出去的，一样作废；送出去的，就不能悄悄撤回。

  $ dudao office add leader unit=no1 name=吴明 post=主任 liaison=yes from=2026-01-05 email=wu@example.org --quiet
  $ dudao rectify check B2026-002 result=slipping --quiet
  $ dudao rectify remind --deliver --transport false --sender dudao@example.org
  RM2026-002: error: false 失败，退出码 1 [delivery]
  dudao-rectify: note: 已发送 0 件，待打印 0 件，未能发出 1 件
  [8]
  $ dudao rectify undo B2026-002 --reason 看错学校
  dudao-rectify: note: 同时办理：B2026-007 回头看 撤销
  dudao-rectify: note: 同时办理：RM2026-002 催办 撤销
  编号       办理事项  状态    到期日
  B2026-002  撤销      待回看  2026-04-20
  $ dudao rectify check B2026-002 result=slipping --quiet
  $ dudao rectify remind --deliver --transport true --sender dudao@example.org
  dudao-rectify: note: 已发送 1 件，待打印 0 件，未能发出 0 件
  $ dudao rectify undo B2026-002 --reason 看错学校
  B2026-002: error: 不能撤回：RM2026-003 已经发出 [refused]
      请先作废或撤回所列记录；此时可以: report 报告回头看结果
  [4]

反弹后的期限从办理日算起，碰巧与原来的是同一天，也算新定的期限。
A new deadline may fall on the day of the one before.

  $ dudao rectify check B2026-003 result=rebound --quiet
  $ dudao rectify submit R2026-003 report=台账补齐 --quiet
  $ dudao rectify verify R2026-003 verified_by=苏静 --quiet
  $ dudao rectify accept R2026-003 effect=合格 --quiet
  $ dudao rectify add look_back rectification=R2026-003 due=2026-03-02 chosen=draw
  编号       办理事项  状态    到期日
  B2026-010  登记      待回看  2026-03-02
  $ dudao rectify check B2026-010 result=rebound --quiet
  $ dudao rectify list key=R2026-003 --columns key,deadline,rounds,state
  编号       整改期限    整改轮次  状态
  R2026-003  2026-03-12         3  反弹重改
