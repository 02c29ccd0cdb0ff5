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
  0

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
  bad.yaml:4:47: error: 结束日期 until: 2027-01-01 早于开始日期（2027-01-03） [order]
      4 |     off: [{name: 元旦, from: 2027-01-03, until: 2027-01-01}]
        |                                                 ^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao calendar show 2027
  dudao: warning: 数据文件中没有 2027 年的节假日安排，暂按周一至周五计算
  $ dudao calendar import term.yaml
  $ dudao calendar show 2026 | sed -n '1,3p'
  种类        名称                   开始日期    结束日期
  放假        元旦                   2026-01-01  2026-01-03
  调休上班                           2026-01-04  2026-01-04

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
  $ dudao policy set rectify-days-ordinary 20 --from 2026-03-10 --source 晨教督〔2026〕9号
  标识                   数值   名称              起用日期    条款           来源               可靠程度
  rectify-days-ordinary  30 日  一般问题整改期限  2022-01-01  意见 第十五条  本办默认           本办默认
  rectify-days-ordinary  20 日  一般问题整改期限  2026-03-10  意见 第十五条  晨教督〔2026〕9号  本办默认
  $ dudao rectify issue R2026-002 --today 2026-03-10
  编号       办理事项  状态    到期日
  R2026-002  issue     已下达  2026-03-30
  $ dudao rectify list --columns key,state,deadline
  编号       状态    整改期限
  R2026-001  已下达  2026-04-01
  R2026-002  已下达  2026-03-30
  $ dudao policy list | grep rectify-days-ordinary
  rectify-days-ordinary    30 日      一般问题整改期限                  2022-01-01  意见 第十五条                本办默认                        本办默认
  $ dudao policy list --today 2026-03-10 | grep rectify-days-ordinary
  rectify-days-ordinary    20 日      一般问题整改期限                  2026-03-10  意见 第十五条                晨教督〔2026〕9号               本办默认

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
  dudao: note: 重新计算期限 1 项
  标识          数值   名称            起用日期    条款           来源                  可靠程度
  opinion-days  30 日  督导意见书期限  2022-01-01  意见 第十四条  上海、浙江、重庆条例  外地做法
  opinion-days  20 日  督导意见书期限  2026-03-01  意见 第十四条  晨教督〔2026〕10号    本办默认
  $ dudao supervise list state=fed_back --columns key,state,until,due_on
  编号       状态            结束日期    到期日
  S2026-002  已反馈初步意见  2026-03-02  2026-03-23
  $ dudao flow supervision | grep 督导意见书期限
  已反馈初步意见  自结束日期起 20 日（督导意见书期限）；经常性督导除外      意见 第十四条
  $ dudao flow supervision --today 2026-02-01 | grep 督导意见书期限
  已反馈初步意见  自结束日期起 30 日（督导意见书期限）；经常性督导除外      意见 第十四条
  $ dudao log --last 1
  序号  时间                  操作人  命令        对象                                           变更    理由
    17  2026-03-02T00:00:00Z  clerk   policy set  opinion-days 2026-03-01 20 晨教督〔2026〕10号  policy
  $ dudao policy set opinion-days 25 --from 2027-01-01 --source 晨教督〔2027〕1号 --dry-run
  dudao: note: 试运行结束，未写入任何数据
  标识          数值   名称            起用日期    条款           来源                  可靠程度
  opinion-days  30 日  督导意见书期限  2022-01-01  意见 第十四条  上海、浙江、重庆条例  外地做法
  opinion-days  20 日  督导意见书期限  2026-03-01  意见 第十四条  晨教督〔2026〕10号    本办默认
  opinion-days  25 日  督导意见书期限  2027-01-01  意见 第十四条  晨教督〔2027〕1号     本办默认
  $ dudao policy show opinion-days
  标识          数值   名称            起用日期    条款           来源                  可靠程度
  opinion-days  30 日  督导意见书期限  2022-01-01  意见 第十四条  上海、浙江、重庆条例  外地做法
  opinion-days  20 日  督导意见书期限  2026-03-01  意见 第十四条  晨教督〔2026〕10号    本办默认
