示例年度的机构和队伍 The office and the inspectors of the example year

同一个示例年度，这里看管理体制和督学队伍：该有的有没有，缺的缺在哪里，数字从文件里怎样数出来。

The same example year: its office and its inspectors. Some rules are kept, some are broken, and each figure is counted from
the files.

  $ year=$EXAMPLES/year
  $ xargs -d '\n' dudao init --quiet <"$year/init.args"
  $ dudao calendar import --quiet "$year/calendar-office.yaml" --today 2026-01-05
  $ for file in "$year"/[0-9]*.yaml; do
  >     options=$(sed -n '2s/^# options: //p' "$file")
  >     dudao import --quiet $options --today "$(sed -n '1s/^# \([0-9-]*\) .*/\1/p' "$file")" "$file" || echo "$file"
  > done
  $ export DUDAO_TODAY=2026-11-30

管理体制 The office

符合的：年内开过一次全体会议（3月27日）；督政、督学、评估、质量监测都有人；有预算，已批准的不超过预算。
不符合的：科技创新局没有联络员，3月全体会议要它4月底前报名单，至今没报；赵大雪7月17日离岗，10个工作日到7月31日，8月20日才报；
R2026-003 的“回头看”结果10月14日应报，还没有报。

Kept: a plenary was held, no duty is without anybody, spending stays within the budget. Broken: one member unit has no liaison and
has left a resolution open; one change of staff was filed twenty days late, one look-back is not reported.

  $ dudao office check --year 2026
  是否符合  要求              对象                                                      应为          实为          依据         规则
  是        经费预算和支出    BU2026-001 2026年度                                       ≤ 326000.00   241896.00     意见 第五条  office-budget
  是        机构职责有人承担  全区                                                      4             4             意见 第三条  office-duties-staffed
  否        按时向上报告      U2026-023 赵大雪 教育督导机构工作人员 免 2026-07-17       ≤ 2026-07-31  2026-08-20    意见 第四条  office-filing-in-time
  否        按时向上报告      U2026-027 整改“回头看”结果报告（B2026-011）               ≤ 2026-10-14  > 2026-11-30  意见 第四条  office-filing-in-time
  否        成员单位专人负责  science 科技创新局                                        ≥ 1           0             意见 第四条  office-liaison
  是        每年召开全体会议  全区                                                      ≥ 1           1             意见 第四条  office-plenary
  否        会议决议按期落实  M2026-002 第3项 尚未确定联络员的成员单位一个月内报送名单  ≤ 2026-04-30  > 2026-11-30  意见 第四条  office-resolutions
  [1]
  $ dudao office check --year 2026 --today 2026-08-14 | grep 机构职责
  否        机构职责有人承担  评估                                                      ≥ 1           0             意见 第三条  office-duties-staffed
  否        机构职责有人承担  质量监测                                                  ≥ 1           0             意见 第三条  office-duties-staffed

赵大雪离岗到吴小寒9月1日到岗之间，评估和质量监测没有人：上面是8月14日来查的样子。

Between one who left in July and one who came in September nobody did evaluation and monitoring.

委员会 The committee

第一届10个席位（3人中途换人，各占两行），2024年3月14日到期；第二届16个席位，6月财政金融局换人，又多1行。
本届成员单位15个：14个部门和本区。全体会议到会13个。

  $ dudao office list seat --group term
  届      数量
  第一届    10
  第二届    17
  $ dudao office list seat until=2026 --columns key,term,role,name,until
  编号        届      委员会职务  姓名    离任日期
  CS2024-006  第二届  委员        陈菊秋  2026-06-15
  $ dudao office list meeting --columns key,kind,held_on,members,present,absent,open_resolutions,overdue_resolutions,resolution_due
  编号       会议类别  会议日期    应到单位数  实到单位数  缺席单位                未落实决议  逾期决议  最近决议时限
  M2025-001  全体会议  2025-03-20          15          13  科技创新局、卫生健康局           0         0
  M2026-001  办公会议  2026-02-09                                                           0         0
  M2026-002  全体会议  2026-03-27          15          13  科技创新局、卫生健康局           2         1  2026-04-30

