规则：应为多少、实为多少、谁未达到。有一条不合就以 1 退出。每条规则一次不合、一次相合，数字先在纸上算好。
The rules: what is expected, what there is, who falls short. Exit status 1 when any does not hold.

  $ dudao init --quiet
  $ dudao check
  dudao: note: 已核对 27 条规则，没有规则所涉的事项

  $ dudao rectify check --lang en
  dudao-rectify: note: 2 rules were run, and nothing falls under them
  $ dudao report check
  dudao-report: note: 本任务没有规则

王明是总督学，李红、张强是兼职督学，赵敏是教育督导员（不计入督学总数）：督学 3 名。

持证 [依据 意见 第六条]：3 名中张强没有督学证。专职 0 ÷ 3 = 0.0 %，应不低于 30 %；去年底也是 0 ÷ 3，没有降低。
在职 [依据 意见 第六条]：兼职督学和教育督导员 3 名，在职的只有李红，1 ÷ 3 = 33.3 %，应不低于 50 %。
退休 [依据 意见 第六条]：张强 2020-05-01 退休，至迟 2023-05-01 聘任，实际 2023-06-01；赵敏 2024-05-01 退休，2025-01-01 聘任，相合。
比例 [依据 意见 第六条]：学校 4 所，1900 人的一所单列 1 名，其余 3 所按每 5 所 1 名进一为 1 名：应有 2 名，实有 3 名。
任期 [依据 教育督导条例 第六条]：李红 2025-01-01 起三年，到 2027-12-31；张强的任期 2026-01-31 已满，没有续聘也没有离任。
责任区没有划，挂牌没有一个：4 所学校都不合，各说一次（见 646）。
学时：年度未过，只报未满的人数（见 648）。

  $ cat >people.yaml <<'END'
  > 单位:
  >   - {代码: big, 名称: 晨海第一小学, 类别: 小学, 在校生数: 1900}
  >   - {代码: no2, 名称: 晨海第二小学, 类别: 小学, 在校生数: 1800}
  >   - {代码: mid, 名称: 晨海中学, 类别: 初中}
  >   - {代码: kin, 名称: 晨海幼儿园, 类别: 幼儿园}
  >   - {代码: fin, 名称: 财政局, 类别: 部门}
  > 督学:
  >   - {编号: w, 姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: "001", 证件起始日: 2025-01-01, 证件截止日: 2028-12-31}
  >   - {编号: l, 姓名: 李红, 单位: no2, 在职: 是, 来源: 教师, 督学证号: "002"}
  >   - {编号: z, 姓名: 张强, 在职: 否, 退休日期: 2020-05-01, 来源: 教师}
  >   - {编号: m, 姓名: 赵敏, 在职: 否, 退休日期: 2024-05-01, 来源: 教师, 督学证号: "004"}
  > 聘任:
  >   - {督学: w, 督学类别: 总督学, 聘任机关: 管委, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: l, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 聘期届满: 2027-12-31, 状态: 在聘}
  >   - {督学: z, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2023-06-01, 聘期届满: 2026-01-31, 状态: 在聘}
  >   - {督学: m, 督学类别: 教育督导员, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 聘期届满: 2027-12-31, 状态: 在聘}
  > END
  $ dudao inspector import -q --legacy --reason 历史补录 people.yaml
  $ dudao inspector check
  是否符合  要求                                对象            应为          实为        依据                 规则
  否        责任督学公示牌                      全区            4             0           意见 第七条          inspector-board
  否        督学持证                            I2026-003 张强  ≥ 2026-03-02  —           意见 第六条          inspector-certificate
  否        专职督学占比                        全区            ≥ 30 %        0.0 %       意见 第六条          inspector-full-time-ratio
  是        专职督学占比逐步提高                全区            ≥ 0.0 %       0.0 %       意见 第六条          inspector-full-time-trend
  否        兼职督学和教育督导员以在职人员为主  全区            ≥ 50 %        33.3 %      意见 第六条          inspector-in-service-majority
  否        选聘的退休人员退休时间不超过3年     I2026-003 张强  ≤ 2023-05-01  2023-06-01  意见 第六条          inspector-retired
  是        督学与学校配备比例                  全区            ≥ 2           3           意见 第六条          inspector-school-ratio
  否        兼职督学任期和届数                  I2026-003 张强  ≥ 2026-03-02  2026-01-31  教育督导条例 第六条  inspector-terms
  是        集中培训学时                        全区            ≤ 2026-12-31  未满3人     意见 第八条          inspector-training-hours
  否        每所学校在一个责任区                全区            4             0           意见 第十二条        inspector-zone-coverage
  [1]

