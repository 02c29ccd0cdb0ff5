督导报告、公开、办结，取消和重新办理。
Report, publication and close; cancelling and reopening.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位: [{代码: school-1, 名称: 第一小学, 类别: 小学}, {代码: school-2, 名称: 第二小学, 类别: 小学}]
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
  >   - {编号: 甲, 标题: 食堂专项督导, 类别: 督学, 督导方式: 专项督导, 明察或暗访: 暗访, 被督导单位: 第一小学, 督导事项: 食堂,
  >      开始日期: 2026-03-02, 结束日期: 2026-03-02, 督导组: [{人员: 王明, 职务: 组长}, {人员: 李红}, {人员: 赵平}], 评议日期: 2026-03-02,
  >      听取意见: [{日期: 2026-03-02, 对象: 学生, 形式: 访谈, 主要意见: 饭凉}]}
  >   - {编号: 乙, 标题: 校车专项督导, 类别: 督学, 督导方式: 专项督导, 明察或暗访: 暗访, 被督导单位: 第二小学, 督导事项: 校车, 重大事项: 是,
  >      开始日期: 2026-03-02, 结束日期: 2026-03-02, 督导组: [{人员: 王明, 职务: 组长}, {人员: 李红}, {人员: 赵平}], 评议日期: 2026-03-02,
  >      听取意见: [{日期: 2026-03-02, 对象: 家长, 形式: 座谈会, 主要意见: 超员}]}
  > 问题:
  >   - {来源记录: 甲, 单位: 第一小学, 领域: 安全稳定, 严重程度: 轻微, 问题: 留样不足125克, 处理方式: 当场整改}
  >   - {来源记录: 甲, 单位: 第一小学, 领域: 安全稳定, 严重程度: 一般, 问题: 许可证过期, 处理方式: 移送}
  > 办理:
  >   - {编号: 甲, 办理事项: start}
  >   - {编号: 甲, 办理事项: feedback}
  >   - {编号: 甲, 办理事项: opine}
  >   - {编号: 乙, 办理事项: start}
  >   - {编号: 乙, 办理事项: feedback}
  >   - {编号: 乙, 办理事项: opine}
  > END
  $ dudao supervise import site.yaml
  督导 supervision  + 2  ~ 0  = 0
  问题 finding      + 2  ~ 0  = 0
  办理 move         + 6  ~ 0  = 0

专项督导只报市级教育督导机构 [依据 意见 第四条]；重大事项还要报党工委管委 [依据 意见 第十四条]。报告也在结束后 30 日内。
  $ dudao supervise report S2026-001 S2026-002
  dudao-supervise: note: 同时生成：U2026-001 上报事项（待报）
  dudao-supervise: note: 同时生成：U2026-002 上报事项（待报）
  dudao-supervise: note: 同时生成：U2026-003 上报事项（待报）
  编号       办理事项      状态    到期日
  S2026-001  提交督导报告  已报告  2026-03-30
  S2026-002  提交督导报告  已报告  2026-03-30
  $ dudao office list filing --columns 编号,类别,事项,应报日期
  编号       类别      事项                                                     应报日期
  U2026-001  督导结果  《食堂专项督导》督导报告（S2026-001）报市级教育督导机构  2026-04-01
  U2026-002  重大事项  《校车专项督导》督导报告（S2026-002）报党工委管委        2026-04-01
  U2026-003  督导结果  《校车专项督导》督导报告（S2026-002）报市级教育督导机构  2026-04-01

