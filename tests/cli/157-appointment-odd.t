聘任的少见情形：两名总督学、同类重复聘任、重复续聘、更正、重新聘任和离任时还有任务 [依据 意见 第六条]。
Appointments: two chiefs at once, the same role twice, corrections, and what is left to do when somebody goes.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学}
  > 督学:
  >   - {姓名: 陈安, 在职: 是, 来源: 公务员, 学历: 本科, 从教年限: 20, 督学证号: 经督001, 证件起始日: 2023-01-01}
  >   - {姓名: 林平, 在职: 是, 来源: 公务员, 学历: 本科, 从教年限: 20, 督学证号: 经督002, 证件起始日: 2026-04-01}
  >   - {姓名: 王明, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 28, 督学证号: 经督003, 证件起始日: 2023-01-01}
  >   - {姓名: 赵平, 在职: 否, 来源: 教师, 学历: 本科, 从教年限: 30, 退休日期: 2023-06-30, 入专家库: 是, 督学证号: 经督004}
  > END
  $ dudao inspector import -q base.yaml
  $ cat >before.yaml <<'END'
  > 聘任:
  >   - {督学: 陈安, 督学类别: 总督学, 聘任机关: 管委, 聘期开始: 2024-01-01, 状态: 在聘}
  >   - {督学: 王明, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2023-09-01, 聘期届满: 2026-08-31, 状态: 在聘}
  >   - {督学: 王明, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-09-01, 状态: 在聘}
  >   - {督学: 赵平, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-09-01, 状态: 在聘}
  > END
  $ dudao inspector import -q --legacy --reason 启用前的聘任 before.yaml

总督学只有一名：前一任没有离任又任命一名的，提示是谁；可以照办，先后交接由机构掌握。督学证 4 月 1 日起有效，3 月 2 日还没有。
  $ dudao inspector add appointment inspector=林平 role=总督学 by=管委 from=2026-03-02
  编号       办理事项  状态  到期日
  A2026-001  登记      拟聘
  $ dudao inspector appoint A2026-001 -n
  A2026-001: warning: 林平当日没有有效的督学证（意见 第六条）
  A2026-001: warning: 聘期开始 from: 陈安同时任总督学（A2024-001），前一任请先办理离任（意见 第六条）
  dudao-inspector: note: 同时生成：U2026-001 上报事项（待报）
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号       办理事项  状态  到期日
  A2026-001  任命      在聘
  $ dudao inspector appoint A2026-001 from=2026-04-01
  A2026-001: warning: 聘期开始 from: 陈安同时任总督学（A2024-001），前一任请先办理离任（意见 第六条）
  dudao-inspector: note: 同时生成：U2026-001 上报事项（待报）
  编号       办理事项  状态  到期日
  A2026-001  任命      在聘
  $ dudao inspector appoint A2026-001
  A2026-001: error: 聘任现为 '在聘'，不能办理 appoint 任命（意见 第六条） [refused]
      此时可以: suspend 暂停, renew 续聘, end 离任
  [4]

状态由办理产生，历史补录由 --legacy 写明：登记、办理时都不能自己填。
  $ dudao inspector add appointment inspector=王明 role=总督学 by=管委 状态=在聘
  dudao-inspector: error: 状态 state: 状态由办理产生，只有历史补录（--legacy）可以填写 [assigned]
  [3]
  $ dudao inspector add appointment inspector=王明 role=总督学 by=管委 历史补录=是
  dudao-inspector: error: 历史补录 legacy: 由程序填写，不能录入 [assigned]
  [3]
  $ dudao inspector add appointment inspector=王明 role=总督学 by=管委 编号=A2026-009
  dudao-inspector: error: 编号 key: 由程序填写，不能录入 [assigned]
  [3]
  $ dudao inspector suspend A2026-001 reason=借调 编号=A2026-009
  dudao-inspector: error: 编号 key: 由程序填写，不能录入 [assigned]
  [3]
  $ dudao inspector suspend A2026-001 reason=借调 state=ended
  dudao-inspector: error: 状态 state: 状态由办理产生，只有历史补录（--legacy）可以填写 [assigned]
  [3]

前一任当天离任的，不再提示；离任当天已经不在任。
  $ dudao inspector undo A2026-001 --reason 先办离任
  dudao-inspector: note: 同时办理：U2026-001 上报事项 撤销
  编号       办理事项  状态  到期日
  A2026-001  撤销      拟聘
  $ dudao inspector end A2024-001 reason=调离 -q
  $ dudao inspector appoint A2026-001 -q
  $ dudao office list filing --columns 编号,事项
  编号       事项
  U2026-002  陈安 总督学 免 2026-03-02
  U2026-003  林平 总督学 任 2026-03-02

