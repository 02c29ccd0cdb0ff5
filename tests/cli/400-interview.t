约谈：拟约谈、批准、通知、约谈、纪要、备案、跟踪、办结 [依据 意见 第十六条]。
Interviews: proposed, approved, notified, held, minuted, filed, followed up, closed.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: education, 名称: 教育分局, 类别: 部门}
  >   - {代码: finance, 名称: 财政金融局, 类别: 部门}
  >   - {代码: town, 名称: 石岭镇, 类别: 镇街}
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学, 主管部门: education}
  >   - {代码: kg-9, 名称: 小海豚幼儿园, 类别: 幼儿园}
  > 负责人与联络员:
  >   - {单位: school-1, 姓名: 陈校长, 职务: 校长, 主要负责人: 是, 任职日期: 2024-08-01}
  > 委员会席位:
  >   - {届: 第二届, 委员会职务: 主任, 单位: education, 姓名: 周松, 任职日期: 2024-02-24}
  > 督导:
  >   - {标题: 食堂督导, 类别: 督学, 督导方式: 经常性督导, 被督导单位: school-1, 督导事项: 食堂}
  > END
  $ dudao interview import -q base.yaml
  $ cat >proposed.yaml <<'END'
  > 约谈:
  >   - {单位: 第一小学, 约谈事由: [安全问题较多, 整改不力], 依据记录: [S2026-001]}
  >   - {单位: 石岭镇, 约谈事由: [履行教育职责问题突出], 依据记录: [S2026-001]}
  >   - {单位: 小海豚幼儿园, 约谈事由: [办学行为不规范], 依据记录: [S2026-001]}
  > END
  $ dudao interview import proposed.yaml
  约谈 interview  + 3  ~ 0  = 0
  $ dudao interview add interview unit=石岭镇 ground='[办学行为不规范, running]' evidence='[S2026-001, S2026-001]' joint_with='[education, 教育分局]'
  dudao-interview: error: 约谈事由 ground[2]: 重复填写 [repeated]
  dudao-interview: error: 依据记录 evidence: 'S2026-001' 重复填写 [repeated]
  dudao-interview: error: 联合部门 joint_with: '教育分局' 重复填写 [repeated]
  [3]
  $ dudao interview add interview unit=石岭镇 ground='[办学行为不规范]'
  dudao-interview: error: 依据记录 evidence: 未填写 [missing]
      表明事由的记录，如问题、整改、督导
  [3]
  $ dudao interview add interview unit=石岭镇 约谈事由=不配合、不接受教育督导、整改不力 evidence=S2026-001 -n
  dudao-interview: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  Y2026-004  登记      拟约谈
  $ dudao interview add interview unit=石岭镇 ground='[办学行为不规范]' evidence='[S2026-001]'
  编号       办理事项  状态    到期日
  Y2026-004  登记      拟约谈

约谈学校要会同教育主管部门：登记了主管部门的，须是它；没有登记的，须有联合部门。镇街、部门不必。批准要写明是谁。
  $ dudao interview approve Y2026-001
  Y2026-001: error: 缺少 by=：由谁决定（意见 第十六条） [refused]
  Y2026-001: error: 联合部门 joint_with: 约谈学校须会同其教育主管部门（意见 第十六条） [refused]
      此时可以: cancel 取消约谈
  [4]
  $ dudao interview approve Y2026-001 by=周松 joint_with='[finance]'
  Y2026-001: error: 联合部门 joint_with: 约谈学校须会同其教育主管部门（意见 第十六条） [refused]
      此时可以: cancel 取消约谈
  [4]
  $ dudao interview approve Y2026-001 by=周松 joint_with='[finance, education]'
  编号       办理事项  状态    到期日
  Y2026-001  批准约谈  已批准
  $ dudao interview approve Y2026-003 by=周松
  Y2026-003: error: 联合部门 joint_with: 约谈学校须会同其教育主管部门（意见 第十六条） [refused]
      此时可以: cancel 取消约谈
  [4]
  $ dudao interview approve Y2026-003 by=周松某 joint_with='[education]'
  Y2026-003: warning: by: 当日在任的委员会成员和督导机构人员中没有周松某
  编号       办理事项  状态    到期日
  Y2026-003  批准约谈  已批准
  $ dudao interview approve Y2026-002 by=周松 on=2026-03-03
  Y2026-002: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao interview approve Y2026-002 by=周松
  编号       办理事项  状态    到期日
  Y2026-002  批准约谈  已批准
  $ dudao interview approve Y2026-002 by=周松
  Y2026-002: error: 约谈现为 '已批准'，不能办理 approve 批准约谈（意见 第十六条） [refused]
      此时可以: notify 发约谈通知书, cancel 取消约谈
  [4]

