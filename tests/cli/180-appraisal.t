考核：政治表现、业务能力、履行职责三项得分，评定等次，公布，结果用于激励和退出 [依据 意见 第七条]。
Appraisal: three scores, the grade that follows from them, what it leads to.

  $ dudao init -q --opened 2025-01-01
  $ cat >base.yaml <<'END'
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 公务员, 学历: 本科, 从教年限: 28, 督学证号: 经督001}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 20, 督学证号: 经督002}
  >   - {姓名: 赵平, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 15, 督学证号: 经督003}
  >   - {姓名: 孙立, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 12}
  > 督导机构人员:
  >   - {姓名: 石岩, 职责: [综合事务], 到岗日期: 2024-03-01}
  > END
  $ cat >before.yaml <<'END'
  > 聘任:
  >   - {督学: 王明, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2023-09-01, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2024-03-01, 聘期届满: 2027-02-28, 状态: 在聘}
  >   - {督学: 赵平, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2024-03-01, 聘期届满: 2027-02-28, 状态: 在聘}
  >   - {督学: 赵平, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2024-03-01, 聘期届满: 2027-02-28, 状态: 在聘}
  > END
  $ dudao import -q base.yaml
  $ dudao inspector import -q --legacy --reason 启用前的聘任 before.yaml

一年一人一次考核；得分 0 至 100 分，可有一位小数。督学和督导机构人员只填一个；年度要已经开始。当年没有任职的，提醒是不是填错了人或年度。
  $ dudao inspector add appraisal inspector=王明 year=2025 political=95 ability=90 duty=85
  编号        办理事项  状态  到期日
  AP2026-001  登记      拟评
  $ dudao inspector add appraisal inspector=王明 year=2025
  编号        办理事项      状态  到期日
  AP2026-001  相同，未改动  拟评
  $ dudao inspector add appraisal inspector=王明 year=2025 duty=86
  dudao-inspector: error: 履行职责 duty: AP2026-001 已存在且内容不同，可用 edit 修改 [changed]
  [3]
  $ dudao inspector add appraisal year=2025
  dudao-inspector: error: 须至少填写一项: 督学、督导机构人员 [missing]
  [3]
  $ dudao inspector add appraisal inspector=王明 staff=石岩 year=2025
  dudao-inspector: error: 督导机构人员 staff: 与督学只填一个，记的是同一个人 [value]
  [3]
  $ dudao inspector add appraisal inspector=李红 year=2025 political=100.5 ability=-1 duty=89.95
  dudao-inspector: error: 履行职责 duty: '89.95' 小数超过 1 位 [value]
      duty=89.95
           ^^^^^
  dudao-inspector: error: 政治表现 political: '100.5' 不在 0.0 至 100.0 之间 [value]
  dudao-inspector: error: 业务能力 ability: '-1.0' 不在 0.0 至 100.0 之间 [value]
  [3]
  $ dudao inspector add appraisal inspector=李红 year=2027
  dudao-inspector: error: 考核年度 year: 2027 年尚未开始（意见 第七条） [refused]
  [4]
  $ dudao inspector add appraisal inspector=孙立 year=2025 political=80 ability=80 duty=80
  dudao-inspector: warning: 考核年度 year: 孙立在 2025 年没有任职（意见 第七条）
  编号        办理事项  状态  到期日
  AP2026-002  登记      拟评
  $ dudao inspector void AP2026-002 --reason 当年未任职 -q
  $ dudao inspector add appraisal inspector=王明 year=2022 -n
  dudao-inspector: warning: 考核年度 year: 王明在 2022 年没有任职（意见 第七条）
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  AP2026-003  登记      拟评
  $ dudao inspector add appraisal staff=石岩 year=2023 -n
  dudao-inspector: warning: 考核年度 year: 石岩在 2023 年没有任职（意见 第七条）
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  AP2026-003  登记      拟评
  $ dudao inspector add appraisal inspector=赵平 year=2025 outcome='[续聘, 退出]'
  dudao-inspector: error: 结果运用 outcome: 续聘与退出不能并列 [value]
  [3]
  $ cat >year.yaml <<'END'
  > 考核:
  >   - {督学: 李红, 考核年度: 2025, 政治表现: 89.9, 业务能力: 90, 履行职责: 90, 学校意见: 到校勤、讲得准}
  >   - {督学: 赵平, 考核年度: 2025, 政治表现: 98, 业务能力: 95}
  >   - {督导机构人员: 石岩, 考核年度: 2025, 政治表现: 92, 业务能力: 88, 履行职责: 87}
  > END
  $ dudao inspector import year.yaml
  考核 appraisal  + 3  ~ 0  = 0

