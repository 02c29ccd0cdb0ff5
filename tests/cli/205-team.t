督导组：综合督导、专项督导不少于 3 名督学 [依据 教育督导条例 第十六条]；组长一般一名，多了、没有都提示一句。
The team: at least three inspectors for a comprehensive or special supervision; a leader is usual.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位: [{代码: school-1, 名称: 第一小学, 类别: 小学}, {代码: college, 名称: 师范学院, 类别: 其他}]
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: 经督001, 证件截止日: 2026-03-15}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 督学证号: 经督002}
  >   - {姓名: 赵平, 在职: 是, 来源: 教师, 督学证号: 经督003}
  >   - {姓名: 孙立, 在职: 是, 来源: 教师, 督学证号: 经督004}
  >   - {姓名: 周原, 在职: 是, 来源: 教师, 督学证号: 经督005}
  >   - {姓名: 丁一, 在职: 是, 来源: 教师}
  >   - {姓名: 何兰, 在职: 是, 来源: 教师, 督学证号: 经督007, 证件状态: 收回}
  >   - {姓名: 钱新, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 15, 督学证号: 经督008}
  >   - {姓名: 吴江, 在职: 是, 来源: 教科研人员, 入专家库: 是}
  > END
  $ dudao supervise import base.yaml
  单位 unit       + 2  ~ 0  = 0
  督学 inspector  + 9  ~ 0  = 0
  $ cat >before.yaml <<'END'
  > appointments:
  >   - {inspector: 王明, role: chief, by: management, from: 2025-09-01, state: in_post}
  >   - {inspector: 李红, role: full-time, by: management, from: 2025-09-01, state: in_post}
  >   - {inspector: 赵平, role: part-time, by: office, from: 2023-03-17, until: 2026-03-16, state: in_post}
  >   - {inspector: 孙立, role: associate, by: office, from: 2025-09-01, state: in_post}
  >   - {inspector: 周原, role: responsible, by: office, from: 2025-09-01, state: in_post}
  >   - {inspector: 丁一, role: part-time, by: office, from: 2025-09-01, until: 2028-08-31, state: in_post}
  >   - {inspector: 何兰, role: part-time, by: office, from: 2025-09-01, until: 2028-08-31, state: in_post}
  > END
  $ dudao supervise import --legacy --reason 启用前的聘任 before.yaml
  聘任 appointment  + 7  ~ 0  = 0
  $ dudao supervise import - <<'END'
  > 督导:
  >   - {标题: 作业管理专项督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: 第一小学, 督导事项: 作业, 开始日期: 2026-03-16}
  > END
  督导 supervision  + 1  ~ 0  = 0

教育督导员、责任督学、专家库和外单位人员以专家身份参加，不计入 3 名 [依据 意见 第六条]。
  $ dudao supervise notify S2026-001 team='[{person: 王明}, {person: 李红}, {person: 孙立, role: 专家}, {name: 郭教授, unit: college, role: 专家}]'
  S2026-001: error: 督导组 team: 王明当日没有有效的督学证（意见 第六条） [refused]
  S2026-001: error: 督导组 team: 督导组有督学2名，应不少于3名（教育督导条例 第十六条） [refused]
      此时可以: cancel 取消督导
  S2026-001: warning: 督导组 team: 督导组有组长0名，一般为1名
  [4]
  $ dudao supervise notify S2026-001 team='[{person: 李红, role: 组长}, {person: 赵平, role: 组长}, {person: 孙立}, {person: 周原}, {person: 吴江, role: 副组长}]'
  S2026-001: error: 督导组 team: 孙立当日不是在聘的总督学、专职或兼职督学；其他人员以专家或工作人员身份参加（意见 第六条） [refused]
  S2026-001: error: 督导组 team: 周原当日不是在聘的总督学、专职或兼职督学；其他人员以专家或工作人员身份参加（意见 第六条） [refused]
  S2026-001: error: 督导组 team: 吴江当日不是在聘的总督学、专职或兼职督学；其他人员以专家或工作人员身份参加（意见 第六条） [refused]
  S2026-001: error: 督导组 team: 督导组有督学2名，应不少于3名（教育督导条例 第十六条） [refused]
      此时可以: cancel 取消督导
  S2026-001: warning: 督导组 team: 督导组有组长2名，一般为1名
  [4]
  $ dudao supervise notify S2026-001 team='[{name: 郭教授, unit: college, role: 组长}, {person: 李红}, {person: 李红}]'
  S2026-001: error: 督导组 team: '李红' 重复填写 [repeated]
  S2026-001: error: 督导组 team: 郭教授当日不是在聘的总督学、专职或兼职督学；其他人员以专家或工作人员身份参加（意见 第六条） [refused]
  S2026-001: error: 督导组 team: 督导组有督学2名，应不少于3名（教育督导条例 第十六条） [refused]
      此时可以: cancel 取消督导
  [3]