通知：约谈对象和日期，提前 3 个工作日，不足的说明理由。3 月 2 日通知，最早 5 日；通知不能早于批准。
  $ dudao interview notify Y2026-002 persons='[{name: 镇长, post: 镇长}]' scheduled_on=2026-03-05 on=2026-03-01
  Y2026-002: error: 发生日期 on: 2026-03-01 早于本记录上一次办理 approve 批准约谈 的日期 [order]
  [3]
  $ dudao interview notify Y2026-001
  Y2026-001: error: 约谈对象 persons: 未填写（意见 第十六条） [refused]
  Y2026-001: error: 约谈日期 scheduled_on: 未填写（意见 第十六条） [refused]
      此时可以: cancel 取消约谈
  [4]
  $ dudao interview notify Y2026-001 persons='[{leader: 陈校长}, {name: 刘园长, post: 副校长}]' scheduled_on=2026-03-04
  Y2026-001: error: 约谈日期 scheduled_on: 通知提前不足3个工作日（意见 第十六条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao interview notify Y2026-001 persons='[{leader: 陈校长}, {name: 刘园长, post: 副校长}]' scheduled_on=2026-03-05 place=督导办会议室
  编号       办理事项      状态    到期日
  Y2026-001  发约谈通知书  已通知  2026-03-05
  $ dudao interview notify Y2026-002 persons='[{name: 镇长, post: 镇长}]' scheduled_on=2026-03-03 reason=群众反映强烈
  Y2026-002: warning: 约谈日期 scheduled_on: 通知提前不足3个工作日（意见 第十六条）
  编号       办理事项      状态    到期日
  Y2026-002  发约谈通知书  已通知  2026-03-03
  $ dudao interview hold Y2026-003
  Y2026-003: error: 约谈现为 '已批准'，不能办理 hold 约谈（意见 第十六条） [refused]
      此时可以: notify 发约谈通知书, cancel 取消约谈
  [4]

改期须有理由和新的、今后的日期。
  $ dudao interview postpone Y2026-001 scheduled_on=2026-03-10
  Y2026-001: error: 缺少 reason=：须说明理由（意见 第十六条） [refused]
      此时可以: hold 约谈, cancel 取消约谈
  [4]
  $ dudao interview postpone Y2026-001 reason=校长住院
  Y2026-001: error: 约谈日期 scheduled_on: 须另定约谈日期，且晚于改期当日（意见 第十六条） [refused]
      此时可以: hold 约谈, cancel 取消约谈
  [4]
  $ dudao interview postpone Y2026-001 reason=校长住院 scheduled_on=2026-03-02
  Y2026-001: error: 约谈日期 scheduled_on: 须另定约谈日期，且晚于改期当日（意见 第十六条） [refused]
      此时可以: hold 约谈, cancel 取消约谈
  [4]
  $ dudao interview postpone Y2026-001 reason=校长住院 scheduled_on=2026-03-10
  编号       办理事项  状态    到期日
  Y2026-001  改期      已通知  2026-03-10

