核查与销号。报告报来之后核查，核查之后销号；不合格的退回重改，退一次记一次 [依据 意见 第十五条]。
From the report to the crossing off: verified by somebody who is not of the unit, accepted when nothing lacks.

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
  >   - {编号: 器材, 来源记录: 开学, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 器材过期}
  > 整改:
  >   - 编号: 整改
  >     问题: 器材
  >     单位: no1
  >     整改要求: 更换器材
  >     发生日期: 2026-01-19
  >     整改期限: 2026-02-27
  >     整改措施:
  >       - {措施: 更换灭火器, 责任人: 总务处, 完成日期: 2026-02-01}
  >       - {措施: 培训门卫, 责任人: 安保处}
  > 办理:
  >   - {编号: 整改, 办理事项: receive, 发生日期: 2026-01-20}
  >   - {编号: 整改, 办理事项: plan, 发生日期: 2026-01-21}
  >   - {编号: 整改, 办理事项: submit, 发生日期: 2026-02-03}
  > END
  $ dudao rectify import --quiet first.yaml

报告没有核查，不能销号。核查人是本单位的要回避 [依据 教育督导条例 第十条]；没写核查人的，提示一句。

  $ dudao rectify accept R2026-001 effect=已更换
  R2026-001: error: 整改现为 '报告已报'，不能办理 accept 销号（意见 第十五条） [refused]
      此时可以: verify 核查整改情况, return 退回重改, terminate 终止整改
  [4]
  $ dudao rectify verify R2026-001 verified_by=季明远
  R2026-001: error: 核查人 verified_by: I2026-001是本单位人员，应当回避（教育督导条例 第十条） [refused]
      此时可以: return 退回重改, terminate 终止整改
  [4]
  $ dudao rectify verify R2026-001 deadline=2026-12-01
  R2026-001: error: 整改期限 deadline: 现为 2026-02-27，所填为 2026-12-01 [changed]
      只能通过下列办理改变：issue 下达整改通知, reopen 重新整改, grant 同意延期（延期）
  R2026-001: warning: 核查人 verified_by: 未填写核查人（教育督导条例 第二十二条）
  [3]
  $ dudao rectify verify R2026-001 verified_by=季明远 --lang en
  R2026-001: error: verified_by: I2026-001 belongs to the unit itself (教育督导条例 第十条) [refused]
      possible now: return, terminate
  [4]
  $ dudao rectify verify R2026-001 on=2026-02-02
  R2026-001: error: 发生日期 on: 2026-02-02 早于本记录上一次办理 submit 报送整改报告 的日期 [order]
  R2026-001: warning: 核查人 verified_by: 未填写核查人（教育督导条例 第二十二条）
  [3]
  $ dudao rectify verify R2026-001 on=2026-02-05
  R2026-001: warning: 核查人 verified_by: 未填写核查人（教育督导条例 第二十二条）
  编号       办理事项      状态    到期日
  R2026-001  核查整改情况  已核查

退回重改要说理由；退回次数由程序记，期限照旧（2月27日）。再报、再核查。核查期限15个工作日：2月10日报的，11日至14日4天
（14日周六，调休上班），春节放假到23日，24日至28日5天（28日周六，调休上班），3月2日至6日5天，9日1天，共15天，到3月9日。

  $ dudao rectify return R2026-001 on=2026-02-06
  R2026-001: error: 缺少 reason=：须说明理由（意见 第十五条） [refused]
      此时可以: accept 销号, terminate 终止整改
  [4]
  $ dudao rectify return R2026-001 on=2026-02-06 reason=没有书面报告
  编号       办理事项  状态      到期日
  R2026-001  退回重改  退回重改  2026-02-27
  $ dudao rectify verify R2026-001
  R2026-001: error: 整改现为 '退回重改'，不能办理 verify 核查整改情况（教育督导条例 第二十二条） [refused]
      此时可以: submit 报送整改报告, terminate 终止整改
  [4]
  $ dudao rectify return R2026-001 reason=没有书面报告
  R2026-001: error: 整改现为 '退回重改'，不能办理 return 退回重改（意见 第十五条） [refused]
      此时可以: submit 报送整改报告, terminate 终止整改
  [4]
  $ dudao rectify submit R2026-001 on=2026-02-10
  R2026-001: warning: 整改报告 report: 被督导单位未书面报告整改情况（教育督导条例 第二十二条）
  编号       办理事项      状态      到期日
  R2026-001  报送整改报告  报告已报  2026-03-09
  $ dudao rectify return R2026-001 on=2026-02-11 reason=仍没有书面报告 --quiet
  $ dudao rectify submit R2026-001 on=2026-02-12 --quiet
  $ dudao rectify verify R2026-001 on=2026-02-13 verified_by=苏静 how=site --quiet
  $ dudao rectify list returned=2 --columns key,returned,verified_by,how,state
  编号       退回次数  核查人  核查方式  状态
  R2026-001         2  苏静    实地核查  已核查

