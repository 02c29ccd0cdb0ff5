挂牌的结束：责任督学离任，挂牌随之结束；暂停的，提示哪些学校没有人了；登记了回避关系的，点名要换人 [依据 教育督导条例 第十条]。
How postings end: with the appointment; and what a suspension and a relation registered later mean for them.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: p1, 名称: 第一小学, 类别: 小学}
  >   - {代码: p2, 名称: 第二小学, 类别: 小学}
  >   - {代码: p3, 名称: 第三小学, 类别: 小学}
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 教师, 督学证号: "001", 公开电话: 0631-5550101, 学历: 本科, 从教年限: 20}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 督学证号: "002", 公开电话: 0631-5550102}
  >   - {姓名: 石岩, 在职: 是, 来源: 教师, 督学证号: "003"}
  > 聘任:
  >   - {督学: 王明, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2023-01-01, 聘期届满: 2026-03-31, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: 石岩, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 聘期届满: 2027-12-31, 状态: 在聘}
  > 挂牌:
  >   - {督学: 王明, 学校: p1, 起始日期: 2025-09-01}
  >   - {督学: 王明, 学校: p2, 起始日期: 2025-09-01, 终止日期: 2026-08-31}
  >   - {督学: 李红, 学校: p2, 起始日期: 2025-09-01}
  > END
  $ dudao inspector import -q --legacy --reason 历史补录 base.yaml
  $ dudao inspector add posting inspector=李红 school=p3 from=2026-04-01 -q
  $ dudao inspector list posting
  编号        督学  学校      起始日期    终止日期    公示牌日期
  PG2025-001  王明  第一小学  2025-09-01
  PG2025-002  王明  第二小学  2025-09-01  2026-08-31
  PG2025-003  李红  第二小学  2025-09-01
  PG2026-001  李红  第三小学  2026-04-01

暂停：王明的两所里，第二小学还有李红，第一小学就没有人了。
  $ dudao inspector suspend A2023-001 reason=借调
  A2023-001: warning: 第一小学没有其他责任督学了（意见 第十条）
  编号       办理事项  状态  到期日
  A2023-001  暂停      暂停
  $ dudao inspector resume A2023-001 -q

续聘：新一任已经聘好，旧的一任期满离任，挂牌照旧。
  $ dudao inspector renew A2023-001
  dudao-inspector: note: 同时生成：A2026-001 聘任（拟聘）
  编号       办理事项  状态  到期日
  A2023-001  续聘      在聘  2026-03-31
  $ dudao inspector notice A2026-001 notice_from=2026-02-24 notice_until=2026-03-04
  编号       办理事项  状态    到期日
  A2026-001  公示      公示中
  $ dudao inspector appoint A2026-001 from=2026-04-01 --today 2026-03-05
  编号       办理事项  状态  到期日
  A2026-001  聘任      在聘
  $ dudao inspector end A2023-001 reason=expired on=2026-04-01 --today 2026-04-01
  编号       办理事项  状态  到期日
  A2023-001  离任      离任
  $ dudao inspector list posting 督学=王明
  编号        督学  学校      起始日期    终止日期    公示牌日期
  PG2025-001  王明  第一小学  2025-09-01
  PG2025-002  王明  第二小学  2025-09-01  2026-08-31

离任：当日起不再在聘，挂牌止于前一日；还没开始的，点名作废。撤回离任，挂牌也恢复原样。
  $ dudao inspector end A2026-001 reason=resigned --today 2026-04-01
  A2026-001: warning: 第一小学没有其他责任督学了（意见 第十条）
  A2026-001: warning: 王明的督学证尚未收回，离任后请办理收回 revoke（意见 第六条）
  dudao-inspector: note: 同时办理：PG2025-001 挂牌 结束挂牌
  dudao-inspector: note: 同时办理：PG2025-002 挂牌 结束挂牌
  编号       办理事项  状态  到期日
  A2026-001  离任      离任
  $ dudao inspector list posting 督学=王明
  编号        督学  学校      起始日期    终止日期    公示牌日期
  PG2025-001  王明  第一小学  2025-09-01  2026-03-31
  PG2025-002  王明  第二小学  2025-09-01  2026-03-31
  $ dudao inspector undo A2026-001 --reason 本人改变主意 --today 2026-04-02
  dudao-inspector: note: 同时办理：PG2025-002 挂牌 撤销
  dudao-inspector: note: 同时办理：PG2025-001 挂牌 撤销
  编号       办理事项  状态  到期日
  A2026-001  撤销      在聘
  $ dudao inspector list posting 督学=王明
  编号        督学  学校      起始日期    终止日期    公示牌日期
  PG2025-001  王明  第一小学  2025-09-01
  PG2025-002  王明  第二小学  2025-09-01  2026-08-31

