责任区、挂牌、公示牌、负担、挂牌回避的规则，数字先在纸上算好。
The rules of zones, postings, boards, loads and recusal in postings.

王明、李红、赵敏是责任督学，石岩是专职督学。东区 4 所（p1 p2 p3 k1）、督学王明和李红；西区 2 所（p4 p3）、督学只有赵敏。
  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: p1, 名称: 第一小学, 类别: 小学}
  >   - {代码: p2, 名称: 第二小学, 类别: 小学}
  >   - {代码: p3, 名称: 第三小学, 类别: 小学}
  >   - {代码: p4, 名称: 第四小学, 类别: 小学}
  >   - {代码: p5, 名称: 第五小学, 类别: 小学}
  >   - {代码: k1, 名称: 第一幼儿园, 类别: 幼儿园}
  >   - {代码: old, 名称: 老校, 类别: 小学, 撤销日期: 2026-01-31}
  > 督学:
  >   - {姓名: 王明, 单位: p1, 在职: 是, 来源: 教师, 督学证号: "001", 公开电话: 0631-5550101}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 督学证号: "002", 公开电话: 0631-5550102}
  >   - {姓名: 赵敏, 在职: 是, 来源: 教师, 督学证号: "003", 证件截止日: 2026-02-28}
  >   - {姓名: 石岩, 在职: 是, 来源: 公务员, 督学证号: "004"}
  > 聘任:
  >   - {督学: 王明, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: 赵敏, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: 石岩, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-01-01, 状态: 在聘}
  > END
  $ dudao inspector import -q --legacy --reason 历史补录 base.yaml

一个区也没有、一个牌也没有：6 所学校（老校已撤销），各说一次；三名责任督学各 0 所，少于 4 所。
  $ dudao inspector check -f tsv | cut -f1,4-7 | grep -E 'zone|board|load|posting'
  inspector-board	全区	6	0	否
  inspector-load	I2026-001 王明	4–6	0	否
  inspector-load	I2026-002 李红	4–6	0	否
  inspector-load	I2026-003 赵敏	4–6	0	否
  inspector-zone-coverage	全区	6	0	否

划了区：p3 在两个区，p5 一个也没有；西区的督学只有 1 名，少于 2 名；4 所和 2 所都不多于 20 所 [依据 意见 第十二条]。
  $ cat >zones.yaml <<'END'
  > 责任区:
  >   - {责任区名称: 东区, 学校: [p1, p2, p3, k1], 责任区督学: [王明, 李红], 起始日期: 2026-01-01}
  >   - {责任区名称: 西区, 学校: [p4, p3], 责任区督学: [赵敏], 起始日期: 2026-02-01}
  > END
  $ dudao inspector import -q zones.yaml
  $ dudao inspector check | grep zone
  否        每所学校在一个责任区    p3 第三小学     1             2           意见 第十二条  inspector-zone-coverage
  否        每所学校在一个责任区    p5 第五小学     1             0           意见 第十二条  inspector-zone-coverage
  否        责任区规模              Z2026-002 西区  ≥ 2           1           意见 第十二条  inspector-zone-size

重新划：西区 p3 p4 p5，督学赵敏、石岩；东区去掉 p3。6 所各在一区，2 个区大小合适。
  $ cat >redrawn.yaml <<'END'
  > 责任区:
  >   - {责任区名称: 西区, 学校: [p3, p4, p5], 责任区督学: [赵敏, 石岩], 起始日期: 2026-03-01}
  >   - {责任区名称: 东区, 学校: [p1, p2, k1], 责任区督学: [王明, 李红], 起始日期: 2026-03-01}
  > END
  $ dudao inspector import -q redrawn.yaml
  $ dudao inspector check | grep zone
  是        每所学校在一个责任区    全区            6             6           意见 第十二条  inspector-zone-coverage
  是        责任区规模              全区            2             2           意见 第十二条  inspector-zone-size
上限改为 2 所：两个区各 3 所，都不合。
  $ dudao policy set zone-schools-most 2 --from 2026-03-01 --source 晨教督〔2026〕3号 -q >out
  $ dudao inspector check | grep zone-size
  否        责任区规模              Z2026-003 西区  ≤ 2           3           意见 第十二条  inspector-zone-size
  否        责任区规模              Z2026-004 东区  ≤ 2           3           意见 第十二条  inspector-zone-size
  $ dudao policy set zone-schools-most 20 --from 2026-03-01 --source 晨教督〔2026〕4号 -q >out
学校撤销了不再计：p5 3 月 2 日撤销，其余 5 所各在一区。
  $ cp dudao.db closed.db
  $ echo '单位: [{代码: p5, 撤销日期: 2026-03-02}]' | dudao office import -q --update --store closed.db -
  $ dudao inspector check --store closed.db | grep zone
  是        每所学校在一个责任区    全区            5             5           意见 第十二条  inspector-zone-coverage
  是        责任区规模              全区            2             2           意见 第十二条  inspector-zone-size

