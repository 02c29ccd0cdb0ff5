负责人的任期：约谈谁、问责谁，看那一天谁在任 [依据 意见 第十六条]。
Who headed a unit, and when: the one who is called in and answers.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: p1, 名称: 第一小学, 类别: 小学}
  > 负责人与联络员:
  >   - {单位: 第一小学, 姓名: 陈校长, 职务: 校长, 主要负责人: 是, 任职日期: 2019-08-01, 离任日期: 2024-07-31}
  >   - {单位: 第一小学, 姓名: 林校长, 职务: 校长, 主要负责人: 是, 任职日期: 2024-08-01}
  >   - {单位: 第一小学, 姓名: 周主任, 职务: 教导主任, 教育督导联络员: 是, 任职日期: 2020-09-01}
  > END
  $ dudao office import base.yaml
  单位 unit              + 1  ~ 0  = 0
  负责人与联络员 leader  + 3  ~ 0  = 0

现在谁在任；2024 年 7 月 31 日、8 月 1 日各是谁：陈校长到 7 月 31 日，林校长从次日起。
  $ dudao office list leader 单位=第一小学 在任=是 --columns 姓名,职务,主要负责人,任职日期,离任日期
  姓名    职务      主要负责人  任职日期    离任日期
  林校长  校长      是          2024-08-01
  周主任  教导主任              2020-09-01
  $ dudao --today 2024-07-31 office list leader 单位=第一小学 在任=是 主要负责人=是 --columns 姓名,职务
  姓名    职务
  陈校长  校长
  $ dudao --today 2024-08-01 office list leader 单位=第一小学 在任=是 主要负责人=是 --columns 姓名,职务
  姓名    职务
  林校长  校长
  $ dudao --today 2019-07-31 office list leader 单位=第一小学 在任=是 主要负责人=是 --columns 姓名,职务
  dudao-office: note: 没有符合条件的记录

同时有两名主要负责人的，提示另一名是谁：前任忘了填离任日期，多半如此；党组织书记和校长各管一摊的，照登。
  $ dudao office add leader unit=第一小学 name=孙书记 post=党支部书记 principal_head=是 from=2025-03-01
  dudao-office: warning: 主要负责人 principal_head: 林校长（校长）自 2024-08-01 起为主要负责人；前任离任的，请先为其办理离任 end 编号（意见 第十六条）
  编号       办理事项  状态  到期日
  L2026-004  登记
  $ dudao office add leader unit=第一小学 name=韩校长 post=校长 principal_head=是 from=2026-03-01
  dudao-office: warning: 主要负责人 principal_head: 林校长（校长）自 2024-08-01 起为主要负责人；前任离任的，请先为其办理离任 end 编号（意见 第十六条）
  dudao-office: warning: 主要负责人 principal_head: 孙书记（党支部书记）自 2025-03-01 起为主要负责人；前任离任的，请先为其办理离任 end 编号（意见 第十六条）
  编号       办理事项  状态  到期日
  L2026-005  登记
补上前任的离任日期、书记不算主要负责人，以后就不提示了（逐条核对，改到书记之前还提示一次）；交接当天两人都算，也不提示。
  $ dudao office import - --update <<'END'
  > 负责人与联络员:
  >   - {编号: L2026-002, 离任日期: 2026-03-01}
  >   - {编号: L2026-004, 主要负责人: 否}
  > END
  -:2:5: warning: L2026-002: 主要负责人 principal_head: 孙书记（党支部书记）自 2025-03-01 起为主要负责人；前任离任的，请先为其办理离任 end 编号（意见 第十六条）
      2 |   - {编号: L2026-002, 离任日期: 2026-03-01}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  负责人与联络员 leader  + 0  ~ 2  = 0
  $ dudao office import - --update <<'END'
  > 负责人与联络员:
  >   - {编号: L2026-005, 主要负责人: 是, 离任日期: 2029-07-31}
  > END
  负责人与联络员 leader  + 0  ~ 1  = 0
  $ dudao office list leader 单位=第一小学 主要负责人=是 --columns 姓名,职务,任职日期,离任日期,在任
  姓名    职务  任职日期    离任日期    在任
  陈校长  校长  2019-08-01  2024-07-31  否
  林校长  校长  2024-08-01  2026-03-01  否
  韩校长  校长  2026-03-01  2029-07-31  是
任期里改动的，照样核对：把林校长的离任日期改到 4 月，又与韩校长重叠。
  $ dudao office import - --update <<'END'
  > 负责人与联络员: [{编号: L2026-002, 离任日期: 2026-04-30}]
  > END
  -:1:11: warning: L2026-002: 主要负责人 principal_head: 韩校长（校长）自 2026-03-01 起为主要负责人；前任离任的，请先为其办理离任 end 编号（意见 第十六条）
      1 | 负责人与联络员: [{编号: L2026-002, 离任日期: 2026-04-30}]
        |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  负责人与联络员 leader  + 0  ~ 1  = 0
  $ dudao --lang en office import - --update --reason correction <<'END'
  > leaders: [{key: L2026-002, until: 2026-05-31}]
  > END
  -:1:11: warning: L2026-002: principal_head: 韩校长 (校长) is principal head there from 2026-03-01; end the former one with end KEY (意见 第十六条)
      1 | leaders: [{key: L2026-002, until: 2026-05-31}]
        |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  leader  + 0  ~ 1  = 0
