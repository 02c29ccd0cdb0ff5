回避：与被督导单位有关系的人员不得参加，专家也一样 [依据 教育督导条例 第十条]。
Recusal binds everybody who goes, experts too.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位: [{代码: school-1, 名称: 第一小学, 类别: 小学}, {代码: school-2, 名称: 第二小学, 类别: 小学}]
  > 督学:
  >   - {姓名: 王明, 单位: 第一小学, 在职: 是, 来源: 公务员, 督学证号: 经督001}
  >   - {姓名: 李红, 单位: 第一小学, 在职: 是, 来源: 教师, 督学证号: 经督002}
  >   - {姓名: 赵平, 在职: 是, 来源: 教师, 督学证号: 经督003}
  >   - {姓名: 孙立, 在职: 是, 来源: 教师, 督学证号: 经督004}
  > END
  $ dudao supervise import -q base.yaml
  $ dudao supervise import -q --legacy --reason 启用前的聘任 - <<'END'
  > appointments:
  >   - {inspector: 王明, role: chief, by: management, from: 2025-09-01, state: in_post}
  >   - {inspector: 李红, role: full-time, by: management, from: 2025-09-01, state: in_post}
  >   - {inspector: 赵平, role: full-time, by: management, from: 2025-09-01, state: in_post}
  >   - {inspector: 孙立, role: full-time, by: management, from: 2025-09-01, state: in_post}
  > END
  $ dudao supervise import -q - <<'END'
  > 督导: [{标题: 开学检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 开学}]
  > END

本单位人员自动回避，不必登记；以专家、工作人员身份去也不行。
  $ dudao supervise start S2026-001 from=2026-03-02 team='[{person: 王明, role: 组长}]'
  S2026-001: error: 督导组 team: 王明应当回避：本单位人员（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao supervise start S2026-001 from=2026-03-02 team='[{person: 赵平, role: 组长}, {person: 王明, role: 专家}, {person: 李红, role: 工作人员}]'
  S2026-001: error: 督导组 team: 王明应当回避：本单位人员（教育督导条例 第十条） [refused]
  S2026-001: error: 督导组 team: 李红应当回避：本单位人员（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]

离开原单位未满三年的也自动回避：李红今天（3 月 2 日）调到第二小学，满三年是 2029 年 3 月 2 日，次日才不回避。
  $ dudao inspector transfer I2026-002 unit=第二小学
  编号       办理事项  状态  到期日
  I2026-002  调动
  $ dudao supervise start S2026-001 from=2026-03-02 team='[{person: 李红, role: 组长}]'
  S2026-001: error: 督导组 team: 李红应当回避：离开未满三年（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao --today 2029-03-02 -n supervise start S2026-001 from=2029-03-02 team='[{person: 李红, role: 组长}]'
  S2026-001: error: 督导组 team: 李红应当回避：离开未满三年（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao --today 2029-03-03 -n supervise start S2026-001 from=2029-03-03 team='[{person: 李红, role: 组长}]'
  dudao-supervise: note: 试运行结束，未写入任何数据
  编号       办理事项          状态      到期日
  S2026-001  进校（单位）督导  实地督导

登记了的关系，在起止日期内拦下；每一种事由都写明。
  $ try() {
  >     dudao inspector add relation inspector=孙立 unit=第一小学 ground=$1 from=2026-02-01 until=2026-03-02 >id
  >     dudao supervise start S2026-001 from=2026-03-02 team='[{person: 孙立, role: 组长}]'
  >     dudao inspector void -q $(awk 'NR == 2 { print $1 }' id) --reason 试 >/dev/null
  > }
  $ for ground in relative-of-head family-works family-studies staff left-recently other; do try $ground; done
  S2026-001: error: 督导组 team: 孙立应当回避：负责人近亲属（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  S2026-001: error: 督导组 team: 孙立应当回避：近亲属任职（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  S2026-001: error: 督导组 team: 孙立应当回避：近亲属就读（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  S2026-001: error: 督导组 team: 孙立应当回避：本单位人员（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  S2026-001: error: 督导组 team: 孙立应当回避：离开未满三年（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  S2026-001: error: 督导组 team: 孙立应当回避：其他（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导

