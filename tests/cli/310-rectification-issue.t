下达与签收。没有写期限的，从下达之日起按问题严重程度计算 [依据 意见 第十五条]：轻微10日、一般30日、严重60日、重大90日，
次日起算，末日遇休息日顺延到下一个工作日。
The days run from the issue, by severity; the last day moves off a rest day.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 轻, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 登记不全}
  >   - {编号: 般, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 一般, 问题: 器材过期}
  >   - {编号: 严, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 严重, 问题: 围栏破损}
  >   - {编号: 重, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 重大, 问题: 楼体开裂}
  >   - {编号: 轻二, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 标识脱落}
  >   - {编号: 轻三, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 台账缺页}
  > 整改:
  >   - {问题: 轻, 单位: no1, 整改要求: 补齐登记}
  >   - {问题: 般, 单位: no1, 整改要求: 更换器材}
  >   - {问题: 严, 单位: no1, 整改要求: 修复围栏}
  >   - {问题: 重, 单位: no1, 整改要求: 停用并加固}
  >   - {问题: 轻二, 单位: no1, 整改要求: 重做标识}
  >   - {问题: 轻三, 单位: no1, 整改要求: 补齐台账}
  > END
  $ dudao rectify import --quiet first.yaml

3月2日（周一）下达。10日到3月12日，30日到4月1日；60日到5月1日，劳动节放假到5月5日，顺延到5月6日；90日到5月31日，是周日，顺延到6月1日。

  $ dudao rectify issue R2026-001 R2026-002 R2026-003 R2026-004
  编号       办理事项      状态    到期日
  R2026-001  下达整改通知  已下达  2026-03-12
  R2026-002  下达整改通知  已下达  2026-04-01
  R2026-003  下达整改通知  已下达  2026-05-06
  R2026-004  下达整改通知  已下达  2026-06-01

下达的日子不得晚于今天。

  $ dudao rectify issue R2026-005 on=2026-03-03
  R2026-005: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]

按实际下达日期补记的，从那天起算：2月5日起10日到2月15日，春节放假到2月23日，顺延到2月24日；2月4日起10日到2月14日，周六，但调休上班，不顺延。

  $ dudao rectify issue R2026-005 on=2026-02-05
  编号       办理事项      状态    到期日
  R2026-005  下达整改通知  已下达  2026-02-24
  $ dudao rectify undo R2026-005 --reason 日期记错 --quiet
  $ dudao rectify issue R2026-005 on=2026-02-04
  编号       办理事项      状态    到期日
  R2026-005  下达整改通知  已下达  2026-02-14

另定期限的，以所填为准，原定期限也是它；已经过了的提示一句。

  $ dudao rectify issue R2026-006 on=2026-02-10 deadline=2026-02-09
  R2026-006: warning: 整改期限 deadline: 整改期限已过
  编号       办理事项      状态    到期日
  R2026-006  下达整改通知  已下达  2026-02-09
  $ dudao rectify undo R2026-006 --reason 期限记错 --quiet
  $ dudao rectify issue R2026-006 on=2026-02-10 deadline=2026-03-10
  编号       办理事项      状态    到期日
  R2026-006  下达整改通知  已下达  2026-03-10
  $ dudao rectify list --columns key,issued_on,deadline,first_deadline,days_left,overdue
  编号       已下达日期  整改期限    原定期限    剩余天数  逾期
  R2026-001  2026-03-02  2026-03-12  2026-03-12        10  否
  R2026-002  2026-03-02  2026-04-01  2026-04-01        30  否
  R2026-003  2026-03-02  2026-05-06  2026-05-06        65  否
  R2026-004  2026-03-02  2026-06-01  2026-06-01        91  否
  R2026-005  2026-02-04  2026-02-14  2026-02-14       -16  是
  R2026-006  2026-02-10  2026-03-10  2026-03-10         8  否

签收。发生日期晚于今天、早于上一次办理的，都不行。不要求写谁决定的，写了也记下；不在席位和人员名册里的，提示一句。

  $ dudao rectify receive R2026-006 on=2026-03-03
  R2026-006: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao rectify receive R2026-006 on=2026-02-09
  R2026-006: error: 发生日期 on: 2026-02-09 早于本记录上一次办理 issue 下达整改通知 的日期 [order]
  [3]
  $ dudao rectify receive R2026-006 on=2026-02-09 --lang en
  R2026-006: error: on: 2026-02-09 lies before the last move issue of that record [order]
  [3]
  $ dudao rectify receive R2026-006 on=2026-02-11 by=沈某某
  R2026-006: warning: by: 当日在任的委员会成员和督导机构人员中没有沈某某
  编号       办理事项      状态    到期日
  R2026-006  签收整改通知  已签收  2026-03-10

没说发生日期的就是今天：3月2日下达的，不能说2月27日就签收了。
Left out, the day of a move is today; the next one may not lie before it.

  $ dudao rectify receive R2026-001 on=2026-02-27
  R2026-001: error: 发生日期 on: 2026-02-27 早于本记录上一次办理 issue 下达整改通知 的日期 [order]
  [3]

下达、签收各只一次。拒绝时说明现在的状态、依据和现在能办什么。

  $ dudao rectify issue R2026-006
  R2026-006: error: 整改现为 '已签收'，不能办理 issue 下达整改通知（意见 第十五条） [refused]
      此时可以: plan 报送整改方案, submit 报送整改报告, terminate 终止整改
  [4]
  $ dudao rectify receive R2026-006
  R2026-006: error: 整改现为 '已签收'，不能办理 receive 签收整改通知（意见 第十五条） [refused]
      此时可以: plan 报送整改方案, submit 报送整改报告, terminate 终止整改
  [4]
  $ dudao rectify issue R2026-006 --lang en
  R2026-006: error: rectification is now received, so issue is not possible (意见 第十五条) [refused]
      possible now: plan, submit, terminate
  [4]
  $ dudao rectify receive R2026-099
  dudao-rectify: error: 没有记录 'R2026-099' [not-found]
  [5]
  $ dudao rectify receive
  dudao-rectify: error: receive 须写明：编号… [usage]
      用法说明：dudao-rectify receive --help
  [2]

期限落到节假日安排还没有公布的年份，按周一至周五计算，并提示一句：12月10日起90日到2027年3月10日，周三。

  $ cat >late.yaml <<'END'
  > 问题: [{来源记录: S2026-001, 单位: no1, 领域: 其他, 严重程度: 重大, 问题: 电线老化}]
  > END
  $ dudao supervise import --quiet --today 2026-12-10 late.yaml
  $ dudao rectify add rectification finding=F2026-007 unit=no1 requirement=更换线路 --today 2026-12-10 --quiet
  $ dudao rectify issue R2026-007 --today 2026-12-10
  R2026-007: warning: 数据文件中没有 2027 年的节假日安排，暂按周一至周五计算
  编号       办理事项      状态    到期日
  R2026-007  下达整改通知  已下达  2027-03-10
