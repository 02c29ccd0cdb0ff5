任期：续聘、暂停、恢复、离任；兼职督学每届 3 年，连续任职不超过 3 届 [依据 教育督导条例 第六条]。
Terms: renewed, suspended, resumed, ended; a part-time term is three years, and three in a row are the most.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 28, 督学证号: 经督001}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 28, 督学证号: 经督002}
  >   - {姓名: 赵平, 在职: 是, 来源: 公务员, 学历: 本科, 从教年限: 28, 督学证号: 经督003}
  >   - {姓名: 孙立, 在职: 是, 来源: 公务员, 学历: 本科, 从教年限: 28, 督学证号: 经督004}
  > END
  $ cat >before.yaml <<'END'
  > 聘任:
  >   - {督学: 王明, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2020-03-16, 聘期届满: 2023-03-15, 第几任: 1, 状态: 离任}
  >   - {督学: 王明, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2023-03-16, 聘期届满: 2026-03-15, 第几任: 2, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2023-03-16, 聘期届满: 2026-03-15, 第几任: 3, 状态: 在聘}
  > END
  $ dudao inspector import -q base.yaml
  $ dudao inspector import --legacy --reason 启用前的聘任 before.yaml
  聘任 appointment  + 3  ~ 0  = 0

启用前的兼职督学没有填聘期届满的，也是每届 3 年：赵平 2023-01-01 起，到 2025-12-31 已经期满；再次导入相同。（在副本上试。）
  $ cp dudao.db copy.db
  $ cat >open.yaml <<'END'
  > 聘任:
  >   - {督学: 赵平, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2023-01-01, 状态: 在聘}
  >   - {督学: 孙立, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2024-01-01, 状态: 暂停}
  > END
  $ DUDAO_STORE=copy.db dudao inspector import --legacy --reason 启用前的聘任 open.yaml
  聘任 appointment  + 2  ~ 0  = 0
  $ DUDAO_STORE=copy.db dudao inspector import open.yaml
  聘任 appointment  + 0  ~ 0  = 2
  $ DUDAO_STORE=copy.db dudao inspector list appointment 督学!=王明 --columns 督学,聘期开始,聘期届满,状态
  督学  聘期开始    聘期届满    状态
  李红  2023-03-16  2026-03-15  在聘
  赵平  2023-01-01  2025-12-31  在聘
  孙立  2024-01-01  2026-12-31  暂停
  $ DUDAO_STORE=copy.db dudao inspector check -f tsv | grep terms
  inspector-terms	教育督导条例 第六条	兼职督学任期和届数	I2026-003 赵平	≥ 2026-03-02	2025-12-31	否
届满日期后来清空的，规则仍按 3 年算。
  $ echo '聘任: [{编号: A2023-003, 聘期届满: null}]' | DUDAO_STORE=copy.db dudao inspector import -q --update --reason 误填 -
  $ DUDAO_STORE=copy.db dudao inspector check -f tsv | grep terms
  inspector-terms	教育督导条例 第六条	兼职督学任期和届数	I2026-003 赵平	≥ 2026-03-02	2025-12-31	否

期满前可以续聘：生成下一届的提名，次日开始，同样要公示。李红已是第 3 届，第 4 届在续聘时就拒绝；重新提名也过不了聘任。
  $ dudao todo --days 14
  dudao: note: 另有 2 项不合本年规则，详见 dudao report compliance
  到期日      剩余天数  编号       类别  事项           状态
  2026-03-15        13  A2023-001  聘任  王明 兼职督学  在聘
  2026-03-15        13  A2023-002  聘任  李红 兼职督学  在聘
  $ dudao inspector renew A2023-001
  dudao-inspector: note: 同时生成：A2026-001 聘任（拟聘）
  编号       办理事项  状态  到期日
  A2023-001  续聘      在聘  2026-03-15
  $ dudao inspector renew A2023-002
  A2023-002: error: 第几任 term_number: 这将是连续第4个兼职任期，至多3个（教育督导条例 第六条） [refused]
      此时可以: suspend 暂停, end 离任
  [4]
  $ dudao inspector add appointment inspector=李红 role=兼职督学 by=教育督导机构 from=2026-03-16
  编号       办理事项  状态  到期日
  A2026-002  登记      拟聘
  $ dudao inspector list appointment --columns 编号,督学,聘期开始,聘期届满,状态,第几任
  编号       督学  聘期开始    聘期届满    状态  第几任
  A2020-001  王明  2020-03-16  2023-03-15  离任       1
  A2023-001  王明  2023-03-16  2026-03-15  在聘       2
  A2023-002  李红  2023-03-16  2026-03-15  在聘       3
  A2026-001  王明  2026-03-16              拟聘       3
  A2026-002  李红  2026-03-16              拟聘       4