张强离任，石岩任专职督学（有证）。现在督学 3 名：持证 3 ÷ 3，专职 1 ÷ 3 = 33.3 %；兼职督学和教育督导员 2 名，在职 1 ÷ 2 = 50.0 %；退休的 1 名，相合；
兼职任期 1 段，相合。去年底张强还在任，补录的石岩也在任，专职 1 ÷ 4 = 25.0 %，今年提高。

  $ cat >more.yaml <<'END'
  > 督学: [{编号: s, 姓名: 石岩, 在职: 是, 来源: 公务员, 督学证号: "005"}]
  > 聘任: [{督学: s, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-01-01, 状态: 在聘}]
  > END
  $ dudao inspector import -q --legacy --reason 历史补录 more.yaml
  $ dudao inspector end A2023-001 reason=expired on=2026-03-02 -q
  $ dudao inspector check
  是否符合  要求                                对象  应为          实为     依据                 规则
  否        责任督学公示牌                      全区  4             0        意见 第七条          inspector-board
  是        督学持证                            全区  3             3        意见 第六条          inspector-certificate
  是        专职督学占比                        全区  ≥ 30 %        33.3 %   意见 第六条          inspector-full-time-ratio
  是        专职督学占比逐步提高                全区  ≥ 25.0 %      33.3 %   意见 第六条          inspector-full-time-trend
  是        兼职督学和教育督导员以在职人员为主  全区  ≥ 50 %        50.0 %   意见 第六条          inspector-in-service-majority
  是        选聘的退休人员退休时间不超过3年     全区  1             1        意见 第六条          inspector-retired
  是        督学与学校配备比例                  全区  ≥ 2           3        意见 第六条          inspector-school-ratio
  是        兼职督学任期和届数                  全区  1             1        教育督导条例 第六条  inspector-terms
  是        集中培训学时                        全区  ≤ 2026-12-31  未满3人  意见 第八条          inspector-training-hours
  否        每所学校在一个责任区                全区  4             0        意见 第十二条        inspector-zone-coverage
  [1]

还没生效的证不算有证。
A certificate that is not good yet is none.

  $ cp dudao.db later.db
  $ echo '督学: [{姓名: 石岩, 督学证号: "005", 证件起始日: 2026-04-01}]' | dudao inspector import - --update -q --store later.db
  $ dudao inspector check --store later.db | grep 持证
  否        督学持证                            I2026-005 石岩  ≥ 2026-03-02  2026-04-01  意见 第六条          inspector-certificate
  $ dudao inspector check --lang en -f json | grep full-time-ratio
  {"rule": "inspector-full-time-ratio", "article": "意见 第六条", "title": "share of full-time inspectors", "subject": "whole district", "expected": "≥ 30 %", "actual": "33.3 %", "holds": true},

任期按聘任当时的数：自 2026 年起改为一届 2 年，2025-01-01 起聘的李红仍是 3 年。

  $ dudao policy set term-years 2 --from 2026-01-01 --source 晨教督〔2026〕2号 -q >term.out
  $ dudao inspector check | grep inspector-terms
  是        兼职督学任期和届数                  全区  1             1        教育督导条例 第六条  inspector-terms
  $ dudao policy set term-years 2 --from 2025-01-01 --source 晨教督〔2025〕2号 -q >term.out
  $ dudao inspector check | grep inspector-terms
  否        兼职督学任期和届数                  I2026-002 李红  ≤ 2026-12-31  2027-12-31  教育督导条例 第六条  inspector-terms
  $ dudao policy set term-years 3 --from 2025-01-01 --source 国务院令第624号 -q >term.out

比例的界限：1800 人的不单列，1801 人的单列。再有一所 1801 人的，应有 2 + 1 = 3 名，正好；再有一所，应有 4 名，只有 3 名。

  $ dudao office add unit code=no3 name=晨海第三小学 type=primary student_count=1801 -q
  $ dudao inspector check | grep school-ratio
  是        督学与学校配备比例                  全区  ≥ 3           3        意见 第六条          inspector-school-ratio
  $ dudao office add unit code=no4 name=晨海第四小学 type=primary student_count=1801 -q
  $ dudao inspector check | grep school-ratio
  否        督学与学校配备比例                  全区  ≥ 4           3        意见 第六条          inspector-school-ratio
  $ dudao office void no3 no4 --reason 尚未批准设立 -q

成员单位专人负责 [依据 意见 第四条]：财政局有委员，没有联络员；登记一名之后相合。

  $ dudao office add seat term=第一届 role=member unit=fin name=钱进 from=2026-02-27 -q
  $ dudao office check | grep 专人
  否        成员单位专人负责  fin 财政局  ≥ 1                0     意见 第四条  office-liaison
  $ dudao office add leader unit=fin name=孙立 post=科长 liaison=yes from=2026-01-05 -q
  $ dudao office check | grep 专人
  是        成员单位专人负责  全区      1                  1     意见 第四条  office-liaison

