经常性督导、突发事件督导和暗访：不需事先通知，直接开始 [依据 意见 第九条]。
Routine, emergency and unannounced supervisions start without notice.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位: [{代码: school-1, 名称: 第一小学, 类别: 小学}]
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: 经督001}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 督学证号: 经督002}
  > 聘任:
  >   - {督学: 王明, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-09-01, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-09-01, 状态: 在聘}
  > END
  $ dudao supervise import -q --legacy --reason 启用前的情况 base.yaml
  $ cat >plan.yaml <<'END'
  > 督导:
  >   - {标题: 开学检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 开学准备}
  >   - {标题: 食物中毒, 类别: 督学, 督导方式: 突发事件督导, 被督导单位: 第一小学, 督导事项: 3月2日午餐后多名学生呕吐}
  > END
  $ dudao supervise import plan.yaml
  督导 supervision  + 2  ~ 0  = 0

经常性督导：一个人也可以去，不要求座谈和评议；反馈后直接办结，没有意见书，也就没有意见书的期限和复查。
  $ dudao supervise start S2026-001
  S2026-001: error: 开始日期 from: 未填写（意见 第九条） [refused]
  S2026-001: error: 督导组 team: 未填写（意见 第九条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao supervise start S2026-001 from=2026-03-09 team='[{person: 王明, role: 组长}]'
  S2026-001: error: 开始日期 from: 办理日期早于开始日期（意见 第九条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao supervise start S2026-001 from=2026-03-02 team='[{person: 李红}]'
  S2026-001: error: 督导组 team: 李红当日不是在聘的总督学、专职或兼职督学；其他人员以专家或工作人员身份参加（意见 第六条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao supervise start S2026-001 from=2026-03-02 team='[{person: 王明, role: 组长}, {person: 李红, role: 专家}]'
  编号       办理事项          状态      到期日
  S2026-001  进校（单位）督导  实地督导
  $ dudao supervise report S2026-001
  S2026-001: error: 督导现为 '实地督导'，办理 report 提交督导报告 须符合条件：突发事件督导（意见 第四条） [refused]
      此时可以: feedback 反馈初步督导意见, cancel 取消督导
  [4]
  $ dudao supervise feedback S2026-001
  S2026-001: error: 结束日期 until: 未填写（教育督导条例 第二十条） [refused]
      此时可以: cancel 取消督导
  [4]
  $ dudao supervise feedback S2026-001 until=2026-03-02
  编号       办理事项          状态            到期日
  S2026-001  反馈初步督导意见  已反馈初步意见
  $ dudao supervise opine S2026-001
  S2026-001: error: 督导现为 '已反馈初步意见'，办理 opine 发督导意见书 须符合条件：经常性督导除外（教育督导条例 第二十一条） [refused]
      此时可以: plead 被督导单位申辩, close 办结
  [4]
  $ dudao supervise add finding found_in=S2026-001 unit=第一小学 category=safety severity=minor text=消防通道堆物
  编号       办理事项  状态  到期日
  F2026-001  登记
  $ dudao supervise close S2026-001
  S2026-001: error: 问题 F2026-001 既没有整改，也没有当场整改日期：消防通道堆物（意见 第十五条） [refused]
      此时可以: plead 被督导单位申辩
  [4]
  $ dudao rectify add rectification finding=F2026-001 unit=第一小学 requirement=清理通道 deadline=2026-03-12
  编号       办理事项  状态    到期日
  R2026-001  登记      已下达  2026-03-12
  $ dudao supervise close S2026-001
  编号       办理事项  状态    到期日
  S2026-001  办结      已办结
  $ dudao supervise ask-recheck S2026-001 recheck='{text: 不服}'
  S2026-001: error: 督导现为 '已办结'，办理 ask-recheck 申请复查 须符合条件：经常性督导除外，且只申请一次（山东省教育督导条例 第十八条） [refused]
      此时可以: reopen 重新办理
  [4]
  $ dudao supervise reopen S2026-001 reason=复核通道
  编号       办理事项  状态            到期日
  S2026-001  重新办理  已反馈初步意见
  $ dudao supervise publish S2026-001
  S2026-001: error: 督导现为 '已反馈初步意见'，不能办理 publish 公开督导结果（意见 第十四条） [refused]
      此时可以: plead 被督导单位申辩, close 办结
  [4]
  $ dudao supervise close S2026-001
  编号       办理事项  状态    到期日
  S2026-001  办结      已办结
  $ dudao supervise show S2026-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项          办理前          办理后          决定人  说明  理由
  0     2026-03-02  列入计划                          已计划
  1     2026-03-02  进校（单位）督导  已计划          实地督导
  2     2026-03-02  反馈初步督导意见  实地督导        已反馈初步意见
  3     2026-03-02  办结              已反馈初步意见  已办结
  4     2026-03-02  重新办理          已办结          已反馈初步意见                复核通道
  5     2026-03-02  办结              已反馈初步意见  已办结
  

