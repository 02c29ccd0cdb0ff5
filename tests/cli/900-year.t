示例年度 The example year

examples/year 是一个虚构的区一年的督导：54个单位，15名督学，3个责任区，18次督导，33次挂牌督导，42个问题。这里把它从头导入一遍，逐项核对年底的样子。
数字都是按文件手工数出来的，不是照程序的输出抄的。

examples/year is one year of a made-up district, file by file as clerks would type it. It is imported here from the
first day to the last, and the state at its end is asserted. The figures are counted by hand from the files.

从头导入 From the first day to the last

每个文件第一行是录入那天，第二行可以有导入选项。整年没有一处出错。

Each file opens with the day it was typed; a second line may hold the options of its import. Nothing is refused.

  $ year=$EXAMPLES/year
  $ day_of() { sed -n '1s/^# \([0-9-]*\) .*/\1/p' "$1"; }
  $ options_of() { sed -n '2s/^# options: //p' "$1"; }
  $ xargs -d '\n' dudao init --quiet <"$year/init.args"
  $ dudao calendar import --quiet "$year/calendar-office.yaml" --today 2026-01-05
  $ for file in "$year"/[0-9]*.yaml; do
  >     dudao import --quiet $(options_of "$file") --today "$(day_of "$file")" "$file" || echo "$file"
  > done
  $ day_of "$file"
  2026-11-30
  $ export DUDAO_TODAY=2026-11-30

督导 Supervisions

2026年18次，加上历史补录的1次：综合8次、专项8次、经常性2次、突发事件1次。8号因暴雨取消；4号有一个问题移送执法部门，
等反馈才能办结；13号复查撤销；16号在组内评议之后；17号已通知12月去；18号只列了计划。

Eighteen of this year and one from before the system. S2026-008 was cancelled; S2026-004 waits for the authority that one
of its findings was handed to; S2026-013 lost a recheck.

  $ dudao supervise list --group kind
  督导方式      数量
  综合督导         8
  专项督导         8
  经常性督导       2
  突发事件督导     1
  $ dudao supervise list --group state
  状态            数量
  已计划             1
  已通知             1
  已反馈初步意见     1
  已报告             2
  已公开             3
  已办结            10
  已取消             1
  $ dudao supervise list state!=closed --columns key,unit,state,due_on
  编号       被督导单位            状态            到期日
  S2025-001  南汊镇中学            已公开
  S2026-004  启航文化培训学校      已公开
  S2026-008  望海街道中心幼儿园    已取消
  S2026-012  经区第一中学          已公开
  S2026-013  经区职业中等专业学校  已报告          2026-12-01
  S2026-014  石岭镇中心幼儿园      已报告          2026-12-07
  S2026-016  经区第三实验小学      已反馈初步意见  2026-12-28
  S2026-017  经区特殊教育学校      已通知
  S2026-018  经区高级中学          已计划

问题 Findings

42个，加上历史补录的2个：督导查出40个，挂牌督导2个。撤销的2个是13号督导的；还没有确认的是：经常性督导的2个（不发意见书）、
16号督导的1个。当场整改4个，移送1个，其余39个限期整改。第一中学9月的作业问题与4月的指标相同，标为屡改屡犯。

Forty-two, two of them found on visits, and two from before. Two were withdrawn by the recheck. Those of routine supervisions are never confirmed, since no
opinion is sent. One repeats the indicator of an earlier finding of the same school.

  $ dudao supervise list finding --group severity
  严重程度  数量
  轻微         7
  一般        24
  严重        10
  重大         3
  $ dudao supervise list finding --group standing
  问题状态  数量
  已提出       3
  已确认      39
  已撤销       2
  $ dudao supervise list finding --group handling
  处理方式  数量
  当场整改     4
  限期整改    39
  移送         1
  $ dudao supervise list finding repeated=yes --columns key,unit,indicator,repeat_of
  编号       单位          指标  前次同类问题
  F2026-035  经区第一中学  B3    F2026-009

整改 Rectifications