3月全体会议4项决议：拨付经费按期落实，占道整治逾期14天落实，报联络员没有落实，扩建用地年底到期。

  $ dudao history M2026-002 | grep -c 落实决议
  2
  $ dudao show M2026-002 | grep '逾期 14 日'
  2     2026-07-14  落实决议                          逾期 14 日

任务分解和履职评价 Duties, and items of the superior's evaluation

实施意见第三条至第二十条18项：8项启动，其中第五条、第十二条完成并已督查，第十八条完成未督查，第七条督查后退回。到期未完成的是第七条
和第十一条，都是10月31日。

Eighteen duties, an article each. Eight were begun; of these two are finished and inspected, one is finished, one was sent back
by the inspection; the seventh and the eleventh are behind their day.

  $ dudao office list duty --group state
  状态    数量
  已分解    10
  推进中     5
  已完成     1
  已督查     2
  $ dudao office list duty overdue=yes --columns key,article,due,state,last_result
  编号       条款      完成时限    状态    最近督查结果
  D2026-005  第七条    2026-10-31  推进中  部分落实
  D2026-009  第十一条  2026-10-31  推进中  落实不力

市里评价的7项：4项已复查（2项没有不足，2项整改后），2项整改中，1项没有自评。教师待遇一项退回过，整改期限12月20日，不算逾期。

  $ dudao office list superior_item --group state
  状态    数量
  已分工     1
  整改中     2
  已复查     4
  $ dudao office list superior_item overdue=yes --columns key,item,unit,rectify_due,state,days_left
  编号       评价事项              承担单位      整改时限    状态    剩余天数
  E2026-005  义务教育优质均衡推进  教育分局      2026-11-15  整改中       -15
  E2026-007  教育用地规划和保障    自然资源分局              已分工      -153

经费 Money

年初30.6万元，分项29.6万元，机动1万元；9月追加劳务2万元，合计32.6万元；7月由办公条件调剂6000元给培训。24笔：已批准的按类相加为
通信2400×3＝7200，交通360+120+280+8600+240+96＝9696，食宿480+720+1200＝2400，劳务1600+52000+2400+38500＝94500，办公条件23800，
培训6800+26400+31500+21600＝86300，购买服务18000，合计241896。已批准未支付的是96和38500，待批的是180和26000。培训超分项300元，
批准时写明了理由。

306,000 at the beginning, of which 10,000 in no category; 20,000 more in September. What was approved sums up to 241,896: paid
all but 96 and 38,500.

  $ dudao office budget
  经费类别   年初安排      调整      待批     已批准  其中已支付      结余
  通信       12000.00      0.00      0.00    7200.00     7200.00   4800.00
  交通       20000.00      0.00    180.00    9696.00     9600.00  10304.00
  食宿       16000.00      0.00      0.00    2400.00     2400.00  13600.00
  劳务       90000.00  20000.00      0.00   94500.00    56000.00  15500.00
  办公条件   30000.00  -6000.00      0.00   23800.00    23800.00    200.00
  培训       80000.00   6000.00      0.00   86300.00    86300.00   -300.00
  购买服务   48000.00      0.00  26000.00   18000.00    18000.00  30000.00
  未分项     10000.00      0.00      0.00       0.00        0.00  10000.00
  合计      306000.00  20000.00  26180.00  241896.00   203300.00  84104.00
  $ dudao office list expense --group state
  状态    数量       金额  核减金额
  已申报     2   26180.00      0.00
  已批准     2   38596.00      0.00
  已支付    20  203300.00    150.00

各人履职的费用：丛雨水360，邹小满120+240，毕春分720+96+180，姜小暑480+1600+2400，戚芒种1200，于立春280，合计7676；其余13笔260400不属于个人。

What each inspector's work cost.

  $ dudao office list expense --group inspector
  督学    数量       金额  核减金额
  于立春     1     280.00      0.00
  丛雨水     1     360.00      0.00
  毕春分     3     996.00      0.00
  邹小满     2     360.00      0.00
  戚芒种     1    1200.00    150.00
  姜小暑     3    4480.00      0.00
            13  260400.00      0.00

