双向交流：专职督学到学校任职，学校管理干部到督导机构任职；交流期间和结束后三年内不督导该校 [依据 意见 第八条]。
Exchange both ways: a full-time inspector at a school for a time, somebody who leads a school at the office.

  $ dudao init -q --opened 2025-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: no1, 名称: 第一小学, 类别: 小学}
  >   - {代码: no2, 名称: 第二小学, 类别: 小学}
  >   - {代码: old, 名称: 东山小学, 类别: 小学, 撤销日期: 2026-01-31}
  >   - {代码: fin, 名称: 财政局, 类别: 部门}
  > 负责人与联络员:
  >   - {单位: no2, 姓名: 周岚, 职务: 副校长, 任职日期: 2022-08-01}
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 公务员, 学历: 本科, 从教年限: 28, 督学证号: 经督001}
  >   - {姓名: 李红, 单位: fin, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 20, 督学证号: 经督002}
  >   - {姓名: 孙立, 在职: 是, 来源: 公务员, 学历: 本科, 从教年限: 12, 督学证号: 经督003}
  > 督导机构人员:
  >   - {姓名: 石岩, 职责: [综合事务], 到岗日期: 2024-03-01}
  > END
  $ cat >before.yaml <<'END'
  > 聘任:
  >   - {督学: 王明, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2023-09-01, 状态: 在聘}
  >   - {督学: 孙立, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2023-09-01, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2024-03-01, 聘期届满: 2027-02-28, 状态: 在聘}
  > END
  $ dudao import -q base.yaml
  $ dudao inspector import -q --legacy --reason 启用前的聘任 before.yaml

到学校的应是在聘的专职督学，李红是兼职督学，提醒；来督导机构的应是该校的负责人，周岚是，另一人没有登记。
单位须是学校，不能已撤销；督学和姓名只填一个；结束不能早于开始。
  $ dudao inspector add exchange inspector=王明 direction=to-school unit=no1 post=挂职副校长 from=2026-02-01 until=2027-01-31
  编号        办理事项  状态  到期日
  EX2026-001  登记
  $ dudao inspector add exchange inspector=李红 direction=督学到学校 unit=no2 from=2026-03-01
  dudao-inspector: warning: 开始日期 from: 李红当日不是在聘的专职督学（意见 第八条）
  编号        办理事项  状态  到期日
  EX2026-002  登记
  $ dudao inspector add exchange name=周岚 direction=to-office unit=no2 post=挂职专职督学 from=2026-02-15
  编号        办理事项  状态  到期日
  EX2026-003  登记
  $ dudao inspector add exchange name=吴桐 direction=to-office unit=no2 from=2026-03-01 -n
  dudao-inspector: warning: 学校 unit: 没有登记吴桐是该校的负责人（意见 第八条）
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  EX2026-004  登记
  $ dudao inspector add exchange name=吴桐 direction=to-school unit=no2 from=2026-03-01 -n
  dudao-inspector: warning: 开始日期 from: 吴桐当日不是在聘的专职督学（意见 第八条）
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  EX2026-004  登记
  $ dudao inspector add exchange inspector=孙立 direction=to-school unit=fin from=2026-03-01
  dudao-inspector: error: 学校 unit: 财政局不是学校（意见 第八条） [refused]
  [4]
  $ dudao inspector add exchange inspector=孙立 direction=to-school unit=old from=2026-03-01
  dudao-inspector: error: 学校 unit: 东山小学已于 2026-01-31 撤销（意见 第八条） [refused]
  [4]
  $ dudao inspector add exchange inspector=孙立 direction=to-school unit=old from=2026-01-01 until=2026-01-31 -n
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  EX2026-004  登记
  $ dudao inspector add exchange inspector=孙立 name=孙立 direction=to-school unit=no1 from=2026-03-01
  dudao-inspector: error: 姓名 name: 与督学只填一个，记的是同一个人 [value]
  [3]
  $ dudao inspector add exchange direction=to-school unit=no1 from=2026-03-01 until=2026-02-28
  dudao-inspector: error: 须至少填写一项: 督学、姓名 [missing]
  dudao-inspector: error: 结束日期 until: 2026-02-28 早于开始日期（2026-03-01） [order]
  [3]
  $ dudao inspector list exchange
  编号        督学  姓名  交流方向    学校      交流职务      开始日期    结束日期
  EX2026-001  王明        督学到学校  第一小学  挂职副校长    2026-02-01  2027-01-31
  EX2026-002  李红        督学到学校  第二小学                2026-03-01
  EX2026-003        周岚  学校到督导  第二小学  挂职专职督学  2026-02-15