挂牌 [依据 意见 第七条]：李红挂 p1 p2 k1，王明挂 p2；赵敏的证到 2 月 28 日，公开电话没有，挂 p4。李红在 k1 的公示牌还没挂出。
6 所学校中牌上有人的是 p1、p2；k1 只有李红，她的牌没挂出；p4 只有赵敏；p3、p5 没有人。负担：李红 3、王明 1、赵敏 1，都少于 4 [依据 意见 第十条]。
  $ cat >postings.yaml <<'END'
  > 挂牌:
  >   - {督学: 李红, 学校: p1, 起始日期: 2026-02-02, 公示牌日期: 2026-02-02}
  >   - {督学: 李红, 学校: p2, 起始日期: 2026-02-02, 公示牌日期: 2026-02-02}
  >   - {督学: 李红, 学校: k1, 起始日期: 2026-02-02}
  >   - {督学: 王明, 学校: p2, 起始日期: 2026-02-02, 公示牌日期: 2026-02-02}
  >   - {督学: 赵敏, 学校: p4, 起始日期: 2026-02-02}
  > END
  $ dudao inspector import -q postings.yaml
  $ dudao inspector check | grep -E 'board|load|posting'
  否        责任督学公示牌          PG2026-003 李红  在聘、有证、培训、电话、公示牌  公示牌未挂出                    意见 第七条          inspector-board
  否        责任督学公示牌          PG2026-005 赵敏  在聘、有证、培训、电话、公示牌  无证、无公开电话、公示牌未挂出  意见 第七条          inspector-board
  否        责任督学公示牌          k1 第一幼儿园    ≥ 1                             0                               意见 第七条          inspector-board
  否        责任督学公示牌          p3 第三小学      ≥ 1                             0                               意见 第七条          inspector-board
  否        责任督学公示牌          p4 第四小学      ≥ 1                             0                               意见 第七条          inspector-board
  否        责任督学公示牌          p5 第五小学      ≥ 1                             0                               意见 第七条          inspector-board
  否        责任督学挂牌学校数均衡  I2026-001 王明   4–6                             1                               意见 第十条          inspector-load
  否        责任督学挂牌学校数均衡  I2026-002 李红   4–6                             3                               意见 第十条          inspector-load
  否        责任督学挂牌学校数均衡  I2026-003 赵敏   4–6                             1                               意见 第十条          inspector-load
  是        挂牌回避                全区             5                               5                               教育督导条例 第十条  inspector-posting-recusal

补齐：k1 的牌挂出；赵敏换证、有了电话、牌挂出；p3、p5 由赵敏挂。6 所都有人；最低改为 1 所，最高 3 所：王明 1、李红 3、赵敏 3。
  $ cat >mended.yaml <<'END'
  > 督学: [{姓名: 赵敏, 证件截止日: 2028-02-28, 公开电话: 0631-5550103}]
  > 挂牌:
  >   - {编号: PG2026-003, 公示牌日期: 2026-02-10}
  >   - {编号: PG2026-005, 公示牌日期: 2026-02-10}
  > END
  $ dudao inspector import -q --update mended.yaml
  $ dudao inspector add posting inspector=赵敏 school=p3 from=2026-03-02 board_on=2026-03-02 -q
  $ dudao inspector add posting inspector=赵敏 school=p5 from=2026-03-02 board_on=2026-03-02 -q
  $ dudao policy set posting-load-least 1 --from 2026-01-01 --source 晨教督〔2026〕5号 -q >out
  $ dudao policy set posting-load-most 3 --from 2026-01-01 --source 晨教督〔2026〕5号 -q >out
  $ dudao inspector check | grep -E 'board|load|posting'
  是        责任督学公示牌          全区  6             6        意见 第七条          inspector-board
  是        责任督学挂牌学校数均衡  全区  1–3           1–3      意见 第十条          inspector-load
  是        挂牌回避                全区  7             7        教育督导条例 第十条  inspector-posting-recusal
  $ dudao policy set posting-load-most 2 --from 2026-01-01 --source 晨教督〔2026〕6号 -q >out
  $ dudao inspector check | grep -E 'load'
  否        责任督学挂牌学校数均衡  I2026-002 李红  1–2           3        意见 第十条          inspector-load
  否        责任督学挂牌学校数均衡  I2026-003 赵敏  1–2           3        意见 第十条          inspector-load