启用前就有两名总督学、同一人同类聘了两次的，补录时提示。
  $ cat >twice.yaml <<'END'
  > 聘任:
  >   - {督学: 赵平, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-11-01, 状态: 在聘}
  >   - {督学: 陈安, 督学类别: 总督学, 聘任机关: 管委, 聘期开始: 2025-12-01, 状态: 在聘}
  > END
  $ dudao inspector import --legacy --reason 补录 twice.yaml -n
  twice.yaml:2:46: warning: 聘期开始 from: 赵平同时任责任督学（A2025-002），前一任请先办理离任（意见 第六条）
      2 |   - {督学: 赵平, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-11-01, 状态: 在聘}
        |                                                                        ^^^^^^^^^^
  twice.yaml:3:41: warning: 聘期开始 from: 林平同时任总督学（A2026-001），前一任请先办理离任（意见 第六条）
      3 |   - {督学: 陈安, 督学类别: 总督学, 聘任机关: 管委, 聘期开始: 2025-12-01, 状态: 在聘}
        |                                                              ^^^^^^^^^^
  dudao-inspector: note: 试运行结束，未写入任何数据
  聘任 appointment  + 2  ~ 0  = 0

同一人担任不同类别的督学不提示；同一类别、时间重叠的提示。续聘从届满次日起，不重叠。已有续聘提名的，不再续聘。
  $ dudao inspector add appointment inspector=王明 role=兼职督学 by=office from=2026-08-01
  编号       办理事项  状态  到期日
  A2026-002  登记      拟聘
  $ dudao inspector notice A2026-002 notice_from=2026-02-09 notice_until=2026-02-25 on=2026-02-09 -q
  $ dudao inspector appoint A2026-002
  A2026-002: warning: 聘期开始 from: 王明同时任兼职督学（A2023-001），前一任请先办理离任（意见 第六条）
  编号       办理事项  状态  到期日
  A2026-002  聘任      在聘  2029-07-31
  $ dudao inspector undo A2026-002 --reason 重叠 -q
  $ dudao inspector renew A2023-001
  A2023-001: error: 续聘已经办理：A2026-002（意见 第六条） [refused]
      此时可以: suspend 暂停, end 离任
  [4]
  $ dudao inspector withdraw A2026-002 reason=改为续聘 -q
  $ dudao inspector renew A2023-001
  dudao-inspector: note: 同时生成：A2026-003 聘任（拟聘）
  编号       办理事项  状态  到期日
  A2023-001  续聘      在聘  2026-08-31
  $ dudao inspector renew A2023-001
  A2023-001: error: 续聘已经办理：A2026-003（意见 第六条） [refused]
      此时可以: suspend 暂停, end 离任
  [4]
  $ dudao inspector notice A2026-003 notice_from=2026-02-24 notice_until=2026-03-04
  编号       办理事项  状态    到期日
  A2026-003  公示      公示中
  $ dudao --today 2026-03-05 inspector appoint A2026-003
  编号       办理事项  状态  到期日
  A2026-003  聘任      在聘  2029-08-31

更正在聘的聘任，同聘任时一样核对：改成专职督学要由管委选聘；退休满 3 年以后开始的不行，赵平 2023 年 6 月 30 日退休，最迟 2026 年 6 月 30 日。
  $ export DUDAO_TODAY=2026-03-05
  $ cat >role.yaml <<'END'
  > 聘任:
  >   - {编号: A2025-001, 督学类别: 专职督学}
  > END
  $ dudao inspector import --update role.yaml
  role.yaml:2:5: error: A2025-001: 聘任机关 by: 总督学、专职督学应由管委任命或选聘（意见 第六条） [refused]
      2 |   - {编号: A2025-001, 督学类别: 专职督学}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  role.yaml:2:27: error: A2025-001: 督学类别 role: 已有内容，更正须用 --reason 说明理由 [refused]
      2 |   - {编号: A2025-001, 督学类别: 专职督学}
        |                                 ^^^^^^^^
  共 2 处错误，未写入任何数据
  [4]
  $ cat >editor <<'END'
  > #!/bin/sh
  > sed -i "$CHANGE" "$1"
  > END
  $ chmod +x editor
  $ CHANGE='s/责任督学/专职督学/' EDITOR=./editor dudao inspector edit A2025-001 --reason 录入有误 2>&1 | grep -v 保存在
  A2025-001: error: 聘任机关 by: 总督学、专职督学应由管委任命或选聘（意见 第六条） [refused]
  $ CHANGE='s/2025-09-01/2026-07-01/' EDITOR=./editor dudao inspector edit A2025-002 --reason 录入有误 2>&1 | grep -v 保存在
  A2025-002: error: 聘期开始 from: 赵平至聘期开始之日退休已超过3年（意见 第六条） [refused]
  $ CHANGE='s/2025-09-01/2025-10-01/' EDITOR=./editor dudao inspector edit A2025-002 --reason 录入有误
  A2025-002 已修改