评定要有三项得分和决定人。等次按得分算出：
王明 (95 + 90 + 85) ÷ 3 = 90，正好优秀；李红 (89.9 + 90 + 90) ÷ 3 = 89.97，不足 90，合格；赵平平均 (98 + 95 + 59.9) ÷ 3 = 84.3，但有一项不足 60，不合格。
  $ dudao inspector decide AP2026-001
  AP2026-001: error: 缺少 by=：由谁决定（意见 第七条） [refused]
      补齐后可以: decide 评定等次
  [4]
  $ dudao inspector decide AP2026-004 by=陈安
  AP2026-004: warning: by: 当日在任的委员会成员和督导机构人员中没有陈安
  AP2026-004: error: 履行职责 duty: 未填写（意见 第七条） [refused]
      补齐后可以: decide 评定等次
  [4]
  $ dudao inspector decide AP2026-001 AP2026-003 by=石岩 as=self on=2026-03-03
  AP2026-001: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao inspector decide AP2026-001 AP2026-003 by=石岩 as=self on=2026-01-20
  编号        办理事项  状态    到期日
  AP2026-001  评定等次  已评定
  AP2026-003  评定等次  已评定
  $ dudao inspector decide AP2026-004 by=石岩 as=self duty=59.9 outcome='[表扬奖励, 培养培训]'
  AP2026-004: warning: 结果运用 outcome: 表扬奖励和倾斜支持用于考核优秀的人员（意见 第七条）
  编号        办理事项  状态    到期日
  AP2026-004  评定等次  已评定
  $ dudao inspector list appraisal
  编号        督学  督导机构人员  考核年度  政治表现  业务能力  履行职责  考核等次  结果运用            状态
  AP2026-001  王明                    2025      95.0      90.0      85.0  优秀                          已评定
  AP2026-003  李红                    2025      89.9      90.0      90.0  合格                          已评定
  AP2026-004  赵平                    2025      98.0      95.0      59.9  不合格    表扬奖励、培养培训  已评定
  AP2026-005        石岩              2025      92.0      88.0      87.0                                拟评

按得分之外另定等次的，须说明理由；表扬奖励和倾斜支持只给优秀的，给了别人会提醒。
  $ dudao inspector decide AP2026-005 by=石岩 as=self grade=优秀 outcome='[表扬奖励]'
  AP2026-005: warning: 督导机构人员 staff: 石岩决定的是本人的事项，应当由他人决定（意见 第七条）
  AP2026-005: error: 考核等次 grade: 按得分应为合格（意见 第七条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao inspector decide AP2026-005 by=石岩 as=self grade=优秀 outcome='[表扬奖励]' reason=主持三项全区专项督导
  AP2026-005: warning: 督导机构人员 staff: 石岩决定的是本人的事项，应当由他人决定（意见 第七条）
  AP2026-005: warning: 考核等次 grade: 按得分应为合格（意见 第七条）
  编号        办理事项  状态    到期日
  AP2026-005  评定等次  已评定
  $ dudao inspector show AP2026-005 | sed -n 2,20p
  督导机构人员  石岩
  考核年度      2025
  政治表现      92.0
  业务能力      88.0
  履行职责      87.0
  考核等次      优秀
  结果运用      表扬奖励
  状态          已评定
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人        说明  理由
  0     2026-03-02  拟评              拟评
  1     2026-03-02  评定等次  拟评    已评定  石岩（本人）        主持三项全区专项督导
  
  历史
     17  2026-03-02 08:00:00  clerk  inspector import  拟评
        督导机构人员: 石岩
        考核年度: 2025
        政治表现: 92.0

评定之后得分和等次只能撤回重评；学校意见可以补填。
  $ dudao inspector import --update - <<'END'
  > 考核:
  >   - {编号: AP2026-001, 业务能力: 92}
  > END
  -:2:28: error: AP2026-001: 业务能力 ability: 只能通过下列办理改变：decide 评定等次 [assigned]
      2 |   - {编号: AP2026-001, 业务能力: 92}
        |                                  ^^
      办错的，用 undo 编号 --reason 理由 撤回
  共 1 处错误，未写入任何数据
  [3]
  $ dudao inspector undo AP2026-001 --reason 漏计加分
  编号        办理事项  状态  到期日
  AP2026-001  撤销      拟评
  $ dudao inspector show AP2026-001 | sed -n 2,8p
  督学      王明
  考核年度  2025
  政治表现  95.0
  业务能力  90.0
  履行职责  85.0
  状态      拟评
  
  $ dudao inspector decide AP2026-001 by=石岩 as=self ability=92 outcome='[praise, honour, title]'
  编号        办理事项  状态    到期日
  AP2026-001  评定等次  已评定
  $ dudao inspector import --update - <<'END'
  > 考核:
  >   - {编号: AP2026-001, 学校意见: 指导细致}
  > END
  考核 appraisal  + 0  ~ 1  = 0