南汊镇食宿申报900元，因缺发票未批，重新申报720元批准；职业中专食宿申报1350元，核减为1200元。

One claim was rejected and claimed anew with less; another was cut when it was approved.

  $ dudao show X2026-009 -f json | grep -o '"verb": "[a-z]*"' | cut -d '"' -f 4 | paste -s -d ' '
  create reject reclaim approve pay
  $ dudao office list expense 'reduced>0' --columns key,category,amount,reduced,state
  编号       经费类别     金额  核减金额  状态
  X2026-019  食宿      1200.00    150.00  已支付

再来一笔9万元，超出全年结余84104元5896元，不能批准。（在副本上试。）

A claim of 90,000 goes 5,896 beyond what is left of the year, and is refused. (Tried on a copy.)

  $ cp dudao.db copy.db
  $ export DUDAO_STORE=copy.db
  $ dudao office add expense 支出日期=2026-11-27 经费类别=购买服务 金额=90000 用途=委托第三方评估
  编号       办理事项  状态    到期日
  X2026-025  登记      已申报
  $ dudao office approve X2026-025 by=郑竹君
  X2026-025: error: 金额 amount: 2026 年度预算还剩 84104.00 元，本笔 90000.00 元，超出 5896.00 元（意见 第五条） [refused]
      此时可以: 按余额核减批准 amount=84104.00，或 reject 不予批准
  [4]
  $ export DUDAO_STORE=dudao.db

督学队伍 The inspectors

在聘11人（教育督导员2人不计）：总督学1、专职4、兼职4、责任督学8，其中6人兼任两种，1+4+4+8−6＝11。专职4/11，比上年底的3/8下降1.1个
百分点：30%达到了，“逐步提高”没有做到。
30所学校和幼儿园去年9月全部挂牌。5月以后：教学点撤并；曲寒露8月31日离任，5所学校由初立夏接3所、丛雨水接1所，东岭小学没有人；丛雨水
因此7所，初立夏3所；石岭南汊责任区剩8所，毕春分、戚芒种各3所，邹小满2所；王霜降没有督学证，0所。第三实验小学的公示牌没有挂出。倪秋分的孩子
9月入读他挂牌的海之星幼儿园。