36张，加上历史补录的2张。意见书生成33张，经常性督导登记1张，挂牌督导2张：44个问题减去当场整改4个、移送1个、16号督导尚未发意见书的1个。
10张销号而未回看，11张回看巩固，4张终止（并案、单位撤并各1，复查撤销2），2张反弹或群众再反映后重改，其余11张在办。

Thirty-six, and two from before. Eleven held at their look-back, ten are accepted, four were terminated (merged, unit
closed, twice revoked), two were reopened; eleven are on their way.

  $ dudao rectify list --group state
  状态      数量
  拟下达       1
  已下达       2
  已签收       2
  方案已报     3
  报告已报     1
  已核查       1
  已销号      10
  退回重改     1
  反弹重改     2
  已巩固      11
  已终止       4
  $ dudao rectify list state=terminated --columns key,unit,deadline
  编号       单位                  整改期限
  R2026-018  东岭小学              2026-07-01
  R2026-021  南汊镇南岭教学点      2026-07-27
  R2026-032  经区职业中等专业学校  2027-01-01
  R2026-033  经区职业中等专业学校  2026-12-02
  $ dudao rectify list 'rounds>1' --columns key,unit,state,deadline,rounds
  编号       单位          状态      整改期限    整改轮次
  R2026-010  春晓幼儿园    已销号    2026-11-09         2
  R2026-012  春晓幼儿园    反弹重改  2026-12-10         2
  R2026-022  海之星幼儿园  反弹重改  2026-12-14         2
  $ dudao rectify list 'returned>0' --columns key,unit,state,returned
  编号       单位              状态      退回次数
  R2026-004  经区第一实验小学  已销号           1
  R2026-012  春晓幼儿园        反弹重改         1
  R2026-014  启航文化培训学校  已销号           1
  R2026-023  海之星幼儿园      退回重改         1

逾期 Overdue

到11月30日，只有两张整改逾期：南汊镇的市场搬迁9月24日到期，逾期67天；海之星的收费8月7日到期、退回后没有再报，逾期115天。
财政金融局的补助10月8日到期，延期到年底，不算逾期。报送时已经逾期的，天数留着：9、14、67、51天。

Two are overdue on 30 November, by 67 and 115 days. R2026-024 was due on 8 October, but was granted more time. Those that
were answered late keep their days.

  $ dudao rectify list overdue=yes --columns key,unit,deadline,state,days_late
  编号       单位          整改期限    状态      逾期天数
  R2026-020  南汊镇        2026-09-24  方案已报        67
  R2026-023  海之星幼儿园  2026-08-07  退回重改       115
  $ dudao rectify list 'days_late>0' --columns key,state,deadline,days_late
  编号       状态      整改期限    逾期天数
  R2026-004  已销号    2026-05-13         9
  R2026-007  已销号    2026-05-20        14
  R2026-014  已销号    2026-07-13        67
  R2026-019  已销号    2026-08-25        51
  R2026-020  方案已报  2026-09-24        67
  R2026-023  退回重改  2026-08-07       115
  $ dudao rectify list extension --columns key,rectification,until,state
  编号        整改单     延期至      状态
  ET2026-001  R2026-007  2026-06-30  未同意
  ET2026-002  R2026-006  2026-07-31  已同意
  ET2026-003  R2026-024  2026-12-31  已同意
  $ dudao rectify list look_back overdue=yes --columns key,rectification,due,state
  编号       整改单     应回看日    状态
  B2026-010  R2026-007  2026-09-07  待回看
  $ dudao office list filing overdue=yes --columns key,kind,due,state
  编号       类别    应报日期    状态
  U2026-027  回头看  2026-10-14  待报

R2026-010 第一轮销号、反弹、第二轮再销号；两轮的办理都在。

Both rounds of the one that rebounded.

  $ dudao show R2026-010 -f json | grep -o '"verb": "[a-z]*"' | cut -d '"' -f 4 | paste -s -d ' '
  create issue receive plan submit verify accept reopen submit verify accept

回头看 Look-backs

24次：销号生成22次，其中历史整改1次；松动后再看1次；R2026-010 第二轮销号又生成1次。巩固12次，松动1次，反弹2次，取消2次，待回看7次。

  $ dudao rectify list look_back --group result
  回看结果  数量
  巩固        12
  松动         1
  反弹         2
               9
  $ dudao rectify list look_back --group state
  状态    数量
  待回看     7
  已回看    11
  已报告     4
  已取消     2

