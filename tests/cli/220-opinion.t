反馈初步意见、申辩、发督导意见书；撤回意见书。
Feedback, plea and opinion; an opinion taken back.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位: [{代码: education, 名称: 教育分局, 类别: 部门}, {代码: school-1, 名称: 第一小学, 类别: 小学, 主管部门: education}]
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: 经督001}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 督学证号: 经督002}
  >   - {姓名: 赵平, 在职: 是, 来源: 教师, 督学证号: 经督003}
  > 聘任:
  >   - {督学: 王明, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-09-01, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-09-01, 状态: 在聘}
  >   - {督学: 赵平, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-09-01, 状态: 在聘}
  > END
  $ dudao supervise import -q --legacy --reason 启用前的情况 base.yaml
  $ cat >site.yaml <<'END'
  > 督导:
  >   - {标题: 安全专项督导, 类别: 督学, 督导方式: 专项督导, 明察或暗访: 暗访, 被督导单位: 第一小学, 督导事项: 校园安全, 开始日期: 2026-03-02,
  >      督导组: [{人员: 王明, 职务: 组长}, {人员: 李红}, {人员: 赵平}]}
  > 办理: [{编号: 安全专项督导, 办理事项: start}]
  > 问题:
  >   - {编号: 门锁, 来源记录: 安全专项督导, 单位: 第一小学, 领域: 安全稳定, 严重程度: 严重, 问题: 疏散门上锁}
  >   - {编号: 灭火器, 来源记录: 安全专项督导, 单位: 第一小学, 领域: 安全稳定, 严重程度: 轻微, 问题: 灭火器过期, 处理方式: 当场整改, 当场整改日期: 2026-03-02}
  >   - {编号: 证照, 来源记录: 安全专项督导, 单位: 第一小学, 领域: 安全稳定, 严重程度: 一般, 问题: 食堂许可证过期, 处理方式: 移送}
  > END
  $ dudao supervise import site.yaml
  督导 supervision  + 1  ~ 0  = 0
  问题 finding      + 3  ~ 0  = 0
  办理 move         + 1  ~ 0  = 0

反馈以前要听取意见 [依据 教育督导条例 第十九条]、集体评议 [依据 教育督导条例 第二十条]，写明结束日期；评议不能早于开始。
  $ dudao supervise feedback S2026-001
  S2026-001: error: 结束日期 until: 未填写（教育督导条例 第二十条） [refused]
  S2026-001: error: 听取意见 opinions: 没有记录听取公众、学生、家长或者教师意见的情况（教育督导条例 第十九条） [refused]
  S2026-001: error: 评议日期 deliberated_on: 没有督导组评议的日期（教育督导条例 第二十条） [refused]
      此时可以: cancel 取消督导
  [4]
  $ dudao supervise feedback S2026-001 until=2026-03-02 opinions='[{on: 2026-03-02, group: 教师, form: 访谈, people: 6, text: 门锁了两年}]'
  S2026-001: error: 评议日期 deliberated_on: 没有督导组评议的日期（教育督导条例 第二十条） [refused]
      此时可以: cancel 取消督导
  [4]
  $ dudao supervise feedback S2026-001 until=2026-03-01 deliberated_on=2026-03-01 opinions='[{on: 2026-03-02, group: 教师, form: 访谈, text: 门锁了两年}]'
  S2026-001: error: 结束日期 until: 2026-03-01 早于开始日期（2026-03-02） [order]
  S2026-001: error: 评议日期 deliberated_on: 2026-03-01 早于开始日期（2026-03-02） [order]
  [3]
  $ dudao supervise plead S2026-001 plea='{text: 已开锁}'
  S2026-001: error: 督导现为 '实地督导'，不能办理 plead 被督导单位申辩（教育督导条例 第二十条） [refused]
      此时可以: feedback 反馈初步督导意见, cancel 取消督导
  [4]
  $ dudao supervise feedback S2026-001 until=2026-03-02 deliberated_on=2026-03-02 opinions='[{on: 2026-03-02, group: 教师, form: 访谈, people: 6, text: 门锁了两年}]'
  编号       办理事项          状态            到期日
  S2026-001  反馈初步督导意见  已反馈初步意见  2026-04-01