Eleven are in post. The share of full-time ones is above thirty percent, yet lower than a year before. Of 29 schools one
has nobody, one has no board; five of eight responsible inspectors have too few or too many, one cannot be posted; one is recused
from a kindergarten he answers for.

  $ dudao inspector check --year 2026
  是否符合  要求                                对象                            应为                            实为          依据                 规则
  否        责任督学公示牌                      PG2026-002 初立夏               在聘、有证、培训、电话、公示牌  公示牌未挂出  意见 第七条          inspector-board
  否        责任督学公示牌                      ps-dongling 东岭小学            ≥ 1                             0             意见 第七条          inspector-board
  否        责任督学公示牌                      ps-no3 经区第三实验小学         ≥ 1                             0             意见 第七条          inspector-board
  否        督学持证                            I2026-015 王霜降                ≥ 2026-11-30                    —             意见 第六条          inspector-certificate
  是        专职督学占比                        全区                            ≥ 30 %                          36.4 %        意见 第六条          inspector-full-time-ratio
  否        专职督学占比逐步提高                全区                            ≥ 37.5 %                        36.4 %        意见 第六条          inspector-full-time-trend
  是        兼职督学和教育督导员以在职人员为主  全区                            ≥ 50 %                          83.3 %        意见 第六条          inspector-in-service-majority
  否        责任督学挂牌学校数均衡              I2026-002 丛雨水                4–6                             7             意见 第十条          inspector-load
  否        责任督学挂牌学校数均衡              I2026-003 毕春分                4–6                             3             意见 第十条          inspector-load
  否        责任督学挂牌学校数均衡              I2026-005 初立夏                4–6                             3             意见 第十条          inspector-load
  否        责任督学挂牌学校数均衡              I2026-006 邹小满                4–6                             2             意见 第十条          inspector-load
  否        责任督学挂牌学校数均衡              I2026-007 戚芒种                4–6                             3             意见 第十条          inspector-load
  否        责任督学挂牌学校数均衡              I2026-015 王霜降                4–6                             0             意见 第十条          inspector-load
  否        挂牌回避                            PG2025-010 倪秋分 海之星幼儿园  —                               回避关系      教育督导条例 第十条  inspector-posting-recusal
  是        新任督学岗前培训                    全区                            4                               4             意见 第八条          inspector-pre-job
  是        选聘的退休人员退休时间不超过3年     全区                            1                               1             意见 第六条          inspector-retired
  是        督学与学校配备比例                  全区                            ≥ 9                             11            意见 第六条          inspector-school-ratio
  是        兼职督学任期和届数                  全区                            4                               4             教育督导条例 第六条  inspector-terms
  是        集中培训学时                        全区                            ≤ 2026-12-31                    未满2人       意见 第八条          inspector-training-hours
  是        每所学校在一个责任区                全区                            29                              29            意见 第十二条        inspector-zone-coverage
  是        责任区规模                          全区                            3                               3             意见 第十二条        inspector-zone-size
  [1]
  $ dudao inspector ratio
  日期        项目                          应为    实为    是否符合  算法
  2026-11-30  总督学                                1
  2026-11-30  专职督学                              4
  2026-11-30  兼职督学                              4
  2026-11-30  教育督导员                            2
  2026-11-30  责任督学                              8
  2026-11-30  督学总数                              11                1 + 4 + 4 + 8 − 6
  2021-12-31  专职占比                      ≥ 30 %  33.3 %  是        1 ÷ 3
  2022-12-31  专职占比                      ≥ 30 %  33.3 %  是        1 ÷ 3
  2023-12-31  专职占比                      ≥ 30 %  33.3 %  是        1 ÷ 3
  2024-12-31  专职占比                      ≥ 30 %  37.5 %  是        3 ÷ 8
  2025-12-31  专职占比                      ≥ 30 %  37.5 %  是        3 ÷ 8
  2026-11-30  专职占比                      ≥ 30 %  36.4 %  是        4 ÷ 11
  2026-11-30  专职占比较上年末（百分点）    ≥ 0     -1.1    否        36.4 − 37.5
  2026-11-30  兼职督学和教育督导员在职占比  ≥ 50 %  83.3 %  是        5 ÷ 6
  2026-11-30  学校数                                29
  2026-11-30  学生较多的学校                        3                 > 1800
  2026-11-30  在校生数                              22066
  2026-11-30  应配督学                      ≥ 9     11      是        ⌈26 ÷ 5⌉ + 3
  2026-11-30  每名督学对应在校生                    2006.0            22066 ÷ 11

上年：8人都有证、都挂牌；戚芒种的考核只是拟评，集中培训32学时；倪秋分、曲寒露没有参加集中培训。

  $ dudao inspector check --year 2025
  是否符合  要求                                对象              应为      实为     依据                 规则
  否        督学年度考核                        I2026-007 戚芒种  已评定    拟评     意见 第七条          inspector-appraisal
  是        责任督学公示牌                      全区              30        30       意见 第七条          inspector-board
  是        督学持证                            全区              8         8        意见 第六条          inspector-certificate
  是        专职督学占比                        全区              ≥ 30 %    37.5 %   意见 第六条          inspector-full-time-ratio
  是        专职督学占比逐步提高                全区              ≥ 37.5 %  37.5 %   意见 第六条          inspector-full-time-trend
  是        兼职督学和教育督导员以在职人员为主  全区              ≥ 50 %    100.0 %  意见 第六条          inspector-in-service-majority
  否        责任督学挂牌学校数均衡              I2026-003 毕春分  4–6       3        意见 第十条          inspector-load
  否        责任督学挂牌学校数均衡              I2026-006 邹小满  4–6       3        意见 第十条          inspector-load
  否        责任督学挂牌学校数均衡              I2026-007 戚芒种  4–6       3        意见 第十条          inspector-load
  是        挂牌回避                            全区              30        30       教育督导条例 第十条  inspector-posting-recusal
  是        督学与学校配备比例                  全区              ≥ 8       8        意见 第六条          inspector-school-ratio
  是        兼职督学任期和届数                  全区              2         2        教育督导条例 第六条  inspector-terms
  否        集中培训学时                        I2026-007 戚芒种  ≥ 40      32       意见 第八条          inspector-training-hours
  否        集中培训学时                        I2026-013 倪秋分  ≥ 40      0        意见 第八条          inspector-training-hours
  否        集中培训学时                        I2026-014 曲寒露  ≥ 40      0        意见 第八条          inspector-training-hours
  是        每所学校在一个责任区                全区              30        30       意见 第十二条        inspector-zone-coverage
  是        责任区规模                          全区              3         3        意见 第十二条        inspector-zone-size
  [1]

