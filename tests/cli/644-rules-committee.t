管理体制的规则：全体会议、会议决议、机构职责。每条一次不合、一次相合，数字先在纸上算好。
Rules of the committee and its office, each with its figures worked out first.

没有委员会、没有人员，就没有规则所涉的事项。
  $ dudao init -q --opened 2025-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: education, 名称: 教育分局, 类别: 部门}
  >   - {代码: finance, 名称: 财政金融局, 类别: 部门}
  > 负责人与联络员:
  >   - {单位: education, 姓名: 何兰, 职务: 科长, 教育督导联络员: 是, 任职日期: 2025-03-01}
  > END
  $ dudao office import -q base.yaml
  $ dudao office check | grep -E 'plenary|resolutions|staffed'
  [1]

机构职责 [依据 意见 第三条]：委员会 2025-03-01 成立，四项职责没有一个人。石岩承担督政、督学，3 月 2 日起；还差评估、质量监测两项。
丁一承担评估、质量监测、综合事务，3 月 9 日起：2 日核对还差两项，9 日四项齐全。综合事务不在其中。
  $ dudao office add seat term=第一届 role=director unit=education name=周松 from=2025-03-01 -q
  $ dudao office check | grep staffed
  否        机构职责有人承担  督政              ≥ 1                0     意见 第三条  office-duties-staffed
  否        机构职责有人承担  督学              ≥ 1                0     意见 第三条  office-duties-staffed
  否        机构职责有人承担  评估              ≥ 1                0     意见 第三条  office-duties-staffed
  否        机构职责有人承担  质量监测          ≥ 1                0     意见 第三条  office-duties-staffed
  $ dudao office add staff name=石岩 duties='[督政, 督学]' from=2026-03-02 -q
  $ dudao office add staff name=丁一 duties='[评估, 质量监测, 综合事务]' from=2026-03-09 -q
  $ dudao office check | grep staffed
  否        机构职责有人承担  评估              ≥ 1                0     意见 第三条  office-duties-staffed
  否        机构职责有人承担  质量监测          ≥ 1                0     意见 第三条  office-duties-staffed
  $ dudao office check --today 2026-03-09 | grep staffed
  是        机构职责有人承担  全区              4                  4     意见 第三条  office-duties-staffed
石岩 3 月 20 日离岗，那天还在岗；21 日起督政、督学没有人。全年按年底或今天核对。
  $ dudao --today 2026-03-20 office end ST2026-001 -q
  $ dudao office check --today 2026-03-20 | grep staffed
  是        机构职责有人承担  全区                                               4                  4             意见 第三条  office-duties-staffed
  $ dudao office check --today 2026-03-21 | grep staffed
  否        机构职责有人承担  督政                                               ≥ 1                0             意见 第三条  office-duties-staffed
  否        机构职责有人承担  督学                                               ≥ 1                0             意见 第三条  office-duties-staffed
  $ dudao office check --year 2025 --lang en --today 2026-03-21 | grep staffed
  no     no duty of the office is left without anybody  government                                       ≥ 1           0             意见 第三条  office-duties-staffed
  no     no duty of the office is left without anybody  schools                                          ≥ 1           0             意见 第三条  office-duties-staffed
  no     no duty of the office is left without anybody  evaluation                                       ≥ 1           0             意见 第三条  office-duties-staffed
  no     no duty of the office is left without anybody  monitoring                                       ≥ 1           0             意见 第三条  office-duties-staffed
  $ dudao --today 2026-03-23 office add staff name=许宁 duties='[督政, 督学]' from=2026-03-21 -q
  $ dudao office check --today 2026-03-23 | grep staffed
  是        机构职责有人承担  全区                                               4                  4             意见 第三条  office-duties-staffed