一个人同期只在一处：与另一次交流重叠的提醒；改填开始日期、学校时再看一遍，补备注时不看。
  $ dudao inspector add exchange inspector=王明 direction=to-school unit=no2 from=2027-01-01 -n
  dudao-inspector: warning: 开始日期 from: 王明同期还有交流 EX2026-001（意见 第八条）
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  EX2026-004  登记
  $ dudao inspector add exchange inspector=王明 direction=to-school unit=no2 from=2027-02-01 -n
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  EX2026-004  登记
  $ dudao inspector import --update - <<'END'
  > 双向交流:
  >   - {编号: EX2026-002, 学校: no1}
  > END
  -:2:5: warning: EX2026-002: 开始日期 from: 李红当日不是在聘的专职督学（意见 第八条）
      2 |   - {编号: EX2026-002, 学校: no1}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  双向交流 exchange  + 0  ~ 1  = 0
  $ dudao inspector import --update - <<'END'
  > 双向交流:
  >   - {编号: EX2026-002, 备注: 每周两天}
  > END
  双向交流 exchange  + 0  ~ 1  = 0

提前结束用 end，不填结束日期的取发生日期；尚未开始的不能结束，已经结束的不再结束。
  $ dudao inspector add exchange inspector=孙立 direction=to-school unit=no1 from=2026-04-01 -q
  $ dudao inspector end EX2026-004
  EX2026-004: error: 开始日期 from: 自 2026-04-01 才开始（意见 第八条） [refused]
      需要作废的，用 void 编号 --reason 理由
  [4]
  $ dudao inspector end EX2026-003 on=2026-03-03
  EX2026-003: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao inspector end EX2026-003 on=2026-02-10
  EX2026-003: error: 开始日期 from: 自 2026-02-15 才开始（意见 第八条） [refused]
  [4]
  $ dudao inspector end EX2026-001 on=2026-02-20
  编号        办理事项  状态  到期日
  EX2026-001  结束交流
  $ dudao inspector end EX2026-003 on=2026-03-01
  编号        办理事项  状态  到期日
  EX2026-003  结束交流
  $ dudao inspector end EX2026-003 on=2026-02-27
  EX2026-003: error: 发生日期 on: 2026-02-27 早于本记录上一次办理 end 结束交流 的日期 [order]
  [3]
  $ dudao inspector end EX2026-003 on=2026-03-01
  EX2026-003: error: 结束日期 until: 已于 2026-03-01 结束（意见 第八条） [refused]
      日期有误的，用 edit 更正
  [4]
  $ dudao inspector end EX2026-003
  EX2026-003: error: 结束日期 until: 已于 2026-03-01 结束（意见 第八条） [refused]
      日期有误的，用 edit 更正
  [4]
  $ dudao inspector show EX2026-001 | sed -n 2,14p
  督学      王明
  交流方向  督学到学校
  学校      第一小学
  交流职务  挂职副校长
  开始日期  2026-02-01
  结束日期  2026-02-20
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  登记
  1     2026-02-20  结束交流
  
  历史
  $ dudao inspector undo EX2026-003 --reason 未到期
  编号        办理事项  状态  到期日
  EX2026-003  撤销
  $ dudao --lang en inspector list exchange --columns key,inspector,name,direction,from,until
  key         inspector  name  direction  from        until
  EX2026-001  王明             to-school  2026-02-01  2026-02-20
  EX2026-002  李红             to-school  2026-03-01
  EX2026-003             周岚  to-office  2026-02-15
  EX2026-004  孙立             to-school  2026-04-01

交流期间是该校的人，结束后三年内也要回避：王明 2026-02-20 结束在第一小学的交流，2029-02-20 仍不能去督导，21 日起可以。
  $ dudao supervise add supervision title=食堂检查 strand=school kind=emergency unit=no1 scope=食堂 -q
  $ dudao supervise start S2026-001 from=2026-03-02 team='{person: 王明, role: leader}'
  S2026-001: error: 督导组 team: 王明应当回避：离开未满三年（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao --today 2029-02-20 supervise start S2026-001 from=2029-02-20 team='{person: 王明, role: leader}' 2>&1 | grep error
  S2026-001: error: 督导组 team: 王明应当回避：离开未满三年（教育督导条例 第十条） [refused]
  $ dudao --today 2029-02-21 supervise start S2026-001 from=2029-02-21 team='{person: 王明, role: leader}' -n | tail -1
  dudao-supervise: note: 试运行结束，未写入任何数据
  S2026-001  进校（单位）督导  实地督导

督导开始之后才登记的交流，由 check 列出：孙立 3 月 2 日去了第二小学，后来才登记他 2 月在那里交流，离开未满三年。
  $ dudao supervise add supervision title=门卫检查 strand=school kind=emergency unit=no2 scope=门卫 -q
  $ dudao supervise start S2026-002 from=2026-03-02 team='{person: 孙立, role: leader}' -q
  $ dudao supervise check | grep recusal
  是        督学回避  全区  0     0     教育督导条例 第十条  supervise-recusal
  $ dudao inspector add exchange inspector=孙立 direction=to-school unit=no2 from=2026-02-01 until=2026-02-28 -q
  $ dudao supervise check | grep recusal
  否        督学回避  S2026-002 门卫检查  0     孙立  教育督导条例 第十条  supervise-recusal
