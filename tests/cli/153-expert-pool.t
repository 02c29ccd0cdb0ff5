专家库：按学段、学科选人，先看今天能不能派 [依据 意见 第六条]。今天是 3 月 16 日，第一小学的督导正在进行。
The pool of experts: by stage and subject, and whether one can be sent today.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学}
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 教师, 专长: [小学, 数学], 入专家库: 是, 督学证号: 经督001, 证件截止日: 2026-03-20, 手机: "13800000001", 公开电话: 0631-5550101}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 专长: [初中, 数学], 入专家库: 是}
  >   - {姓名: 赵平, 在职: 是, 来源: 教科研人员, 专长: [学前], 入专家库: 是, 督学证号: 经督003, 证件截止日: 2026-03-15}
  >   - {姓名: 孙立, 在职: 是, 来源: 教师, 专长: [小学, 体育], 入专家库: 是, 督学证号: 经督004}
  >   - {姓名: 周舟, 在职: 是, 来源: 教师, 专长: [小学, 语文], 入专家库: 否, 督学证号: 经督005}
  >   - {姓名: 吴江, 在职: 是, 来源: 教师, 专长: [小学, 数学], 入专家库: 是, 督学证号: 经督006, 证件起始日: 2026-04-01}
  >   - {姓名: 何兰, 在职: 是, 来源: 教师, 专长: [小学], 督学证号: 经督007}
  >   - {姓名: 丁一, 在职: 是, 来源: 教师, 专长: [小学], 督学证号: 经督008, 证件状态: 收回, 入专家库: 是}
  > END
  $ dudao inspector import -q base.yaml
  $ cat >before.yaml <<'END'
  > 聘任:
  >   - {督学: 王明, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2025-09-01, 聘期届满: 2028-08-31, 状态: 在聘}
  >   - {督学: 王明, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-09-01, 状态: 在聘}
  >   - {督学: 孙立, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2025-09-01, 聘期届满: 2028-08-31, 状态: 在聘}
  >   - {督学: 周舟, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-09-01, 状态: 在聘}
  > END
  $ dudao inspector import -q --legacy --reason 启用前的聘任 before.yaml
  $ export DUDAO_TODAY=2026-03-16
  $ dudao inspector suspend A2025-003 reason=借调 on=2026-03-10 -q
  $ dudao supervise add supervision title=作业督导 strand=school kind=special unit=school-1 scope=作业 from=2026-03-16 until=2026-03-17 team='[{person: 李红, role: 专家}]' -q

按专长、按是否入库查；专长可以只写一部分，几个条件同时满足。
  $ dudao inspector list inspector expert_pool=yes expertise~数学 --columns 编号,姓名,专长,现任督学类别,正在督导,可派
  编号       姓名  专长        现任督学类别  正在督导  可派
  I2026-001  王明  小学、数学  兼职督学                是
  I2026-002  李红  初中、数学                作业督导  否
  I2026-006  吴江  小学、数学                          否
  $ dudao inspector list 入专家库=是 专长~小学 专长~数学 可派=是 --columns 编号,姓名,专长
  编号       姓名  专长
  I2026-001  王明  小学、数学
  $ dudao inspector list 数学 --columns 姓名,专长
  姓名  专长
  王明  小学、数学
  李红  初中、数学
  吴江  小学、数学

能不能派：在聘的要持有效证；专家库的不要求有证，但到期、尚未生效、收回的不派；暂停的、今天在督导组里的不派；两者都不是的（何兰）不派。
  $ dudao inspector list --columns 姓名,现任督学类别,入专家库,持有效证,正在督导,可派
  姓名  现任督学类别  入专家库  持有效证  正在督导  可派
  王明  兼职督学      是        是                  是
  李红                是        否        作业督导  否
  赵平                是        否                  否
  孙立                是        是                  否
  周舟  专职督学      否        是                  是
  吴江                是        否                  否
  何兰                          是                  否
  丁一                是        否                  否