全体会议 [依据 意见 第四条]：2025 年一次没有开，2026 年开了一次；年内还没有开的，到年底以前不算不符；办公会议不算，作废的不算，还没有委员会的年份不核对。
  $ export DUDAO_TODAY=2026-03-23
  $ dudao office add meeting kind=office held_on=2025-06-10 agenda=例会 -q
  $ dudao office add meeting kind=plenary held_on=2026-03-18 agenda=年度计划 -q
  $ dudao office check | grep plenary
  是        每年召开全体会议  全区                                               ≥ 1           1             意见 第四条  office-plenary
  $ dudao office check --year 2025 | grep plenary
  否        每年召开全体会议  全区                                             ≥ 1           0             意见 第四条  office-plenary
  $ dudao office check --school-year 2025 | grep plenary
  是        每年召开全体会议  全区                                               ≥ 1           1             意见 第四条  office-plenary
  $ dudao office check --year 2024 | grep plenary
  dudao-office: note: 已核对 6 条规则，没有规则所涉的事项
  [1]
  $ dudao office check --today 2026-03-17 | grep plenary
  是        每年召开全体会议  全区                                               ≥ 1  ≤ 2026-12-31  0             意见 第四条  office-plenary
  $ dudao office void M2026-001 --reason 未达到规定人数 -q
  $ dudao office check | grep plenary
  是        每年召开全体会议  全区                                               ≥ 1  ≤ 2026-12-31  0             意见 第四条  office-plenary
  $ dudao office add meeting kind=plenary held_on=2026-03-20 agenda=年度计划 resolutions='[{text: 列入预算, unit: finance, due: 2026-03-27}, {text: 印发计划, unit: education, due: 2026-04-03}, {text: 研究编制}]' -q
市里要求每年两次的，改这个数：一次就不够了。
  $ dudao policy set plenary-meetings 2 --from 2026-01-01 --source 市教督〔2026〕5号 -q >set.out
  $ dudao office check --lang en -f json | grep plenary
  {"rule": "office-plenary", "article": "意见 第四条", "title": "plenary meetings held", "subject": "whole district", "expected": "≥ 2  ≤ 2026-12-31", "actual": "1", "holds": true}
  $ dudao office check --year 2025 | grep plenary
  否        每年召开全体会议  全区                                             ≥ 1           0             意见 第四条  office-plenary
  $ dudao policy set plenary-meetings 1 --from 2026-01-01 --source 市教督〔2026〕6号 -q >set.out
  $ dudao office check | grep plenary
  是        每年召开全体会议  全区                                               ≥ 1           1             意见 第四条  office-plenary

会议决议 [依据 意见 第四条]：时限 3 月 27 日的，当天还不逾期，28 日起逾期；4 月 10 日落实以后，至 4 月 10 日到期两项，都落实了或者
还没有到：两项相合。没有时限的一项不核对。3 月底核对时那一项还没有落实，仍是不合。
  $ dudao office check --today 2026-03-27 | grep resolutions
  是        会议决议按期落实  全区                                               1             1             意见 第四条  office-resolutions
  $ dudao office check --today 2026-03-28 | grep resolutions
  否        会议决议按期落实  M2026-002 第1项 列入预算                           ≤ 2026-03-27  > 2026-03-28  意见 第四条  office-resolutions
  $ dudao --today 2026-04-10 office follow-up M2026-002 on=2026-04-10 resolutions='[{text: 列入预算, done_on: 2026-04-10}, {text: 印发计划, done_on: 2026-04-02}]' -q
  $ dudao office check --today 2026-04-10 | grep resolutions
  是        会议决议按期落实  全区                                               2             2             意见 第四条  office-resolutions
  $ dudao office check --today 2026-03-31 | grep resolutions
  否        会议决议按期落实  M2026-002 第1项 列入预算                           ≤ 2026-03-27  > 2026-03-31  意见 第四条  office-resolutions
  $ dudao office check --year 2025 --today 2026-04-10 | grep resolutions
  [1]
