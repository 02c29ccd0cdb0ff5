挂牌督导记录：责任督学到校一次，记一份 [依据 意见 第十条]。
Visits of the responsible inspectors: who, where, when, what was looked at, what follows.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: education, 名称: 教育分局, 类别: 部门}
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学, 主管部门: 教育分局}
  >   - {代码: school-2, 名称: 第二小学, 类别: 小学}
  >   - {代码: school-3, 名称: 东坡小学, 类别: 小学, 成立日期: 2000-09-01, 撤销日期: 2026-02-01, 承继单位: school-1}
  >   - {代码: kg-1, 名称: 第一幼儿园, 类别: 幼儿园, 成立日期: 2026-02-20, 主管部门: 教育分局}
  > 督学:
  >   - {姓名: 王明, 在职: 否, 来源: 校长, 督学证号: 经督001, 证件截止日: 2026-02-27}
  >   - {姓名: 李红, 单位: 第二小学, 在职: 是, 来源: 教师, 督学证号: 经督002}
  >   - {姓名: 赵平, 在职: 否, 来源: 教师, 督学证号: 经督003}
  > END
  $ dudao supervise import -q base.yaml
  $ dudao supervise import -q --legacy --reason 启用前的聘任 - <<'END'
  > appointments:
  >   - {inspector: 王明, role: responsible, by: office, from: 2025-09-01, state: in_post}
  >   - {inspector: 李红, role: part-time, by: office, from: 2025-09-01, state: in_post}
  >   - {inspector: 赵平, role: responsible, by: office, from: 2025-09-01, state: in_post}
  > postings:
  >   - {inspector: 王明, school: 第一小学, from: 2025-09-01}
  >   - {inspector: 王明, school: 第一幼儿园, from: 2025-09-01}
  >   - {inspector: 王明, school: 东坡小学, from: 2025-09-01, until: 2026-01-31}
  > END

一次到校：什么时候来、什么时候走，看了哪几项，做了哪些事。8:30 到 11:00 是两个半小时，时长不必填。
听课、查阅资料、列席会议、座谈走访、问卷、巡视各做了多少，都记下来。
  $ cat >visit.yaml <<'END'
  > 挂牌督导记录:
  >   - 责任督学: 王明
  >     学校: 第一小学
  >     督导日期: 2026-02-24
  >     到校时间: 8:30
  >     离校时间: 11：00
  >     督导事项:
  >       - {事项: 课程开设和课堂教学, 评价: 良好, 具体情况: 推门听课两节，课前准备充分}
  >       - {事项: 校园及周边安全、学生交通安全, 评价: 一般}
  >     督导活动: {听课节数: 2, 查阅资料份数: 5, 列席会议次数: 1, 座谈走访人次: 6, 问卷份数: 40, 校园巡视次数: 1}
  >     工作亮点: 教研组集体备课有实效
  >     学校签字人: 陈校长
  >     处理意见: 当场指导
  > END
  $ dudao supervise import visit.yaml
  挂牌督导记录 visit  + 1  ~ 0  = 0
  $ dudao supervise show VI2026-001 | head -24
  挂牌督导记录 VI2026-001
  责任督学                 王明
  学校                     第一小学
  督导日期                 2026-02-24
  到校时间                 08:30
  离校时间                 11:00
  督导时长                 2.5
  督导事项 1 · 事项        课程开设和课堂教学
  督导事项 1 · 评价        良好
  督导事项 1 · 具体情况    推门听课两节，课前准备充分
  督导事项 2 · 事项        校园及周边安全、学生交通安全
  督导事项 2 · 评价        一般
  督导活动 · 听课节数      2
  督导活动 · 查阅资料份数  5
  督导活动 · 列席会议次数  1
  督导活动 · 座谈走访人次  6
  督导活动 · 问卷份数      40
  督导活动 · 校园巡视次数  1
  工作亮点                 教研组集体备课有实效
  学校签字人               陈校长
  处理意见                 当场指导
  
  办理经过
  步骤  发生日期    办理事项      办理前  办理后  决定人  说明  理由
  $ dudao supervise list visit
  编号        督导日期    学校      责任督学  督导时长  存在问题  处理意见  学校签字人
  VI2026-001  2026-02-24  第一小学  王明           2.5            当场指导  陈校长
  $ dudao supervise list visit -f json
  [
  {"key": "VI2026-001", "inspector": "I2026-001", "school": "school-1", "on": "2026-02-24", "arrived": "08:30", "left": "11:00", "hours": 2.5, "items": [{"item": "lessons", "judged": "good", "text": "推门听课两节，课前准备充分"}, {"item": "safety", "judged": "ordinary", "text": null}], "activities": {"lessons": 2, "papers": 5, "meetings": 1, "talks": 6, "questionnaires": 40, "walks": 1}, "highlights": "教研组集体备课有实效", "problems": null, "school_signed_by": "陈校长", "follow_up": "advised", "note": null, "state": null, "due_on": null, "legacy": false, "voided": false, "voided_on": null, "overdue": false, "days_left": null}
  ]
