挂牌：责任督学每人负责几所学校，校门口的公示牌写着是谁 [依据 意见 第十条]。
Postings: a responsible inspector answers for a school, and the board at its gate says so.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: p1, 名称: 第一小学, 类别: 小学}
  >   - {代码: p2, 名称: 第二小学, 类别: 小学}
  >   - {代码: p3, 名称: 第三小学, 类别: 小学}
  >   - {代码: p4, 名称: 第四小学, 类别: 小学, 撤销日期: 2026-01-31}
  >   - {代码: k1, 名称: 第一幼儿园, 类别: 幼儿园}
  >   - {代码: fin, 名称: 财政局, 类别: 部门}
  > 督学:
  >   - {姓名: 王明, 单位: 第一小学, 在职: 是, 来源: 教师, 督学证号: "001", 证件截止日: 2027-12-31, 公开电话: 0631-5550101}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 督学证号: "002", 公开电话: 0631-5550102}
  >   - {姓名: 张强, 在职: 是, 来源: 教师, 督学证号: "003"}
  >   - {姓名: 赵敏, 在职: 是, 来源: 教师}
  >   - {姓名: 石岩, 在职: 是, 来源: 公务员, 督学证号: "005", 公开电话: 0631-5550105}
  > 聘任:
  >   - {督学: 王明, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 聘期届满: 2026-12-31, 状态: 在聘}
  >   - {督学: 张强, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 暂停}
  >   - {督学: 石岩, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-01-01, 状态: 在聘}
  > END
  $ dudao inspector import -q --legacy --reason 历史补录 base.yaml

谁能挂牌：当日在聘的责任督学 [依据 意见 第六条]，有有效的督学证，新任的岗前培训合格 [依据 意见 第八条]，不须回避，学校还在。
石岩是专职督学，不是责任督学；张强暂停；赵敏什么也不是，没有证，也没有培训。
  $ dudao inspector add posting inspector=石岩 school=第二小学 from=2026-02-01
  dudao-inspector: error: 督学 inspector: 石岩当日不是在聘的责任督学（意见 第六条） [refused]
  [4]
  $ dudao inspector add posting inspector=张强 school=第二小学 from=2026-02-01
  dudao-inspector: error: 督学 inspector: 张强的责任督学职务已暂停（意见 第六条） [refused]
  dudao-inspector: warning: 督学 inspector: 张强没有公开电话，公示牌上无从公布（意见 第七条）
  [4]
  $ dudao inspector add posting inspector=赵敏 school=财政局 from=2026-02-01
  dudao-inspector: error: 学校 school: 财政局不是学校（意见 第十条） [refused]
  dudao-inspector: error: 督学 inspector: 赵敏当日不是在聘的责任督学（意见 第六条） [refused]
  dudao-inspector: error: 督学 inspector: 赵敏当日没有有效的督学证（意见 第六条） [refused]
  dudao-inspector: error: 督学 inspector: 赵敏没有通过岗前培训（意见 第八条） [refused]
  dudao-inspector: warning: 督学 inspector: 赵敏没有公开电话，公示牌上无从公布（意见 第七条）
  [4]
  $ dudao inspector add posting inspector=王明 school=第一小学 from=2026-02-01
  dudao-inspector: error: 督学 inspector: 王明应当回避：本单位人员（教育督导条例 第十条） [refused]
  [4]
  $ dudao inspector add posting inspector=王明 school=p4 from=2026-02-01
  dudao-inspector: error: 学校 school: 第四小学已于 2026-01-31 撤销（意见 第十条） [refused]
  [4]
  $ dudao inspector add posting inspector=王明 school=p4 from=2026-01-30 until=2026-01-01
  dudao-inspector: error: 终止日期 until: 2026-01-01 早于起始日期（2026-01-30） [order]
  [3]
  $ dudao inspector add posting inspector=王明 school=p2 from=2028-01-01
  dudao-inspector: error: 督学 inspector: 王明当日没有有效的督学证（意见 第六条） [refused]
  [4]
  $ dudao inspector add posting inspector=李红 school=p2 from=2027-01-01
  dudao-inspector: error: 督学 inspector: 李红当日不是在聘的责任督学（意见 第六条） [refused]
  [4]
  $ dudao inspector add posting inspector=李红 school=p1 from=2026-02-01
  编号        办理事项  状态  到期日
  PG2026-001  登记
  $ dudao inspector add posting inspector=李红 school=p2 from=2026-02-01
  编号        办理事项  状态  到期日
  PG2026-002  登记
  $ dudao inspector add posting inspector=王明 school=第二小学 from=2026-01-05 board_on=2026-01-12
  编号        办理事项  状态  到期日
  PG2026-003  登记
  $ dudao inspector list posting
  编号        督学  学校      起始日期    终止日期  公示牌日期
  PG2026-001  李红  第一小学  2026-02-01
  PG2026-002  李红  第二小学  2026-02-01
  PG2026-003  王明  第二小学  2026-01-05            2026-01-12
  $ dudao office list unit 类别=小学 --columns code,name,responsible
  代码  名称      责任督学
  p1    第一小学  李红
  p2    第二小学  王明、李红
  p3    第三小学
  p4    第四小学
  $ dudao inspector list --columns name,load 'load>0'
  姓名  挂牌学校数
  王明           1
  李红           2

