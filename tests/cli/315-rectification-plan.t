整改方案与整改报告。要求报方案的：签收、报方案、报整改报告；不要求的可以直接报 [依据 意见 第十五条]。
A plan, where one is asked for, comes before the report.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导机构人员: [{姓名: 方知行, 职责: [督学], 到岗日期: 2025-09-01}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 器材, 来源记录: 开学, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 器材过期}
  >   - {编号: 登记, 来源记录: 开学, 单位: no1, 领域: 安全稳定, 严重程度: 轻微, 问题: 登记不全}
  >   - {编号: 围栏, 来源记录: 开学, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 围栏破损}
  > 整改:
  >   - {编号: 整改一, 问题: 器材, 单位: no1, 整改要求: 更换器材}
  >   - {编号: 整改二, 问题: 登记, 单位: no1, 整改要求: 补齐登记}
  >   - {编号: 整改三, 问题: 围栏, 单位: no1, 整改要求: 修复围栏}
  > 办理:
  >   - {编号: 整改一, 办理事项: issue, 发生日期: 2026-02-24}
  >   - {编号: 整改二, 办理事项: issue, 发生日期: 2026-02-24}
  >   - {编号: 整改三, 办理事项: issue, 发生日期: 2026-02-24}
  > END
  $ dudao rectify import --quiet first.yaml

没签收不能报方案；要求报方案的，没报方案不能报整改报告。

  $ dudao rectify plan R2026-001
  R2026-001: error: 整改现为 '已下达'，不能办理 plan 报送整改方案（意见 第十五条） [refused]
      此时可以: receive 签收整改通知, terminate 终止整改
  [4]
  $ dudao rectify submit R2026-001 report=已更换
  R2026-001: error: 整改现为 '已下达'，办理 submit 报送整改报告 须符合条件：不要求报方案，或文书已证明送达（教育督导条例 第二十二条） [refused]
      此时可以: receive 签收整改通知, terminate 终止整改
  [4]
  $ dudao rectify receive R2026-001 on=2026-02-25 --quiet
  $ dudao rectify submit R2026-001 report=已更换
  R2026-001: error: 整改现为 '已签收'，办理 submit 报送整改报告 须符合条件：不要求报方案，或文书已证明送达（教育督导条例 第二十二条） [refused]
      此时可以: plan 报送整改方案, terminate 终止整改
  [4]

方案没有措施的收下，提示一句；退回方案要说理由，回到“已签收”，期限照旧：2月24日起30日到3月26日。
A plan without measures is taken in with a warning; sent back, it needs a reason. The deadline runs on.

  $ dudao rectify plan R2026-001 on=2026-02-26
  R2026-001: warning: 整改措施 measures: 整改方案没有列出措施（意见 第十五条）
  编号       办理事项      状态      到期日
  R2026-001  报送整改方案  方案已报  2026-03-26
  $ dudao rectify return-plan R2026-001
  R2026-001: error: 缺少 reason=：须说明理由（意见 第十五条） [refused]
      此时可以: submit 报送整改报告, terminate 终止整改
  [4]
  $ dudao rectify return-plan R2026-001 reason=没有措施 on=2026-02-25
  R2026-001: error: 发生日期 on: 2026-02-25 早于本记录上一次办理 plan 报送整改方案 的日期 [order]
  [3]
  $ dudao rectify return_plan R2026-001 reason=没有措施 on=2026-02-27
  编号       办理事项      状态    到期日
  R2026-001  退回整改方案  已签收  2026-03-26
  $ dudao rectify return-plan R2026-001 reason=没有措施
  R2026-001: error: 整改现为 '已签收'，不能办理 return-plan 退回整改方案（意见 第十五条） [refused]
      此时可以: plan 报送整改方案, terminate 终止整改
  [4]
  $ dudao rectify plan R2026-001 on=2026-02-28 measures='{text: 更换灭火器, owner: 总务处, due: 2026-03-31}'
  R2026-001: warning: 完成时限 due: 第 1 项措施的完成时限晚于整改期限
  编号       办理事项      状态      到期日
  R2026-001  报送整改方案  方案已报  2026-03-26
  $ dudao rectify undo R2026-001 --reason 时限填错 --quiet
  $ dudao rectify plan R2026-001 on=2026-02-28 measures='{text: 更换灭火器, owner: 总务处, due: 2026-03-20}' --quiet

