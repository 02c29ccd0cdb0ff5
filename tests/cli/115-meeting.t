会议：全体会议谁到了、定了什么、落实了没有 [依据 意见 第四条]。
Meetings: who came, what was decided, and what became of it.

四个成员单位：教育分局、财政金融局、科技创新局、党群工作部。科技创新局 2 月 28 日退出委员会，此后成员单位为三个。
  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: education, 名称: 教育分局, 类别: 部门}
  >   - {代码: finance, 名称: 财政金融局, 类别: 部门, 邮箱: cz@example.org}
  >   - {代码: science, 名称: 科技创新局, 类别: 部门}
  >   - {代码: affairs, 名称: 党群工作部, 类别: 部门}
  >   - {代码: police, 名称: 公安分局, 类别: 部门}
  > 委员会席位:
  >   - {届: 第二届, 委员会职务: 副主任, 单位: education, 姓名: 陈安, 任职日期: 2025-12-01}
  >   - {届: 第二届, 委员会职务: 委员, 单位: finance, 姓名: 冯立, 任职日期: 2025-12-01}
  >   - {届: 第二届, 委员会职务: 委员, 单位: science, 姓名: 何舟, 任职日期: 2025-12-01, 离任日期: 2026-02-28}
  >   - {届: 第二届, 委员会职务: 委员, 单位: affairs, 姓名: 吕青, 任职日期: 2025-12-01}
  > 负责人与联络员:
  >   - {单位: education, 姓名: 何兰, 职务: 科长, 教育督导联络员: 是, 任职日期: 2025-12-01, 邮箱: helan@example.org}
  >   - {单位: affairs, 姓名: 何兰, 职务: 科员, 教育督导联络员: 是, 任职日期: 2025-12-01}
  > END
  $ dudao office import -q --legacy --reason 名单 base.yaml

2 月 25 日开会时成员单位 4 个；公安分局不是成员单位，提示后不计入；到会 3 个，缺席的是科技创新局。
  $ cat >plenary.yaml <<'END'
  > 会议:
  >   - 会议类别: 全体会议
  >     会议日期: 2026-02-25
  >     会议地点: 管委第二会议室
  >     主持人: 周松
  >     议题: 审议2026年教育督导工作计划
  >     到会单位: [教育分局, 财政金融局, 党群工作部, 公安分局]
  >     列席: [责任督学代表]
  >     决议事项:
  >       - {决议内容: 通过2026年教育督导工作计划, 落实日期: 2026-02-25}
  >       - {决议内容: 督导经费列入区级预算, 承办单位: 财政金融局, 完成时限: 2026-03-13}
  >       - {决议内容: 印发任务分解表, 承办单位: 教育分局, 完成时限: 2026-03-20}
  >       - {决议内容: 研究专职督学编制, 承办单位: 党群工作部, 完成时限: 2026-03-20}
  >       - {决议内容: 研究督导信息化方案}
  > END
  $ dudao office import plenary.yaml
  plenary.yaml:7:11: warning: 到会单位 attended: 公安分局 当日不是成员单位，不计入到会（意见 第四条）
      7 |     到会单位: [教育分局, 财政金融局, 党群工作部, 公安分局]
        |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  会议 meeting  + 1  ~ 0  = 0
  $ dudao office list meeting
  编号       会议类别  会议日期    议题                        应到单位数  实到单位数  缺席单位    未落实决议  逾期决议  最近决议时限
  M2026-001  全体会议  2026-02-25  审议2026年教育督导工作计划           4           3  科技创新局           4         0  2026-03-13
  $ dudao office show M2026-001 | sed -n '/会议 M/,/^$/p;/办理经过/,/^$/p'
  会议 M2026-001
  会议类别               全体会议
  会议日期               2026-02-25
  会议地点               管委第二会议室
  主持人                 周松
  议题                   审议2026年教育督导工作计划
  到会单位               教育分局、财政金融局、党群工作部、公安分局
  列席                   责任督学代表
  决议事项 1 · 决议内容  通过2026年教育督导工作计划
  决议事项 1 · 落实日期  2026-02-25
  决议事项 2 · 决议内容  督导经费列入区级预算
  决议事项 2 · 承办单位  财政金融局
  决议事项 2 · 完成时限  2026-03-13
  决议事项 3 · 决议内容  印发任务分解表
  决议事项 3 · 承办单位  教育分局
  决议事项 3 · 完成时限  2026-03-20
  决议事项 4 · 决议内容  研究专职督学编制
  决议事项 4 · 承办单位  党群工作部
  决议事项 4 · 完成时限  2026-03-20
  决议事项 5 · 决议内容  研究督导信息化方案
  最近决议时限           2026-03-13
  到期日                 2026-03-13
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-02-25  登记
  
  $ dudao office list meeting -f json | tr , '\n' | grep -E 'members|present|absent|resolution_due|open_|overdue_'
   "resolution_due": "2026-03-13"
   "members": 4
   "present": 3
   "absent": ["science"]
   "open_resolutions": 4
   "overdue_resolutions": 0}
  $ dudao office list meeting 缺席单位=科技创新局 --columns key
  编号
  M2026-001
  $ dudao office list meeting absent!=科技创新局 --columns key
  dudao-office: note: 没有符合条件的记录