撤回报告，上报事项随之作废；已经报出的，先撤回报出。
  $ dudao supervise undo S2026-001 --reason 报告漏附件
  dudao-supervise: note: 同时办理：U2026-001 上报事项 撤销
  编号       办理事项  状态            到期日
  S2026-001  撤销      已发督导意见书  2026-04-01
  $ dudao --today 2026-04-02 supervise report S2026-001
  dudao-supervise: note: 同时生成：U2026-004 上报事项（待报）
  编号       办理事项      状态    到期日
  S2026-001  提交督导报告  已报告  2026-05-06
  $ dudao office send U2026-002
  编号       办理事项  状态  到期日
  U2026-002  上报      已报
  $ dudao supervise undo S2026-002 --reason 报告漏附件
  S2026-002: error: 不能撤回：U2026-002 此后又有办理 [refused]
      请先作废或撤回所列记录；此时可以: publish 公开督导结果, close 办结（不予公开）, ask-recheck 申请复查
  [4]
  $ dudao office undo U2026-002 --reason 报错了
  编号       办理事项  状态  到期日
  U2026-002  撤销      待报  2026-04-01
  $ dudao supervise undo S2026-002 --reason 报告漏附件
  dudao-supervise: note: 同时办理：U2026-003 上报事项 撤销
  dudao-supervise: note: 同时办理：U2026-002 上报事项 撤销
  编号       办理事项  状态            到期日
  S2026-002  撤销      已发督导意见书  2026-04-01
  $ dudao supervise report S2026-002
  dudao-supervise: note: 同时生成：U2026-005 上报事项（待报）
  dudao-supervise: note: 同时生成：U2026-006 上报事项（待报）
  编号       办理事项      状态    到期日
  S2026-002  提交督导报告  已报告  2026-03-30
  $ dudao office list filing --columns 编号,事项,状态
  编号       事项                                                     状态
  U2026-004  《食堂专项督导》督导报告（S2026-001）报市级教育督导机构  待报
  U2026-005  《校车专项督导》督导报告（S2026-002）报党工委管委        待报
  U2026-006  《校车专项督导》督导报告（S2026-002）报市级教育督导机构  待报

每个问题都要有着落才能办结 [依据 意见 第十五条]：有整改，或有当场整改日期；没有的逐条列出。移送的只作提示。不公开的，说明理由也可以办结。
  $ dudao --today 2026-04-30 supervise publish S2026-001
  编号       办理事项      状态    到期日
  S2026-001  公开督导结果  已公开
  $ dudao --today 2026-04-30 supervise close S2026-001
  S2026-001: error: 问题 F2026-001 既没有整改，也没有当场整改日期：留样不足125克（意见 第十五条） [refused]
      此时可以: ask-recheck 申请复查
  S2026-001: warning: 问题 F2026-002 处理方式为移送，请确认已移送（意见 第十八条）
  [4]
  $ dudao supervise import --update --reason 补填 - <<'END'
  > 问题: [{编号: F2026-001, 当场整改日期: 2026-03-02}]
  > END
  问题 finding  + 0  ~ 1  = 0
  $ dudao --today 2026-04-30 supervise close S2026-001
  S2026-001: warning: 问题 F2026-002 处理方式为移送，请确认已移送（意见 第十八条）
  编号       办理事项  状态    到期日
  S2026-001  办结      已办结
  $ dudao supervise close S2026-002
  S2026-002: error: 缺少 reason=：须说明理由（意见 第十四条） [refused]
      此时可以: publish 公开督导结果, ask-recheck 申请复查
  [4]
  $ dudao supervise close S2026-002 reason=涉及个案隐私，不予公开
  编号       办理事项          状态    到期日
  S2026-002  办结（不予公开）  已办结