约谈备案 [依据 意见 第十六条]：已成纪要而没有备案的一次。

  $ cat >interview.yaml <<'END'
  > 督导:
  >   - {编号: v, 标题: 春季督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: big, 督导事项: 开学准备, 状态: 实地督导, 发生日期: 2026-01-08, 督导组: [{人员: 王明, 职务: 组长}, {人员: 石岩, 职务: 副组长}]}
  > 约谈:
  >   - {单位: big, 约谈事由: [整改不力], 依据记录: [v], 状态: 已成纪要, 发生日期: 2026-01-09, 纪要: 已约谈}
  > END
  $ dudao import -q --legacy --reason 历史补录 interview.yaml
  $ dudao interview check
  是否符合  要求          对象                    应为  实为  依据           规则
  否        约谈记录备案  Y2026-001 晨海第一小学  1     0     意见 第十六条  interview-filed
  [1]
  $ dudao interview file Y2026-001 filed_with=management -q
  $ dudao interview check
  是否符合  要求          对象  应为  实为  依据           规则
  是        约谈记录备案  全区  1     1     意见 第十六条  interview-filed

督导组 [依据 教育督导条例 第十六条]：春季督导的组长、副组长 2 名，应不少于 3 名。补上李红，是 3 名。
回避 [依据 教育督导条例 第十条]：没有人须回避；后来登记了王明的回避关系，自 2026-01-01 起，就不合了。

  $ dudao supervise check
  是否符合  要求                 对象                应为  实为  依据                   规则
  是        督学回避             全区                0     0     教育督导条例 第十条    supervise-recusal
  否        督导组不少于3名督学  S2026-001 春季督导  ≥ 3   2     教育督导条例 第十六条  supervise-team-of-three
  [1]
  $ EDITOR="sed -i 's/职务: 副组长/&\n      - 人员: I2026-002\n        职务: 成员/'" dudao supervise edit S2026-001 --reason 漏登 -q
  $ dudao inspector add relation inspector=I2026-001 unit=big ground=relative-of-head from=2026-01-01 -q
  $ dudao supervise check
  是否符合  要求                 对象                应为  实为  依据                   规则
  否        督学回避             S2026-001 春季督导  0     王明  教育督导条例 第十条    supervise-recusal
  是        督导组不少于3名督学  全区                ≥ 3   3     教育督导条例 第十六条  supervise-team-of-three
  [1]

督导意见书按期 [依据 意见 第十四条]：2 月 2 日结束的突发事件督导，30 日到 3 月 4 日（周三）。3 月 4 日还在期内，不评；5 日还没发，不合。

  $ cat >emergency.yaml <<'END'
  > 督导:
  >   - {编号: e, 标题: 拥堵督导, 类别: 督学, 督导方式: 突发事件督导, 被督导单位: mid, 督导事项: 校门拥堵, 发生日期: 2026-02-02}
  > 办理:
  >   - {编号: e, 办理事项: start, 发生日期: 2026-02-02, 开始日期: 2026-02-02, 督导组: [{人员: 石岩, 职务: 组长}]}
  >   - {编号: e, 办理事项: feedback, 发生日期: 2026-02-02, 结束日期: 2026-02-02}
  > 问题:
  >   - {编号: f, 来源记录: e, 单位: mid, 领域: 安全稳定, 严重程度: 一般, 问题: 校门拥堵}
  > END
  $ dudao import -q emergency.yaml
  $ dudao supervise check --today 2026-03-04 | grep opinion
  [1]
  $ dudao supervise check --today 2026-03-05 | grep opinion
  否        督导意见书按期发出   S2026-002 拥堵督导  ≤ 2026-03-04  > 2026-03-05  意见 第十四条          supervise-opinion-in-time

