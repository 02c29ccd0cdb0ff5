工作日按法定节假日和调休上班日数。2026 年的安排随程序带来。
Working days follow the statutory calendar with its make-up days.

  $ dudao init --quiet
  $ dudao calendar show 2026 | sed -n '1,5p'
  种类      名称    开始日期    结束日期
  放假      元旦    2026-01-01  2026-01-03
  调休上班          2026-01-04  2026-01-04
  调休上班          2026-02-14  2026-02-14
  放假      春节    2026-02-15  2026-02-23
  $ dudao calendar show 2026 -f json | sed -n '1,2p'
  [
  {"what": "off", "name": "元旦", "from": "2026-01-01", "until": "2026-01-03"},

2 月 9 日（周一）至 3 月 1 日：9 至 13 日 5 天；14 日周六调休上班 1 天；15 至 23 日春节；24 至 27 日 4 天；28 日周六调休上班
1 天；3 月 1 日周日休息。共 11 天，首尾都算。

  $ dudao calendar count 2026-02-09 2026-03-01
  11
  $ dudao calendar count 2026-02-15 2026-02-23 --lang en
  0
  $ dudao calendar count 2026年2月28日 today
  2
  $ dudao calendar count 2026-03-05 2026-03-02
  dudao: error: 终止日早于起始日 [usage]
  [2]

自然日的期限从次日起算：2 月 10 日起 5 日，到 15 日，逢春节，顺延到 24 日（周二）。10 日起 5 个工作日：11、12、13、14、24 日，届满日
同是 24 日；6 个工作日则是 25 日。

  $ dudao calendar after 2026-02-10 5
  2026-02-24
  $ dudao calendar after 2026-02-10 5 --working
  2026-02-24
  $ dudao calendar after 2026-02-10 6 --working
  2026-02-25
  $ dudao calendar after today 0
  2026-03-02
  $ dudao calendar after 2026-02-10 5 -f json
  "2026-02-24"

没有公布的年度按周一至周五数，并提示。2027 年 1 月 1 日是周五：到 1 月 10 日有 1、4、5、6、7、8 日共 6 天。

  $ dudao calendar count 2027-01-01 2027-01-10
  dudao: warning: 数据文件中没有 2027 年的节假日安排，暂按周一至周五计算
  6
  $ dudao calendar after 2027-01-01 x
  dudao: error: 'x' 不是天数 [usage]
  [2]
  $ dudao calendar after 2999-12-31 1
  dudao: error: 所求日期已超过 2999 年 [usage]
  [2]
  $ dudao calendar show 20x6
  dudao: error: '20x6' 不是年份 [usage]
  [2]
  $ dudao calendar after 2026-02-30 1
  dudao: error: '2026-02-30' 这一天不存在 [usage]
      该月最后一天是 2026-02-28
  [2]

本办自己的校历：学期、免督导时段。读错一处，整个文件不入库。

  $ cat >term.yaml <<'END'
  > calendars:
  >   - year: 2026
  >     source: 晨海区教育局校历
  >     terms:
  >       - {name: 2025-2026学年第二学期, from: 2026-02-25, until: 2026-07-08}
  >     quiet:
  >       - {name: 中考, from: 2026-06-12, until: 2026-06-14}
  > END
  $ cat >bad.yaml <<'END'
  > calendars:
  >   - year: 2027
  >     source: 国务院办公厅通知
  >     off: [{name: 元旦, from: 2027-01-03, until: 2027-01-01}]
  > END
  $ dudao calendar import bad.yaml
  bad.yaml:4:47: error: 结束日期 off[1].until: 2027-01-01 早于开始日期（2027-01-03） [order]
      4 |     off: [{name: 元旦, from: 2027-01-03, until: 2027-01-01}]
        |                                                 ^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao calendar show 2027
  dudao: warning: 数据文件中没有 2027 年的节假日安排，暂按周一至周五计算
  $ dudao calendar import term.yaml
  dudao: note: 2026 年日历：学期 1 个、免督导时段 1 个
  dudao: note: 未办结事项的到期日变动 0 项
  $ dudao calendar show 2026 | sed -n '1,3p'
  种类        名称                   开始日期    结束日期
  放假        元旦                   2026-01-01  2026-01-03
  调休上班                           2026-01-04  2026-01-04

不可能的日历不入库，每处各有位置：年份写错一位的、一次放假超过 15 天的、彼此重叠的、调休排在工作日或者假日的、同一天写了两次的。元旦可以跨到
上一年的 12 月；学期随学年，第一学期可以从上一年的 9 月写起。什么也没有写的年度同样不收。
A calendar that cannot be is refused, each slip at its place.

  $ cat >false.yaml <<'END'
  > 日历:
  >   - 年度: 2027
  >     来源: 国务院办公厅通知
  >     放假:
  >       - {名称: 元旦, 开始日期: 2026-12-31, 结束日期: 2027-01-02}
  >       - {名称: 春节, 开始日期: 2027-02-05, 结束日期: 2027-02-20}
  >       - {名称: 清明节, 开始日期: 2027-02-20, 结束日期: 2027-02-21}
  >       - {名称: 劳动节, 开始日期: 2026-05-01, 结束日期: 2026-05-05}
  >       - {名称: 国庆节, 开始日期: 2027-10-01, 结束日期: 2028-10-07}
  >     调休上班: [2027-01-01, 2027-03-03, 2027-03-06, 2027-03-06, 2028-02-05]
  >     学期:
  >       - {名称: 第一学期, 开始日期: 2026-09-01, 结束日期: 2027-01-29}
  >       - {名称: 第二学期, 开始日期: 2027-01-29, 结束日期: 2027-07-09}
  >       - {名称: 旧学期, 开始日期: 2026-03-02, 结束日期: 2026-07-10}
  >     免督导时段:
  >       - {名称: 中考, 开始日期: 2027-06-12, 结束日期: 2027-06-16}
  >       - {名称: 招生, 开始日期: 2027-06-16, 结束日期: 2027-06-28}
  >   - {年度: 2028, 来源: 国务院办公厅通知}
  > END
  $ dudao calendar import false.yaml
  false.yaml:6:42: error: 结束日期 off[2].until: 放假 16 天，一次放假不超过 15 天 [value]
      6 |       - {名称: 春节, 开始日期: 2027-02-05, 结束日期: 2027-02-20}
        |                                                      ^^^^^^^^^^
  false.yaml:7:25: error: 开始日期 off[3].from: 与 '春节'（2027-02-05 至 2027-02-20）重叠 [value]
      7 |       - {名称: 清明节, 开始日期: 2027-02-20, 结束日期: 2027-02-21}
        |                                  ^^^^^^^^^^
  false.yaml:8:25: error: 开始日期 off[4].from: 2026-05-01 不属于 2027 年的日历，应在 2026-12-01 至 2028-01-31 之间 [value]
      8 |       - {名称: 劳动节, 开始日期: 2026-05-01, 结束日期: 2026-05-05}
        |                                  ^^^^^^^^^^
  false.yaml:9:43: error: 结束日期 off[5].until: 2028-10-07 不属于 2027 年的日历，应在 2026-12-01 至 2028-01-31 之间 [value]
      9 |       - {名称: 国庆节, 开始日期: 2027-10-01, 结束日期: 2028-10-07}
        |                                                        ^^^^^^^^^^
  false.yaml:9:43: error: 结束日期 off[5].until: 放假 373 天，一次放假不超过 15 天 [value]
      9 |       - {名称: 国庆节, 开始日期: 2027-10-01, 结束日期: 2028-10-07}
        |                                                        ^^^^^^^^^^
  false.yaml:10:12: error: 调休上班 work[1]: 2027-01-01 已列为放假（元旦） [value]
     10 |     调休上班: [2027-01-01, 2027-03-03, 2027-03-06, 2027-03-06, 2028-02-05]
        |                ^^^^^^^^^^
  false.yaml:10:24: error: 调休上班 work[2]: 2027-03-03 本来就是工作日，调休上班只能是周六、周日 [value]
     10 |     调休上班: [2027-01-01, 2027-03-03, 2027-03-06, 2027-03-06, 2028-02-05]
        |                            ^^^^^^^^^^
  false.yaml:10:48: error: 调休上班 work[4]: 2027-03-06 重复填写 [repeated]
     10 |     调休上班: [2027-01-01, 2027-03-03, 2027-03-06, 2027-03-06, 2028-02-05]
        |                                                    ^^^^^^^^^^
  false.yaml:10:60: error: 调休上班 work[5]: 2028-02-05 不属于 2027 年的日历，应在 2026-12-01 至 2028-01-31 之间 [value]
     10 |     调休上班: [2027-01-01, 2027-03-03, 2027-03-06, 2027-03-06, 2028-02-05]
        |                                                                ^^^^^^^^^^
  false.yaml:13:26: error: 开始日期 terms[2].from: 与 '第一学期'（2026-09-01 至 2027-01-29）重叠 [value]
     13 |       - {名称: 第二学期, 开始日期: 2027-01-29, 结束日期: 2027-07-09}
        |                                    ^^^^^^^^^^
  false.yaml:14:25: error: 开始日期 terms[3].from: 2026-03-02 不属于 2027 年的日历，应在 2026-08-01 至 2028-02-29 之间 [value]
     14 |       - {名称: 旧学期, 开始日期: 2026-03-02, 结束日期: 2026-07-10}
        |                                  ^^^^^^^^^^
  false.yaml:14:25: error: 开始日期 terms[3].from: 与 '2025-2026学年第二学期'（2026-02-25 至 2026-07-08）重叠 [value]
     14 |       - {名称: 旧学期, 开始日期: 2026-03-02, 结束日期: 2026-07-10}
        |                                  ^^^^^^^^^^
  false.yaml:17:24: error: 开始日期 quiet[2].from: 与 '中考'（2027-06-12 至 2027-06-16）重叠 [value]
     17 |       - {名称: 招生, 开始日期: 2027-06-16, 结束日期: 2027-06-28}
        |                                ^^^^^^^^^^
  false.yaml:18:5: error: 须至少填写一项: 放假、调休上班、学期、免督导时段 [missing]
     18 |   - {年度: 2028, 来源: 国务院办公厅通知}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  共 14 处错误，未写入任何数据
  [3]

别的年度已有的学期同样不能重叠；名称和开始日期相同的是同一个学期，以后写的为准。

  $ cat >next.yaml <<'END'
  > 日历: [{年度: 2027, 来源: 校历, 学期: [{名称: 夏季学期, 开始日期: 2026-07-08, 结束日期: 2027-01-29}]}]
  > END
  $ dudao calendar import next.yaml
  next.yaml:1:47: error: 开始日期 terms[1].from: 2026-07-08 不属于 2027 年的日历，应在 2026-08-01 至 2028-02-29 之间 [value]
      1 | 日历: [{年度: 2027, 来源: 校历, 学期: [{名称: 夏季学期, 开始日期: 2026-07-08, 结束日期: 2027-01-29}]}]
        |                                                                   ^^^^^^^^^^
  next.yaml:1:47: error: 开始日期 terms[1].from: 与 '2025-2026学年第二学期'（2026-02-25 至 2026-07-08）重叠 [value]
      1 | 日历: [{年度: 2027, 来源: 校历, 学期: [{名称: 夏季学期, 开始日期: 2026-07-08, 结束日期: 2027-01-29}]}]
        |                                                                   ^^^^^^^^^^
  共 2 处错误，未写入任何数据
  [3]
  $ sed 's/2026-07-08/2026-09-01/' next.yaml | dudao calendar import - --quiet
  $ dudao calendar import term.yaml --quiet
  $ printf '日历: []\n' | dudao calendar import -
  dudao: note: 文件中没有日历

校历文件里只有校历。规则的数值由 policy set 逐项定。

  $ printf 'numbers:\n  - {id: x, label: x, label_en: x, value: 3}\n' >numbers.yaml
  $ dudao calendar import numbers.yaml
  numbers.yaml:1:1: error: 没有 'numbers' 这一类记录 [key]
      1 | numbers:
        | ^^^^^^^
      列表以记录类别命名: 日历
  共 1 处错误，未写入任何数据
  [3]

规则的数值逐项带条款、来源和起用日期。一般问题整改 30 日 [依据 意见 第十五条]。

  $ cat >work.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导:
  >   - {编号: s, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: a, 来源记录: s, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 消防器材过期}
  >   - {编号: b, 来源记录: s, 单位: no1, 领域: 办学行为, 严重程度: 一般, 问题: 课程表未公示}
  > 整改:
  >   - {编号: ra, 问题: a, 单位: no1, 整改要求: 更换}
  >   - {编号: rb, 问题: b, 单位: no1, 整改要求: 公示}
  > 办理:
  >   - {编号: ra, 办理事项: issue}
  > END
  $ dudao import --quiet work.yaml
  $ dudao policy list | grep 整改
  look-back-again-days     30 日      整改松动后再次回头看的间隔        2022-01-01  意见 第十五条                本办默认                        本办默认
  rectify-days-major       90 日      重大问题整改期限                  2022-01-01  意见 第十五条                本办默认                        本办默认
  rectify-days-minor       10 日      轻微问题整改期限                  2022-01-01  意见 第十五条                本办默认                        本办默认
  rectify-days-ordinary    30 日      一般问题整改期限                  2022-01-01  意见 第十五条                本办默认                        本办默认
  rectify-days-serious     60 日      严重问题整改期限                  2022-01-01  意见 第十五条                本办默认                        本办默认
  verification-days        15 工作日  整改核查期限                      2022-01-01  教育督导条例 第二十二条      本办默认                        本办默认
  $ dudao policy show rectify-days-ordinary
  标识                   数值   名称              起用日期    条款           来源      可靠程度
  rectify-days-ordinary  30 日  一般问题整改期限  2022-01-01  意见 第十五条  本办默认  本办默认
  $ dudao policy show rectify-days-ordinary --lang en -f json
  [
  {"id": "rectify-days-ordinary", "value": 30, "unit": "days", "label": "days to mend an ordinary finding", "since": "2022-01-01", "article": "意见 第十五条", "source": "本办默认", "certainty": "ours"}
  ]
  $ dudao policy show rectify-days
  dudao: error: 没有规则数值 'rectify-days' [not-found]
      各项标识见 dudao policy list
  [5]
  $ dudao rectify list --columns key,state,deadline
  编号       状态    整改期限
  R2026-001  已下达  2026-04-01
  R2026-002  拟下达

3 月 2 日下达，30 日后是 4 月 1 日（周三）。自 3 月 10 日起改为 20 日：已下达的照旧；10 日以后下达的 R2026-002 到 3 月 30 日（周一）。

  $ dudao policy set rectify-days-ordinary 20 --from 2026-03-10
  dudao: error: policy set 须用 --from 写明起用日期、用 --source 写明来源 [usage]
  [2]
  $ dudao policy set rectify-days-ordinary 二十 --from 2026-03-10 --source 晨教督〔2026〕9号
  dudao: error: '二十' 不是整数（单位: 日） [usage]
  [2]
  $ dudao policy set rectify-days-ordinary 20工作日 --from 2026-03-10 --source 晨教督〔2026〕9号
  dudao: error: '20工作日' 不是整数（单位: 日） [usage]
      本项以日计，请写 20
  [2]
  $ dudao policy set rectify-days-ordinary 0 --from 2026-03-10 --source 晨教督〔2026〕9号
  dudao: error: 0 小于 1 [usage]
  [2]
  $ dudao policy set rectify-days-ordinary 36501 --from 2026-03-10 --source 晨教督〔2026〕9号
  dudao: error: 36501 大于 36500 [usage]
  [2]
  $ dudao policy set annual-plan-month 13 --from 2026-03-10 --source 晨教督〔2026〕9号
  dudao: error: 13 大于 12 [usage]
  [2]
  $ dudao policy set full-time-share 135% --from 2026-03-10 --source 晨教督〔2026〕9号
  dudao: error: 135% 不在 0% 至 100% 之间 [usage]
  [2]
  $ dudao policy set full-time-share 35 --from 2026-03-10 --source 晨教督〔2026〕9号
  dudao: error: '35' 不是百分数 [usage]
      请写 35%
  [2]
  $ dudao policy set rectify-days-ordinary 20 --from 2026-03-10 --source 晨教督〔2026〕9号
  dudao: note: 未办结事项的到期日变动 0 项
  标识                   数值   名称              起用日期    条款           来源               可靠程度
  rectify-days-ordinary  30 日  一般问题整改期限  2022-01-01  意见 第十五条  本办默认           本办默认
  rectify-days-ordinary  20 日  一般问题整改期限  2026-03-10  意见 第十五条  晨教督〔2026〕9号  本办设定
  $ dudao rectify issue R2026-002 --today 2026-03-10
  编号       办理事项      状态    到期日
  R2026-002  下达整改通知  已下达  2026-03-30
  $ dudao rectify list --columns key,state,deadline
  编号       状态    整改期限
  R2026-001  已下达  2026-04-01
  R2026-002  已下达  2026-03-30
  $ dudao policy list | grep rectify-days-ordinary
  rectify-days-ordinary    30 日      一般问题整改期限                  2022-01-01  意见 第十五条                本办默认                        本办默认
  $ dudao policy list --today 2026-03-10 | grep rectify-days-ordinary
  rectify-days-ordinary    20 日      一般问题整改期限                  2026-03-10  意见 第十五条                晨教督〔2026〕9号               本办设定

在办的时限随数值重算：督导意见书 30 日 [依据 意见 第十四条]。3 月 2 日结束的督导到 4 月 1 日；改为 20 日，到 3 月 22 日（周日），顺延
到 23 日。往年的督导仍按往年的数。
Deadlines that still run are counted anew, from the numbers in force on the day they started.

  $ cat >team.yaml <<'END'
  > 督导:
  >   - {编号: e, 标题: 突发事件督导, 类别: 督学, 督导方式: 突发事件督导, 被督导单位: no1, 督导事项: 校门拥堵}
  > 督导机构人员: [{姓名: 石岩, 职责: [综合事务], 到岗日期: 2025-01-01}]
  > 办理:
  >   - {编号: e, 办理事项: start, 开始日期: 2026-03-02, 督导组: [{人员: 石岩, 职务: 工作人员}]}
  >   - {编号: e, 办理事项: feedback, 结束日期: 2026-03-02}
  > END
  $ dudao import --quiet team.yaml
  $ dudao supervise list state=fed_back --columns key,state,until,due_on
  编号       状态            结束日期    到期日
  S2026-002  已反馈初步意见  2026-03-02  2026-04-01
  $ dudao policy set opinion-days 20 --from 2026-03-01 --source 晨教督〔2026〕10号
  dudao: note: 未办结事项的到期日变动 1 项
  标识          数值   名称            起用日期    条款           来源                  可靠程度
  opinion-days  30 日  督导意见书期限  2022-01-01  意见 第十四条  上海、浙江、重庆条例  外地做法
  opinion-days  20 日  督导意见书期限  2026-03-01  意见 第十四条  晨教督〔2026〕10号    本办设定
  $ dudao supervise list state=fed_back --columns key,state,until,due_on
  编号       状态            结束日期    到期日
  S2026-002  已反馈初步意见  2026-03-02  2026-03-23
  $ dudao flow supervision | grep 督导意见书期限
  实地督导        自结束日期起 20 日（督导意见书期限）；经常性督导除外      意见 第十四条
  已反馈初步意见  自结束日期起 20 日（督导意见书期限）；经常性督导除外      意见 第十四条
  $ dudao flow supervision --today 2026-02-01 | grep 督导意见书期限
  实地督导        自结束日期起 30 日（督导意见书期限）；经常性督导除外      意见 第十四条
  已反馈初步意见  自结束日期起 30 日（督导意见书期限）；经常性督导除外      意见 第十四条
  $ dudao log --last 1
  序号  时间                 操作人  命令        对象                                           变更          理由
    19  2026-03-02 08:00:00  clerk   policy set  opinion-days 2026-03-01 20 晨教督〔2026〕10号  设定规则数值
  $ dudao policy set opinion-days 25 --from 2027-01-01 --source 晨教督〔2027〕1号 --dry-run
  dudao: note: 未办结事项的到期日变动 0 项
  dudao: note: 试运行结束，未写入任何数据
  标识          数值   名称            起用日期    条款           来源                  可靠程度
  opinion-days  30 日  督导意见书期限  2022-01-01  意见 第十四条  上海、浙江、重庆条例  外地做法
  opinion-days  20 日  督导意见书期限  2026-03-01  意见 第十四条  晨教督〔2026〕10号    本办设定
  opinion-days  25 日  督导意见书期限  2027-01-01  意见 第十四条  晨教督〔2027〕1号     本办设定
  $ dudao policy show opinion-days
  标识          数值   名称            起用日期    条款           来源                  可靠程度
  opinion-days  30 日  督导意见书期限  2022-01-01  意见 第十四条  上海、浙江、重庆条例  外地做法
  opinion-days  20 日  督导意见书期限  2026-03-01  意见 第十四条  晨教督〔2026〕10号    本办设定

换了节假日安排，未办结的期限随即重算：3 月 22 日（周日）若调休上班，就在当天届满。放假和调休一并替换，这里只写调休，放假便没有了。

  $ printf '日历: [{年度: 2026, 来源: 试算, 调休上班: [2026-03-22]}]\n' | dudao calendar import - --dry-run
  dudao: note: 2026 年日历：放假 0 段、调休上班 1 日
  dudao: note: 未办结事项的到期日变动 1 项
  dudao: note: 试运行结束，未写入任何数据
  $ printf '日历: [{年度: 2026, 来源: 试算, 调休上班: [2026-03-22]}]\n' | dudao --lang en calendar import - --dry-run
  dudao: note: calendar of 2026: holidays 0, make-up days 1
  dudao: note: open deadlines moved: 1
  dudao: note: a dry run: nothing was written