学时 Hours

集中培训：4月24学时，7月24学时，10月16学时。戚芒种24+12＝36，差4；姜小暑3月到任，按10个月应满34，24+8＝32，差2；王霜降9月到任，按4个月
应满14，已有16。12月还有一期8学时，够他们补足。自主研修不计入。

  $ dudao inspector hours --year 2026
  dudao-inspector: note: 应满学时的 11 人，未满 2 人
  编号       姓名    督学类别            岗前培训    应满学时  集中培训  其中未结束  尚差学时  自主研修  计入继续教育  可参加的培训
  I2026-001  于立春  总督学              启用前任职      40.0      40.0         0.0       0.0       0.0          40.0
  I2026-002  丛雨水  专职督学、责任督学  启用前任职      40.0      48.0         0.0       0.0       0.0          48.0
  I2026-003  毕春分  专职督学、责任督学  启用前任职      40.0      56.0         0.0       0.0       0.0          56.0
  I2026-004  宫谷雨  专职督学、责任督学  启用前任职      40.0      48.0         0.0       0.0       0.0          48.0
  I2026-005  初立夏  专职督学、责任督学  合格            34.0      64.0         0.0       0.0       0.0          64.0
  I2026-006  邹小满  责任督学、兼职督学  启用前任职      40.0      48.0         0.0       0.0       0.0          48.0
  I2026-007  戚芒种  兼职督学、责任督学  启用前任职      40.0      36.0         0.0       4.0      20.0          56.0  T2026-007 2026年全区督学集中培训（第四期） 8.0
  I2026-008  鞠夏至  兼职督学            合格            34.0      48.0         0.0       0.0       0.0          48.0
  I2026-009  姜小暑  兼职督学            合格            34.0      32.0         0.0       2.0      10.0          42.0  T2026-007 2026年全区督学集中培训（第四期） 8.0
  I2026-011  林立秋  教育督导员          启用前任职       0.0      40.0         0.0       0.0       0.0          40.0
  I2026-012  吕白露  教育督导员          合格             0.0      40.0         0.0       0.0       0.0          40.0
  I2026-013  倪秋分  责任督学            启用前任职      40.0      48.0         0.0       0.0      20.0          68.0
  I2026-014  曲寒露                      启用前任职       0.0       0.0         0.0       0.0       0.0           0.0
  I2026-015  王霜降  责任督学            合格            14.0      16.0         0.0       0.0       0.0          16.0

证件 Certificates

3月颁证4人，编号1至4；倪秋分证件遗失补发，为5号；曲寒露调离收回。

  $ dudao inspector list 'certificate~2026' --columns name,certificate,certificate_until,certificate_state
  姓名    督学证号               证件截止日  证件状态
  初立夏  晨经教督证〔2026〕1号  2029-02-28  有效
  鞠夏至  晨经教督证〔2026〕2号  2029-03-04  有效
  姜小暑  晨经教督证〔2026〕3号  2029-03-04  有效
  吕白露  晨经教督证〔2026〕4号  2029-02-28  有效
  倪秋分  晨经教督证〔2026〕5号  2027-08-31  补发
  $ dudao inspector list certificate_state=revoked --columns name,unit,certificate,former_units
  姓名    单位              督学证号         原单位
  曲寒露  教育教学研究中心  晨经督证2024014  松涛小学 2026-08-31

