复查：单位收到意见书之日起 15 日内可以申请，1 个月内作出决定 [依据 山东省教育督导条例 第十八条]。
Recheck: asked within 15 days of the receipt of the opinion, answered within a month; upheld, changed or revoked.

  $ dudao init -q --opened 2026-01-01 --word 经教督
  $ cat >base.yaml <<'END'
  > 单位: [{代码: education, 名称: 教育分局, 类别: 部门}, {代码: school-1, 名称: 第一小学, 类别: 小学}, {代码: school-2, 名称: 第二小学, 类别: 小学}]
  > 委员会席位: [{届: 第二届, 委员会职务: 主任, 单位: education, 姓名: 周松, 任职日期: 2024-02-24}]
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
  $ site() {
  >     cat <<END
  > 督导:
  >   - {标题: $1, 类别: 督学, 督导方式: 专项督导, 明察或暗访: 暗访, 被督导单位: $2, 督导事项: 办学行为,
  >      开始日期: 2026-03-02, 结束日期: 2026-03-02, 督导组: [{人员: 王明, 职务: 组长}, {人员: 李红}, {人员: 赵平}], 评议日期: 2026-03-02,
  >      听取意见: [{日期: 2026-03-02, 对象: 家长, 形式: 访谈, 主要意见: 略}]}
  > 问题:
  >   - {来源记录: $1, 单位: $2, 领域: 办学行为, 严重程度: 一般, 问题: 课程开不齐}
  >   - {来源记录: $1, 单位: $2, 领域: 教育收费, 严重程度: 一般, 问题: 校服收费超标}
  > 办理: [{编号: $1, 办理事项: start}, {编号: $1, 办理事项: feedback}, {编号: $1, 办理事项: opine}]
  > END
  > }
  $ site 课程督导 school-1 | dudao supervise import -q -
  $ site 收费督导 school-2 | dudao supervise import -q -

没有送达记录的，期限没有起算，什么时候申请都不算迟；是否送达，由督导机构证明。
While no delivery is recorded, the days of the unit have not begun.

  $ export DUDAO_TODAY=2026-03-24
  $ dudao supervise ask-recheck S2026-002 recheck='{text: 收费有批文}' -n
  dudao-supervise: note: 试运行结束，未写入任何数据
  编号       办理事项  状态            到期日
  S2026-002  申请复查  已发督导意见书  2026-04-01

意见书 3 月 9 日送达第一小学：15 日到 3 月 24 日。第二小学的 3 月 2 日送达，到 3 月 17 日。
  $ cat >papers.yaml <<'END'
  > 文书:
  >   - {编号: 意见书, 文种: 督导意见书, 涉及记录: [S2026-001], 主送: [第一小学]}
  >   - {编号: 意见书二, 文种: 督导意见书, 涉及记录: [S2026-002], 主送: [第二小学]}
  > 办理:
  >   - {编号: 意见书, 办理事项: sign, 决定人: 周松, 发生日期: 2026-03-02}
  >   - {编号: 意见书, 办理事项: issue, 发生日期: 2026-03-02}
  >   - {编号: 意见书, 办理事项: deliver, 发生日期: 2026-03-09, 送达方式: 直接送达, 签收人: 陈校长}
  >   - {编号: 意见书二, 办理事项: sign, 决定人: 周松, 发生日期: 2026-03-02}
  >   - {编号: 意见书二, 办理事项: issue, 发生日期: 2026-03-02}
  >   - {编号: 意见书二, 办理事项: deliver, 发生日期: 2026-03-02, 送达方式: 直接送达, 签收人: 林校长}
  > END
  $ dudao report import papers.yaml
  文书 paper  + 2  ~ 0  = 0
  办理 move   + 6  ~ 0  = 0
  $ dudao supervise answer-recheck S2026-001 by=周松 recheck='{decision: 维持}'
  S2026-001: error: 督导现为 '已发督导意见书'，办理 answer-recheck 作出复查决定 须符合条件：有待决定的复查（山东省教育督导条例 第十八条） [refused]
      此时可以: report 提交督导报告, ask-recheck 申请复查
  [4]
  $ dudao supervise ask-recheck S2026-001
  S2026-001: error: 复查 recheck: 未填写（山东省教育督导条例 第十八条） [refused]
      此时可以: report 提交督导报告
  [4]
  $ dudao supervise ask-recheck S2026-001 recheck='{text: 课程已按计划调整}'
  编号       办理事项  状态            到期日
  S2026-001  申请复查  已发督导意见书  2026-04-01
  $ dudao supervise ask-recheck S2026-001 recheck='{text: 再申请}'
  S2026-001: error: 督导现为 '已发督导意见书'，办理 ask-recheck 申请复查 须符合条件：经常性督导除外，且只申请一次（山东省教育督导条例 第十八条） [refused]
      此时可以: report 提交督导报告, answer-recheck 作出复查决定
  [4]
  $ dudao supervise ask-recheck S2026-002 recheck='{text: 收费有批文}'
  S2026-002: error: 复查 recheck: 收到意见书已超过15日（山东省教育督导条例 第十八条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao supervise ask-recheck S2026-002 recheck='{text: 收费有批文}' reason=负责人住院
  S2026-002: warning: 复查 recheck: 收到意见书已超过15日（山东省教育督导条例 第十八条）
  编号       办理事项  状态            到期日
  S2026-002  申请复查  已发督导意见书  2026-04-01