突发事件督导：进校后先首报，状态不变，同时报党工委管委和市级教育督导机构 [依据 意见 第四条]；有新情况续报。
  $ dudao supervise start S2026-002 from=2026-03-02 team='[{person: 王明, role: 组长}]'
  编号       办理事项          状态      到期日
  S2026-002  进校（单位）督导  实地督导
  $ dudao supervise report S2026-002
  dudao-supervise: note: 同时生成：U2026-001 上报事项（待报）
  dudao-supervise: note: 同时生成：U2026-002 上报事项（待报）
  编号       办理事项      状态      到期日
  S2026-002  突发事件首报  实地督导
  $ dudao office list filing --columns 编号,类别,事项,应报日期
  编号       类别      事项                                                   应报日期
  U2026-001  重大事项  《食物中毒》督导报告（S2026-002）首报党工委管委        2026-04-01
  U2026-002  重大事项  《食物中毒》督导报告（S2026-002）首报市级教育督导机构  2026-04-01
  $ dudao --today 2026-03-04 supervise report S2026-002
  dudao-supervise: note: 同时生成：U2026-003 上报事项（待报）
  dudao-supervise: note: 同时生成：U2026-004 上报事项（待报）
  编号       办理事项      状态      到期日
  S2026-002  突发事件首报  实地督导
  $ dudao office list filing 类别=重大事项 --columns 编号,事项,应报日期
  编号       事项                                                            应报日期
  U2026-001  《食物中毒》督导报告（S2026-002）首报党工委管委                 2026-04-01
  U2026-002  《食物中毒》督导报告（S2026-002）首报市级教育督导机构           2026-04-01
  U2026-003  《食物中毒》督导报告（S2026-002）续报党工委管委（第2次）        2026-04-03
  U2026-004  《食物中毒》督导报告（S2026-002）续报市级教育督导机构（第2次）  2026-04-03
  $ dudao --today 2026-03-04 supervise undo S2026-002 --reason 情况没有变化
  dudao-supervise: note: 同时办理：U2026-004 上报事项 撤销
  dudao-supervise: note: 同时办理：U2026-003 上报事项 撤销
  编号       办理事项  状态      到期日
  S2026-002  撤销      实地督导
  $ dudao office list filing --columns 编号,状态
  编号       状态
  U2026-001  待报
  U2026-002  待报

以后和其他督导一样：反馈、意见书、报告；突发事件督导也有意见书的期限，3 月 4 日结束，30 日到 4 月 3 日。
  $ dudao --today 2026-03-04 supervise feedback S2026-002 until=2026-03-04
  编号       办理事项          状态            到期日
  S2026-002  反馈初步督导意见  已反馈初步意见  2026-04-03
  $ dudao --today 2026-03-05 supervise opine S2026-002
  编号       办理事项      状态            到期日
  S2026-002  发督导意见书  已发督导意见书  2026-04-03
  $ dudao --today 2026-03-05 supervise report S2026-002
  dudao-supervise: note: 同时生成：U2026-005 上报事项（待报）
  编号       办理事项      状态    到期日
  S2026-002  提交督导报告  已报告  2026-04-02
  $ dudao office list filing 类别=督导结果 --columns 编号,事项,应报日期
  编号       事项                                                 应报日期
  U2026-005  《食物中毒》督导报告（S2026-002）报市级教育督导机构  2026-04-07
  $ dudao supervise show S2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项          办理前          办理后          决定人  说明        理由
  0     2026-03-02  列入计划                          已计划
  1     2026-03-02  进校（单位）督导  已计划          实地督导
  2     2026-03-02  突发事件首报      实地督导        实地督导
  3     2026-03-04  突发事件首报      实地督导        实地督导                此步已撤回
  4     2026-03-04  反馈初步督导意见  实地督导        已反馈初步意见
  5     2026-03-05  发督导意见书      已反馈初步意见  已发督导意见书
  6     2026-03-05  提交督导报告      已发督导意见书  已报告
  
  $ dudao --lang en supervise report S2026-002
  S2026-002: error: supervision is now reported, so report is not possible (教育督导条例 第二十三条) [refused]
      possible now: publish, close, ask-recheck
  [4]