曲寒露离任那天证件收回、调到教研中心，原单位松涛小学从此回避三年；丛雨水的工作成果登记过一次。

What was done about two inspectors, step by step.

  $ dudao show I2026-014 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-01-06  登记
  1     2026-08-31  收回                                    调离，不再担任督学
  2     2026-08-31  调动
  
  $ dudao show I2026-002 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-01-06  登记
  1     2026-11-27  登记成果
  

考核、交流、失职 Appraisals, exchanges, misconduct

曲寒露离任时评定，平均83.7分，合格；其余7人拟评。双向各1人；失职1人，批评教育。

  $ dudao inspector list appraisal year=2026 --group state
  状态    数量
  拟评       7
  已评定     1
  $ dudao inspector list exchange --columns key,inspector,name,direction,unit,from,until
  编号        督学    姓名    交流方向    学校      开始日期    结束日期
  EX2026-001          禹石臼  学校到督导  松涛小学  2026-03-02  2026-08-31
  EX2026-002  毕春分          督学到学校  望海学校  2026-09-07  2027-01-29
  $ dudao inspector list misconduct --columns key,inspector,kind,handling,state
  编号        督学    情形            处理方式  状态
  MC2026-001  戚芒种  履行职责不到位  批评教育  已处理

学校 Schools

学校数据每校每学段一年一条：2025年30所，望海学校分小学、初中两条，31条；2026年少了南岭教学点，30条。南岭教学点7月31日并入南汊镇中心小学；
仪器设备值只少南岭的31000元。松涛小学的校长8月31日离任，9月1日由原副校长接任。

The facts of each school, a row for each year and stage; the teaching point merged in July; the new head of a school.

  $ dudao supervise list school_data --group year
  年度  数量  教学仪器设备值
  2025    31     45260000.00
  2026    30     45229000.00
  $ dudao supervise list school_data unit=ny-wanghai --columns year,stage,pupils,classes,teachers
  年度  学段  在校生数  班级数  专任教师数
  2025  小学      1126      26          63
  2025  初中       663      14          50
  2026  小学      1137      26          63
  2026  初中       644      14          50
  $ dudao office list unit closed_on=2026 --columns code,name,closed_on,successor
  代码        名称              撤销日期    承继单位
  tp-nanling  南汊镇南岭教学点  2026-07-31  南汊镇中心小学
  $ dudao office list leader unit=ps-songtao principal_head=yes --columns name,post,from,until
  姓名    职务  任职日期    离任日期
  曲寒露  校长  2018-08-01  2026-08-31
  禹石臼  校长  2026-09-01

责任区和挂牌督导 Zones and visits