约谈不早于通知的日期，提前的要有理由。约谈人不少于 2 名；谁到场、谁缺席、谁代谈，没有记的提示。纪要在 5 个工作日内：3 月 11 日约谈，到 18 日。
  $ export DUDAO_TODAY=2026-03-11
  $ dudao interview hold Y2026-001 hosts='[周松, 石岩]' attendance='{present: [陈校长]}' on=2026-03-09
  Y2026-001: error: 约谈日期 scheduled_on: 办理日期早于通知的约谈日期（意见 第十六条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao interview hold Y2026-001 hosts='[周松]'
  Y2026-001: warning: 到场情况 attendance: 没有记录到场、缺席、委托代谈人员（意见 第十六条）
  Y2026-001: error: 约谈人 hosts: 约谈人1名，应不少于2名（意见 第十六条） [refused]
      此时可以: postpone 改期, cancel 取消约谈
  [4]
  $ dudao interview hold Y2026-001 约谈人=周松、石岩
  dudao-interview: error: 约谈人 hosts[1]: 写了不止一人，每人须单独填写 [value]
      约谈人=周松、石岩
             ^^^^^^^^^^
  [3]
  $ dudao interview hold Y2026-001 hosts='[周松, 石岩]' attendance='{present: [陈校长], absent: [], deputed: [李主任代刘园长]}'
  编号       办理事项  状态    到期日
  Y2026-001  约谈      已约谈  2026-03-18
  $ dudao interview minute Y2026-001
  Y2026-001: error: 纪要 minutes: 未填写（意见 第十六条） [refused]
      补齐后可以: minute 形成约谈纪要
  [4]
  $ dudao interview file Y2026-001
  Y2026-001: error: 约谈现为 '已约谈'，不能办理 file 备案（意见 第十六条） [refused]
      此时可以: minute 形成约谈纪要
  [4]
  $ dudao interview minute Y2026-001 minutes=校方承认管理松懈 commitments='[{text: 更换推杆锁, due: 2026-03-01}]'
  Y2026-001: error: 完成时限 due: 第 1 项承诺的完成时限早于约谈日期 [order]
  [3]
  $ dudao interview minute Y2026-001 minutes=校方承认管理松懈 signed=已签字 commitments='[{text: 更换推杆锁, due: 2026-03-31}, {text: 每周巡查, due: 2026-06-30}]' on=2026-03-11
  编号       办理事项      状态      到期日
  Y2026-001  形成约谈纪要  已成纪要
  $ dudao interview postpone Y2026-001 reason=再谈 scheduled_on=2026-04-10
  Y2026-001: error: 约谈现为 '已成纪要'，不能办理 postpone 改期（意见 第十六条） [refused]
      此时可以: file 备案
  [4]

备案以后，有承诺的跟踪落实，没有承诺的直接办结。
  $ dudao interview file Y2026-001 filed_with='[党工委管委, 绩效考核部门]'
  编号       办理事项  状态    到期日
  Y2026-001  备案      已备案
  $ dudao interview close Y2026-001
  Y2026-001: error: 约谈现为 '已备案'，办理 close 办结 须符合条件：没有承诺事项（意见 第十六条） [refused]
      此时可以: follow-up 跟踪落实
  [4]
  $ dudao interview follow-up Y2026-001
  编号       办理事项  状态      到期日
  Y2026-001  跟踪落实  跟踪落实
  $ dudao --today 2026-07-01 interview close Y2026-001
  编号       办理事项  状态    到期日
  Y2026-001  办结      已办结
  $ dudao interview hold Y2026-002 hosts='[周松, 石岩]' on=2026-03-03
  Y2026-002: warning: 到场情况 attendance: 没有记录到场、缺席、委托代谈人员（意见 第十六条）
  编号       办理事项  状态    到期日
  Y2026-002  约谈      已约谈  2026-03-10
  $ dudao --today 2026-03-12 interview minute Y2026-002 minutes=镇里表态整改
  编号       办理事项      状态      到期日
  Y2026-002  形成约谈纪要  已成纪要
  $ dudao --today 2026-03-12 interview file Y2026-002 filed_with='[党工委管委]'
  编号       办理事项  状态    到期日
  Y2026-002  备案      已备案
  $ dudao --today 2026-03-12 interview follow-up Y2026-002
  Y2026-002: error: 承诺事项 commitments: 没有承诺事项，无需跟踪（意见 第十六条） [refused]
      此时可以: close 办结
  [4]
  $ dudao --today 2026-03-12 interview close Y2026-002
  编号       办理事项  状态    到期日
  Y2026-002  办结      已办结
  $ dudao interview list
  编号       单位          约谈事由                约谈日期    状态    签字情况
  Y2026-001  第一小学      安全问题较多、整改不力  2026-03-10  已办结  已签字
  Y2026-002  石岭镇        履行教育职责问题突出    2026-03-03  已办结
  Y2026-003  小海豚幼儿园  办学行为不规范                      已批准
  Y2026-004  石岭镇        办学行为不规范                      拟约谈
  $ dudao interview show Y2026-001 | sed -n '2,22p'
  单位                   第一小学
  约谈对象 1 · 负责人    陈校长
  约谈对象 2 · 姓名      刘园长
  约谈对象 2 · 职务      副校长
  约谈事由               安全问题较多、整改不力
  依据记录               S2026-001
  联合部门               财政金融局、教育分局
  约谈日期               2026-03-10
  约谈地点               督导办会议室
  约谈人                 周松、石岩
  到场情况 · 到场        陈校长
  到场情况 · 委托代谈    李主任代刘园长
  纪要                   校方承认管理松懈
  承诺事项 1 · 承诺      更换推杆锁
  承诺事项 1 · 完成时限  2026-03-31
  承诺事项 2 · 承诺      每周巡查
  承诺事项 2 · 完成时限  2026-06-30
  签字情况               已签字
  备案部门               党工委管委、绩效考核部门
  状态                   已办结
  
  $ dudao interview show Y2026-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项      办理前    办理后    决定人  说明       理由
  0     2026-03-02  提出约谈                拟约谈
  1     2026-03-02  批准约谈      拟约谈    已批准    周松
  2     2026-03-02  发约谈通知书  已批准    已通知
  3     2026-03-02  改期          已通知    已通知                       校长住院
  4     2026-03-11  约谈          已通知    已约谈            逾期 1 日
  5     2026-03-11  形成约谈纪要  已约谈    已成纪要
  6     2026-03-11  备案          已成纪要  已备案
  7     2026-03-11  跟踪落实      已备案    跟踪落实
  8     2026-07-01  办结          跟踪落实  已办结
  
  $ dudao interview show Y2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项      办理前    办理后    决定人  说明       理由
  0     2026-03-02  提出约谈                拟约谈
  1     2026-03-02  批准约谈      拟约谈    已批准    周松
  2     2026-03-02  发约谈通知书  已批准    已通知                       群众反映强烈
  3     2026-03-03  约谈          已通知    已约谈
  4     2026-03-12  形成约谈纪要  已约谈    已成纪要          逾期 2 日
  5     2026-03-12  备案          已成纪要  已备案
  6     2026-03-12  办结          已备案    已办结
  