申辩从反馈（送达反馈书的，从送达）的次日起 10 日，到 3 月 12 日；要写明内容，过期的也收下，只作提示。
  $ dudao --today 2026-03-12 supervise plead S2026-001
  S2026-001: error: 申辩 plea: 未填写（教育督导条例 第二十条） [refused]
      此时可以: opine 发督导意见书
  [4]
  $ dudao --today 2026-03-13 -n supervise plead S2026-001 plea='{received_on: 2026-03-12, text: 已开锁}'
  dudao-supervise: note: 试运行结束，未写入任何数据
  编号       办理事项        状态            到期日
  S2026-001  被督导单位申辩  已反馈初步意见  2026-04-01
  $ dudao --today 2026-03-13 supervise plead S2026-001 plea='{received_on: 2026-03-13, text: 已开锁}'
  S2026-001: warning: 申辩 plea: 申辩已超过期限（教育督导条例 第二十条）
  编号       办理事项        状态            到期日
  S2026-001  被督导单位申辩  已反馈初步意见  2026-04-01
  $ dudao --today 2026-03-13 supervise plead S2026-001 plea='{text: 另一个说法}'
  S2026-001: error: 申辩 plea: 已填写其他内容 [changed]
      确需更正的，用 edit 编号 --reason 理由
  [3]
  $ dudao --today 2026-03-16 supervise plead S2026-001 plea='{answer: 开锁前已构成隐患，不予采纳}'
  编号       办理事项        状态            到期日
  S2026-001  被督导单位申辩  已反馈初步意见  2026-04-01

意见书在结束后 30 日内发出：3 月 2 日起，到 4 月 1 日 [依据 意见 第十四条]。限期整改的问题生成整改单 [依据 意见 第十五条]，
当场整改的、移送的不生成；问题都得到确认。4 月 7 日才发，逾期 6 日。
  $ dudao supervise show S2026-001 | grep 到期日
  到期日                 2026-04-01
  $ dudao --today 2026-04-07 supervise opine S2026-001
  dudao-supervise: note: 同时办理：F2026-001 问题 确认问题
  dudao-supervise: note: 同时生成：R2026-001 整改（拟下达）
  dudao-supervise: note: 同时办理：F2026-002 问题 确认问题
  dudao-supervise: note: 同时办理：F2026-003 问题 确认问题
  编号       办理事项      状态            到期日
  S2026-001  发督导意见书  已发督导意见书  2026-04-01
  $ dudao supervise list finding --columns 编号,问题,处理方式,问题状态
  编号       问题            处理方式  问题状态
  F2026-001  疏散门上锁      限期整改  已确认
  F2026-002  灭火器过期      当场整改  已确认
  F2026-003  食堂许可证过期  移送      已确认
  $ dudao supervise show F2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明      理由
  0     2026-03-02  登记问题
  1     2026-04-07  确认问题                          程序办理
  
  $ dudao rectify list --columns 编号,单位,整改要求,主管部门,状态
  编号       单位      整改要求    主管部门  状态
  R2026-001  第一小学  疏散门上锁  教育分局  拟下达

