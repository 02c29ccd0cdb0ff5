一次综合督导的全过程：计划、通知、自评、进校、反馈、申辩、意见书、报告、公开、办结。
A comprehensive supervision, from the plan until it is closed.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位: [{代码: school-1, 名称: 第一小学, 类别: 小学}]
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: 经督001}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 督学证号: 经督002}
  >   - {姓名: 赵平, 在职: 是, 来源: 教师, 督学证号: 经督003}
  > END
  $ cat >before.yaml <<'END'
  > 聘任:
  >   - {督学: 王明, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-09-01, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2025-09-01, 聘期届满: 2028-08-31, 状态: 在聘}
  >   - {督学: 赵平, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2025-09-01, 聘期届满: 2028-08-31, 状态: 在聘}
  > END
  $ dudao supervise import -q base.yaml
  $ dudao supervise import -q --legacy --reason 启用前的聘任 before.yaml
  $ cat >plan.yaml <<'END'
  > 督导:
  >   - {标题: 2026年规范办学综合督导, 类别: 督学, 督导方式: 综合督导, 被督导单位: 第一小学, 督导事项: 办学行为、师德师风、校园安全,
  >      要求自评: 是, 自评报送期限: 2026-03-11}
  > END
  $ dudao supervise add supervision title=2026年规范办学综合督导 strand=school kind=comprehensive
  dudao-supervise: error: 被督导单位 unit: 未填写 [missing]
  dudao-supervise: error: 督导事项 scope: 未填写 [missing]
  [3]
  $ dudao supervise import plan.yaml
  督导 supervision  + 1  ~ 0  = 0
  $ dudao supervise flow supervision | head -12
  现状态          办理事项          命令            办理后          条件                            须写明   依据
                  列入计划          create          已计划                                                   意见 第十二条
  已计划          发督导通知书      notify          已通知                                                   教育督导条例 第十七条
  已通知          报送自评报告      self-report     已报自评                                                 教育督导条例 第十八条
  已报自评        进校（单位）督导  start           实地督导                                                 教育督导条例 第十八条
  已通知          进校（单位）督导  start           实地督导        不要求自评，或自评逾期未报               教育督导条例 第十八条
  已计划          进校（单位）督导  start           实地督导        暗访、经常性督导、突发事件督导           意见 第九条
  实地督导        反馈初步督导意见  feedback        已反馈初步意见                                           教育督导条例 第二十条
  已反馈初步意见  被督导单位申辩    plead           已反馈初步意见                                           教育督导条例 第二十条
  已反馈初步意见  发督导意见书      opine           已发督导意见书  经常性督导除外                           教育督导条例 第二十一条
  已发督导意见书  提交督导报告      report          已报告                                                   教育督导条例 第二十三条
  实地督导        突发事件首报      report          实地督导        突发事件督导                             意见 第四条

事先书面通知：写明开始日期和督导组 [依据 教育督导条例 第十七条]。没有通知不能进校。
  $ dudao supervise start S2026-001
  S2026-001: error: 督导现为 '已计划'，办理 start 进校（单位）督导 须符合条件：暗访、经常性督导、突发事件督导（意见 第九条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao supervise notify S2026-001
  S2026-001: error: 开始日期 from: 未填写（教育督导条例 第十七条） [refused]
  S2026-001: error: 督导组 team: 未填写（教育督导条例 第十七条） [refused]
      此时可以: cancel 取消督导
  [4]
  $ dudao supervise notify S2026-001 from=2026-03-16 team='[{person: 王明, role: 组长}, {person: 李红}, {person: 赵平}]'
  编号       办理事项      状态    到期日
  S2026-001  发督导通知书  已通知  2026-03-11
  $ dudao supervise notify S2026-001
  S2026-001: error: 督导现为 '已通知'，不能办理 notify 发督导通知书（教育督导条例 第十七条） [refused]
      此时可以: self-report 报送自评报告, cancel 取消督导
  [4]

自评报送的日期不能在今天之后，也不能早于通知。
  $ dudao supervise self-report S2026-001 on=2026-03-03
  S2026-001: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao supervise self-report S2026-001 on=2026-03-01
  S2026-001: error: 发生日期 on: 2026-03-01 早于本记录上一次办理 notify 发督导通知书 的日期 [order]
  [3]

