公示牌：每所学校门口写着责任督学是谁、公开电话、督导什么 [依据 意见 第七条]。
The public boards: who answers for each school, the number to call, what is supervised.

  $ dudao init -q --opened 2026-01-01
  $ echo 照片 >王明.jpg
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: p1, 名称: 第一小学, 简称: [一小], 类别: 小学}
  >   - {代码: p2, 名称: 第二小学, 类别: 小学}
  >   - {代码: p3, 名称: 第三小学, 类别: 小学, 撤销日期: 2026-02-01}
  >   - {代码: k1, 名称: 第一幼儿园, 类别: 幼儿园}
  >   - {代码: t1, 名称: 晨光培训学校, 类别: 教育培训机构}
  >   - {代码: fin, 名称: 财政局, 类别: 部门}
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 教师, 督学证号: "001", 公开电话: 0631-5550101, 手机: "13800000001", 照片: 王明.jpg}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 督学证号: "002", 证件截止日: 2026-02-28, 手机: "13800000002"}
  >   - {姓名: 张强, 在职: 是, 来源: 教师, 督学证号: "003", 公开电话: 0631-5550103, 学历: 本科, 从教年限: 12}
  > 聘任:
  >   - {督学: 王明, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  > 责任区: [{责任区名称: 东区, 学校: [p1, k1], 责任区督学: [王明, 李红], 起始日期: 2025-09-01}]
  > 挂牌:
  >   - {督学: 王明, 学校: p1, 起始日期: 2025-09-01}
  >   - {督学: 王明, 学校: k1, 起始日期: 2025-09-01}
  >   - {督学: 李红, 学校: p1, 起始日期: 2025-09-01}
  >   - {督学: 张强, 学校: k1, 起始日期: 2025-09-01}
  >   - {督学: 王明, 学校: p2, 起始日期: 2025-09-01, 终止日期: 2026-03-01}
  > END
  $ dudao inspector import -q --legacy --reason 历史补录 base.yaml

学校 8 项、幼儿园 4 项。有证、岗前培训合格、有公开电话的才上牌；李红证已过期，也没有公开电话，张强没有聘过，都说明原因。
第二小学的挂牌昨天已经结束，没有人；第三小学已撤销，培训机构没有挂牌的，都不在其中。
  $ dudao inspector board
  dudao-inspector: note: I2026-003 张强未列入第一幼儿园的公示牌：不是在聘的责任督学；没有通过岗前培训
  dudao-inspector: note: I2026-002 李红未列入第一小学的公示牌：没有有效的督学证；没有公开电话
  dudao-inspector: note: 公示牌上无人的学校1所：第二小学
  学校        责任督学  公开电话      有照片  督导事项
  第一幼儿园  王明      0631-5550101  是      安全管理；规范办园；师德师风；其他
  第一小学    王明      0631-5550101  是      校务管理和制度执行；招生、收费、择校；课程开设和课堂教学；学生学习、体育锻炼和课业负担；教师师德和专业发展；校园及周边安全、学生交通安全；食堂、食品、饮水及宿舍卫生；校风、教风、学风
  $ dudao inspector board -f json
  dudao-inspector: note: I2026-003 张强未列入第一幼儿园的公示牌：不是在聘的责任督学；没有通过岗前培训
  dudao-inspector: note: I2026-002 李红未列入第一小学的公示牌：没有有效的督学证；没有公开电话
  dudao-inspector: note: 公示牌上无人的学校1所：第二小学
  [
  {"school": "k1", "school_name": "第一幼儿园", "zone": "东区", "inspector": "I2026-001", "name": "王明", "public_phone": "0631-5550101", "photo": "927f8f9e1fd33be71e18ed63a2e4bbb7e36bd53e2fabd01654302ddb03b1ef1e", "pictured": true, "items": ["kindergarten-safety", "kindergarten-running", "kindergarten-ethics", "other"]},
  {"school": "p1", "school_name": "第一小学", "zone": "东区", "inspector": "I2026-001", "name": "王明", "public_phone": "0631-5550101", "photo": "927f8f9e1fd33be71e18ed63a2e4bbb7e36bd53e2fabd01654302ddb03b1ef1e", "pictured": true, "items": ["affairs", "enrolment", "lessons", "students", "teachers", "safety", "canteen", "spirit"]}
  ]
  $ dudao inspector board 一小 -f csv
  dudao-inspector: note: I2026-002 李红未列入第一小学的公示牌：没有有效的督学证；没有公开电话
  <FEFF>学校代码,学校,责任区,督学编号,责任督学,公开电话,照片,有照片,督导事项<0D>
  p1,第一小学,东区,I2026-001,王明,0631-5550101,927f8f9e1fd33be71e18ed63a2e4bbb7e36bd53e2fabd01654302ddb03b1ef1e,是,校务管理和制度执行；招生、收费、择校；课程开设和课堂教学；学生学习、体育锻炼和课业负担；教师师德和专业发展；校园及周边安全、学生交通安全；食堂、食品、饮水及宿舍卫生；校风、教风、学风<0D>
  $ dudao inspector 公示牌 k1 p2 -f tsv -q
  学校代码	学校	责任区	督学编号	责任督学	公开电话	照片	有照片	督导事项
  k1	第一幼儿园	东区	I2026-001	王明	0631-5550101	927f8f9e1fd33be71e18ed63a2e4bbb7e36bd53e2fabd01654302ddb03b1ef1e	是	安全管理；规范办园；师德师风；其他

不是学校的、已经撤销的、没有的，都说清楚；手机号不在任何输出里。
  $ dudao inspector board 财政局
  dudao-inspector: error: 财政局不是学校 [value]
  [3]
  $ dudao inspector board p3
  dudao-inspector: error: 第三小学已于 2026-02-01 撤销 [value]
  [3]
  $ dudao inspector board p9
  dudao-inspector: error: 没有单位 'p9' [not-found]
  [5]
  $ dudao office add unit code=p5 name=第五小学 type=primary opened_on=2026-09-01 -q
  $ dudao inspector board p5
  dudao-inspector: error: 第五小学于 2026-09-01 才成立 [value]
  [3]
  $ dudao inspector board -f json 2>&1 | grep -c 13800000001
  0
  [1]
  $ dudao --lang en inspector board p1 -f tsv
  dudao-inspector: note: I2026-002 李红 is left off the board of 第一小学: no valid certificate; no public phone
  school	school_name	zone	inspector	name	public_phone	photo	pictured	items
  p1	第一小学	东区	I2026-001	王明	0631-5550101	927f8f9e1fd33be71e18ed63a2e4bbb7e36bd53e2fabd01654302ddb03b1ef1e	yes	affairs; enrolment; lessons; students; teachers; safety; canteen; spirit
  $ dudao inspector --complete board k
  k1

张强聘为责任督学后还要培训：培训合格、暂停以前，在牌上；暂停的当天就不在。
  $ dudao inspector add appointment inspector=张强 role=责任督学 by=office -q
  $ dudao inspector notice A2026-001 notice_from=2026-01-05 notice_until=2026-01-13 on=2026-01-05 -q
  $ dudao inspector appoint A2026-001 from=2026-02-01 -q
  $ dudao inspector board k1 -f tsv
  dudao-inspector: note: I2026-003 张强未列入第一幼儿园的公示牌：没有通过岗前培训
  学校代码	学校	责任区	督学编号	责任督学	公开电话	照片	有照片	督导事项
  k1	第一幼儿园	东区	I2026-001	王明	0631-5550101	927f8f9e1fd33be71e18ed63a2e4bbb7e36bd53e2fabd01654302ddb03b1ef1e	是	安全管理；规范办园；师德师风；其他
  $ echo '培训: [{培训名称: 岗前培训, 类别: 岗前培训, 培训形式: 线下, 开始日期: 2026-02-02, 结束日期: 2026-02-03, 学时: 12, 参训人员: [{督学: 张强, 考核合格: 是}]}]' | dudao inspector import -q -
  $ dudao inspector board k1 -f tsv
  学校代码	学校	责任区	督学编号	责任督学	公开电话	照片	有照片	督导事项
  k1	第一幼儿园	东区	I2026-001	王明	0631-5550101	927f8f9e1fd33be71e18ed63a2e4bbb7e36bd53e2fabd01654302ddb03b1ef1e	是	安全管理；规范办园；师德师风；其他
  k1	第一幼儿园	东区	I2026-003	张强	0631-5550103		否	安全管理；规范办园；师德师风；其他
  $ dudao inspector suspend A2026-001 reason=病假 -q
  $ dudao inspector board k1 -f tsv
  dudao-inspector: note: I2026-003 张强未列入第一幼儿园的公示牌：不是在聘的责任督学
  学校代码	学校	责任区	督学编号	责任督学	公开电话	照片	有照片	督导事项
  k1	第一幼儿园	东区	I2026-001	王明	0631-5550101	927f8f9e1fd33be71e18ed63a2e4bbb7e36bd53e2fabd01654302ddb03b1ef1e	是	安全管理；规范办园；师德师风；其他

收回督学证的当天就不在牌上；查过去某一天的牌，按那一天的证件。
  $ dudao inspector revoke 王明 reason=停职 -q
  $ dudao inspector board k1 -q -f tsv
  学校代码	学校	责任区	督学编号	责任督学	公开电话	照片	有照片	督导事项
  $ dudao inspector board k1 -q -f tsv --today 2026-03-01 | cut -f5,6
  责任督学	公开电话
  王明	0631-5550101
  张强	0631-5550103