1 个月的期限到 4 月 24 日；到期日是最近的一个，4 月 1 日的督导报告。决定要写明是什么：维持、变更或撤销；写明谁作的，照样核对。
  $ dudao supervise list --columns 编号,状态,到期日,复查决定期限
  编号       状态            到期日      复查决定期限
  S2026-001  已发督导意见书  2026-04-01  2026-04-24
  S2026-002  已发督导意见书  2026-04-01  2026-04-24
  $ dudao supervise answer-recheck S2026-001
  S2026-001: error: 复查 recheck: 未填写复查决定（山东省教育督导条例 第十八条） [refused]
      此时可以: report 提交督导报告
  [4]
  $ dudao supervise answer-recheck S2026-001 by=周某 recheck='{decision: 维持}' -n
  S2026-001: warning: by: 当日在任的委员会成员和督导机构人员中没有周某
  dudao-supervise: note: 试运行结束，未写入任何数据
  编号       办理事项      状态            到期日
  S2026-001  作出复查决定  已发督导意见书  2026-04-01
  $ dudao --today 2026-04-24 supervise answer-recheck S2026-001 by=周松 recheck='{decision: 维持}'
  编号       办理事项      状态            到期日
  S2026-001  作出复查决定  已发督导意见书  2026-04-01
  $ dudao supervise show S2026-001 | grep '^复查'
  复查 · 申请日期        2026-03-24
  复查 · 申请事由        课程已按计划调整
  复查 · 决定日期        2026-04-24
  复查 · 复查决定        维持
  $ dudao supervise undo S2026-001 --reason 决定有误
  编号       办理事项  状态            到期日
  S2026-001  撤销      已发督导意见书  2026-04-01

变更：另拟一份意见书，替代原来的一份。
  $ dudao --today 2026-04-24 supervise answer-recheck S2026-001 by=周松 recheck='{decision: 变更}'
  dudao-supervise: note: 同时生成：O2026-003 文书（拟稿）
  编号       办理事项      状态            到期日
  S2026-001  作出复查决定  已发督导意见书  2026-04-01
  $ dudao report list paper --columns 编号,文种,涉及记录,替代文书,状态
  编号       文种        涉及记录   替代文书             状态
  O2026-001  督导意见书  S2026-001                       已送达
  O2026-002  督导意见书  S2026-002                       已送达
  O2026-003  督导意见书  S2026-001  经教督意〔2026〕1号  拟稿
  $ dudao --today 2026-04-24 report sign O2026-003 by=周松
  编号       办理事项  状态    到期日
  O2026-003  签发      已签发
  $ dudao --today 2026-04-24 supervise undo S2026-001 --reason 决定有误
  S2026-001: error: 不能撤回：O2026-003 此后又有办理 [refused]
      请先作废或撤回所列记录；此时可以: report 提交督导报告
  [4]
  $ dudao --today 2026-04-24 report undo O2026-003 --reason 决定有误
  编号       办理事项  状态  到期日
  O2026-003  撤销      拟稿
  $ dudao --today 2026-04-24 supervise undo S2026-001 --reason 决定有误
  dudao-supervise: note: 同时办理：O2026-003 文书 撤销
  编号       办理事项  状态            到期日
  S2026-001  撤销      已发督导意见书  2026-04-01
  $ dudao report list paper --columns 编号,文种,状态
  编号       文种        状态
  O2026-001  督导意见书  已送达
  O2026-002  督导意见书  已送达