要求自评的，自评报来以前不能进校；督导组要审核自评报告 [依据 教育督导条例 第十八条]。3 月 11 日是自评的期限。
  $ dudao supervise start S2026-001
  S2026-001: error: 督导现为 '已通知'，办理 start 进校（单位）督导 须符合条件：不要求自评，或自评逾期未报（教育督导条例 第十八条） [refused]
      此时可以: self-report 报送自评报告, cancel 取消督导
  [4]
  $ dudao --today 2026-03-10 supervise self-report S2026-001 self_report=自评得分92分
  编号       办理事项      状态      到期日
  S2026-001  报送自评报告  已报自评
  $ dudao --today 2026-03-16 supervise start S2026-001
  S2026-001: warning: 自评审核人 self_reviewed_by: 自评报告尚无人审核（教育督导条例 第十八条）
  编号       办理事项          状态      到期日
  S2026-001  进校（单位）督导  实地督导
  $ dudao --today 2026-03-16 supervise undo S2026-001 --reason 补填审核人
  编号       办理事项  状态      到期日
  S2026-001  撤销      已报自评
  $ dudao --today 2026-03-16 supervise start S2026-001 self_reviewed_by=李红
  编号       办理事项          状态      到期日
  S2026-001  进校（单位）督导  实地督导
  $ dudao --today 2026-03-16 supervise self-report S2026-001
  S2026-001: error: 督导现为 '实地督导'，不能办理 self-report 报送自评报告（教育督导条例 第十八条） [refused]
      此时可以: feedback 反馈初步督导意见, cancel 取消督导
  [4]

督导中登记问题；反馈前听取意见 [依据 教育督导条例 第十九条]、集体评议 [依据 教育督导条例 第二十条]。
意见书的期限从结束日期 3 月 20 日起 30 日，4 月 19 日是周日，顺延到 20 日。
  $ export DUDAO_TODAY=2026-03-20
  $ cat >found.yaml <<'END'
  > 问题:
  >   - {来源记录: S2026-001, 单位: 第一小学, 领域: 课业负担, 严重程度: 一般, 问题: 三年级书面作业超过60分钟}
  >   - {来源记录: S2026-001, 单位: 第一小学, 领域: 教育收费, 严重程度: 轻微, 问题: 收费公示栏缺校服一项, 处理方式: 当场整改, 当场整改日期: 2026-03-18}
  > 办理:
  >   - 编号: S2026-001
  >     办理事项: feedback
  >     结束日期: 2026-03-20
  >     评议日期: 2026-03-19
  >     听取意见:
  >       - {日期: 2026-03-17, 对象: 家长, 形式: 座谈会, 人数: 12, 主要意见: 作业偏多}
  >       - {日期: 2026-03-18, 对象: 学生, 形式: 问卷, 人数: 80, 主要意见: 喜欢体育课}
  >     主要成效: 课后服务全覆盖
  >     总体评价: 办学规范，负担偏重
  > END
  $ dudao supervise import found.yaml
  问题 finding  + 2  ~ 0  = 0
  办理 move     + 1  ~ 0  = 0
  $ dudao supervise feedback S2026-001
  S2026-001: error: 督导现为 '已反馈初步意见'，不能办理 feedback 反馈初步督导意见（教育督导条例 第二十条） [refused]
      此时可以: plead 被督导单位申辩, opine 发督导意见书
  [4]

单位可以申辩，状态不变；发意见书，限期整改的问题各生成一张整改单 [依据 意见 第十五条]。
  $ dudao --today 2026-03-27 supervise plead S2026-001 plea='{text: 超时的只有一天}'
  编号       办理事项        状态            到期日
  S2026-001  被督导单位申辩  已反馈初步意见  2026-04-20
  $ export DUDAO_TODAY=2026-04-03
  $ dudao supervise report S2026-001
  S2026-001: error: 督导现为 '已反馈初步意见'，不能办理 report 提交督导报告（教育督导条例 第二十三条） [refused]
      此时可以: plead 被督导单位申辩, opine 发督导意见书
  [4]
  $ dudao supervise opine S2026-001 demands=限期减轻作业负担
  dudao-supervise: note: 同时办理：F2026-001 问题 确认问题
  dudao-supervise: note: 同时生成：R2026-001 整改（拟下达）
  dudao-supervise: note: 同时办理：F2026-002 问题 确认问题
  编号       办理事项      状态            到期日
  S2026-001  发督导意见书  已发督导意见书  2026-04-20
  $ dudao supervise list finding
  编号       单位      领域      严重程度  问题                      处理方式  问题状态
  F2026-001  第一小学  课业负担  一般      三年级书面作业超过60分钟  限期整改  已确认
  F2026-002  第一小学  教育收费  轻微      收费公示栏缺校服一项      当场整改  已确认
  $ dudao rectify list
  编号       单位      整改要求                  整改期限  状态    剩余天数  整改轮次
  R2026-001  第一小学  三年级书面作业超过60分钟            拟下达                   1
  $ dudao supervise opine S2026-001
  S2026-001: error: 督导现为 '已发督导意见书'，不能办理 opine 发督导意见书（教育督导条例 第二十一条） [refused]
      此时可以: report 提交督导报告, ask-recheck 申请复查
  [4]