同一人在同一所学校，日期不能重叠；结束以后可以再挂，那是另一条。
  $ dudao inspector add posting inspector=李红 school=p2 from=2026-03-01
  dudao-inspector: error: 学校 school: 李红已在该校挂牌：PG2026-002（意见 第十条） [refused]
  [4]
  $ dudao inspector end PG2026-002 on=2026-02-28
  编号        办理事项  状态  到期日
  PG2026-002  结束挂牌
  $ dudao inspector end PG2026-002
  PG2026-002: error: 终止日期 until: 已于 2026-02-28 结束（意见 第十条） [refused]
      日期有误的，用 edit 更正
  [4]
  $ dudao inspector end PG2026-002 on=2026-03-03 until=2026-03-31
  PG2026-002: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  PG2026-002: error: 终止日期 until: 已于 2026-02-28 结束（意见 第十条） [refused]
      日期有误的，用 edit 更正
  [3]
  $ dudao inspector end PG2026-002 on=2026-02-27 until=2026-03-31
  PG2026-002: error: 发生日期 on: 2026-02-27 早于本记录上一次办理 end 结束挂牌 的日期 [order]
  PG2026-002: error: 终止日期 until: 已定于 2026-02-28 结束，办理结束不能往后延（意见 第十条） [refused]
      日期有误的，用 edit 更正
  [3]
  $ dudao inspector show PG2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  挂牌
  1     2026-02-28  结束挂牌
  
  $ dudao inspector add posting inspector=李红 school=p2 from=2026-03-01
  编号        办理事项  状态  到期日
  PG2026-004  登记
  $ dudao inspector list posting running=yes
  编号        督学  学校      起始日期    终止日期  公示牌日期
  PG2026-001  李红  第一小学  2026-02-01
  PG2026-003  王明  第二小学  2026-01-05            2026-01-12
  PG2026-004  李红  第二小学  2026-03-01

离开未满三年的学校也须回避：王明 2026 年 2 月 10 日从第一小学调到第三小学，第一小学、第三小学都不能挂。李红调入自己挂牌的学校，当时就提示。
  $ dudao inspector transfer I2026-001 unit=p3 on=2026-02-10 -q
  $ dudao inspector add posting inspector=王明 school=p1 from=2026-03-02
  dudao-inspector: error: 督学 inspector: 王明应当回避：离开未满三年（教育督导条例 第十条） [refused]
  [4]
  $ dudao inspector add posting inspector=王明 school=p3 from=2026-03-02
  dudao-inspector: error: 督学 inspector: 王明应当回避：本单位人员（教育督导条例 第十条） [refused]
  [4]
  $ cp dudao.db copy.db
  $ echo '督学: [{姓名: 李红, 单位: p1}]' | dudao inspector import --update --store copy.db -
  -:1:6: warning: I2026-002: 李红正在该校挂牌（PG2026-001），应当结束（教育督导条例 第十条）
      1 | 督学: [{姓名: 李红, 单位: p1}]
        |        ^^^^^^^^^^^^^^^^^^^^^^
  督学 inspector  + 0  ~ 1  = 0