续聘可以撤回，连同生成的提名；提名已经公示的，先撤回公示。
  $ dudao inspector undo A2023-001 --reason 尚未商定
  dudao-inspector: note: 同时办理：A2026-001 聘任 撤销
  编号       办理事项  状态  到期日
  A2023-001  撤销      在聘  2026-03-15
  $ dudao inspector list appointment 督学=王明 --columns 编号,状态,第几任
  编号       状态  第几任
  A2020-001  离任       1
  A2023-001  在聘       2
  $ dudao inspector renew A2023-001
  dudao-inspector: note: 同时生成：A2026-003 聘任（拟聘）
  编号       办理事项  状态  到期日
  A2023-001  续聘      在聘  2026-03-15
  $ dudao inspector notice A2026-003 notice_from=2026-03-02 notice_until=2026-03-10
  编号       办理事项  状态    到期日
  A2026-003  公示      公示中
  $ dudao inspector undo A2023-001 --reason 尚未商定
  A2023-001: error: 不能撤回：A2026-003 此后又有办理 [refused]
      请先作废或撤回所列记录；此时可以: suspend 暂停, renew 续聘, end 离任
  [4]
  $ dudao inspector notice A2026-002 notice_from=2026-03-02 notice_until=2026-03-10
  编号       办理事项  状态    到期日
  A2026-002  公示      公示中

公示 3 月 2 日至 10 日正好 7 个工作日；11 日聘任，从上一届届满的次日起 3 年，到 2029 年 3 月 15 日。下一届已有的，不再续聘。
  $ export DUDAO_TODAY=2026-03-11
  $ dudao inspector appoint A2026-003
  编号       办理事项  状态  到期日
  A2026-003  聘任      在聘  2029-03-15
  $ dudao inspector renew A2023-001
  A2023-001: error: 续聘已经办理：A2026-003（意见 第六条） [refused]
      此时可以: suspend 暂停, end 离任
  [4]
  $ dudao inspector appoint A2026-002
  A2026-002: error: 第几任 term_number: 这将是连续第4个兼职任期，至多3个（教育督导条例 第六条） [refused]
      此时可以: withdraw 不予聘任
  [4]
  $ dudao inspector withdraw A2026-002 reason=已任满三届
  编号       办理事项  状态  到期日
  A2026-002  不予聘任  未聘
  $ dudao inspector renew A2023-002
  A2023-002: error: 下一任已定为未聘：A2026-002；重新续聘的，先将其作废 void（意见 第六条） [refused]
  A2023-002: error: 第几任 term_number: 这将是连续第4个兼职任期，至多3个（教育督导条例 第六条） [refused]
      此时可以: suspend 暂停, end 离任
  [4]