三个责任区，其中两个9月7日起为第二版。33次挂牌督导：丛雨水6、毕春分4、宫谷雨5、初立夏2、邹小满5、戚芒种3、倪秋分5、曲寒露3。
整改通知1次、会商部门1次，各成一个问题；上报督导机构3次。

  $ dudao inspector list zone --columns key,name,version,inspectors,school_count,from,until
  编号       责任区名称      版次  责任区督学              学校数  起始日期    终止日期
  Z2025-001  晨光松涛责任区     1  丛雨水、曲寒露              11  2025-09-01  2026-09-06
  Z2025-002  望海责任区         1  宫谷雨、倪秋分              10  2025-09-01
  Z2025-003  石岭南汊责任区     1  毕春分、邹小满、戚芒种       9  2025-09-01  2026-09-06
  Z2026-001  晨光松涛责任区     2  丛雨水、初立夏、王霜降      11  2026-09-07
  Z2026-002  石岭南汊责任区     2  毕春分、邹小满、戚芒种       8  2026-09-07
  $ dudao inspector list posting until= --group inspector
  督学    数量
  丛雨水     7
  毕春分     3
  宫谷雨     5
  初立夏     3
  邹小满     2
  戚芒种     3
  倪秋分     5
  $ dudao supervise list visit --group inspector
  责任督学  数量
  丛雨水       6
  毕春分       4
  宫谷雨       5
  初立夏       2
  邹小满       5
  戚芒种       3
  倪秋分       5
  曲寒露       3
  $ dudao supervise list visit --group follow_up
  处理意见      数量
  无              21
  当场指导         7
  整改通知         1
  上报督导机构     3
  会商部门         1
  $ dudao inspector board 东岭小学 经区第三实验小学
  dudao-inspector: note: 公示牌上无人的学校1所：东岭小学
  学校              责任督学  公开电话      有照片  督导事项
  经区第三实验小学  初立夏    0631-5550305  否      校务管理和制度执行；招生、收费、择校；课程开设和课堂教学；学生学习、体育锻炼和课业负担；教师师德和专业发展；校园及周边安全、学生交通安全；食堂、食品、饮水及宿舍卫生；校风、教风、学风

一个人的工作量 One person's sheet

丛雨水：挂牌督导6次，3+2.5+1.5+2+1.5+2＝12.5小时，听课2+1＝3节，资料5+2+3+3＝13份，座谈4+12+4+2＝22人次，巡视5次，去过6所学校；
督导5次（1、6、10、13、16号），三次任组长，每次3个工作日，共15日；问题：1号5个、6号3个、10号2个、16号1个、挂牌督导1个，13号的2个已撤销，共12个。
核查整改1张，回头看1次；培训24+24＝48学时；已付经费360元。折算课时15×4＋6×2＝72。

Six visits of twelve and a half hours, five supervisions of three working days each, twelve findings (two of the fourteen were
withdrawn): 15 × 4 + 6 × 2 = 72 class periods.

  $ dudao inspector workload 丛雨水 --year 2026
  工作量 I2026-002
  姓名          丛雨水
  单位          教育分局
  督学类别      专职督学、责任督学
  督学证号      晨经督证2024002
  职称          高级教师
  职称级别      高级
  职称系列      中小学教师
  统计开始日    2026-01-01
  统计截止日    2026-11-30
  挂牌学校数    7
  挂牌督导次数  6
  到校学校数    6
  到校时长      12.5
  听课节数      3
  查阅资料份数  13
  座谈走访人次  22
  校园巡视次数  5
  任组长次数    3
  任成员次数    2
  督导工作日数  15
  发现问题数    12
  核查整改数    1
  回头看次数    1
  参加培训次数  2
  培训学时      48.0
  已付经费      360.00
  工作成果数    3
  折算课时      72（督导 15 日，每日 4；挂牌督导 6 次，每次 2）
  
  参加的督导
  编号       标题                                被督导单位            督导方式      职务  开始日期    结束日期    工作日数
  S2026-001  2026年春季学校综合督导              经区第一实验小学      综合督导      组长  2026-03-16  2026-03-18         3
  S2026-006  东岭小学学生集中腹泻事件督导        东岭小学              突发事件督导  成员  2026-05-18  2026-05-20         3
  S2026-010  2026年成员单位履行教育职责专项督导  财政金融局            专项督导      成员  2026-07-07  2026-07-09         3
  S2026-013  2026年秋季学校综合督导              经区职业中等专业学校  综合督导      组长  2026-10-12  2026-10-14         3
  S2026-016  2026年秋季学校综合督导              经区第三实验小学      综合督导      组长  2026-11-24  2026-11-26         3
  
  工作成果
  日期        类别      题目
  2026-07-03  工作总结  晨光松涛责任区上半年挂牌督导小结
  2026-10-30  案例      从一扇上锁的疏散门说起
  2026-11-20  交流发言  怎样写好一份督导意见书（全市督学沙龙）

整部数据前后一致 The whole is sound. 谁来接东岭小学，怎样让各人都在4至6所之间，见 905。

  $ dudao verify >verify.txt