不在学校所在责任区的督学名单里、挂牌多于 6 所，都只提示；没有公开电话的也提示，但公示牌挂不出去。
张强恢复以后可以挂牌。王明已有 1 所，再挂 5 所正好 6 所，第 7 所提示。
  $ dudao inspector list appointment 督学=张强 --columns 编号,状态
  编号       状态
  A2025-003  暂停
  $ dudao inspector resume A2025-003
  编号       办理事项  状态  到期日
  A2025-003  恢复      在聘
  $ dudao inspector add zone name=南区 schools=p1,p2,p3,k1 inspectors=王明,李红 from=2026-03-01 -q
  $ dudao inspector add posting inspector=张强 school=k1 from=2026-03-02
  dudao-inspector: warning: 学校 school: 该校在责任区 Z2026-001 南区，张强不是该区督学（意见 第十二条）
  dudao-inspector: warning: 督学 inspector: 张强没有公开电话，公示牌上无从公布（意见 第七条）
  编号        办理事项  状态  到期日
  PG2026-005  登记
  $ dudao inspector import --update - <<'END'
  > 挂牌: [{编号: PG2026-005, 公示牌日期: 2026-03-02}]
  > END
  -:1:30: error: PG2026-005: 公示牌日期 board_on: 张强没有公开电话，公示牌上无从公布（意见 第七条） [refused]
      1 | 挂牌: [{编号: PG2026-005, 公示牌日期: 2026-03-02}]
        |                                       ^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [4]
  $ dudao inspector import -q - <<'END'
  > 单位: [{代码: q1, 名称: 甲园, 类别: 幼儿园}, {代码: q2, 名称: 乙园, 类别: 幼儿园}, {代码: q3, 名称: 丙园, 类别: 幼儿园}, {代码: q4, 名称: 丁园, 类别: 幼儿园}, {代码: q5, 名称: 戊园, 类别: 幼儿园}]
  > 挂牌:
  >   - {督学: 王明, 学校: q1, 起始日期: 2026-02-15}
  >   - {督学: 王明, 学校: q2, 起始日期: 2026-02-15}
  >   - {督学: 王明, 学校: q3, 起始日期: 2026-02-15}
  >   - {督学: 王明, 学校: q4, 起始日期: 2026-02-15}
  >   - {督学: 王明, 学校: q5, 起始日期: 2026-02-15}
  > END
  $ dudao inspector add posting inspector=王明 school=k1 from=2026-03-02
  dudao-inspector: warning: 督学 inspector: 王明挂牌学校将达7所，一般不超过6所（意见 第十条）
  编号        办理事项  状态  到期日
  PG2026-011  登记
  $ dudao inspector list --columns name,zone,load 'load>0'
  姓名  责任区  挂牌学校数
  王明  南区             7
  李红  南区             2
  张强                   1

启用前就挂的牌照实补录，不合的只提示。
  $ cat >old.yaml <<'END'
  > 挂牌:
  >   - {督学: 石岩, 学校: 第三小学, 起始日期: 2022-09-01, 终止日期: 2025-08-31, 公示牌日期: 2022-09-09}
  >   - {督学: 李红, 学校: 第三小学, 起始日期: 2025-09-01, 终止日期: 2026-01-31}
  > END
  $ dudao inspector import --legacy --reason 历史补录 old.yaml
  old.yaml:2:10: warning: 督学 inspector: 石岩当日不是在聘的责任督学（意见 第六条）
      2 |   - {督学: 石岩, 学校: 第三小学, 起始日期: 2022-09-01, 终止日期: 2025-08-31, 公示牌日期: 2022-09-09}
        |            ^^^^
  挂牌 posting  + 2  ~ 0  = 0

谁在哪所学校、多久：石岩 2022-09-01 到 2025-08-31，满 3 年，共 1096 天（其间有一个闰日）；李红 153 天（9 月 30、10 月 31、11 月 30、12 月 31、1 月 31）。
  $ dudao inspector list posting 学校=p3 --columns inspector,from,until,days,years,running
  督学  起始日期    终止日期    挂牌天数  挂牌年数  在挂
  石岩  2022-09-01  2025-08-31      1096         3  否
  李红  2025-09-01  2026-01-31       153         0  否