约谈 Interviews

  $ dudao interview list --columns key,unit,ground,joint_with,scheduled_on,state
  编号       单位              约谈事由                        联合部门  约谈日期    状态
  Y2026-001  启航文化培训学校  办学行为不规范、整改不力        教育分局  2026-08-10  已办结
  Y2026-002  南汊镇            履行教育职责问题突出、整改不力            2026-09-22  跟踪落实

聘任和上报 Appointments and filings

25条聘任：补录17条，今年提名7条，邹小满续聘1条。在聘19条，未聘1条，离任5条。
上报34件，手工登记4件，其余由督导报告、首报、人员变化和回头看报告产生。

  $ dudao inspector list appointment --group state
  状态  数量
  在聘    19
  未聘     1
  离任     5
  $ dudao office list filing --group state
  状态    数量
  待报       6
  已报      15
  已回执    11
  免报       2

文书 Papers

督导通知书从3号起（1、2号在系统启用以前用掉）；春晓幼儿园的意见书由文书科给了8号；整改通知书3号撤回，由4号替代。

  $ dudao report list 'number~知' --columns number,state
  文号                   状态
  晨经教督知〔2026〕3号  已送达
  $ dudao report list 'number~意' --columns number,state
  文号                   状态
  晨经教督意〔2026〕1号  已送达
  晨经教督意〔2026〕2号  已送达
  晨经教督意〔2026〕8号  已送达
  晨经教督意〔2026〕3号  已送达
  晨经教督意〔2026〕4号  已送达
  晨经教督意〔2026〕5号  已送达
  晨经教督意〔2026〕6号  已送达
  $ dudao report list 'number~整' --columns number,state,replaces
  文号                   状态    替代文书
  晨经教督整〔2026〕1号  已送达
  晨经教督整〔2026〕2号  已送达
  晨经教督整〔2026〕3号  已撤回
  晨经教督整〔2026〕4号  已送达  晨经教督整〔2026〕3号
  晨经教督整〔2026〕5号  已送达
  晨经教督整〔2026〕6号  已印发

合规 Compliance

督学队伍和管理体制的各项怎样数出来，见 910；这里把全部规定列在一起。
学校30所，撤并1所，余29所。按2026年统计，1800人以上的3所（一实小、一中和刚过线的经区高中1808人）：26÷5进位为6，加3为9。科技创新局没有联络员，全体会议要它4月底前报名单的决议也一直没有落实。
立案的问题44个，减补录的去年2个、撤销2个、移送1个、16号督导尚未定的1个，为38个。一中课业负担督导9月23日结束，意见书迟发6天。

