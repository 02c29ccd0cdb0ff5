督学队伍规则的少见情形：数据不全、兼任、暂停、过去的年份 [依据 意见 第六条] [依据 教育督导条例 第六条]。
Rules of inspectors where data are missing, posts are two, or the year is past.

没有人在任的年份没有可比的，什么也不说；不在任的、拟聘的都不算。
  $ dudao init -q --opened 2026-01-01
  $ cat >people.yaml <<'END'
  > 单位: [{代码: s1, 名称: 第一小学, 类别: 小学}]
  > 督学:
  >   - {编号: 甲, 姓名: 王明, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 20, 督学证号: 经督001}
  >   - {编号: 乙, 姓名: 李红, 在职: 否, 来源: 教师, 退休日期: 2025-06-30, 督学证号: 经督002}
  >   - {编号: 丙, 姓名: 赵平, 在职: 否, 来源: 其他专业人才, 督学证号: 经督003}
  >   - {编号: 丁, 姓名: 孙立, 在职: 是, 来源: 公务员, 学历: 本科, 从教年限: 20, 督学证号: 经督004}
  >   - {编号: 戊, 姓名: 周舟, 在职: 否, 来源: 教师, 退休日期: 2021-12-31, 督学证号: 经督005}
  > 聘任:
  >   - {督学: 丁, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2026-02-01}
  > END
  $ dudao inspector import -q people.yaml
  $ dudao inspector check -f tsv | grep -E 'full-time|in-service|retired|terms|certificate'
  [1]
  $ dudao inspector check --year 2024 -f tsv | grep -E 'full-time|in-service|retired|terms|certificate'
  [1]