作废的、期限已过的、别的单位的关系不拦。
  $ dudao inspector add relation inspector=孙立 unit=第一小学 ground=other until=2026-03-01 >/dev/null
  $ dudao inspector add relation inspector=孙立 unit=第二小学 ground=family-works >/dev/null
  $ dudao supervise start S2026-001 from=2026-03-02 team='[{person: 孙立, role: 组长}, {person: 赵平}]'
  编号       办理事项          状态      到期日
  S2026-001  进校（单位）督导  实地督导

通知发出以后才提出回避，进校时拦下。
  $ dudao supervise import -q - <<'END'
  > 督导: [{标题: 食堂检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 食堂}]
  > END
  $ dudao supervise notify S2026-002 from=2026-03-10 team='[{person: 赵平, role: 组长}]'
  编号       办理事项      状态    到期日
  S2026-002  发督导通知书  已通知
  $ dudao inspector add relation inspector=赵平 unit=第一小学 ground=负责人近亲属 raised_by=被督导单位 >/dev/null
  dudao-inspector: warning: 赵平已在督导组 S2026-001 开学检查 中，应当换人（教育督导条例 第十条）
  dudao-inspector: warning: 赵平已在督导组 S2026-002 食堂检查 中，应当换人（教育督导条例 第十条）
  $ dudao --today 2026-03-10 supervise start S2026-002
  S2026-002: error: 督导组 team: 赵平应当回避：负责人近亲属（教育督导条例 第十条） [refused]
      确需更正的，用 edit 编号 --reason 理由
  [4]
  $ dudao --today 2026-03-10 --lang en supervise start S2026-002
  S2026-002: error: team: 赵平 is recused: relative-of-head (教育督导条例 第十条) [refused]
      to correct what stands: edit KEY --reason TEXT
  [4]
  $ dudao --today 2026-03-10 supervise start S2026-002 team='[{person: 王明, role: 专家}]'
  S2026-002: error: 督导组 team: 赵平应当回避：负责人近亲属（教育督导条例 第十条） [refused]
  S2026-002: error: 督导组 team: 王明应当回避：本单位人员（教育督导条例 第十条） [refused]
      确需更正的，用 edit 编号 --reason 理由
  [4]

计划里写好的督导组，通知时再填一遍只会加人，回避的人还在；不同的日期也不会覆盖。两处都说明改用 edit。
  $ dudao supervise import -q - <<'END'
  > 督导:
  >   - {标题: 图书检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 图书, 结束日期: 2026-06-17,
  >      督导组: [{人员: 王明, 职务: 组长}]}
  > END
  $ dudao supervise notify S2026-003 from=2026-03-10 until=2026-05-23 team='[{person: 孙立, role: 组长}]'
  S2026-003: error: 结束日期 until: 现为 2026-06-17，所填为 2026-05-23 [changed]
      确需更正的，用 edit 编号 --reason 理由
  S2026-003: error: 督导组 team: 王明应当回避：本单位人员（教育督导条例 第十条） [refused]
      确需更正的，用 edit 编号 --reason 理由
  [3]
  $ dudao supervise list key=S2026-003 --columns 督导组,结束日期,状态
  督导组     结束日期    状态
  王明 组长  2026-06-17  已计划

按督导当天所在的单位算：2 月 27 日李红还在第一小学，可以去第二小学，不能去本校。
Where somebody worked on that day counts, and not where he works when it is typed.

  $ dudao supervise import -q - <<'END'
  > 督导:
  >   - {标题: 节后检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第二小学, 督导事项: 节后, 发生日期: 2026-02-26}
  >   - {标题: 门卫检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 门卫, 发生日期: 2026-02-26}
  > END
  $ dudao supervise start S2026-004 from=2026-02-27 on=2026-02-27 team='[{person: 李红, role: 组长}, {person: 赵平}]'
  编号       办理事项          状态      到期日
  S2026-004  进校（单位）督导  实地督导
  $ dudao supervise start S2026-005 from=2026-02-27 on=2026-02-27 team='[{person: 李红, role: 组长}]'
  S2026-005: error: 督导组 team: 李红应当回避：本单位人员（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]