办结后可以重新办理，须说明理由：回到已发意见书，再报告、再上报，事项写明第几次。
再报告的期限从重新办理起 30 日：5 月 6 日起到 6 月 5 日。
  $ dudao --today 2026-05-06 supervise reopen S2026-002
  S2026-002: error: 缺少 reason=：须说明理由（意见 第十四条） [refused]
      此时可以: ask-recheck 申请复查
  [4]
  $ dudao --today 2026-05-06 supervise reopen S2026-002 reason=群众反映问题未查清
  编号       办理事项  状态            到期日
  S2026-002  重新办理  已发督导意见书  2026-06-05
  $ dudao --today 2026-05-06 supervise add finding found_in=S2026-002 unit=第二小学 category=safety severity=serious text=校车逾期未检
  编号       办理事项  状态  到期日
  F2026-003  登记
  $ dudao --today 2026-05-08 supervise report S2026-002
  dudao-supervise: note: 同时生成：U2026-007 上报事项（待报）
  dudao-supervise: note: 同时生成：U2026-008 上报事项（待报）
  编号       办理事项      状态    到期日
  S2026-002  提交督导报告  已报告  2026-06-04
  $ dudao --today 2026-05-08 supervise close S2026-002 reason=不予公开
  S2026-002: error: 问题 F2026-003 既没有整改，也没有当场整改日期：校车逾期未检（意见 第十五条） [refused]
      此时可以: publish 公开督导结果, ask-recheck 申请复查
  [4]
  $ dudao --today 2026-05-08 rectify add rectification finding=F2026-003 unit=第二小学 requirement=停运检车 deadline=2026-05-29
  编号       办理事项  状态    到期日
  R2026-001  登记      已下达  2026-05-29
  $ dudao --today 2026-05-08 supervise close S2026-002 reason=不予公开
  编号       办理事项          状态    到期日
  S2026-002  办结（不予公开）  已办结
  $ dudao office list filing --columns 编号,事项,应报日期,状态
  编号       事项                                                              应报日期    状态
  U2026-004  《食堂专项督导》督导报告（S2026-001）报市级教育督导机构           2026-05-06  待报
  U2026-005  《校车专项督导》督导报告（S2026-002）报党工委管委                 2026-04-01  待报
  U2026-006  《校车专项督导》督导报告（S2026-002）报市级教育督导机构           2026-04-01  待报
  U2026-007  《校车专项督导》督导报告（S2026-002）报党工委管委（第2次）        2026-06-08  待报
  U2026-008  《校车专项督导》督导报告（S2026-002）报市级教育督导机构（第2次）  2026-06-08  待报
  $ dudao supervise show S2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项          办理前          办理后          决定人  说明        理由
  0     2026-03-02  列入计划                          已计划
  1     2026-03-02  进校（单位）督导  已计划          实地督导
  2     2026-03-02  反馈初步督导意见  实地督导        已反馈初步意见
  3     2026-03-02  发督导意见书      已反馈初步意见  已发督导意见书
  4     2026-03-02  提交督导报告      已发督导意见书  已报告                  此步已撤回
  5     2026-03-02  提交督导报告      已发督导意见书  已报告
  6     2026-03-02  办结（不予公开）  已报告          已办结                              涉及个案隐私，不予公开
  7     2026-05-06  重新办理          已办结          已发督导意见书                      群众反映问题未查清
  8     2026-05-08  提交督导报告      已发督导意见书  已报告
  9     2026-05-08  办结（不予公开）  已报告          已办结                              不予公开
  

进校以前和督导中都可以取消，须说明理由；反馈以后不能取消。
  $ dudao supervise add supervision title=作业 strand=school kind=special unit=第一小学 scope=作业
  编号       办理事项  状态    到期日
  S2026-003  登记      已计划
  $ dudao supervise cancel S2026-003
  S2026-003: error: 缺少 reason=：须说明理由（意见 第十二条） [refused]
      此时可以: notify 发督导通知书
  [4]
  $ dudao supervise cancel S2026-003 reason=与市级督导重复
  编号       办理事项  状态    到期日
  S2026-003  取消督导  已取消
  $ dudao supervise cancel S2026-003 reason=与市级督导重复
  S2026-003: error: 督导现为 '已取消'，不能办理 cancel 取消督导（意见 第十二条） [refused]
  [4]
  $ dudao supervise reopen S2026-003 reason=恢复
  S2026-003: error: 督导现为 '已取消'，不能办理 reopen 重新办理（意见 第十四条） [refused]
  [4]
  $ dudao --today 2026-05-08 supervise cancel S2026-002 reason=不办了
  S2026-002: error: 督导现为 '已办结'，不能办理 cancel 取消督导（意见 第十二条） [refused]
      此时可以: reopen 重新办理, ask-recheck 申请复查
  [4]
  $ dudao --lang en supervise publish S2026-002
  S2026-002: error: supervision is now closed, so publish is not possible (意见 第十四条) [refused]
      possible now: reopen, ask-recheck
  [4]
