作废。录重了、录错了的作废，要有理由；记录不删除，只是不再列出、不再统计，编号也不再用。还有别的记录引用的，不能作废。
Set aside, never deleted; refused, with the list, while another record refers to it.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导机构人员: [{姓名: 方知行, 职责: [督学], 到岗日期: 2025-09-01}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 甲, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 登记不全}
  >   - {编号: 乙, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 标识脱落}
  > 整改:
  >   - {编号: 一, 问题: 甲, 单位: no1, 整改要求: 补齐登记, 整改期限: 2026-03-13}
  >   - {编号: 二, 问题: 乙, 单位: no1, 整改要求: 重做标识, 整改期限: 2026-03-13}
  > 延期:
  >   - {编号: 延, 整改单: 一, 延期至: 2026-03-27, 延期理由: 学期初人手不足}
  > 文书:
  >   - {编号: 通知, 文种: 整改通知书, 涉及记录: [一, 二]}
  > 催办:
  >   - {催办事项: 一, 催办类别: 期限, 所催期限: 2026-03-13, 催办阶段: on, 催办对象: 联络员}
  > END
  $ dudao rectify import --quiet first.yaml

要有理由；引用它的记录一次列全。催办不算。

  $ dudao rectify void R2026-001
  dudao-rectify: error: void 须用 --reason 说明理由 [usage]
  [2]
  $ dudao supervise void F2026-001 --reason 录重
  F2026-001: error: 整改 R2026-001 仍引用本记录（问题） [refused]
      请先作废或撤回所列记录
  [4]
  $ dudao rectify void R2026-001 --reason 录重
  R2026-001: error: 延期 ET2026-001 仍引用本记录（整改单） [refused]
  R2026-001: error: 文书 O2026-001 仍引用本记录（涉及记录） [refused]
      请先作废或撤回所列记录；此时可以: receive 签收整改通知, submit 报送整改报告, terminate 终止整改
  [4]
  $ dudao rectify void R2026-001 --reason 录重 --lang en
  R2026-001: error: extension ET2026-001 refers to it: rectification [refused]
  R2026-001: error: paper O2026-001 refers to it: about [refused]
      what is named has to be set aside or taken back first; possible now: receive, submit, terminate
  [4]

几件一起作废，有一件不行就都不作废。先作废引用它的，再作废它。

  $ dudao rectify void ET2026-001 R2026-001 --reason 录重
  R2026-001: error: 文书 O2026-001 仍引用本记录（涉及记录） [refused]
      请先作废或撤回所列记录；此时可以: receive 签收整改通知, submit 报送整改报告, terminate 终止整改
  [4]
  $ dudao rectify list extension --columns key,state
  编号        状态
  ET2026-001  已申请
  $ dudao report void O2026-001 --reason 录重
  编号       办理事项  状态  到期日
  O2026-001  作废      拟稿
  $ dudao rectify void ET2026-001 R2026-001 --reason 录重
  编号        办理事项  状态    到期日
  ET2026-001  作废      已申请
  R2026-001   作废      已下达
  $ dudao rectify void R2026-001 --reason 录重
  dudao-rectify: error: R2026-001 已作废 [not-found]
  [5]

作废的不再列出、不再办理，要看用 voided=yes；查看和历史照旧，写明作废日期和理由。

  $ dudao rectify list --columns key,state,due_on
  编号       状态    到期日
  R2026-002  已下达  2026-03-13
  $ dudao rectify list --columns key,voided_on 作废日期=2026-03
  编号       作废日期
  R2026-001  2026-03-02
  $ dudao rectify list --columns key,state,due_on,voided voided=yes
  编号       状态    到期日  作废
  R2026-001  已下达          是
  $ dudao rectify receive R2026-001
  dudao-rectify: error: R2026-001 已作废 [not-found]
  [5]
  $ dudao rectify undo R2026-001 --reason 再用
  dudao-rectify: error: R2026-001 已作废 [not-found]
  [5]
  $ dudao rectify history R2026-001 | tail -n 2
     15  2026-03-02 08:00:00  clerk  rectify void  作废  （录重）
        作废日期: 2026-03-02
  $ dudao rectify show R2026-001 | sed -n '/^状态/,/^$/p'
  状态        已下达
  作废日期    2026-03-02
  

编号不再用：同一个问题重新下达，是下一个号。

  $ dudao rectify add rectification finding=F2026-001 unit=no1 requirement=补齐登记
  编号       办理事项  状态    到期日
  R2026-003  登记      拟下达

作废的问题不再立着：问题状态记为已撤销，和撤销的一样；台账不列，规则不算，后来的同类问题也不因它算屡改屡犯。
A void finding stands no more: its standing is withdrawn.

  $ dudao supervise add finding found_in=S2026-001 unit=no1 category=other severity=minor text=台账缺页 --quiet
  $ dudao supervise void F2026-003 --reason 录重
  编号       办理事项  状态  到期日
  F2026-003  作废
  $ dudao supervise show F2026-003 | grep -E '^(问题状态|作废日期)'
  问题状态  已撤销
  作废日期  2026-03-02
  $ dudao supervise list finding standing!=withdrawn --columns key,standing voided=yes
  dudao-supervise: note: 没有符合条件的记录
  $ dudao supervise history F2026-003 | tail -n 3
     18  2026-03-02 08:00:00  clerk  supervise void  作废  （录重）
        问题状态: 已提出 -> 已撤销
        作废日期: 2026-03-02
  $ dudao verify | sed 's/：.*//'
  完好