任期自己届满、没有办离任的，挂牌还在，牌上的人不在聘：三块牌、三所学校都不合。办了离任，p4 的挂牌随之结束；
p3、p5 今天才起，没有挂过，应当作废（暂且留着，仍不合）。赵敏不在聘，负担不再计他。
  $ cp dudao.db left.db
  $ echo '聘任: [{编号: A2025-003, 聘期届满: 2026-03-01}]' | dudao inspector import -q --update --reason 更正 --store left.db -
  $ dudao inspector check --store left.db | grep board
  否        责任督学公示牌          PG2026-005 赵敏  在聘、有证、培训、电话、公示牌  不在聘   意见 第七条          inspector-board
  否        责任督学公示牌          PG2026-006 赵敏  在聘、有证、培训、电话、公示牌  不在聘   意见 第七条          inspector-board
  否        责任督学公示牌          PG2026-007 赵敏  在聘、有证、培训、电话、公示牌  不在聘   意见 第七条          inspector-board
  否        责任督学公示牌          p3 第三小学      ≥ 1                             0        意见 第七条          inspector-board
  否        责任督学公示牌          p4 第四小学      ≥ 1                             0        意见 第七条          inspector-board
  否        责任督学公示牌          p5 第五小学      ≥ 1                             0        意见 第七条          inspector-board
  $ dudao inspector end A2025-003 reason=resigned -q --store left.db
  $ dudao inspector check --store left.db | grep -E 'board|load'
  否        责任督学公示牌          PG2026-006 赵敏  在聘、有证、培训、电话、公示牌  不在聘   意见 第七条          inspector-board
  否        责任督学公示牌          PG2026-007 赵敏  在聘、有证、培训、电话、公示牌  不在聘   意见 第七条          inspector-board
  否        责任督学公示牌          p3 第三小学      ≥ 1                             0        意见 第七条          inspector-board
  否        责任督学公示牌          p4 第四小学      ≥ 1                             0        意见 第七条          inspector-board
  否        责任督学公示牌          p5 第五小学      ≥ 1                             0        意见 第七条          inspector-board
  否        责任督学挂牌学校数均衡  I2026-002 李红   1–2                             3        意见 第十条          inspector-load

挂牌回避 [依据 教育督导条例 第十条]：挂牌以后才调入、才登记的，录入时提示，规则里不合：
王明 3 月 2 日调入第二小学，正在那里挂牌；李红 3 月 2 日起与第一小学有回避关系，与第一幼儿园的已在 2025 年结束；赵敏的没有。
  $ dudao inspector transfer I2026-001 unit=p2 -q
  $ cat >relations.yaml <<'END'
  > 回避关系:
  >   - {督学: 李红, 单位: p1, 回避事由: 近亲属任职, 起始日期: 2026-03-02}
  >   - {督学: 李红, 单位: k1, 回避事由: 近亲属就读, 起始日期: 2023-09-01, 终止日期: 2025-08-31}
  > END
  $ dudao inspector import -q relations.yaml
  $ dudao inspector check | grep posting
  否        挂牌回避                PG2026-001 李红 第一小学  —             回避关系    教育督导条例 第十条  inspector-posting-recusal
  否        挂牌回避                PG2026-004 王明 第二小学  —             本单位人员  教育督导条例 第十条  inspector-posting-recusal
英文也这样说；学校名称里有同样的字，名称不动。
  $ cp dudao.db named.db
  $ dudao office rename p2 name=第二交流小学 -q --store named.db
  $ dudao inspector check --store named.db --lang en -f json | grep posting-recusal
  {"rule": "inspector-posting-recusal", "article": "教育督导条例 第十条", "title": "recusal in postings", "subject": "PG2026-001 李红 第一小学", "expected": "—", "actual": "relation", "holds": false},
  {"rule": "inspector-posting-recusal", "article": "教育督导条例 第十条", "title": "recusal in postings", "subject": "PG2026-004 王明 第二交流小学", "expected": "—", "actual": "own unit", "holds": false},
昨天还没有这些，按昨天算相合；王明调走以后，离开不满三年，还是不合，挂牌结束以后按最后一天算。抄错单位而更正的，不算离开。
  $ dudao inspector check --today 2026-03-01 | grep posting
  是        挂牌回避                全区            5             5        教育督导条例 第十条  inspector-posting-recusal
  $ dudao inspector end PG2026-001 on=2026-03-01 -q
  $ cp dudao.db corrected.db
  $ echo '督学: [{姓名: 王明, 单位: p3}]' | dudao inspector import -q --update --reason 抄错了单位 --store corrected.db -
  $ dudao inspector check --store corrected.db | grep posting
  是        挂牌回避                全区            7             7        教育督导条例 第十条  inspector-posting-recusal
  $ dudao inspector transfer I2026-001 unit=p3 -q --today 2026-03-09
  $ dudao inspector check --today 2026-03-10 | grep posting
  否        挂牌回避                PG2026-004 王明 第二小学  —             离开未满三年  教育督导条例 第十条  inspector-posting-recusal
  $ dudao inspector end PG2026-004 on=2026-03-01 -q
  $ dudao inspector check --today 2026-03-10 | grep posting
  是        挂牌回避                全区            7             7        教育督导条例 第十条  inspector-posting-recusal
  $ dudao inspector check --today 2026-03-10 --lang en -f json | grep posting-recusal
  {"rule": "inspector-posting-recusal", "article": "教育督导条例 第十条", "title": "recusal in postings", "subject": "whole district", "expected": "7", "actual": "7", "holds": true},

下一年只看还在挂的。
  $ dudao inspector check --today 2027-01-04 | grep posting
  是        挂牌回避                全区            5             5        教育督导条例 第十条  inspector-posting-recusal