督导 17 日结束，18 日李红可派；王明的证 20 日到期，21 日不可派；4 月 1 日吴江的证生效。
  $ dudao --today 2026-03-18 inspector list 可派=是 --columns 姓名
  姓名
  王明
  李红
  周舟
  $ dudao --today 2026-03-21 inspector list available=yes --columns 姓名
  姓名
  李红
  周舟
  $ dudao --today 2026-04-01 inspector list available=yes --columns 姓名
  姓名
  李红
  周舟
  吴江
  $ dudao inspector list role=full-time --columns 姓名,role
  姓名  现任督学类别
  周舟  专职督学
  $ dudao inspector list role=教练
  dudao-inspector: error: 现任督学类别 role: '教练' 不在可选值之内 [choice]
      可选: chief 总督学, full-time 专职督学, part-time 兼职督学, associate 教育督导员, responsible 责任督学
  [3]
  $ dudao --lang en inspector list available=no role!=full-time --columns name,role,certified,engaged,available -f json
  [
  {"name": "李红", "role": null, "certified": false, "engaged": "S2026-001", "available": false},
  {"name": "赵平", "role": null, "certified": false, "engaged": null, "available": false},
  {"name": "孙立", "role": null, "certified": true, "engaged": null, "available": false},
  {"name": "吴江", "role": null, "certified": false, "engaged": null, "available": false},
  {"name": "何兰", "role": null, "certified": true, "engaged": null, "available": false},
  {"name": "丁一", "role": null, "certified": false, "engaged": null, "available": false}
  ]

督学名册按人的类别查，如督学、专家、各类在任的人：一人一行，兼任几种的每种一条聘任。
  $ dudao inspector list 现任督学类别=兼职督学 --columns 编号,姓名,现任督学类别
  编号       姓名  现任督学类别
  I2026-001  王明  兼职督学
  $ dudao inspector list appointment 状态=在聘 督学类别=责任督学 --columns 督学,督学类别
  督学  督学类别
  王明  责任督学
  $ dudao inspector list --group role --columns 姓名
  现任督学类别  数量
  专职督学         1
  兼职督学         1
                   6

手机、邮箱是个人信息：哪种格式都没有；加 --reveal 才有，每看一次，历史里记一次：列表 5 次，明细 3 次。
  $ for f in table tsv csv json yaml; do dudao inspector list name=王明 -f $f; dudao inspector show 王明; dudao inspector show 王明 -f json; dudao inspector show 王明 -f yaml; done | grep -c 13800000001
  0
  [1]
  $ dudao inspector list name=王明 --reveal --columns 姓名,手机
  姓名  手机
  王明  13800000001
  $ dudao inspector list name=王明 --reveal --columns 姓名,手机 -f tsv
  姓名	手机
  王明	13800000001
  $ dudao inspector list name=王明 --reveal --columns 姓名,手机 -f csv
  <FEFF>姓名,手机<0D>
  王明,13800000001<0D>
  $ dudao inspector list name=王明 --reveal --columns 姓名,手机 -f json
  [
  {"name": "王明", "phone": "13800000001"}
  ]
  $ dudao inspector list name=王明 --reveal -f yaml | grep 13800000001
      phone: "13800000001"
  $ dudao inspector show 王明 --reveal | grep 手机
  手机        13800000001
        手机: 已隐去
  $ dudao inspector show 王明 --reveal -f json | grep -o '"phone": "[^"]*"'
  "phone": "13800000001"
  $ dudao inspector show 王明 --reveal -f yaml | grep 13800000001
      phone: "13800000001"
  $ dudao inspector ratio --persons --reveal -f json | grep -c 13800000001
  0
  [1]
  $ dudao log -f json | grep -c 13800000001
  0
  [1]
  $ dudao inspector list 13800000001
  dudao-inspector: note: 没有符合条件的记录
  $ dudao log --last 8 -f json | grep -oE '"(command|change|after)": ("[^"]*"|null|[{][^}]*[}])' | paste - - - | sort | uniq -c
        5 "command": "inspector list"	"change": "reveal"	"after": {"kind": "inspector", "filters": "name=王明"}
        3 "command": "inspector show"	"change": "reveal"	"after": {"key": "I2026-001"}