再导入一次，写法不同的时刻也认得是同一份。
  $ dudao supervise import visit.yaml
  挂牌督导记录 visit  + 0  ~ 0  = 1

时刻写错、离校早于到校、同一事项列了两次，当场指出；填的时长比在校时间还长，提示一下。
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-25 arrived=8点半 left=25:00 items='[{item: safety}, {item: spirit}, {item: safety}]' follow_up=无
  dudao-supervise: error: 到校时间 arrived: '8点半' 不是时刻，请写作 8:30 [value]
      arrived=8点半
              ^^^^^
  dudao-supervise: error: 离校时间 left: '25:00' 不是时刻，请写作 8:30 [value]
      left=25:00
           ^^^^^
  dudao-supervise: error: 事项 items[3].item: 已列在第 1 项 [repeated]
  [3]
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-25 arrived=14:00 left=13:30 items='[{item: safety}]' follow_up=无
  dudao-supervise: error: 离校时间 left: 13:30 不晚于 14:00 [order]
  [3]
  $ dudao -n supervise add visit inspector=王明 school=第一小学 on=2026-02-25 arrived=14:00 left=16:10 hours=3 items='[{item: safety}]' follow_up=无
  dudao-supervise: warning: 督导时长 hours: 多于 14:00 至 16:10 的时长
  dudao-supervise: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  VI2026-002  登记
14:00 到 16:10 是 2 小时 10 分，折 2.2 小时；午间出去一个小时，自己填 1.2，也行。
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-25 arrived=14:00 left=16:10 hours=1.2 items='[{item: safety}]' follow_up=无
  编号        办理事项  状态  到期日
  VI2026-002  登记
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-26 hours=0 items='[{item: safety}]' follow_up=无
  dudao-supervise: error: 督导时长 hours: '0.0' 不在 0.1 至 24.0 之间 [value]
  [3]
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-26 hours=25 items='[{item: safety}]' follow_up=无
  dudao-supervise: error: 督导时长 hours: '25.0' 不在 0.1 至 24.0 之间 [value]
  [3]
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-26 items='[{item: 心理健康}]' activities='{lessons: -1, songs: 2}' follow_up=下次再说
  dudao-supervise: error: 事项 items[1].item: '心理健康' 不在可选值之内 [choice]
      items=[{item: 心理健康}]
                    ^^^^^^^^
      可选: affairs 校务管理和制度执行, enrolment 招生、收费、择校, lessons 课程开设和课堂教学, students 学生学习、体育锻炼和课业负担, teachers 教师师德和专业发展, safety 校园及周边安全、学生交通安全, canteen 食堂、食品、饮水及宿舍卫生, …
  dudao-supervise: error: 督导活动 activities: 'songs' 不是督导活动的字段 [key]
      activities={lessons: -1, songs: 2}
                               ^^^^^
      各项: 听课节数 lessons, 查阅资料份数 papers, 列席会议次数 meetings, 座谈走访人次 talks, 问卷份数 questionnaires, 校园巡视次数 walks
  dudao-supervise: error: 处理意见 follow_up: '下次再说' 不在可选值之内 [choice]
      follow_up=下次再说
                ^^^^^^^^
      可选: none 无, advised 当场指导, rectify 整改通知, report 上报督导机构, consult 会商部门
  dudao-supervise: error: 听课节数 activities.lessons: '-1' 不在 0 至 999 之间 [value]
  [3]

不到 6 分钟的也是一次，记 0.1 小时；事项写错的只说写错，不说重复。
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-27 arrived=8:00 left=8:02 items='[{item: safety}]' follow_up=无 -n
  dudao-supervise: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  VI2026-003  登记
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-27 arrived=8:00 left=8:00 items='[{item: 甲}, {item: 乙}]' follow_up=无
  dudao-supervise: error: 事项 items[1].item: '甲' 不在可选值之内 [choice]
      items=[{item: 甲}, {item: 乙}]
                    ^^
      可选: affairs 校务管理和制度执行, enrolment 招生、收费、择校, lessons 课程开设和课堂教学, students 学生学习、体育锻炼和课业负担, teachers 教师师德和专业发展, safety 校园及周边安全、学生交通安全, canteen 食堂、食品、饮水及宿舍卫生, …
  dudao-supervise: error: 事项 items[2].item: '乙' 不在可选值之内 [choice]
      items=[{item: 甲}, {item: 乙}]
                                ^^
      可选: affairs 校务管理和制度执行, enrolment 招生、收费、择校, lessons 课程开设和课堂教学, students 学生学习、体育锻炼和课业负担, teachers 教师师德和专业发展, safety 校园及周边安全、学生交通安全, canteen 食堂、食品、饮水及宿舍卫生, …
  dudao-supervise: error: 离校时间 left: 08:00 不晚于 08:00 [order]
  [3]

还没有发生的不能记；记的日期错了，作废重记。
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-03-03 items='[{item: safety}]' follow_up=无
  dudao-supervise: error: 督导日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  dudao-supervise: error: 责任督学 inspector: 王明当日没有有效的督学证（意见 第六条） [refused]
      可用 reason= 说明理由后办理
  [3]