已经定了终止日期的，可以提前结束；往后延不是结束。
  $ dudao inspector end PG2025-002 until=2026-06-30 -n
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  PG2025-002  结束挂牌
  $ dudao inspector end PG2025-002 until=2026-12-31
  PG2025-002: error: 终止日期 until: 已定于 2026-08-31 结束，办理结束不能往后延（意见 第十条） [refused]
      日期有误的，用 edit 更正
  [4]

聘任办错的，撤回、作废以前先处理以它为据的挂牌；另有一条在聘的，不妨碍。
  $ dudao inspector void A2025-001 --reason 录错
  A2025-001: error: PG2025-003 在第二小学的挂牌以本次聘任为据，请先结束挂牌或作废（意见 第十条） [refused]
  A2025-001: error: PG2026-001 在第三小学的挂牌以本次聘任为据，请先结束挂牌或作废（意见 第十条） [refused]
  [4]
  $ dudao inspector add appointment inspector=李红 role=责任督学 by=教育督导机构 from=2026-03-02 -q --today 2026-02-24
  $ dudao inspector notice A2026-002 notice_from=2026-02-24 notice_until=2026-03-05 on=2026-02-24 -q
  $ dudao inspector appoint A2026-002 reason=急需 -q --today 2026-03-06
  $ dudao inspector void A2025-001 --reason 录错 -n --today 2026-03-06
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号       办理事项  状态  到期日
  A2025-001  作废      在聘
  $ dudao inspector undo A2026-002 --reason 录错 -n --today 2026-03-06
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  A2026-002  撤销      公示中
  $ dudao inspector undo A2026-002 --reason 录错 -q --today 2026-03-06
  $ dudao inspector void A2026-002 --reason 录错 -q --today 2026-03-06
  $ dudao inspector undo A2026-001 --reason 录错 --today 2026-04-02
  A2026-001: error: PG2025-001 在第一小学的挂牌以本次聘任为据，请先结束挂牌或作废（意见 第十条） [refused]
  A2026-001: error: PG2025-002 在第二小学的挂牌以本次聘任为据，请先结束挂牌或作废（意见 第十条） [refused]
  [4]
  $ dudao --lang en inspector undo A2026-001 --reason 录错 --today 2026-04-02
  A2026-001: error: the posting PG2025-001 to 第一小学 rests on it; end it or void it first (意见 第十条) [refused]
  A2026-001: error: the posting PG2025-002 to 第二小学 rests on it; end it or void it first (意见 第十条) [refused]
  [4]

  $ dudao inspector end PG2026-001
  PG2026-001: error: 起始日期 from: 自 2026-04-01 才开始（意见 第十条） [refused]
      需要作废的，用 void 编号 --reason 理由
  [4]
  $ dudao inspector end A2025-001 reason=transferred on=2026-03-02
  A2025-001: warning: PG2026-001 第三小学 尚未开始挂牌，请用 void 作废（意见 第十条）
  A2025-001: warning: 第三小学没有其他责任督学了（意见 第十条）
  A2025-001: warning: 李红的督学证尚未收回，离任后请办理收回 revoke（意见 第六条）
  dudao-inspector: note: 同时办理：PG2025-003 挂牌 结束挂牌
  编号       办理事项  状态  到期日
  A2025-001  离任      离任
  $ dudao inspector void PG2026-001 --reason 李红已调离 -q
  $ dudao inspector list posting
  编号        督学  学校      起始日期    终止日期    公示牌日期
  PG2025-001  王明  第一小学  2025-09-01
  PG2025-002  王明  第二小学  2025-09-01  2026-08-31
  PG2025-003  李红  第二小学  2025-09-01  2026-03-01