离任须说明是哪一种；其他的话写在备注里。
  $ export DUDAO_TODAY=2026-03-16
  $ dudao inspector end A2023-001
  A2023-001: error: 缺少 reason=：须说明理由（意见 第六条） [refused]
      可选: expired 期满, resigned 辞任, retired 退休, transferred 调离, removed 解聘
  [4]
  $ dudao inspector end A2023-001 reason=身体原因
  A2023-001: error: reason: '身体原因' 不在可选理由之内，文字说明请写入 note= [choice]
      可选: expired 期满, resigned 辞任, retired 退休, transferred 调离, removed 解聘
  [3]
  $ dudao inspector end A2023-001 reason=期满
  编号       办理事项  状态  到期日
  A2023-001  离任      离任
  $ dudao inspector show A2023-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明        理由
  0     2023-03-16  提名              在聘                        启用前的聘任
  1     2026-03-02  续聘      在聘    在聘            此步已撤回
  2     2026-03-02  续聘      在聘    在聘
  3     2026-03-16  离任      在聘    离任            逾期 1 日   期满
  
  $ dudao inspector end A2023-002 reason=expired note=已任满三届
  A2023-002: warning: 李红的督学证尚未收回，离任后请办理收回 revoke（意见 第六条）
  编号       办理事项  状态  到期日
  A2023-002  离任      离任
  $ dudao inspector resume A2026-003
  A2026-003: error: 聘任现为 '在聘'，不能办理 resume 恢复（意见 第六条） [refused]
      此时可以: suspend 暂停, renew 续聘, end 离任
  [4]
  $ dudao inspector suspend A2026-003
  A2026-003: error: 缺少 reason=：须说明理由（意见 第六条） [refused]
      此时可以: renew 续聘, end 离任
  [4]
  $ dudao inspector suspend A2026-003 reason=借调半年
  编号       办理事项  状态  到期日
  A2026-003  暂停      暂停
  $ dudao inspector renew A2026-003
  A2026-003: error: 聘任现为 '暂停'，不能办理 renew 续聘（意见 第六条） [refused]
      此时可以: resume 恢复, end 离任
  [4]
  $ dudao inspector suspend A2026-003 reason=借调半年
  A2026-003: error: 聘任现为 '暂停'，不能办理 suspend 暂停（意见 第六条） [refused]
      此时可以: resume 恢复, end 离任
  [4]
  $ dudao inspector resume A2026-003
  编号       办理事项  状态  到期日
  A2026-003  恢复      在聘  2029-03-15
  $ dudao inspector show A2026-003 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明      理由
  0     2026-03-02  提名              拟聘            程序办理
  1     2026-03-02  公示      拟聘    公示中
  2     2026-03-11  聘任      公示中  在聘
  3     2026-03-16  暂停      在聘    暂停                      借调半年
  4     2026-03-16  恢复      暂停    在聘
  
  $ dudao inspector suspend A2026-003 reason=再次借调
  编号       办理事项  状态  到期日
  A2026-003  暂停      暂停
  $ dudao inspector end A2026-003 reason=辞任
  A2026-003: warning: 王明的督学证尚未收回，离任后请办理收回 revoke（意见 第六条）
  编号       办理事项  状态  到期日
  A2026-003  离任      离任
  $ dudao inspector end A2026-003 reason=辞任
  A2026-003: error: 聘任现为 '离任'，不能办理 end 离任（意见 第六条） [refused]
  [4]
  $ dudao inspector show A2026-003 | sed -n '/办理经过/,/^$/p' | tail -n 3
  5     2026-03-16  暂停      在聘    暂停                      再次借调
  6     2026-03-16  离任      暂停    离任                      辞任
  

离任满一年再任的，连续任职才算断了，从第 1 届算起；期满、辞任、解聘都一样。王明 2026 年 3 月 16 日辞任，随即再提名的是连续的第 4 届，同样
聘任不了；次年 3 月 16 日再任也是，17 日满一年。李红 2026 年 3 月 15 日期满，次年 16 日满一年。怎样算断了，条例没有写，满一年是本系统的口径。
兼职改任专职、专职改任兼职的，各算各的：限制的是兼职任期。
A row is broken by a year without the post, however it ended; the year is our reading. Only part-time terms are counted.

  $ dudao inspector add appointment inspector=王明 role=兼职督学 by=教育督导机构
  编号       办理事项  状态  到期日
  A2026-004  登记      拟聘
  $ dudao inspector notice A2026-004 notice_from=2026-03-16 notice_until=2026-03-24 --quiet
  $ dudao --today 2026-03-25 inspector appoint A2026-004 from=2026-03-25
  A2026-004: error: 第几任 term_number: 这将是连续第4个兼职任期，至多3个（教育督导条例 第六条） [refused]
      此时可以: withdraw 不予聘任
  [4]
  $ dudao --today 2027-03-01 inspector import -q - <<'END'
  > 聘任:
  >   - {督学: 王明, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2027-03-16}
  >   - {督学: 王明, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2027-03-17}
  >   - {督学: 王明, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2027-03-16}
  > END
  $ dudao --today 2027-03-01 inspector add appointment inspector=李红 role=兼职督学 by=教育督导机构 from=2027-03-15
  编号       办理事项  状态  到期日
  A2027-004  登记      拟聘
  $ dudao --today 2027-03-01 inspector add appointment inspector=李红 role=兼职督学 by=教育督导机构 from=2027-03-16
  编号       办理事项  状态  到期日
  A2027-005  登记      拟聘
  $ dudao inspector list appointment 状态=拟聘 --columns 编号,督学,督学类别,聘期开始,第几任
  编号       督学  督学类别  聘期开始    第几任
  A2027-001  王明  兼职督学  2027-03-16       4
  A2027-002  王明  兼职督学  2027-03-17       1
  A2027-003  王明  专职督学  2027-03-16       1
  A2027-004  李红  兼职督学  2027-03-15       4
  A2027-005  李红  兼职督学  2027-03-16       1

