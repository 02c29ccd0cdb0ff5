撤回。撤回最近一次办理，连同它带出来的一切：字段退回，生成的记录作废，没送出的催办取消；办理和撤回都留在历史里。
Undo takes back the last move with all it caused; both entries stay. Refused, with the list, while something rests on it.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导机构人员: [{姓名: 方知行, 职责: [督学], 到岗日期: 2025-09-01}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 甲, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 登记不全}
  > 整改:
  >   - {编号: 一, 问题: 甲, 单位: no1, 整改要求: 补齐登记}
  > END
  $ dudao rectify import --quiet first.yaml

登记不能撤回，只能作废；撤回要有理由。

  $ dudao rectify undo R2026-001 --reason 试试
  R2026-001: error: 没有可以撤回的办理 [refused]
      需要作废的，用 void 编号 --reason 理由
  [4]
  $ dudao rectify undo R2026-001 --reason 试试 --lang en
  R2026-001: error: has no move to take back [refused]
      to set the record aside: void KEY --reason TEXT
  [4]
  $ dudao rectify undo R2026-001
  dudao-rectify: error: undo 须用 --reason 说明理由 [usage]
  [2]

一次退一步：核查人、核查方式、报告、退回次数、期限，一样样退回去。

  $ dudao rectify issue R2026-001 on=2026-02-24 --quiet
  $ dudao rectify submit R2026-001 on=2026-02-25 report=登记已补齐 --quiet
  $ dudao rectify return R2026-001 on=2026-02-26 reason=缺三月 --quiet
  $ dudao rectify submit R2026-001 on=2026-02-27 report=登记已补齐到三月 --quiet
  $ dudao rectify verify R2026-001 on=2026-03-02 verified_by=方知行 how=papers --quiet
  $ dudao rectify list --columns key,state,due_on,deadline,report,returned,verified_by,how
  编号       状态    到期日  整改期限    整改报告          退回次数  核查人  核查方式
  R2026-001  已核查          2026-03-06  登记已补齐到三月         1  方知行  材料核查
  $ for step in 1 2 3 4 5; do
  >   dudao rectify undo R2026-001 --reason 重来 --quiet
  >   dudao rectify list --columns state,due_on,deadline,report,returned,verified_by,how | tail -n 1
  > done
  报告已报  2026-03-19  2026-03-06  登记已补齐到三月         1
  退回重改  2026-03-06  2026-03-06  登记已补齐         1
  报告已报  2026-03-17  2026-03-06  登记已补齐         0
  已下达  2026-03-06  2026-03-06                   0
  拟下达                                     0
  $ dudao rectify show R2026-001 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项      办理前    办理后    决定人  说明        理由
  0     2026-03-02  拟下达                  拟下达
  1     2026-02-24  下达整改通知  拟下达    已下达            此步已撤回
  2     2026-02-25  报送整改报告  已下达    报告已报          此步已撤回
  3     2026-02-26  退回重改      报告已报  退回重改          此步已撤回  缺三月
  4     2026-02-27  报送整改报告  退回重改  报告已报          此步已撤回
  5     2026-03-02  核查整改情况  报告已报  已核查            此步已撤回
  

撤回销号：连带排的回头看作废。回头看已经办过的，或者后来又有记录引用整改的，先撤后来的。
What the move made is voided; what came after it has to go first.

  $ dudao rectify issue R2026-001 on=2026-02-24 --quiet
  $ dudao rectify submit R2026-001 on=2026-02-25 report=登记已补齐 --quiet
  $ dudao rectify verify R2026-001 on=2026-02-26 verified_by=方知行 --quiet
  $ dudao rectify accept R2026-001 on=2026-02-27 effect=合格 --quiet
  $ dudao rectify check B2026-001 on=2026-02-28 result=slipping --quiet
  $ dudao rectify undo R2026-001 --reason 误销
  R2026-001: error: 不能撤回：B2026-002 引用了 R2026-001 [refused]
  R2026-001: error: 不能撤回：B2026-001 此后又有办理 [refused]
      请先作废或撤回所列记录；此时可以: reopen 重新整改, publish 公布整改结果
  [4]
  $ dudao rectify undo R2026-001 --reason 误销 --lang en
  R2026-001: error: cannot be taken back: B2026-002 refers to R2026-001 [refused]
  R2026-001: error: cannot be taken back: B2026-001 has moved since [refused]
      what is named has to be set aside or taken back first; possible now: reopen, publish
  [4]
  $ dudao rectify undo B2026-001 --reason 看错
  dudao-rectify: note: 同时办理：B2026-002 回头看 撤销
  dudao-rectify: note: 同时办理：RM2026-001 催办 撤销
  编号       办理事项  状态    到期日
  B2026-001  撤销      待回看  2026-05-28
  $ dudao rectify undo R2026-001 --reason 误销
  dudao-rectify: note: 同时办理：B2026-001 回头看 撤销
  编号       办理事项  状态    到期日
  R2026-001  撤销      已核查
  $ dudao rectify list look_back
  dudao-rectify: note: 没有记录
  $ dudao rectify list look_back voided=yes --columns key,state
  编号       状态
  B2026-001  待回看
  B2026-002  待回看
  $ dudao rectify list reminder voided=yes --columns key,about,what
  编号        催办事项   催办类别
  RM2026-001  R2026-001  回头看

送达了的文书在，说明单位已经知道：签发以后的事不能悄悄退回。先撤回文书，再撤回办理。

  $ dudao rectify undo R2026-001 --reason 重来 --quiet
  $ dudao rectify undo R2026-001 --reason 重来 --quiet
  $ cat >notice.yaml <<'END'
  > 文书: [{编号: 通知, 文种: 整改通知书, 涉及记录: [R2026-001]}]
  > 办理:
  >   - {编号: 通知, 办理事项: sign, 决定人: 方知行}
  >   - {编号: 通知, 办理事项: issue}
  >   - {编号: 通知, 办理事项: deliver}
  > END
  $ dudao report import --quiet notice.yaml
  $ dudao rectify undo R2026-001 --reason 不该下达
  R2026-001: error: 不能撤回：O2026-001 引用了 R2026-001 [refused]
  R2026-001: error: 不能撤回：O2026-001 已经送达 [refused]
      请先作废或撤回所列记录；此时可以: receive 签收整改通知, submit 报送整改报告, terminate 终止整改
  [4]
  $ dudao report undo O2026-001 --reason 未送到 --quiet
  $ dudao report void O2026-001 --reason 未送到
  编号       办理事项  状态    到期日
  O2026-001  作废      已印发
  $ dudao rectify undo R2026-001 --reason 不该下达
  编号       办理事项  状态    到期日
  R2026-001  撤销      拟下达

历史一条不少，数据完好。

  $ dudao rectify history R2026-001 | grep -c '  撤销  '
  9
  $ dudao verify | sed 's/：.*//'
  完好