抄错了单位是更正，不算离开，程序提示一句；2 月 20 日调动、今天才补办的，从 2 月 20 日算，今天已经换过证也不妨。启用以前离开的单位，登记时一并填。
A unit that was typed wrongly is corrected and recuses nobody; a transfer counts from its day; units left before may be given at entry.

  $ dudao inspector import -q - <<'END'
  > 督学:
  >   - {姓名: 周正, 单位: 第二小学, 在职: 是, 来源: 教师, 督学证号: 经督005}
  >   - {姓名: 吴清, 单位: 第二小学, 原单位: [{单位: 第一小学, 离开日期: 2023-03-01}], 在职: 是, 来源: 教师, 督学证号: 经督006}
  > END
  $ dudao inspector import --update --reason 抄错了单位 - <<'END'
  > 督学: [{姓名: 周正, 单位: 第一小学}]
  > END
  -:1:19: warning: I2026-005: 单位 unit: 按更正处理，不算离开第二小学；确已调离的用 transfer 登记，回避期限从调离之日算（教育督导条例 第十条）
      1 | 督学: [{姓名: 周正, 单位: 第一小学}]
        |                           ^^^^^^^^
  督学 inspector  + 0  ~ 1  = 0
  $ dudao inspector transfer I2026-005 unit=第一小学
  I2026-005: error: 单位 unit: 本来就是第一小学的人员（教育督导条例 第十条） [refused]
  [4]
  $ dudao inspector reissue I2026-005 -q
  $ dudao inspector transfer I2026-005 on=2026-02-20
  编号       办理事项  状态  到期日
  I2026-005  调动
  $ dudao inspector transfer I2026-005
  I2026-005: error: 单位 unit: 没有登记单位，无从调离；首次登记单位用 edit（教育督导条例 第十条） [refused]
  [4]
  $ dudao inspector transfer I2026-003 unit=第一小学 --lang en
  I2026-003: error: unit: has no unit on record that could be left; the first one is entered by edit (教育督导条例 第十条) [refused]
  I2026-003: warning: 赵平 goes there with S2026-001 开学检查; somebody else has to (教育督导条例 第十条)
  I2026-003: warning: 赵平 goes there with S2026-002 食堂检查; somebody else has to (教育督导条例 第十条)
  [4]
  $ dudao inspector list 姓名=周正 --columns 姓名,单位,原单位
  姓名  单位  原单位
  周正        第一小学 2026-02-20
  $ dudao supervise import -q - <<'END'
  > 督导: [{标题: 校车检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 校车, 发生日期: 2026-02-18}]
  > END
  $ dudao supervise start S2026-006 from=2026-02-19 on=2026-02-19 team='[{person: 周正, role: 专家}]' -n
  S2026-006: error: 督导组 team: 周正应当回避：本单位人员（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao supervise start S2026-006 from=2026-03-02 team='[{person: 周正, role: 专家}]' -n
  S2026-006: error: 督导组 team: 周正应当回避：离开未满三年（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao supervise start S2026-006 from=2026-03-02 team='[{person: 吴清, role: 专家}]' -n
  dudao-supervise: note: 试运行结束，未写入任何数据
  编号       办理事项          状态      到期日
  S2026-006  进校（单位）督导  实地督导
  $ dudao inspector undo I2026-005 --reason 没有调动
  编号       办理事项  状态  到期日
  I2026-005  撤销
  $ dudao inspector list 姓名=周正 --columns 姓名,单位,原单位
  姓名  单位      原单位
  周正  第一小学