撤回意见书，生成的整改单作废、问题回到已提出；再发时另编新号。整改单已经下达的，先撤回下达。
  $ dudao --today 2026-04-07 supervise undo S2026-001
  dudao-supervise: error: undo 须用 --reason 说明理由 [usage]
  [2]
  $ dudao --today 2026-04-07 supervise undo S2026-001 --reason 漏了一条
  dudao-supervise: note: 同时办理：F2026-003 问题 撤销
  dudao-supervise: note: 同时办理：F2026-002 问题 撤销
  dudao-supervise: note: 同时办理：R2026-001 整改 撤销
  dudao-supervise: note: 同时办理：F2026-001 问题 撤销
  编号       办理事项  状态            到期日
  S2026-001  撤销      已反馈初步意见  2026-04-01
  $ dudao supervise list finding --columns 编号,问题状态
  编号       问题状态
  F2026-001  已提出
  F2026-002  已提出
  F2026-003  已提出
  $ dudao rectify list
  dudao-rectify: note: 没有记录
  $ dudao --today 2026-04-07 supervise add finding found_in=S2026-001 unit=第一小学 category=safety severity=major text=校车超员
  编号       办理事项  状态  到期日
  F2026-004  登记
  $ dudao --today 2026-04-07 supervise opine S2026-001
  dudao-supervise: note: 同时办理：F2026-001 问题 确认问题
  dudao-supervise: note: 同时生成：R2026-002 整改（拟下达）
  dudao-supervise: note: 同时办理：F2026-002 问题 确认问题
  dudao-supervise: note: 同时办理：F2026-003 问题 确认问题
  dudao-supervise: note: 同时办理：F2026-004 问题 确认问题
  dudao-supervise: note: 同时生成：R2026-003 整改（拟下达）
  编号       办理事项      状态            到期日
  S2026-001  发督导意见书  已发督导意见书  2026-04-01
  $ dudao --today 2026-04-07 rectify issue R2026-002
  编号       办理事项      状态    到期日
  R2026-002  下达整改通知  已下达  2026-06-08
  $ dudao --today 2026-04-07 supervise undo S2026-001 --reason 再漏一条
  S2026-001: error: 不能撤回：R2026-002 此后又有办理 [refused]
      请先作废或撤回所列记录；此时可以: report 提交督导报告, ask-recheck 申请复查
  [4]
  $ dudao --today 2026-04-07 rectify undo R2026-002 --reason 随意见书撤回
  编号       办理事项  状态    到期日
  R2026-002  撤销      拟下达
  $ dudao --today 2026-04-07 supervise undo S2026-001 --reason 再漏一条
  dudao-supervise: note: 同时办理：R2026-003 整改 撤销
  dudao-supervise: note: 同时办理：F2026-004 问题 撤销
  dudao-supervise: note: 同时办理：F2026-003 问题 撤销
  dudao-supervise: note: 同时办理：F2026-002 问题 撤销
  dudao-supervise: note: 同时办理：R2026-002 整改 撤销
  dudao-supervise: note: 同时办理：F2026-001 问题 撤销
  编号       办理事项  状态            到期日
  S2026-001  撤销      已反馈初步意见  2026-04-01
  $ dudao --today 2026-04-07 supervise opine S2026-001
  dudao-supervise: note: 同时办理：F2026-001 问题 确认问题
  dudao-supervise: note: 同时生成：R2026-004 整改（拟下达）
  dudao-supervise: note: 同时办理：F2026-002 问题 确认问题
  dudao-supervise: note: 同时办理：F2026-003 问题 确认问题
  dudao-supervise: note: 同时办理：F2026-004 问题 确认问题
  dudao-supervise: note: 同时生成：R2026-005 整改（拟下达）
  编号       办理事项      状态            到期日
  S2026-001  发督导意见书  已发督导意见书  2026-04-01
  $ dudao rectify list --columns 编号,整改要求,状态
  编号       整改要求    状态
  R2026-004  疏散门上锁  拟下达
  R2026-005  校车超员    拟下达
  $ dudao supervise show S2026-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项          办理前          办理后          决定人  说明                   理由
  0     2026-03-02  列入计划                          已计划
  1     2026-03-02  进校（单位）督导  已计划          实地督导
  2     2026-03-02  反馈初步督导意见  实地督导        已反馈初步意见
  3     2026-03-13  被督导单位申辩    已反馈初步意见  已反馈初步意见
  4     2026-03-16  被督导单位申辩    已反馈初步意见  已反馈初步意见
  5     2026-04-07  发督导意见书      已反馈初步意见  已发督导意见书          此步已撤回，逾期 6 日
  6     2026-04-07  发督导意见书      已反馈初步意见  已发督导意见书          此步已撤回，逾期 6 日
  7     2026-04-07  发督导意见书      已反馈初步意见  已发督导意见书          逾期 6 日
  
  $ dudao --lang en supervise plead S2026-001 plea='{text: late}'
  S2026-001: error: supervision is now opined, so plead is not possible (教育督导条例 第二十条) [refused]
      possible now: report, ask-recheck
  [4]
计划了而没有进校的，没有督导意见书可发，不算逾期。
  $ dudao supervise add supervision 标题=未进校的督导 类别=督学 督导方式=专项督导 被督导单位=第一小学 督导事项=校园安全 开始日期=2026-03-02 结束日期=2026-03-02 --quiet
  $ dudao supervise check -f tsv | grep opinion
  supervise-opinion-in-time	意见 第十四条	督导意见书按期发出	S2026-001 安全专项督导	≤ 2026-04-01	2026-04-07	否