组长、副组长、成员须持有效的督学证：王明的到 15 日，16 日进校时已过期。
  $ dudao supervise notify S2026-001 team='[{person: 王明, role: 组长}, {person: 丁一}, {person: 何兰}]'
  S2026-001: error: 督导组 team: 王明当日没有有效的督学证（意见 第六条） [refused]
  S2026-001: error: 督导组 team: 丁一当日没有有效的督学证（意见 第六条） [refused]
  S2026-001: error: 督导组 team: 何兰当日没有有效的督学证（意见 第六条） [refused]
      此时可以: cancel 取消督导
  [4]
  $ dudao supervise notify S2026-001 from=2026-03-17 team='[{person: 李红, role: 组长}, {person: 赵平}, {person: 孙立, role: 专家}]'
  S2026-001: error: 督导组 team: 赵平当日不是在聘的总督学、专职或兼职督学；其他人员以专家或工作人员身份参加（意见 第六条） [refused]
  S2026-001: error: 督导组 team: 督导组有督学1名，应不少于3名（教育督导条例 第十六条） [refused]
      此时可以: cancel 取消督导
  [4]

新聘的督学，第一次进组以前要通过岗前培训 [依据 意见 第八条]；启用前就在聘的不必。
  $ dudao inspector add appointment inspector=钱新 role=兼职督学 by=office
  编号       办理事项  状态  到期日
  A2026-001  登记      拟聘
  $ dudao inspector notice A2026-001 notice_from=2026-01-05 notice_until=2026-01-13 on=2026-01-05
  编号       办理事项  状态    到期日
  A2026-001  公示      公示中
  $ dudao inspector appoint A2026-001 from=2026-02-01
  编号       办理事项  状态  到期日
  A2026-001  聘任      在聘  2029-01-31
  $ dudao inspector import -q --update - <<'END'
  > 督学: [{姓名: 王明, 证件截止日: 2029-03-15}]
  > END
  $ dudao supervise notify S2026-001 team='[{person: 王明, role: 组长}, {person: 李红, role: 副组长}, {person: 钱新}, {person: 孙立, role: 专家}]'
  S2026-001: error: 督导组 team: 钱新没有通过岗前培训（意见 第八条） [refused]
      此时可以: cancel 取消督导
  [4]
  $ dudao inspector import -q - <<'END'
  > 培训:
  >   - {培训名称: 岗前培训一, 类别: 岗前培训, 培训形式: 线下, 开始日期: 2026-02-02, 结束日期: 2026-02-03, 学时: 12, 参训人员: [{督学: 钱新, 考核合格: 否}]}
  > END
  $ dudao supervise notify S2026-001 team='[{person: 王明, role: 组长}, {person: 李红, role: 副组长}, {person: 钱新}]'
  S2026-001: error: 督导组 team: 钱新没有通过岗前培训（意见 第八条） [refused]
      此时可以: cancel 取消督导
  [4]
  $ dudao inspector import -q - <<'END'
  > 培训:
  >   - {培训名称: 岗前培训二, 类别: 岗前培训, 培训形式: 线下, 开始日期: 2026-03-03, 结束日期: 2026-03-04, 学时: 12, 参训人员: [{督学: 钱新, 考核合格: 是}]}
  > END
  $ dudao supervise notify S2026-001 team='[{person: 王明, role: 组长}, {person: 李红, role: 副组长}, {person: 钱新}, {person: 孙立, role: 专家}, {name: 郭教授, unit: college, role: 专家}]'
  编号       办理事项      状态    到期日
  S2026-001  发督导通知书  已通知