暂停、离任时，还在督导组里的提示是哪一次督导；督学证没有收回的提示收回，在专家库的、另有职务或续聘提名的不提示。
  $ dudao supervise add supervision title=作业督导 strand=school kind=special unit=school-1 scope=作业 from=2026-03-16 team='[{person: 王明, role: 组长}]' -q
  $ dudao inspector suspend A2023-001 reason=借调
  A2023-001: warning: 王明是 S2026-001 作业督导 的督导组成员，该次督导尚未结束，请及时调整（意见 第六条）
  编号       办理事项  状态  到期日
  A2023-001  暂停      暂停
  $ dudao inspector resume A2023-001
  编号       办理事项  状态  到期日
  A2023-001  恢复      在聘  2026-08-31
  $ dudao inspector end A2023-001 reason=辞任 -n
  A2023-001: warning: 王明是 S2026-001 作业督导 的督导组成员，该次督导尚未结束，请及时调整（意见 第六条）
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号       办理事项  状态  到期日
  A2023-001  离任      离任
  $ dudao inspector withdraw A2026-003 reason=本人放弃
  A2026-003: error: 聘任现为 '在聘'，不能办理 withdraw 不予聘任（意见 第六条） [refused]
      此时可以: suspend 暂停, renew 续聘, end 离任
  [4]
  $ dudao inspector end A2026-003 reason=辞任 -q
  $ dudao inspector end A2023-001 reason=辞任
  A2023-001: warning: 王明是 S2026-001 作业督导 的督导组成员，该次督导尚未结束，请及时调整（意见 第六条）
  编号       办理事项  状态  到期日
  A2023-001  离任      离任
  $ dudao inspector end A2025-001 reason=辞任
  A2025-001: warning: 王明的督学证尚未收回，离任后请办理收回 revoke（意见 第六条）
  编号       办理事项  状态  到期日
  A2025-001  离任      离任
  $ dudao inspector end A2025-002 reason=辞任
  编号       办理事项  状态  到期日
  A2025-002  离任      离任
  $ dudao inspector list appointment --columns 编号,督学,督学类别,聘期开始,聘期届满,状态,第几任
  编号       督学  督学类别  聘期开始    聘期届满    状态  第几任
  A2023-001  王明  兼职督学  2023-09-01  2026-08-31  离任       1
  A2024-001  陈安  总督学    2024-01-01              离任       1
  A2025-001  王明  责任督学  2025-09-01              离任       1
  A2025-002  赵平  责任督学  2025-10-01              离任       1
  A2026-001  林平  总督学    2026-03-02              在聘       1
  A2026-002  王明  兼职督学  2026-08-01              未聘       2
  A2026-003  王明  兼职督学  2026-09-01  2029-08-31  离任       2

先录后一届、再录前一届的，也按日期数：2017 年起已有三届，2026 年的是连续第 4 届，聘任不了；规则检查同样按日期数（见 641）。
  $ dudao inspector import -q - <<'END'
  > 督学:
  >   - {姓名: 吴江, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 28, 督学证号: 经督005}
  > END
  $ cat >terms.yaml <<'END'
  > 聘任:
  >   - {督学: 吴江, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2023-03-01, 聘期届满: 2026-02-28, 状态: 在聘}
  >   - {督学: 吴江, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2020-03-01, 聘期届满: 2023-02-28, 状态: 离任}
  >   - {督学: 吴江, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2017-03-01, 聘期届满: 2020-02-29, 状态: 离任}
  > END
  $ dudao inspector import -q --legacy --reason 启用前的聘任 terms.yaml
  $ dudao inspector add appointment inspector=吴江 role=兼职督学 by=office from=2026-03-06 -q
  $ dudao inspector list appointment inspector=吴江 --columns 编号,聘期开始,状态,第几任
  编号       聘期开始    状态  第几任
  A2017-001  2017-03-01  离任       1
  A2020-001  2020-03-01  离任       1
  A2023-002  2023-03-01  在聘       1
  A2026-004  2026-03-06  拟聘       4

聘期届满写作 2999-12-31 的，没有次日；续聘生成的提名不带开始日期。
  $ dudao inspector add inspector name=吴迪 in_service=yes source=official -q
  $ echo '聘任: [{督学: 吴迪, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-01-01, 聘期届满: 2999-12-31, 状态: 在聘}]' | dudao inspector import -q --legacy --reason 启用前的聘任 -
  $ dudao inspector renew A2025-003
  dudao-inspector: note: 同时生成：A2026-005 聘任（拟聘）
  编号       办理事项  状态  到期日
  A2025-003  续聘      在聘  2999-12-31
  $ dudao inspector list appointment inspector=吴迪 --columns 编号,聘期开始,聘期届满,状态
  编号       聘期开始    聘期届满    状态
  A2025-003  2025-01-01  2999-12-31  在聘
  A2026-005                          拟聘