上一年到期、今年才落实的：上一年不合，今年相合，两项加一项是三项。
  $ dudao --today 2026-04-10 office import -q - <<'END'
  > 会议: [{会议类别: 办公会议, 会议日期: 2025-12-01, 议题: 年底工作, 决议事项: [{决议内容: 核对台账, 完成时限: 2025-12-20, 落实日期: 2026-01-10}]}]
  > END
  $ dudao office check --year 2025 --today 2026-04-10 | grep resolutions
  否        会议决议按期落实  M2025-002 第1项 核对台账                         ≤ 2025-12-20  > 2025-12-31  意见 第四条  office-resolutions
  $ dudao office check --today 2026-04-10 | grep resolutions
  是        会议决议按期落实  全区                                               3             3             意见 第四条  office-resolutions

年底还没有开全体会议的，按到期前 7、3、0 日催督导机构自己 [依据 意见 第四条]：12 月 31 日的前 7 日是 24 日，28 日是前 3 日；
开了就不再催。年后还催三次：2027 年的节假日安排还没有公布，按周一至周五算，1 月 1 日（周五）、
4 日、5 日，第 3 个工作日是 5 日，那天没有运行，6 日补上。
The year ends without a plenary: the office is told, as no record carries that duty.
  $ dudao --today 2026-12-23 office void M2026-002 --reason 另行召开 -q
  $ dudao calendar after 2026-12-31 3 --working
  dudao: warning: 数据文件中没有 2027 年的节假日安排，暂按周一至周五计算
  2027-01-05
  $ dudao --today 2026-12-23 rectify remind | grep 全会
  [1]
  $ dudao --today 2026-12-24 rectify remind -n | grep 全会
  dudao-rectify: note: 试运行结束，未写入任何数据
  督导机构   全会      2026-12-31  到期前7日     督导机构  打印送达
  $ dudao --today 2026-12-24 rectify remind -f json | grep plenary | sed 's/\\n/\n/g'
  {"about": "office", "what": "plenary", "due": "2026-12-31", "stage": "before-7", "to": "office", "channel": "print", "text": "【到期提醒】全体会议召开期限2026年12月31日
  
  教育督导委员会办公室：
  　　全体会议召开期限：2026年12月31日，距今还有7日（依据：《深化新时代教育督导体制机制改革的实施意见》第四条）。
  　　2026年度已召开全体会议0次，应不少于1次。
  　　请安排召开全体会议。
  
  教育督导委员会办公室（000000）
  2026年12月24日", "queued": true}
  $ dudao --today 2026-12-24 rectify remind
  $ dudao --today 2026-12-28 rectify remind | grep 全会
  督导机构   全会      2026-12-31  到期前3日      督导机构  打印送达
  $ dudao rectify list reminder what=plenary --columns key,about,due,stage,to
  编号        催办事项  所催期限    催办阶段   催办对象
  RM2026-009            2026-12-31  到期前7日  督导机构
  RM2026-016            2026-12-31  到期前3日  督导机构
  $ dudao --today 2026-12-30 office add meeting kind=plenary held_on=2026-12-30 agenda=总结 -q
  $ dudao --today 2026-12-31 rectify remind | grep 全会
  [1]
  $ dudao --today 2026-12-31 office void M2026-003 --reason 改期 -q
  $ dudao --today 2026-12-31 rectify remind | grep 全会
  督导机构  全会      2026-12-31  到期当天  督导机构  打印送达
  $ dudao --today 2027-01-06 rectify remind | grep 全会
  督导机构   全会      2026-12-31  逾期后第1次    督导机构  打印送达
  $ dudao --today 2027-03-01 rectify remind | grep 全会
  [1]
启用以前的年份不催；没有委员会的不催。
  $ dudao --store new.db init -q --opened 2026-01-05
  $ dudao --store new.db --today 2026-01-06 office import -q --legacy --reason 名单 - <<'END'
  > 单位: [{代码: education, 名称: 教育分局, 类别: 部门}]
  > 委员会席位: [{届: 第一届, 委员会职务: 主任, 单位: education, 姓名: 周松, 任职日期: 2025-03-01, 离任日期: 2026-06-30}]
  > END
  $ dudao --store new.db --today 2026-01-06 rectify remind
  $ dudao --store new.db --today 2026-12-24 rectify remind