撤销：问题撤销，没有销号的整改终止。迟了的照样办，只作提示：4 月 24 日到期，27 日才定。
  $ dudao --today 2026-03-24 rectify issue R2026-003
  编号       办理事项      状态    到期日
  R2026-003  下达整改通知  已下达  2026-04-23
  $ dudao --today 2026-04-27 supervise answer-recheck S2026-002 by=周松 as=授权代签 recheck='{decision: 撤销}'
  S2026-002: error: 缺少 authority=：授权代签须写明授权依据（山东省教育督导条例 第十八条） [refused]
      此时可以: report 提交督导报告
  S2026-002: warning: 复查 recheck: 复查决定已超过期限（山东省教育督导条例 第十八条）
  [4]
  $ dudao --today 2026-04-27 supervise answer-recheck S2026-002 by=周松 as=授权代签 authority=主任办公会4月24日授权 recheck='{decision: 撤销}'
  S2026-002: warning: 复查 recheck: 复查决定已超过期限（山东省教育督导条例 第十八条）
  dudao-supervise: note: 同时办理：F2026-003 问题 撤销问题
  dudao-supervise: note: 同时办理：R2026-003 整改 终止整改
  dudao-supervise: note: 同时办理：F2026-004 问题 撤销问题
  dudao-supervise: note: 同时办理：R2026-004 整改 终止整改
  编号       办理事项      状态            到期日
  S2026-002  作出复查决定  已发督导意见书  2026-04-01
  $ dudao supervise list finding 来源记录=S2026-002 --columns 编号,问题,问题状态
  编号       问题          问题状态
  F2026-003  课程开不齐    已撤销
  F2026-004  校服收费超标  已撤销
  $ dudao rectify list 单位=第二小学 --columns 编号,整改要求,状态
  编号       整改要求      状态
  R2026-003  课程开不齐    已终止
  R2026-004  校服收费超标  已终止
  $ dudao supervise show F2026-003 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人                                   说明      理由
  0     2026-03-02  登记问题
  1     2026-03-02  确认问题                                                           程序办理
  2     2026-04-27  撤销问题                  周松（授权代签，主任办公会4月24日授权）  程序办理
  
  $ dudao rectify show R2026-003 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项      办理前  办理后  决定人                                   说明                 理由
  0     2026-03-02  拟下达                拟下达                                           程序办理
  1     2026-03-24  下达整改通知  拟下达  已下达
  2     2026-04-27  终止整改      已下达  已终止  周松（授权代签，主任办公会4月24日授权）  逾期 4 日，程序办理  问题已撤销
  
  $ dudao supervise show S2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项          办理前          办理后          决定人                                   说明       理由
  0     2026-03-02  列入计划                          已计划
  1     2026-03-02  进校（单位）督导  已计划          实地督导
  2     2026-03-02  反馈初步督导意见  实地督导        已反馈初步意见
  3     2026-03-02  发督导意见书      已反馈初步意见  已发督导意见书
  4     2026-03-24  申请复查          已发督导意见书  已发督导意见书                                                      负责人住院
  5     2026-04-27  作出复查决定      已发督导意见书  已发督导意见书  周松（授权代签，主任办公会4月24日授权）  逾期 3 日
  

撤回撤销决定，问题和整改都回到原来的样子。
  $ dudao --today 2026-04-27 supervise undo S2026-002 --reason 决定书未送达
  dudao-supervise: note: 同时办理：R2026-004 整改 撤销
  dudao-supervise: note: 同时办理：F2026-004 问题 撤销
  dudao-supervise: note: 同时办理：R2026-003 整改 撤销
  dudao-supervise: note: 同时办理：F2026-003 问题 撤销
  编号       办理事项  状态            到期日
  S2026-002  撤销      已发督导意见书  2026-04-01
  $ dudao supervise list finding 来源记录=S2026-002 --columns 编号,问题,问题状态
  编号       问题          问题状态
  F2026-003  课程开不齐    已确认
  F2026-004  校服收费超标  已确认
  $ dudao rectify list 单位=第二小学 --columns 编号,整改要求,状态
  编号       整改要求      状态
  R2026-003  课程开不齐    已下达
  R2026-004  校服收费超标  拟下达
  $ dudao --lang en supervise answer-recheck S2026-002
  S2026-002: error: recheck: the decision is missing (山东省教育督导条例 第十八条) [refused]
      possible now: report
  [4]

复查决定期限 4 月 24 日过了，并不使别的事项迟：督导报告 4 月 1 日到期，27 日提交，迟的是 26 天；公开的期限到 5 月 27 日，5 月 8 日公开不迟，
复查还在等决定。
A recheck that waits makes nothing else late: each move is measured by the deadline it meets.

  $ dudao --today 2026-04-27 supervise report S2026-002
  dudao-supervise: note: 同时生成：U2026-001 上报事项（待报）
  编号       办理事项      状态    到期日
  S2026-002  提交督导报告  已报告  2026-04-24
  $ dudao --today 2026-05-08 supervise publish S2026-002
  编号       办理事项      状态    到期日
  S2026-002  公开督导结果  已公开  2026-04-24
  $ dudao supervise show S2026-002 | sed -n '/办理经过/,/^$/p' | tail -3
  6     2026-04-27  提交督导报告      已发督导意见书  已报告                                                   逾期 26 日
  7     2026-05-08  公开督导结果      已报告          已公开
  
