整改台账。一个问题一张整改单：没有期限的先“拟下达”，登记时已有期限的就是已经下达的。
轻微问题默认不要求报方案，其余默认要求；主管部门取自单位。
One order for one problem: without a deadline it is drafted, with one it has already gone out.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位:
  >   - {代码: edu, 名称: 社会事务局教育科, 类别: 部门}
  >   - {代码: no1, 名称: 晨海第一小学, 类别: 小学, 主管部门: edu}
  >   - {代码: no2, 名称: 晨海第二小学, 类别: 小学}
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 器材, 来源记录: 开学, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 消防器材过期}
  >   - {编号: 登记, 来源记录: 开学, 单位: no1, 领域: 安全稳定, 严重程度: 轻微, 问题: 门卫登记不全}
  >   - {编号: 围栏, 来源记录: 开学, 单位: no2, 领域: 安全稳定, 严重程度: 严重, 问题: 围栏破损}
  > 整改:
  >   - {问题: 器材, 单位: no1, 整改要求: 更换消防器材}
  >   - {问题: 登记, 单位: no1, 整改要求: 补齐登记, 整改期限: 2026-03-20}
  > END
  $ dudao rectify import first.yaml
  first.yaml:10:28: warning: 单位 unit: S2026-001的被督导单位不是该单位（意见 第十四条）
     10 |   - {编号: 围栏, 来源记录: 开学, 单位: no2, 领域: 安全稳定, 严重程度: 严重, 问题: 围栏破损}
        |                                        ^^^
  单位 unit           + 3  ~ 0  = 0
  督导 supervision    + 1  ~ 0  = 0
  问题 finding        + 3  ~ 0  = 0
  整改 rectification  + 2  ~ 0  = 0
  $ dudao rectify list --columns key,finding,competent,plan_asked,deadline,first_deadline,due_on,returned,rounds,state
  编号       问题       主管部门          要求报方案  整改期限    原定期限    到期日      退回次数  整改轮次  状态
  R2026-001  F2026-001  社会事务局教育科  是                                                     0         1  拟下达
  R2026-002  F2026-002  社会事务局教育科  否          2026-03-20  2026-03-20  2026-03-20         0         1  已下达

一个问题不下第二张整改单：同样的不变，不同的拒绝；退回次数、整改轮次等由程序填写。

  $ dudao rectify add rectification finding=F2026-001 unit=no1 requirement=更换消防器材
  编号       办理事项      状态    到期日
  R2026-001  相同，未改动  拟下达
  $ dudao rectify add rectification finding=F2026-001 unit=no1 requirement=清理消防通道
  dudao-rectify: error: 整改要求 requirement: R2026-001 已存在且内容不同，可用 edit 修改 [changed]
  [3]
  $ dudao rectify add rectification finding=F2026-001 unit=no1 requirement=更换消防器材 on=2026-02-01
  dudao-rectify: error: 发生日期 on: 与数据文件中的日期不同，该日期不能更改 [changed]
      日期记错的，作废该记录后重新登记
  [3]
  $ dudao rectify add rectification finding=F2026-003 unit=no2 requirement=修复围栏 rounds=2 first_deadline=2026-03-01
  dudao-rectify: error: 整改轮次 rounds: 由程序填写，不能录入 [assigned]
  dudao-rectify: error: 原定期限 first_deadline: 由程序填写，不能录入 [assigned]
  [3]
  $ dudao rectify add rectification unit=no2
  dudao-rectify: error: 问题 finding: 未填写 [missing]
  dudao-rectify: error: 整改要求 requirement: 未填写 [missing]
  [3]
  $ dudao rectify add rectification finding=F2026-009 unit=no2 requirement=修复围栏
  dudao-rectify: error: 问题 finding: 没有问题 'F2026-009' [reference]
  [3]

问题是别的单位的，或者已经撤销的，不能下达整改 [依据 意见 第十五条]。
The problem must be this unit's own and must still stand.

  $ dudao rectify add rectification finding=F2026-003 unit=no1 requirement=修复围栏
  dudao-rectify: error: 单位 unit: 问题 F2026-003 属于其他单位（意见 第十五条） [refused]
  [4]
  $ cat >old.yaml <<'END'
  > 问题:
  >   - {来源记录: S2026-001, 单位: no2, 领域: 招生, 严重程度: 一般, 问题: 招生简章未备案, 问题状态: 已撤销}
  > END
  $ dudao supervise import --quiet --legacy --reason 补录旧台账 old.yaml
  $ dudao rectify add rectification finding=F2026-004 unit=no1 requirement=补办备案
  dudao-rectify: error: 问题 finding: 问题 F2026-004 已撤销（意见 第十五条） [refused]
  dudao-rectify: error: 单位 unit: 问题 F2026-004 属于其他单位（意见 第十五条） [refused]
  [4]
  $ dudao rectify add rectification finding=F2026-004 unit=no1 requirement=补办备案 --lang en
  dudao-rectify: error: finding: finding F2026-004 was withdrawn (意见 第十五条) [refused]
  dudao-rectify: error: unit: finding F2026-004 is of another unit (意见 第十五条) [refused]
  [4]

发生日期不得晚于今天；早于系统启用的照常登记。期限在办理日之前的，提示一句，照样登记。今天是3月2日，逾期4天。

  $ dudao rectify add rectification finding=F2026-003 unit=no2 requirement=修复围栏 on=2026-03-03
  dudao-rectify: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao rectify add rectification finding=F2026-003 unit=no2 requirement=修复围栏 on=2026-03-02 deadline=2026-02-26
  dudao-rectify: warning: 整改期限 deadline: 整改期限已过
  编号       办理事项  状态    到期日
  R2026-003  登记      已下达  2026-02-26
  $ dudao rectify list overdue=yes --columns key,unit,due_on,days_late
  编号       单位          到期日      逾期天数
  R2026-003  晨海第二小学  2026-02-26         4

同一文件再导入一遍，什么也不变。

  $ dudao rectify import first.yaml
  单位 unit           + 0  ~ 0  = 3
  督导 supervision    + 0  ~ 0  = 1
  问题 finding        + 0  ~ 0  = 3
  整改 rectification  + 0  ~ 0  = 2