约谈以前可以取消，须说明理由；约谈以后不能。
  $ dudao interview cancel Y2026-003
  Y2026-003: error: 缺少 reason=：须说明理由（意见 第十六条） [refused]
      此时可以: notify 发约谈通知书
  [4]
  $ dudao interview cancel Y2026-003 reason=已停办
  编号       办理事项  状态    到期日
  Y2026-003  取消约谈  已取消
  $ dudao interview show Y2026-003 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  提出约谈          拟约谈
  1     2026-03-02  批准约谈  拟约谈  已批准  周松某
  2     2026-03-11  取消约谈  已批准  已取消                已停办
  
  $ dudao interview cancel Y2026-004 reason=改为督导通报 -q
  $ dudao interview undo Y2026-004 --reason 仍要约谈 -q
  $ dudao interview approve Y2026-004 by=周松 -q
  $ dudao interview notify Y2026-004 persons='[{name: 镇长, post: 镇长}]' scheduled_on=2026-03-17 -q
  $ dudao interview cancel Y2026-004 reason=另案处理
  编号       办理事项  状态    到期日
  Y2026-004  取消约谈  已取消
  $ dudao interview show Y2026-004 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项      办理前  办理后  决定人  说明        理由
  0     2026-03-02  提出约谈              拟约谈
  1     2026-03-11  取消约谈      拟约谈  已取消          此步已撤回  改为督导通报
  2     2026-03-11  批准约谈      拟约谈  已批准  周松
  3     2026-03-11  发约谈通知书  已批准  已通知
  4     2026-03-11  取消约谈      已通知  已取消                      另案处理
  
  $ dudao interview approve Y2026-003 by=周松
  Y2026-003: error: 约谈现为 '已取消'，不能办理 approve 批准约谈（意见 第十六条） [refused]
  [4]
  $ dudao --today 2026-07-01 interview cancel Y2026-001 reason=不谈了
  Y2026-001: error: 约谈现为 '已办结'，不能办理 cancel 取消约谈（意见 第十六条） [refused]
  [4]
  $ dudao --today 2026-07-01 interview undo Y2026-001 --reason 还有一项没做完
  编号       办理事项  状态      到期日
  Y2026-001  撤销      跟踪落实
  $ dudao interview check -f tsv
  规则	依据	要求	对象	应为	实为	是否符合
  interview-filed	意见 第十六条	约谈记录备案	全区	1	1	是
  $ dudao --lang en interview file Y2026-003
  Y2026-003: error: interview is now cancelled, so file is not possible (意见 第十六条) [refused]
  [4]