报整改报告之后，等的是核查：15个工作日，从3月2日报送的次日起，到3月23日。没有书面报告的收下，提示一句。

  $ dudao rectify submit R2026-001
  R2026-001: warning: 整改报告 report: 被督导单位未书面报告整改情况（教育督导条例 第二十二条）
  编号       办理事项      状态      到期日
  R2026-001  报送整改报告  报告已报  2026-03-23
  $ dudao rectify undo R2026-001 --reason 报告落下了 --quiet
  $ dudao rectify submit R2026-001 report=灭火器已全部更换
  编号       办理事项      状态      到期日
  R2026-001  报送整改报告  报告已报  2026-03-23
  $ dudao rectify submit R2026-001 report=又换了一批
  R2026-001: error: 整改现为 '报告已报'，不能办理 submit 报送整改报告（教育督导条例 第二十二条） [refused]
      此时可以: verify 核查整改情况, return 退回重改, terminate 终止整改
  [4]

轻微问题不要求报方案，下达后、签收后都可以直接报。2月26日报送的，2月27日、28日（周六，调休上班）2天，3月第一、二周10天，
16日至18日3天，共15天，到3月18日。

  $ dudao rectify submit R2026-002 on=2026-02-26 report=登记已补齐
  编号       办理事项      状态      到期日
  R2026-002  报送整改报告  报告已报  2026-03-18
  $ dudao rectify undo R2026-002 --reason 先签收 --quiet
  $ dudao rectify receive R2026-002 on=2026-02-26 --quiet
  $ dudao rectify submit R2026-002 on=2026-03-02 report=登记已补齐
  编号       办理事项      状态      到期日
  R2026-002  报送整改报告  报告已报  2026-03-23


要求报方案的，整改通知书已经送达，就不必等签收和方案：送达证明单位知道了，时间照算。只印发、没送达的不算。
A delivered notice stands for the receipt and the plan; one that is only issued does not.

  $ cat >notice.yaml <<'END'
  > 文书: [{编号: 通知, 文种: 整改通知书, 涉及记录: [R2026-003], 发生日期: 2026-02-24}]
  > 办理:
  >   - {编号: 通知, 办理事项: sign, 发生日期: 2026-02-24, 决定人: 方知行}
  >   - {编号: 通知, 办理事项: issue, 发生日期: 2026-02-24}
  > END
  $ dudao report import --quiet notice.yaml
  $ dudao rectify submit R2026-003 on=2026-02-27 report=围栏已修复
  R2026-003: error: 整改现为 '已下达'，办理 submit 报送整改报告 须符合条件：不要求报方案，或文书已证明送达（教育督导条例 第二十二条） [refused]
      此时可以: receive 签收整改通知, terminate 终止整改
  [4]
  $ dudao rectify submit R2026-003 on=2026-02-27 report=围栏已修复 --lang en
  R2026-003: error: rectification is now issued; from there submit is possible only if: no plan is asked, or a paper proves delivery (教育督导条例 第二十二条) [refused]
      possible now: receive, terminate
  [4]
  $ dudao report deliver O2026-001 on=2026-02-25 delivered_how=direct --quiet
  $ dudao rectify submit R2026-003 on=2026-02-27 report=围栏已修复
  编号       办理事项      状态      到期日
  R2026-003  报送整改报告  报告已报  2026-03-19
  $ dudao rectify list --columns key,issued_on,received_on,planned_on,submitted_on,state
  编号       已下达日期  已签收日期  方案已报日期  报告已报日期  状态
  R2026-001  2026-02-24  2026-02-27  2026-02-28    2026-03-02    报告已报
  R2026-002  2026-02-24  2026-02-26                2026-03-02    报告已报
  R2026-003  2026-02-24                            2026-02-27    报告已报
  $ dudao rectify show R2026-001 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项      办理前    办理后    决定人  说明        理由
  0     2026-03-02  拟下达                  拟下达
  1     2026-02-24  下达整改通知  拟下达    已下达
  2     2026-02-25  签收整改通知  已下达    已签收
  3     2026-02-26  报送整改方案  已签收    方案已报
  4     2026-02-27  退回整改方案  方案已报  已签收                        没有措施
  5     2026-02-28  报送整改方案  已签收    方案已报          此步已撤回
  6     2026-02-28  报送整改方案  已签收    方案已报
  7     2026-03-02  报送整改报告  方案已报  报告已报          此步已撤回
  8     2026-03-02  报送整改报告  方案已报  报告已报
  
  $ dudao rectify show R2026-002 | sed -n '/^办理经过/,/^$/p' | tail -n 3
  3     2026-02-26  签收整改通知  已下达  已签收
  4     2026-03-02  报送整改报告  已签收  报告已报
  