一个人不会同时在两所学校：14:00 到 16:10 他在第一小学。
  $ dudao supervise add visit inspector=王明 school=第一幼儿园 on=2026-02-25 arrived=16:00 left=17:00 items='[{item: 安全管理}]' follow_up=无
  dudao-supervise: warning: 到校时间 arrived: 据 VI2026-002，该督学其时在第一小学（14:00 至 16:10）
  编号        办理事项  状态  到期日
  VI2026-003  登记
  $ dudao supervise void VI2026-003 --reason 时间记错
  编号        办理事项  状态  到期日
  VI2026-003  作废
  $ dudao supervise add visit inspector=王明 school=第一幼儿园 on=2026-02-25 arrived=16:10 left=17:00 items='[{item: 安全管理}]' follow_up=无
  编号        办理事项  状态  到期日
  VI2026-004  登记

中小学八项，幼儿园四项，看错了表的提示；“其他”都可以用。
  $ dudao supervise add visit inspector=王明 school=第一幼儿园 on=2026-02-26 items='[{item: 安全管理}, {item: 校风、教风、学风}, {item: 其他, text: 家长开放日}]' follow_up=无
  dudao-supervise: warning: 督导事项 items: '校风、教风、学风' 是中小学的督导事项，不是幼儿园的（意见 第十条）
  编号        办理事项  状态  到期日
  VI2026-005  登记
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-26 items='[{item: 规范办园}, {item: 其他, text: 心理健康}]' follow_up=无
  dudao-supervise: warning: 督导事项 items: '规范办园' 是幼儿园的督导事项，不是中小学的（意见 第十条）
  编号        办理事项  状态  到期日
  VI2026-006  登记

到校的须是当天在聘的责任督学，持有效的督学证 [依据 意见 第六条]。督导已经做了，确有缘由的说明理由，仍可登记。
  $ dudao supervise add visit inspector=李红 school=第一小学 on=2026-02-26 items='[{item: safety}]' follow_up=无
  dudao-supervise: error: 责任督学 inspector: 李红当日不是在聘的责任督学（意见 第六条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao supervise add visit inspector=李红 school=第一小学 on=2026-02-26 items='[{item: safety}]' follow_up=无 --reason 王明住院，临时代班
  dudao-supervise: warning: 责任督学 inspector: 李红当日不是在聘的责任督学（意见 第六条）
  编号        办理事项  状态  到期日
  VI2026-007  登记
赵平也是责任督学，只是不在第一小学挂牌，提示一下。
  $ dudao supervise add visit inspector=赵平 school=第一小学 on=2026-02-26 items='[{item: safety}]' follow_up=无
  dudao-supervise: warning: 责任督学 inspector: 赵平当日并不在该校挂牌（意见 第十条）
  编号        办理事项  状态  到期日
  VI2026-008  登记
王明的督学证到 2 月 27 日为止。
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-27 items='[{item: safety}]' follow_up=无
  编号        办理事项  状态  到期日
  VI2026-009  登记
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-28 items='[{item: safety}]' follow_up=无
  dudao-supervise: error: 责任督学 inspector: 王明当日没有有效的督学证（意见 第六条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-28 items='[{item: safety}]' follow_up=无 reason=新证正在办理
  dudao-supervise: warning: 责任督学 inspector: 王明当日没有有效的督学证（意见 第六条）
  编号        办理事项  状态  到期日
  VI2026-010  登记

应当回避的，说明理由也不行 [依据 教育督导条例 第十条]：李红就在第二小学工作。
  $ dudao supervise add visit inspector=李红 school=第二小学 on=2026-02-26 items='[{item: safety}]' follow_up=无 reason=代班
  dudao-supervise: warning: 责任督学 inspector: 李红当日不是在聘的责任督学（意见 第六条）
  dudao-supervise: error: 责任督学 inspector: 李红应当回避：本单位人员（教育督导条例 第十条） [refused]
  [4]

撤了的学校、还没成立的学校、部门，没有挂牌督导。
  $ dudao supervise add visit inspector=王明 school=东坡小学 on=2026-02-26 items='[{item: safety}]' follow_up=无
  dudao-supervise: warning: 责任督学 inspector: 王明当日并不在该校挂牌（意见 第十条）
  dudao-supervise: error: 学校 school: 东坡小学已于 2026-02-01 撤销（意见 第十条） [refused]
  [4]
  $ dudao supervise add visit inspector=王明 school=东坡小学 on=2026-01-30 items='[{item: safety}]' follow_up=无
  编号        办理事项  状态  到期日
  VI2026-011  登记
  $ dudao supervise add visit inspector=王明 school=第一幼儿园 on=2026-02-13 items='[{item: 安全管理}]' follow_up=无
  dudao-supervise: error: 学校 school: 第一幼儿园于 2026-02-20 才成立（意见 第十条） [refused]
  [4]
  $ dudao supervise add visit inspector=王明 school=教育分局 on=2026-02-13 items='[{item: safety}]' follow_up=无
  dudao-supervise: warning: 责任督学 inspector: 王明当日并不在该校挂牌（意见 第十条）
  dudao-supervise: error: 学校 school: 教育分局不是学校（意见 第十条） [refused]
  [4]