How the rules of the people and of the office are counted stands in 910. Twenty-nine schools are open, three of
them large by the statistics of 2026: 26 / 5, rounded up, plus 3. Thirty-eight of this year's findings stand once their opinion is out.

  $ dudao report compliance --year 2026 -f json | tr '{' '\n' |
  >     sed -n 's/^"rule": "\([^"]*\)".*"subject": "\([^"]*\)", "expected": "\([^"]*\)", "actual": "\([^"]*\)", "holds": \([a-z]*\).*/\5 | \1 | \2 | \3 | \4/p'
  false | inspector-board | PG2026-002 初立夏 | 在聘、有证、培训、电话、公示牌 | 公示牌未挂出
  false | inspector-board | ps-dongling 东岭小学 | ≥ 1 | 0
  false | inspector-board | ps-no3 经区第三实验小学 | ≥ 1 | 0
  false | inspector-certificate | I2026-015 王霜降 | ≥ 2026-11-30 | —
  true | inspector-full-time-ratio | 全区 | ≥ 30 % | 36.4 %
  false | inspector-full-time-trend | 全区 | ≥ 37.5 % | 36.4 %
  true | inspector-in-service-majority | 全区 | ≥ 50 % | 83.3 %
  false | inspector-load | I2026-002 丛雨水 | 4–6 | 7
  false | inspector-load | I2026-003 毕春分 | 4–6 | 3
  false | inspector-load | I2026-005 初立夏 | 4–6 | 3
  false | inspector-load | I2026-006 邹小满 | 4–6 | 2
  false | inspector-load | I2026-007 戚芒种 | 4–6 | 3
  false | inspector-load | I2026-015 王霜降 | 4–6 | 0
  false | inspector-posting-recusal | PG2025-010 倪秋分 海之星幼儿园 | — | 回避关系
  true | inspector-pre-job | 全区 | 4 | 4
  true | inspector-retired | 全区 | 1 | 1
  true | inspector-school-ratio | 全区 | ≥ 9 | 11
  true | inspector-terms | 全区 | 4 | 4
  true | inspector-training-hours | 全区 | ≤ 2026-12-31 | 未满2人
  true | inspector-zone-coverage | 全区 | 29 | 29
  true | inspector-zone-size | 全区 | 3 | 3
  true | interview-filed | 全区 | 2 | 2
  true | office-budget | BU2026-001 2026年度 | ≤ 326000.00 | 241896.00
  true | office-duties-staffed | 全区 | 4 | 4
  false | office-filing-in-time | U2026-023 赵大雪 教育督导机构工作人员 免 2026-07-17 | ≤ 2026-07-31 | 2026-08-20
  false | office-filing-in-time | U2026-027 整改“回头看”结果报告（B2026-011） | ≤ 2026-10-14 | > 2026-11-30
  false | office-liaison | science 科技创新局 | ≥ 1 | 0
  true | office-plenary | 全区 | ≥ 1 | 1
  false | office-resolutions | M2026-002 第3项 尚未确定联络员的成员单位一个月内报送名单 | ≤ 2026-04-30 | > 2026-11-30
  true | rectify-every-finding | 全区 | 38 | 38
  false | rectify-none-overdue | R2026-020 南汊镇 | ≤ 2026-09-24 | > 2026-11-30
  false | rectify-none-overdue | R2026-023 海之星幼儿园 | ≤ 2026-08-07 | > 2026-11-30
  false | supervise-opinion-in-time | S2026-012 2026年课业负担专项督导 | ≤ 2026-10-23 | 2026-10-29
  true | supervise-recusal | 全区 | 0 | 0
  true | supervise-team-of-three | 全区 | ≥ 3 | 3

再导一遍 The same files again

什么都不变：没有一条新增，没有一条改动，每一步办理都认得出是办过的。

Nothing is new and nothing is changed; every move is known as one that was done.

  $ for file in "$year"/[0-9]*.yaml; do
  >     dudao import --quiet --lang en -f tsv $(options_of "$file") "$file" || echo "$file"
  > done >again.tsv
  $ awk -F '\t' '$2 ~ /^[0-9]+$/ { new += $2; changed += $3 } END { print new, changed }' again.tsv
  0 0
  $ awk -F '\t' '$2 ~ /^[0-9]+$/ { same[$1] += $4 } END { for (kind in same) print same[kind], kind }' again.tsv | sort -n
  1 misconduct
  1 reminder
  2 budget
  2 exchange
  2 interview
  3 extension
  3 meeting
  4 filing
  4 rectification
  4 relation
  5 zone
  6 staff
  7 superior_item
  8 training
  15 inspector
  18 appraisal
  18 duty
  19 supervision
  24 appointment
  24 expense
  24 paper
  28 seat
  33 visit
  34 posting
  42 finding
  54 unit
  61 school_data
  72 leader
  542 move
  $ cat "$year"/[0-9]*.yaml | grep -c 办理事项:
  542

完好 Soundness

历史连贯，记录与历史一致，佐证材料6件齐全。导出再导入一个空的数据文件，导出的内容一字不差。

The history is unbroken and agrees with the records; the six files of evidence are there. What is exported and taken back
into an empty store is exported the same.

  $ dudao verify >verify.txt
  $ grep -o '记录 .*；' verify.txt
  记录 607 条，佐证材料 6 件；
  $ dudao export >year.yaml
  $ export DUDAO_STORE=again.db
  $ xargs -d '\n' dudao init --quiet <"$year/init.args"
  $ dudao import --quiet --restore year.yaml
  $ dudao export | cmp - year.yaml