退出之后再开的会，成员单位是三个。办公会议、其他会议不计到会单位数。
  $ dudao office add meeting 会议类别=全体会议 held_on=2026-03-01 agenda=调度整改 attended='[教育分局]'
  编号       办理事项  状态  到期日
  M2026-002  登记
  $ dudao office add meeting 会议类别=办公会议 held_on=2026-03-02 agenda=周例会 attended='[教育分局, 公安分局]'
  编号       办理事项  状态  到期日
  M2026-003  登记
  $ dudao office list meeting --columns key,kind,held_on,members,present,absent
  编号       会议类别  会议日期    应到单位数  实到单位数  缺席单位
  M2026-001  全体会议  2026-02-25           4           3  科技创新局
  M2026-002  全体会议  2026-03-01           3           1  财政金融局、党群工作部
  M2026-003  办公会议  2026-03-02

会议是已经开过的；不在同一天开两次同样的会；同一单位不写两次；决议不早于会议，两项决议不相同。
  $ dudao office add meeting kind=plenary held_on=2026-03-03 agenda=年中会议
  dudao-office: error: 会议日期 held_on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao office add meeting kind=plenary agenda=年中会议
  dudao-office: error: 会议日期 held_on: 未填写 [missing]
  [3]
  $ dudao office add meeting kind=大会 held_on=2026-03-01 agenda=x
  dudao-office: error: 会议类别 kind: '大会' 不在可选值之内 [choice]
      kind=大会
           ^^^^
      可选: plenary 全体会议, office 办公会议, other 其他
  [3]
  $ dudao office add meeting 会议类别=全体会议 held_on=2026-03-01 agenda=调度整改 attended='[教育分局]'
  编号       办理事项      状态  到期日
  M2026-002  相同，未改动
  $ cat >bad.yaml <<'END'
  > meetings:
  >   - {kind: office, held_on: 2026-03-01, agenda: x, attended: [教育分局, 教育分局],
  >      resolutions: [{text: 甲, due: 2026-02-27}, {text: 乙, done_on: 2026-02-28}, {text: 甲, done_on: 2026-03-09}, {due: 2026-02-30}]}
  > END
  $ dudao office import bad.yaml
  bad.yaml:2:69: error: 到会单位 attended: '教育分局' 重复填写 [repeated]
      2 |   - {kind: office, held_on: 2026-03-01, agenda: x, attended: [教育分局, 教育分局],
        |                                                                         ^^^^^^^^
  bad.yaml:3:35: error: 完成时限 due: 第 1 项决议的完成时限早于会议日期 [order]
      3 |      resolutions: [{text: 甲, due: 2026-02-27}, {text: 乙, done_on: 2026-02-28}, {text: 甲, done_on: 2026-03-09}, {due: 202…
        |                                    ^^^^^^^^^^
  bad.yaml:3:67: error: 落实日期 done_on: 第 2 项决议的落实日期早于会议日期 [order]
      3 |      resolutions: [{text: 甲, due: 2026-02-27}, {text: 乙, done_on: 2026-02-28}, {text: 甲, done_on: 2026-03-09}, {due: 202…
        |                                                                     ^^^^^^^^^^
  bad.yaml:3:87: error: 决议内容 text: 与第 1 项决议相同 [repeated]
      3 |      resolutions: [{text: 甲, due: 2026-02-27}, {text: 乙, done_on: 2026-02-28}, {text: 甲, done_on: 2026-03-09}, {due: 202…
        |                                                                                         ^^
  bad.yaml:3:112: error: 决议内容 resolutions[4].text: 未填写 [missing]
      3 | …2-28}, {text: 甲, done_on: 2026-03-09}, {due: 2026-02-30}]}
        |                                          ^^^^^^^^^^^^^^^^^
  bad.yaml:3:118: error: 完成时限 resolutions[4].due: '2026-02-30' 这一天不存在 [date]
      3 | … {text: 甲, done_on: 2026-03-09}, {due: 2026-02-30}]}
        |                                          ^^^^^^^^^^
      该月最后一天是 2026-02-28
  共 6 处错误，未写入任何数据
  [3]
  $ dudao --lang en office add meeting kind=office held_on=2026-02-01 agenda=x attended=[education,education] resolutions='[{text: 甲, due: 2026-01-30}, {text: 乙, done_on: 2026-01-31}, {text: 甲}]'
  dudao-office: error: attended: 'education' is named twice [repeated]
  dudao-office: error: due: resolution 1 is due before the meeting [order]
  dudao-office: error: done_on: resolution 2 was carried out before the meeting [order]
  dudao-office: error: text: is the text of resolution 1 too [repeated]
  [3]

落实：按登记的决议内容逐项写，写进展、写落实日期；写错一个字的不会变成另一项决议，时限也不在落实时改。
Following up: a resolution is named by its text; a slip adds none, and what was decided is not changed by it.
  $ export DUDAO_TODAY=2026-03-10
  $ dudao office follow-up M2026-001
  M2026-001: error: 决议事项 resolutions: 未填写落实了哪一项（意见 第四条） [refused]
  [4]
  $ dudao office follow-up M2026-001 resolutions='{text: 督导经费纳入区级预算, done_on: 2026-03-09}'
  M2026-001: error: 决议事项 resolutions: 本次会议没有 '督导经费纳入区级预算' 这项决议；决议内容要与登记的一致（意见 第四条） [refused]
  [4]
  $ dudao office follow-up M2026-002 resolutions='{text: 督导经费列入区级预算, done_on: 2026-03-09}'
  M2026-002: error: 决议事项 resolutions: 本次会议没有决议（意见 第四条） [refused]
  [4]
  $ dudao office follow-up M2026-001 resolutions='{text: 督导经费列入区级预算, done_on: 2026-03-11}'
  M2026-001: error: 落实日期 resolutions[2].done_on: 2026-03-11 晚于今天（2026-03-10） [order]
  [3]
  $ dudao office follow-up M2026-001 resolutions='{text: 督导经费列入区级预算, done_on: 2026-02-24}'
  M2026-001: error: 落实日期 done_on: 第 2 项决议的落实日期早于会议日期 [order]
  [3]
  $ dudao office follow-up M2026-001 resolutions='{text: 督导经费列入区级预算, due: 2026-04-01}'
  M2026-001: error: 决议事项 resolutions: 已填写其他内容 [changed]
      确需更正的，用 edit 编号 --reason 理由
  [3]
  $ dudao office follow-up M2026-001 on=2026-03-11 resolutions='{text: 印发任务分解表, done_on: 2026-03-10}'
  M2026-001: error: 发生日期 on: 2026-03-11 晚于今天（2026-03-10） [order]
  [3]
  $ dudao office follow-up M2026-001 on=2026-03-06 resolutions='{text: 督导经费列入区级预算, progress: [{on: 2026-03-06, text: 已报区财政，待批}]}'
  编号       办理事项  状态  到期日
  M2026-001  落实决议        2026-03-13
  $ dudao office follow-up M2026-001 on=2026-03-05 resolutions='{text: 研究督导信息化方案, progress: [{on: 2026-03-05, text: 已调研}]}'
  M2026-001: error: 发生日期 on: 2026-03-05 早于本记录上一次办理 follow-up 落实决议 的日期 [order]
  [3]
  $ dudao office follow-up M2026-001 resolutions='{text: 督导经费列入区级预算, progress: [{on: 2026-03-09, text: 上会研究}]}'
  编号       办理事项  状态  到期日
  M2026-001  落实决议        2026-03-13
  $ dudao office show M2026-001 | sed -n '/^决议事项 2/p;/办理经过/,/^$/p'
  决议事项 2 · 决议内容           督导经费列入区级预算
  决议事项 2 · 承办单位           财政金融局
  决议事项 2 · 完成时限           2026-03-13
  决议事项 2 · 落实情况 1 · 日期  2026-03-06
  决议事项 2 · 落实情况 1 · 进展  已报区财政，待批
  决议事项 2 · 落实情况 2 · 日期  2026-03-09
  决议事项 2 · 落实情况 2 · 进展  上会研究
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-02-25  登记
  1     2026-03-06  落实决议
  2     2026-03-10  落实决议
  
  $ dudao office list meeting resolutions.unit=财政 --columns key,open_resolutions,resolution_due
  编号       未落实决议  最近决议时限
  M2026-001           4  2026-03-13
  $ dudao office list meeting 'open_resolutions>0' 'resolutions.due<=2026-03-31' --columns key,held_on,open_resolutions
  编号       会议日期    未落实决议
  M2026-001  2026-02-25           4

催办：每项决议按自己的时限催承办单位，一项逾期不耽误催另一项。13 日（周五）的，前 3 日是 10 日；20 日的，前 7 日是 13 日。
两个单位的联络员是同一个人，各催各的；没有时限的不催。
  $ dudao rectify remind
  事由编号   催办事项  到期日      阶段       对象    方式
  M2026-001  决议      2026-03-13  到期前3日  联络员  邮件
  $ dudao --today 2026-03-13 rectify remind
  事由编号   催办事项  到期日      阶段       对象    方式
  M2026-001  决议      2026-03-13  到期当天   联络员  邮件
  M2026-001  决议      2026-03-20  到期前7日  联络员  邮件
  M2026-001  决议      2026-03-20  到期前7日  联络员  打印送达
  $ dudao --today 2026-03-13 rectify remind
  $ dudao rectify list reminder --columns key,item,due,stage,name,channel
  编号        第几项  所催期限    催办阶段   接收人      催办方式
  RM2026-001       2  2026-03-13  到期前3日  财政金融局  邮件
  RM2026-002       2  2026-03-13  到期当天   财政金融局  邮件
  RM2026-003       3  2026-03-20  到期前7日  何兰        邮件
  RM2026-004       4  2026-03-20  到期前7日  何兰        打印送达
  $ dudao rectify list reminder key=RM2026-001 --columns text --reveal -f json | sed 's/\\n/\n/g' | sed -n 2,8p
  {"text": "【到期提醒】决议完成时限2026年3月13日（M2026-001）
  
  财政金融局：
  　　会议（M2026-001）：全体会议，2026-02-25。
  　　决议完成时限：2026年3月13日，距今还有3日（依据：《深化新时代教育督导体制机制改革的实施意见》第四条）。
  　　决议第2项：督导经费列入区级预算。
  　　请按期落实决议，并报送落实情况。

过了时限的也催督导机构，每 3 个工作日一次，13 日之后是 18 日；20 日的，前 3 日是 17 日，那天没有运行，18 日补。落实了的不再催。
  $ export DUDAO_TODAY=2026-03-18
  $ dudao office follow-up M2026-001 on=2026-03-17 resolutions='{text: 印发任务分解表, done_on: 2026-03-16}'
  编号       办理事项  状态  到期日
  M2026-001  落实决议        2026-03-13
  $ dudao rectify remind
  事由编号   催办事项  到期日      阶段         对象      方式
  M2026-001  决议      2026-03-13  逾期后第1次  联络员    邮件
  M2026-001  决议      2026-03-13  逾期后第1次  督导机构  打印送达
  M2026-001  决议      2026-03-20  到期前3日    联络员    打印送达
18 日才落实的迟了 5 日；剩下有时限的一项，20 日到期；20 日之后第 3 个工作日是 25 日，26 日补上。
  $ dudao office follow-up M2026-001 resolutions='{text: 督导经费列入区级预算, done_on: 2026-03-18}'
  编号       办理事项  状态  到期日
  M2026-001  落实决议        2026-03-20
  $ dudao --today 2026-03-20 rectify remind
  事由编号   催办事项  到期日      阶段      对象    方式
  M2026-001  决议      2026-03-20  到期当天  联络员  打印送达
  $ export DUDAO_TODAY=2026-03-26
  $ dudao rectify remind
  事由编号   催办事项  到期日      阶段         对象      方式
  M2026-001  决议      2026-03-20  逾期后第1次  联络员    打印送达
  M2026-001  决议      2026-03-20  逾期后第1次  督导机构  打印送达
送出时，落实了的决议不再送，后面又催过的只送最近一封：只剩第 4 项的两封。
  $ printf '#!/bin/sh\ncat >/dev/null\n' >post; chmod +x post
  $ dudao rectify remind --deliver -q --transport ./post --sender dudao@example.org
  $ dudao rectify list reminder --columns key,item,stage,to,channel,delivery
  编号        第几项  催办阶段     催办对象  催办方式  发送结果
  RM2026-009       4  逾期后第1次  联络员    打印送达  RM2026-009.txt
  RM2026-010       4  逾期后第1次  督导机构  打印送达  RM2026-010.txt
  $ dudao todo
  dudao: note: 另有 7 项不合本年规则，详见 dudao report compliance
  到期日      剩余天数  编号       类别  事项                 状态
  2026-03-20        -6  M2026-001  会议  全体会议 2026-02-25
  $ dudao office list meeting overdue=yes --columns key,open_resolutions,overdue_resolutions,resolution_due,days_left
  编号       未落实决议  逾期决议  最近决议时限  剩余天数
  M2026-001           2         1  2026-03-20          -6
  $ dudao office show M2026-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明       理由
  0     2026-02-25  登记
  1     2026-03-06  落实决议
  2     2026-03-10  落实决议
  3     2026-03-17  落实决议
  4     2026-03-18  落实决议                          逾期 5 日
  
  $ dudao office check | grep 决议
  否        会议决议按期落实  M2026-001 第4项 研究专职督学编制  ≤ 2026-03-20  > 2026-03-26  意见 第四条  office-resolutions

落实得不对的撤回；决议本身写错的更正，加在名单里的也算数。
  $ dudao office undo M2026-001 --reason 预算尚未批复
  M2026-001: error: 不能撤回：RM2026-009 已经发出 [refused]
  M2026-001: error: 不能撤回：RM2026-010 已经发出 [refused]
      请先作废或撤回所列记录
  [4]
  $ dudao office check | grep 决议
  否        会议决议按期落实  M2026-001 第4项 研究专职督学编制  ≤ 2026-03-20  > 2026-03-26  意见 第四条  office-resolutions
  $ dudao office import --update - <<'END'
  > 会议: [{编号: M2026-002, 决议事项: [{决议内容: 每月调度整改, 完成时限: 2026-06-30}, {决议内容: 通报进度}]}]
  > END
  会议 meeting  + 0  ~ 1  = 0
  $ dudao office list meeting key=M2026-002 --columns key,open_resolutions,resolution_due
  编号       未落实决议  最近决议时限
  M2026-002           2  2026-06-30

没有承办单位的决议，催督导机构自己；一次可以落实几项。
  $ dudao --today 2026-06-23 rectify remind | grep M2026-002
  M2026-002  决议      2026-06-30  到期前7日     督导机构  打印送达
  $ dudao --today 2026-06-23 office follow-up M2026-002 resolutions='[{text: 每月调度整改, done_on: 2026-06-23}, {text: 通报进度, done_on: 2026-06-20}]'
  编号       办理事项  状态  到期日
  M2026-002  落实决议
  $ dudao --today 2026-06-30 office list meeting key=M2026-002 --columns key,open_resolutions,overdue_resolutions,resolution_due
  编号       未落实决议  逾期决议  最近决议时限
  M2026-002           0         0
  $ dudao --lang en --today 2026-06-30 office follow-up M2026-003
  M2026-003: error: resolutions: the meeting has no resolution (意见 第四条) [refused]
  [4]
  $ dudao --lang en --today 2026-06-30 office follow-up M2026-002 resolutions='{text: 每周调度整改}'
  M2026-002: error: resolutions: the meeting has no resolution '每周调度整改' (意见 第四条) [refused]
  [4]

补录的会议，按开会那一年编号。
  $ dudao office import --legacy --reason 上年会议 - <<'END'
  > 会议: [{会议类别: 全体会议, 会议日期: 2025-12-30, 议题: 总结2025年工作}]
  > END
  会议 meeting  + 1  ~ 0  = 0
  $ dudao office list meeting --columns key,kind,held_on,agenda
  编号       会议类别  会议日期    议题
  M2025-001  全体会议  2025-12-30  总结2025年工作
  M2026-001  全体会议  2026-02-25  审议2026年教育督导工作计划
  M2026-002  全体会议  2026-03-01  调度整改
  M2026-003  办公会议  2026-03-02  周例会