销号，缺什么一次说全：没完成的措施、成效、书面报告；核查人是本单位的也不行。
Accepting says all that lacks, in one go.

  $ dudao rectify accept R2026-001
  R2026-001: error: 整改措施 measures: 第2条措施尚未完成：培训门卫（意见 第十五条） [refused]
  R2026-001: error: 整改成效 effect: 销号前须填写整改成效（意见 第十五条） [refused]
  R2026-001: error: 整改报告 report: 被督导单位未书面报告整改情况（教育督导条例 第二十二条） [refused]
      此时可以: return 退回重改, terminate 终止整改
  [4]
  $ dudao rectify accept R2026-001 --lang en
  R2026-001: error: measures: measure 2 is not done: 培训门卫 (意见 第十五条) [refused]
  R2026-001: error: effect: an effect must be written before it is crossed off (意见 第十五条) [refused]
  R2026-001: error: report: the unit has not reported in writing (教育督导条例 第二十二条) [refused]
      possible now: return, terminate
  [4]
  $ dudao rectify accept R2026-001 verified_by=季明远
  R2026-001: error: 核查人 verified_by: 现为 I2026-002，所填为 I2026-001 [changed]
      确需更正的，用 edit 编号 --reason 理由
  R2026-001: error: 整改措施 measures: 第2条措施尚未完成：培训门卫（意见 第十五条） [refused]
  R2026-001: error: 整改成效 effect: 销号前须填写整改成效（意见 第十五条） [refused]
  R2026-001: error: 整改报告 report: 被督导单位未书面报告整改情况（教育督导条例 第二十二条） [refused]
  R2026-001: error: 核查人 verified_by: I2026-001是本单位人员，应当回避（教育督导条例 第十条） [refused]
      此时可以: return 退回重改, terminate 终止整改
  [3]

期限2月27日已过，这时再退回，期限仍旧不动，退回当日就算逾期：照办，但说明白。
A return behind the deadline leaves no time, and says so.

  $ dudao rectify return R2026-001 reason=培训未做 --dry-run
  R2026-001: warning: 整改期限 deadline: 整改期限已过，退回后即为逾期；需要给时间的，办理延期
  dudao-rectify: note: 试运行结束，未写入任何数据
  编号       办理事项  状态      到期日
  R2026-001  退回重改  退回重改  2026-02-27

整改没有的办理事项，延期才有：说明整改此时可以办理什么。

  $ dudao rectify grant R2026-001
  R2026-001: error: 'grant' 不是整改的办理事项 [usage]
      此时可以: return 退回重改, accept 销号, terminate 终止整改
  [2]
  $ dudao rectify grant R2026-001 --lang en
  R2026-001: error: 'grant' is no move of rectification [usage]
      possible now: return, accept, terminate
  [2]

补齐后销号：3月2日起90日的5月31日是周日，6月1日到期的回头看同时列上。销号之后整改没有期限。办理天数从1月19日下达算到3月2日，42天。

  $ dudao rectify accept R2026-001 report=已全部更换并培训 effect=复验合格 measures='{text: 培训门卫, done_on: 2026-02-28}'
  dudao-rectify: note: 同时生成：B2026-001 回头看（待回看）
  编号       办理事项  状态    到期日
  R2026-001  销号      已销号
  $ dudao rectify list look_back
  编号       整改单     应回看日    产生方式  回看结果  状态    剩余天数
  B2026-001  R2026-001  2026-06-01  跟踪监测            待回看        91
  $ dudao rectify list --columns key,issued_on,accepted_on,days_open,days_late,due_on
  编号       已下达日期  已销号日期  办理天数  逾期天数  到期日
  R2026-001  2026-01-19  2026-03-02        42
  $ dudao rectify show R2026-001 | sed '/^历史/,$d'
  整改 R2026-001
  问题                   F2026-001
  单位                   晨海第一小学
  整改要求               更换器材
  整改期限               2026-02-27
  要求报方案             是
  整改措施 1 · 措施      更换灭火器
  整改措施 1 · 责任人    总务处
  整改措施 1 · 完成日期  2026-02-01
  整改措施 2 · 措施      培训门卫
  整改措施 2 · 责任人    安保处
  整改措施 2 · 完成日期  2026-02-28
  整改报告               已全部更换并培训
  核查人                 苏静
  核查方式               实地核查
  整改成效               复验合格
  退回次数               2
  整改轮次               1
  原定期限               2026-02-27
  状态                   已销号
  
  相关记录
  编号       类别    引用字段  状态
  B2026-001  回头看  整改单    待回看
  
  办理经过
  步骤  发生日期    办理事项          办理前    办理后    决定人  说明  理由
  0     2026-01-19  登记已下达的整改            已下达
  1     2026-01-20  签收整改通知      已下达    已签收
  2     2026-01-21  报送整改方案      已签收    方案已报
  3     2026-02-03  报送整改报告      方案已报  报告已报
  4     2026-02-05  核查整改情况      报告已报  已核查
  5     2026-02-06  退回重改          已核查    退回重改                没有书面报告
  6     2026-02-10  报送整改报告      退回重改  报告已报
  7     2026-02-11  退回重改          报告已报  退回重改                仍没有书面报告
  8     2026-02-12  报送整改报告      退回重改  报告已报
  9     2026-02-13  核查整改情况      报告已报  已核查
  10    2026-03-02  销号              已核查    已销号
  
  $ dudao rectify accept R2026-001
  R2026-001: error: 整改现为 '已销号'，不能办理 accept 销号（意见 第十五条） [refused]
      此时可以: reopen 重新整改, publish 公布整改结果
  [4]