公布在评定之后。结果为退出的，聘任不会自己终止：评定和公布时都列出还在聘期的聘任，办理离任之后不再提醒。
  $ dudao inspector publish AP2026-002
  dudao-inspector: error: AP2026-002 已作废 [not-found]
  [5]
  $ dudao inspector publish AP2026-003 on=2026-01-19
  AP2026-003: error: 发生日期 on: 2026-01-19 早于本记录上一次办理 decide 评定等次 的日期 [order]
  [3]
  $ dudao inspector publish AP2026-001 AP2026-003
  编号        办理事项      状态    到期日
  AP2026-001  公布考核结果  已公布
  AP2026-003  公布考核结果  已公布
  $ dudao inspector publish AP2026-001
  AP2026-001: error: 考核现为 '已公布'，不能办理 publish 公布考核结果（意见 第七条） [refused]
  [4]
  $ dudao inspector decide AP2026-001 by=石岩 as=self
  AP2026-001: error: 考核现为 '已公布'，不能办理 decide 评定等次（意见 第七条） [refused]
  [4]
  $ dudao inspector undo AP2026-004 --reason 增加退出 -q
  $ dudao inspector decide AP2026-004 by=石岩 as=self duty=59.9 outcome='[培养培训, 退出]'
  AP2026-004: warning: 结果运用 outcome: 结果为退出，而 A2024-002 兼职督学尚在聘期，应办理离任（意见 第七条）
  AP2026-004: warning: 结果运用 outcome: 结果为退出，而 A2024-003 责任督学尚在聘期，应办理离任（意见 第七条）
  编号        办理事项  状态    到期日
  AP2026-004  评定等次  已评定
  $ dudao inspector end A2024-002 reason=解聘 -q
  $ dudao inspector publish AP2026-004
  AP2026-004: warning: 结果运用 outcome: 结果为退出，而 A2024-003 责任督学尚在聘期，应办理离任（意见 第七条）
  编号        办理事项      状态    到期日
  AP2026-004  公布考核结果  已公布
  $ dudao inspector show AP2026-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项      办理前  办理后  决定人        说明        理由
  0     2026-03-02  拟评                  拟评
  1     2026-01-20  评定等次      拟评    已评定  石岩（本人）  此步已撤回
  2     2026-03-02  评定等次      拟评    已评定  石岩（本人）
  3     2026-03-02  公布考核结果  已评定  已公布
  

谁受表扬、谁有倾斜，按结果运用筛选；JSON 里是英文的键。
  $ dudao inspector list appraisal 结果运用=表扬奖励 --columns 督学,督导机构人员,考核年度,考核等次,结果运用
  督学  督导机构人员  考核年度  考核等次  结果运用
  王明                    2025  优秀      表扬奖励、评先树优、职称评审倾斜
        石岩              2025  优秀      表扬奖励
  $ dudao inspector list appraisal grade=excellent outcome=title -f json | tail -n +2 | head -1
  {"key": "AP2026-001", "inspector": "I2026-001", "staff": null, "year": 2025, "political": 95.0, "ability": 92.0, "duty": 85.0, "school_opinion": "指导细致", "grade": "excellent", "outcome": ["praise", "honour", "title"], "note": null, "state": "published", "due_on": null, "legacy": false, "voided": false, "voided_on": null, "overdue": false, "days_left": null, "drafted_on": "2026-03-02", "decided_on": "2026-03-02", "published_on": "2026-03-02"}
  $ dudao --lang en inspector list appraisal --columns key,year,grade,outcome,state
  key         year  grade        outcome                state
  AP2026-001  2025  excellent    praise, honour, title  published
  AP2026-003  2025  qualified                           published
  AP2026-004  2025  unqualified  training, exit         published
  AP2026-005  2025  excellent    praise                 decided

分数线是政策数字，按评定当天的算：把优秀线改为 85 分，李红的 89.97 就是优秀。
  $ dudao policy set appraisal-excellent 85 --from 2026-03-01 --source 本办规定 -q
  $ dudao inspector add appraisal inspector=李红 year=2026 political=89.9 ability=90 duty=90 -q
  $ dudao inspector decide AP2026-006 by=石岩 as=self -q
  $ dudao inspector list appraisal 督学=李红 --columns 考核年度,考核等次
  考核年度  考核等次
      2025  合格
      2026  优秀

作废之后同一年可以重录；督导机构人员的考核和督学的一样公布。
  $ dudao inspector void AP2026-006 --reason 年度未满 -q
  $ dudao inspector add appraisal inspector=李红 year=2026 -q
  $ dudao inspector list appraisal 考核年度=2026 --columns 编号,督学,状态
  编号        督学  状态
  AP2026-007  李红  拟评
  $ dudao inspector publish AP2026-005 -q
  $ dudao inspector show 王明 | sed -n '/相关记录/,/^$/p'
  相关记录
  编号        类别  引用字段  状态
  A2023-001   聘任  督学      在聘
  AP2026-001  考核  督学      已公布
  