总督学、专职督学一任一免都报市里 [依据 意见 第四条]，兼职督学的不报。期限是 10 个工作日：
3 月 2 日起到 16 日，3 月 16 日起到 30 日；清明节 4 月 4 日至 6 日放假，3 月 31 日起到 4 月 15 日，4 月 1 日起到 16 日。
  $ dudao inspector add appointment inspector=赵平 role=总督学 by=管委 from=2026-03-16
  编号       办理事项  状态  到期日
  A2026-005  登记      拟聘
  $ dudao inspector add appointment inspector=孙立 role=专职督学 by=管委 from=2026-03-02
  编号       办理事项  状态  到期日
  A2026-006  登记      拟聘
  $ dudao inspector appoint A2026-005 A2026-006
  dudao-inspector: note: 同时生成：U2026-001 上报事项（待报）
  dudao-inspector: note: 同时生成：U2026-002 上报事项（待报）
  编号       办理事项  状态  到期日
  A2026-005  任命      在聘
  A2026-006  任命      在聘
  $ dudao --today 2026-04-01 inspector end A2026-005 reason=调离
  A2026-005: warning: 赵平的督学证尚未收回，离任后请办理收回 revoke（意见 第六条）
  dudao-inspector: note: 同时生成：U2026-003 上报事项（待报）
  编号       办理事项  状态  到期日
  A2026-005  离任      离任
  $ dudao --today 2026-04-01 inspector end A2026-006 reason=退休 on=2026-03-31
  A2026-006: warning: 孙立的督学证尚未收回，离任后请办理收回 revoke（意见 第六条）
  dudao-inspector: note: 同时生成：U2026-004 上报事项（待报）
  编号       办理事项  状态  到期日
  A2026-006  离任      离任
  $ dudao office list filing --columns 编号,事项,应报日期,状态
  编号       事项                         应报日期    状态
  U2026-001  赵平 总督学 任 2026-03-16    2026-03-30  待报
  U2026-002  孙立 专职督学 任 2026-03-02  2026-03-16  待报
  U2026-003  赵平 总督学 免 2026-04-01    2026-04-16  待报
  U2026-004  孙立 专职督学 免 2026-03-31  2026-04-15  待报
  $ dudao --today 2026-04-01 inspector undo A2026-005 --reason 免职文件作废
  dudao-inspector: note: 同时办理：U2026-003 上报事项 撤销
  编号       办理事项  状态  到期日
  A2026-005  撤销      在聘
  $ dudao --today 2026-04-01 inspector end A2026-005 reason=解聘
  A2026-005: warning: 赵平的督学证尚未收回，离任后请办理收回 revoke（意见 第六条）
  dudao-inspector: note: 同时生成：U2026-005 上报事项（待报）
  编号       办理事项  状态  到期日
  A2026-005  离任      离任
  $ dudao office list filing --columns 编号,事项,应报日期,状态
  编号       事项                         应报日期    状态
  U2026-001  赵平 总督学 任 2026-03-16    2026-03-30  待报
  U2026-002  孙立 专职督学 任 2026-03-02  2026-03-16  待报
  U2026-004  孙立 专职督学 免 2026-03-31  2026-04-15  待报
  U2026-005  赵平 总督学 免 2026-04-01    2026-04-16  待报
  $ dudao --today 2026-04-01 --lang en inspector end A2026-005 reason=removed
  A2026-005: error: appointment is now ended, so end is not possible (意见 第六条) [refused]
  [4]

总督学在任时作的决定，离任以后才录入，仍是在任的人作的；离任那天起不再是。
  $ dudao --today 2026-04-01 office send U2026-001 by=赵平 on=2026-03-31 -n
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态  到期日
  U2026-001  上报      已报
  $ dudao --today 2026-04-01 office send U2026-001 by=赵平 on=2026-04-01 -n
  U2026-001: warning: by: 当日在任的委员会成员和督导机构人员中没有赵平
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态  到期日
  U2026-001  上报      已报

聘期届满的提醒排在节假日安排尚未公布的年份：那是提醒的日子，不是期限，不提示；同一次命令里别的期限也不受牵连。
  $ dudao --today 2026-04-01 inspector import -q - <<'END'
  > 督学:
  >   - {姓名: 周舟, 在职: 是, 来源: 公务员, 学历: 本科, 从教年限: 28, 督学证号: 经督005}
  >   - {姓名: 吴桐, 在职: 是, 来源: 公务员, 学历: 本科, 从教年限: 28, 督学证号: 经督006}
  > 聘任:
  >   - {编号: 甲, 督学: 周舟, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2026-04-01, 聘期届满: 2029-03-31}
  >   - {编号: 乙, 督学: 吴桐, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2026-04-01}
  > 办理:
  >   - {编号: 甲, 办理事项: appoint}
  >   - {编号: 乙, 办理事项: appoint}
  > END
  $ dudao inspector list appointment 状态=在聘 --columns 督学,到期日
  督学  到期日
  周舟  2029-03-31
  吴桐