进校那天再核一次：有人离任，就不足 3 名了；换人要在原来的记录上更正。
  $ export DUDAO_TODAY=2026-03-16
  $ dudao inspector end A2025-002 reason=调离 on=2026-03-13
  A2025-002: warning: 李红是 S2026-001 作业管理专项督导 的督导组成员，该次督导尚未结束，请及时调整（意见 第六条）
  A2025-002: warning: 李红的督学证尚未收回，离任后请办理收回 revoke（意见 第六条）
  dudao-inspector: note: 同时生成：U2026-001 上报事项（待报）
  编号       办理事项  状态  到期日
  A2025-002  离任      离任
  $ dudao supervise start S2026-001
  S2026-001: error: 督导组 team: 李红当日不是在聘的总督学、专职或兼职督学；其他人员以专家或工作人员身份参加（意见 第六条） [refused]
  S2026-001: error: 督导组 team: 督导组有督学2名，应不少于3名（教育督导条例 第十六条） [refused]
      确需更正的，用 edit 编号 --reason 理由
  [4]
  $ dudao supervise import --update --reason 李红调离，赵平接替 - <<'END'
  > 督导:
  >   - 编号: S2026-001
  >     督导组:
  >       - {人员: 王明, 职务: 组长}
  >       - {人员: 赵平, 职务: 副组长}
  >       - {人员: 钱新}
  >       - {人员: 孙立, 职务: 专家}
  > END
  督导 supervision  + 0  ~ 1  = 0
  $ dudao supervise start S2026-001
  编号       办理事项          状态      到期日
  S2026-001  进校（单位）督导  实地督导
  $ dudao supervise show S2026-001 | grep '^督导组'
  督导组 1 · 人员  王明
  督导组 1 · 职务  组长
  督导组 2 · 人员  赵平
  督导组 2 · 职务  副组长
  督导组 3 · 人员  钱新
  督导组 3 · 职务  成员
  督导组 4 · 人员  孙立
  督导组 4 · 职务  专家
  $ dudao --lang en supervise cancel S2026-001
  S2026-001: error: reason= is missing (意见 第十二条) [refused]
      possible now: feedback
  [4]

列表里督导组写姓名，历史里写全；机器用的仍是编号。
A list names the team, the history tells it whole; machines are given keys.

  $ dudao supervise list --columns key,team
  编号       督导组
  S2026-001  王明 组长；赵平 副组长；钱新 成员；孙立 专家
  $ dudao supervise history S2026-001 | grep '督导组: ' | tail -n 1
        督导组: 人员 王明、职务 组长；人员 李红、职务 副组长；人员 钱新、职务 成员；人员 孙立、职务 专家；姓名 郭教授、单位 师范学院、职务 专家 -> 人员 王明、职务 组长；人员 赵平、职务 副组长；人员 钱新、职务 成员；人员 孙立、职务 专家
  $ dudao supervise list --columns key,team -f tsv | tail -n 1
  S2026-001	I2026-001 组长；I2026-003 副组长；I2026-008 成员；I2026-004 专家

补录时按当日是否在聘计算：李红 3 月 13 日离任，3 月 12 日的督导后来才录入，她当日在聘；3 月 13 日的，已经不在聘。
What is typed later is judged by its day: who has left since was in post then.

  $ dudao supervise import -q - <<'END'
  > 督导: [{标题: 招生巡查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 招生}]
  > END
  $ dudao supervise start S2026-002 from=2026-03-13 team='[{person: 李红}]' on=2026-03-13
  S2026-002: error: 督导组 team: 李红当日不是在聘的总督学、专职或兼职督学；其他人员以专家或工作人员身份参加（意见 第六条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao supervise start S2026-002 from=2026-03-12 team='[{person: 李红}]' on=2026-03-12
  编号       办理事项          状态      到期日
  S2026-002  进校（单位）督导  实地督导

联合部门写了两遍的，不收。
  $ dudao supervise add supervision title=联合检查 strand=督学 kind=经常性督导 unit=第一小学 scope=食品安全 joint_with='[college, 师范学院]'
  dudao-supervise: error: 联合部门 joint_with: '师范学院' 重复填写 [repeated]
  [3]