问题必整改 [依据 意见 第十五条]：意见书发出之前不评；历史补录的一个已办结督导下有两个问题，一个有整改，一个没有。
整改无逾期 [依据 意见 第十五条]：期限 3 月 10 日，10 日相合，11 日不合。

  $ cat >old.yaml <<'END'
  > 督导:
  >   - {编号: o, 标题: 冬季督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no2, 督导事项: 取暖, 状态: 已办结, 发生日期: 2026-01-09}
  > 问题:
  >   - {编号: g, 来源记录: o, 单位: no2, 领域: 安全稳定, 严重程度: 一般, 问题: 门卫登记不全}
  >   - {编号: h, 来源记录: o, 单位: no2, 领域: 安全稳定, 严重程度: 一般, 问题: 灯具损坏}
  > 整改:
  >   - {问题: g, 单位: no2, 整改要求: 逐人登记, 整改期限: 2026-03-10, 状态: 已下达, 发生日期: 2026-02-09}
  > END
  $ dudao import -q --legacy --reason 历史补录 old.yaml
  $ dudao rectify check --today 2026-03-10
  是否符合  要求        对象                    应为  实为  依据           规则
  否        问题必整改  F2026-003 晨海第二小学  1     0     意见 第十五条  rectify-every-finding
  是        整改无逾期  全区                    1     1     意见 第十五条  rectify-none-overdue
  [1]
  $ dudao rectify check --today 2026-03-11
  是否符合  要求        对象                    应为          实为          依据           规则
  否        问题必整改  F2026-003 晨海第二小学  1             0             意见 第十五条  rectify-every-finding
  否        整改无逾期  R2026-001 晨海第二小学  ≤ 2026-03-10  > 2026-03-11  意见 第十五条  rectify-none-overdue
  [1]
  $ dudao rectify add rectification finding=F2026-003 unit=no2 requirement=修复 deadline=2026-04-10 -q
  $ dudao rectify check --today 2026-03-10
  是否符合  要求        对象  应为  实为  依据           规则
  是        问题必整改  全区  2     2     意见 第十五条  rectify-every-finding
  是        整改无逾期  全区  2     2     意见 第十五条  rectify-none-overdue
  $ dudao report compliance --today 2026-03-05 -f tsv | cut -f1,4,5,7
  规则	对象	应为	是否符合
  inspector-board	全区	4	否
  inspector-certificate	全区	3	是
  inspector-full-time-ratio	全区	≥ 30 %	是
  inspector-full-time-trend	全区	≥ 25.0 %	是
  inspector-in-service-majority	全区	≥ 50 %	是
  inspector-retired	全区	1	是
  inspector-school-ratio	全区	≥ 2	是
  inspector-terms	全区	1	是
  inspector-training-hours	全区	≤ 2026-12-31	是
  inspector-zone-coverage	全区	4	否
  interview-filed	全区	1	是
  office-duties-staffed	督政	≥ 1	否
  office-duties-staffed	督学	≥ 1	否
  office-duties-staffed	评估	≥ 1	否
  office-duties-staffed	质量监测	≥ 1	否
  office-liaison	全区	1	是
  office-plenary	全区	≥ 1  ≤ 2026-12-31	是
  rectify-every-finding	全区	2	是
  rectify-none-overdue	全区	2	是
  supervise-opinion-in-time	S2026-002 拥堵督导	≤ 2026-03-04	否
  supervise-recusal	S2026-001 春季督导	0	否
  supervise-team-of-three	全区	≥ 3	是

历史补录的整改从发生日期算起，此前的年度没有它；还没有开始的年度无从核对。

  $ dudao rectify check --year 2025
  dudao-rectify: note: 已核对 2 条规则，没有规则所涉的事项
  $ dudao rectify check --year 2027
  dudao-rectify: error: '2027' 尚未开始，今天是 2026-03-02 [usage]
  [2]
  $ dudao rectify check --school-year 2026-2027学年
  dudao-rectify: error: '2026-2027学年' 尚未开始，今天是 2026-03-02 [usage]
  [2]
年度是自然年，学年另有一项，两种年度不混着算。
  $ dudao rectify check --year 2025-2026学年
  dudao-rectify: error: --year 应填年份，不能是 '2025-2026学年' [usage]
  [2]
  $ dudao rectify check --school-year 2025-2026 >one; dudao rectify check --school-year 2025-2026学年 | cmp - one
  $ dudao rectify check --year 2025x
  dudao-rectify: error: --year 应填年份，不能是 '2025x' [usage]
  [2]
  $ dudao rectify check --year 20x5
  dudao-rectify: error: --year 应填年份，不能是 '20x5' [usage]
  [2]

3 月 4 日发出督导意见书，没有过期，意见书的一条就相合；它的问题同时下了整改，问题必整改是 3 ÷ 3。

  $ dudao supervise opine S2026-002 by=石岩 as=self conclusion=属实 demands=疏导 --today 2026-03-04 -q
  $ dudao supervise check --today 2026-03-05 | grep opinion
  是        督导意见书按期发出   全区                1     1     意见 第十四条          supervise-opinion-in-time
  $ dudao rectify check --today 2026-03-05
  是否符合  要求        对象  应为  实为  依据           规则
  是        问题必整改  全区  3     3     意见 第十五条  rectify-every-finding
  是        整改无逾期  全区  2     2     意见 第十五条  rectify-none-overdue