回避关系登记得晚：已经排进督导组、正在挂牌的，登记时就点名；进校时照旧拦下；已经过去的关系不必 [依据 教育督导条例 第十条]。
  $ cat >spring.yaml <<'END'
  > 督导:
  >   - {标题: 春季督导, 类别: 督学, 督导方式: 经常性督导, 被督导单位: p1, 督导事项: 开学, 开始日期: 2026-04-08, 督导组: [{人员: 石岩, 职务: 组长}]}
  >   - {标题: 早春督导, 类别: 督学, 督导方式: 经常性督导, 被督导单位: p1, 督导事项: 开学, 开始日期: 2026-03-09, 督导组: [{人员: 石岩, 职务: 组长}]}
  > END
  $ dudao supervise import -q spring.yaml
  $ dudao inspector add relation inspector=石岩 unit=p1 ground=family-works from=2026-04-01
  dudao-inspector: warning: 石岩已在督导组 S2026-001 春季督导 中，应当换人（教育督导条例 第十条）
  编号        办理事项  状态  到期日
  RL2026-001  登记
  $ dudao inspector add relation inspector=王明 unit=p1 ground=relative-of-head from=2024-01-01 until=2025-12-31
  编号        办理事项  状态  到期日
  RL2026-002  登记
  $ dudao inspector add relation inspector=王明 unit=p1 ground=relative-of-head from=2026-03-01
  dudao-inspector: warning: 王明正在该校挂牌（PG2025-001），应当结束（教育督导条例 第十条）
  编号        办理事项  状态  到期日
  RL2026-003  登记
  $ dudao inspector import --update - <<'END'
  > 回避关系: [{编号: RL2026-002, 终止日期: 2026-12-31}]
  > END
  -:1:8: warning: RL2026-002: 王明正在该校挂牌（PG2025-001），应当结束（教育督导条例 第十条）
      1 | 回避关系: [{编号: RL2026-002, 终止日期: 2026-12-31}]
        |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  回避关系 relation  + 0  ~ 1  = 0
  $ dudao inspector add exchange inspector=王明 direction=to-school unit=p1 from=2026-03-02
  dudao-inspector: warning: 开始日期 from: 王明当日不是在聘的专职督学（意见 第八条）
  dudao-inspector: warning: 王明正在该校挂牌（PG2025-001），应当结束（教育督导条例 第十条）
  编号        办理事项  状态  到期日
  EX2026-001  登记
  $ dudao supervise start S2026-001 on=2026-04-08 --today 2026-04-08
  S2026-001: error: 督导组 team: 石岩应当回避：近亲属任职（教育督导条例 第十条） [refused]
      确需更正的，用 edit 编号 --reason 理由
  [4]
  $ dudao supervise start S2026-002 on=2026-03-09 --today 2026-03-09 -q

收回督学证的，正在挂牌的学校也点名。
  $ dudao inspector revoke 王明 reason=证件遗失后冒用 by=陈安
  I2026-001: warning: by: 当日在任的委员会成员和督导机构人员中没有陈安
  I2026-001: warning: 王明正在第一小学挂牌（PG2025-001），请及时调整（意见 第六条）
  I2026-001: warning: 王明正在第二小学挂牌（PG2025-002），请及时调整（意见 第六条）
  编号       办理事项  状态  到期日
  I2026-001  收回

  $ dudao verify >verified

下一任还没开始就办错了的，前一任虽然在聘，只到三月底：四月一日才开始的挂牌以下一任为据，也先处理；已经开始的不妨碍。
  $ export DUDAO_STORE=next.db DUDAO_TODAY=2026-03-05
  $ dudao init -q --opened 2026-01-01
  $ dudao inspector import -q --legacy --reason 历史补录 base.yaml
  $ dudao inspector renew A2023-001 -q
  $ dudao inspector notice A2026-001 notice_from=2026-02-24 notice_until=2026-03-04 -q
  $ dudao inspector appoint A2026-001 from=2026-04-01 -q
  $ dudao inspector add posting inspector=王明 school=p3 from=2026-04-01 -q
  $ dudao inspector undo A2026-001 --reason 任期写错
  A2026-001: error: PG2026-001 在第三小学的挂牌以本次聘任为据，请先结束挂牌或作废（意见 第十条） [refused]
  [4]
  $ dudao inspector void PG2026-001 --reason 任期写错 -q
  $ dudao inspector undo A2026-001 --reason 任期写错
  编号       办理事项  状态    到期日
  A2026-001  撤销      公示中