王明兼任兼职督学和责任督学，各项都只算一个人。李红 2025 年 6 月 30 日才退休：2024 年末在职 2 ÷ 3（赵平不在职，没有退休日期），今天 1 ÷ 3。
退休规则只看聘期开始时已经退休的：周舟 2021 年底退休，最迟 2024 年底，2025 年 1 月聘的超过；李红聘任时还没有退休，不看；赵平没有日期，看不出，由 doctor 提示。
责任督学不受在职多数的限制。
  $ cat >before.yaml <<'END'
  > 聘任:
  >   - {督学: I2026-001, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2024-03-01, 聘期届满: 2027-02-28, 状态: 在聘}
  >   - {督学: I2026-001, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2024-03-01, 状态: 在聘}
  >   - {督学: I2026-002, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2024-03-01, 聘期届满: 2027-02-28, 状态: 在聘}
  >   - {督学: I2026-003, 督学类别: 教育督导员, 聘任机关: 教育督导机构, 聘期开始: 2024-03-01, 状态: 在聘}
  >   - {督学: I2026-005, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  > END
  $ dudao inspector import -q --legacy --reason 启用前的聘任 before.yaml
  $ dudao inspector check --year 2024 -f tsv | grep -E 'full-time|in-service|retired|terms|certificate'
  inspector-certificate	意见 第六条	督学持证	全区	2	2	是
  inspector-full-time-ratio	意见 第六条	专职督学占比	全区	≥ 30 %	0.0 %	否
  inspector-in-service-majority	意见 第六条	兼职督学和教育督导员以在职人员为主	全区	≥ 50 %	66.7 %	是
  inspector-terms	教育督导条例 第六条	兼职督学任期和届数	全区	2	2	是
  $ dudao inspector check -f tsv | grep -E 'full-time|in-service|retired|terms|certificate'
  inspector-certificate	意见 第六条	督学持证	全区	3	3	是
  inspector-full-time-ratio	意见 第六条	专职督学占比	全区	≥ 30 %	0.0 %	否
  inspector-full-time-trend	意见 第六条	专职督学占比逐步提高	全区	≥ 0.0 %	0.0 %	是
  inspector-in-service-majority	意见 第六条	兼职督学和教育督导员以在职人员为主	全区	≥ 50 %	33.3 %	否
  inspector-retired	意见 第六条	选聘的退休人员退休时间不超过3年	I2026-005 周舟	≤ 2024-12-31	2025-01-01	否
  inspector-terms	教育督导条例 第六条	兼职督学任期和届数	全区	2	2	是
  $ dudao doctor | grep 退休
  dudao: error: I2026-003 (赵平) 在聘而不在职，没有登记退休日期 [found]
      已退休的请填写退休日期，以核对是否超过 3 年
  [1]
  $ dudao --lang en doctor | grep retirement
  dudao: error: I2026-003 (赵平) is in post, not in service, and without a day of retirement [found]
      who retired is asked how long ago: enter retired_on
  [1]

专职督学只有一名也算：孙立 3 月 2 日任命，1 ÷ 4；去年底 0 ÷ 3，提高。教育督导员不算，算进去的是 1 ÷ 5、0 ÷ 4。
  $ dudao inspector appoint A2026-001 from=2026-03-02 -q
  $ dudao inspector check -f tsv | grep full-time
  inspector-full-time-ratio	意见 第六条	专职督学占比	全区	≥ 30 %	25.0 %	否
  inspector-full-time-trend	意见 第六条	专职督学占比逐步提高	全区	≥ 0.0 %	25.0 %	是
  $ dudao policy set count-associates 是 --from 2026-01-01 --source 试算 -q
  $ dudao inspector check -f tsv | grep full-time
  inspector-full-time-ratio	意见 第六条	专职督学占比	全区	≥ 30 %	20.0 %	否
  inspector-full-time-trend	意见 第六条	专职督学占比逐步提高	全区	≥ 0.0 %	20.0 %	是
  $ dudao policy set count-associates 否 --from 2026-01-01 --source 试算 -q

暂停的当日起不算，恢复的当日起算；补查过去的一天，按那一天。王明 3 月 4 日兼职暂停，责任督学照旧，人还在任；3 月 6 日两项都暂停，3 月 9 日恢复。
  $ export DUDAO_TODAY=2026-03-10
  $ dudao inspector suspend A2024-001 reason=借调 on=2026-03-04 -q
  $ dudao inspector suspend A2024-002 reason=借调 on=2026-03-06 -q
  $ dudao inspector resume A2024-001 on=2026-03-09 -q
  $ for day in 2026-03-03 2026-03-05 2026-03-06 2026-03-08 2026-03-09; do dudao --today $day inspector ratio -f tsv | grep -E '督学总数|兼职督学	' | cut -f 1,2,4; done
  2026-03-03	兼职督学	2
  2026-03-03	督学总数	4
  2026-03-05	兼职督学	1
  2026-03-05	督学总数	4
  2026-03-06	兼职督学	1
  2026-03-06	督学总数	3
  2026-03-08	兼职督学	1
  2026-03-08	督学总数	3
  2026-03-09	兼职督学	2
  2026-03-09	督学总数	4
  $ dudao --today 2026-03-05 inspector check -f tsv | grep terms
  inspector-terms	教育督导条例 第六条	兼职督学任期和届数	全区	1	1	是
  $ dudao inspector check -f tsv | grep terms
  inspector-terms	教育督导条例 第六条	兼职督学任期和届数	全区	2	2	是

督导那一天在任的才算督学，补录也一样：3 月 5 日王明的兼职督学暂停，恢复以后补录 3 月 5 日开始的督导，他不能当成员，9 日的可以。
  $ dudao supervise add supervision title=作业督导 strand=school kind=routine unit=s1 scope=作业 from=2026-03-05 team='[{person: I2026-001}]' -q
  $ dudao supervise start S2026-001 on=2026-03-09 2>&1 | grep 在聘
  S2026-001: error: 督导组 team: 王明当日不是在聘的总督学、专职或兼职督学；其他人员以专家或工作人员身份参加（意见 第六条） [refused]
  $ dudao supervise add supervision title=体育督导 strand=school kind=routine unit=s1 scope=体育 from=2026-03-09 team='[{person: I2026-001}]' -q
  $ dudao supervise start S2026-002 on=2026-03-09 -q

届数按日期连着数，补录的先后不影响：吴江 2017、2020、2023 年各一届，倒着补录，今天是第 3 届，相合；再往前补一届 2014 年的，就是第 4 届。
  $ dudao inspector add inspector name=吴江 in_service=yes source=teacher certificate=经督006 -q
  $ cat >terms.yaml <<'END'
  > 聘任:
  >   - {督学: 吴江, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2023-09-01, 聘期届满: 2026-08-31, 状态: 在聘}
  >   - {督学: 吴江, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2020-09-01, 聘期届满: 2023-08-31, 状态: 离任}
  >   - {督学: 吴江, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2017-09-01, 聘期届满: 2020-08-31, 状态: 离任}
  > END
  $ dudao inspector import -q --legacy --reason 启用前的聘任 terms.yaml
  $ dudao inspector check -f tsv | grep terms
  inspector-terms	教育督导条例 第六条	兼职督学任期和届数	全区	3	3	是
  $ cat >first.yaml <<'END'
  > 聘任:
  >   - {督学: 吴江, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2014-09-01, 聘期届满: 2017-08-31, 状态: 离任}
  > END
  $ dudao inspector import -q --legacy --reason 启用前的聘任 first.yaml
  $ dudao inspector check -f tsv | grep terms
  inspector-terms	教育督导条例 第六条	兼职督学任期和届数	I2026-006 吴江	≤ 3	4	否