综合督导的报告报党工委管委和市级教育督导机构 [依据 意见 第四条] [依据 意见 第十四条]，30 日内报出：5 月 10 日是周日，到 11 日。
公开的期限是报告后 20 个工作日：4 月 13 日至 30 日 14 个，5 月 6、7、8 日，9 日（周六）调休上班，11、12 日。
  $ dudao --today 2026-04-10 supervise publish S2026-001
  S2026-001: error: 督导现为 '已发督导意见书'，不能办理 publish 公开督导结果（意见 第十四条） [refused]
      此时可以: report 提交督导报告, ask-recheck 申请复查
  [4]
  $ dudao --today 2026-04-10 supervise report S2026-001
  dudao-supervise: note: 同时生成：U2026-001 上报事项（待报）
  dudao-supervise: note: 同时生成：U2026-002 上报事项（待报）
  编号       办理事项      状态    到期日
  S2026-001  提交督导报告  已报告  2026-05-12
  $ dudao office list filing --columns 编号,类别,事项,应报日期
  编号       类别      事项                                                               应报日期
  U2026-001  督导结果  《2026年规范办学综合督导》督导报告（S2026-001）报党工委管委        2026-05-11
  U2026-002  督导结果  《2026年规范办学综合督导》督导报告（S2026-001）报市级教育督导机构  2026-05-11
  $ dudao --today 2026-04-10 supervise close S2026-001
  S2026-001: error: 缺少 reason=：须说明理由（意见 第十四条） [refused]
      此时可以: publish 公开督导结果, ask-recheck 申请复查
  [4]
  $ dudao --today 2026-05-13 supervise publish S2026-001
  编号       办理事项      状态    到期日
  S2026-001  公开督导结果  已公开
  $ dudao --today 2026-05-13 supervise close S2026-001
  编号       办理事项  状态    到期日
  S2026-001  办结      已办结
  $ dudao --today 2026-05-13 supervise publish S2026-001
  S2026-001: error: 督导现为 '已办结'，不能办理 publish 公开督导结果（意见 第十四条） [refused]
      此时可以: reopen 重新办理, ask-recheck 申请复查
  [4]
  $ dudao supervise show S2026-001 | sed -n '/相关记录/,/^历史/p'
  相关记录
  编号       类别      引用字段  状态
  U2026-001  上报事项  涉及记录  待报
  U2026-002  上报事项  涉及记录  待报
  F2026-001  问题      来源记录
  F2026-002  问题      来源记录
  
  办理经过
  步骤  发生日期    办理事项          办理前          办理后          决定人  说明        理由
  0     2026-03-02  列入计划                          已计划
  1     2026-03-02  发督导通知书      已计划          已通知
  2     2026-03-10  报送自评报告      已通知          已报自评
  3     2026-03-16  进校（单位）督导  已报自评        实地督导                此步已撤回
  4     2026-03-16  进校（单位）督导  已报自评        实地督导
  5     2026-03-20  反馈初步督导意见  实地督导        已反馈初步意见
  6     2026-03-27  被督导单位申辩    已反馈初步意见  已反馈初步意见
  7     2026-04-03  发督导意见书      已反馈初步意见  已发督导意见书
  8     2026-04-10  提交督导报告      已发督导意见书  已报告
  9     2026-05-13  公开督导结果      已报告          已公开                  逾期 1 日
  10    2026-05-13  办结              已公开          已办结
  
  历史
  $ dudao --today 2026-05-13 supervise add finding found_in=S2026-001 unit=school-1 category=safety severity=minor text=灭火器过期
  dudao-supervise: error: 来源记录 found_in: S2026-001 已办结或取消（意见 第十四条） [refused]
  [4]
  $ dudao --lang en supervise list
  key        title                   unit      kind           from        until       state   days_left
  S2026-001  2026年规范办学综合督导  第一小学  comprehensive  2026-03-16  2026-03-20  closed
  $ dudao --today 2026-05-13 --lang en supervise feedback S2026-001
  S2026-001: error: supervision is now closed, so feedback is not possible (教育督导条例 第二十条) [refused]
      possible now: reopen, ask-recheck
  [4]
