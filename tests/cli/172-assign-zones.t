分配：责任区、常驻、兼顾和让出 [依据 意见 第十二条]。每个小例一个数据库，学校、督学、责任区各写各的。
assign: zones, residents, helpers and chains, a small store each.

  $ office() {
  >   export DUDAO_STORE=$1.db
  >   dudao init -q --opened 2026-01-01
  >   { cat base.yaml; for name in $2; do echo "督学: [{姓名: $name, 在职: 是, 来源: 教师, 督学证号: 证$name, 公开电话: 0631-5550101}]"
  >     echo "聘任: [{督学: $name, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}]"
  >     echo ---; done; } >office.yaml
  >   dudao inspector import -q --legacy --reason 历史补录 office.yaml
  > }
  $ schools() { echo "单位:"; for code; do echo "  - {代码: $code, 名称: 学校$code, 类别: 小学}"; done; }
  $ posted() { for code in $2; do echo "  - {督学: $1, 学校: $code, 起始日期: 2025-09-01}"; done; }

一名督学在两个责任区，校数合起来算。东片4所先分，王明、李红各2所；西片7所，赵平和李红：李红已有2所，
赵平先接，到两人各4所，第7所又归赵平。东片4所给两个人，王明不足4所。

  $ { schools p1 p2 p3 p4 q1 q2 q3 q4 q5 q6 q7
  >   echo "责任区: [{责任区名称: 东片, 学校: [p1, p2, p3, p4], 责任区督学: [王明, 李红], 起始日期: 2025-09-01},"
  >   echo "        {责任区名称: 西片, 学校: [q1, q2, q3, q4, q5, q6, q7], 责任区督学: [赵平, 李红], 起始日期: 2025-09-01}]"
  >   echo ---; } >base.yaml
  $ office both "王明 李红 赵平"
  $ dudao inspector assign
  dudao-inspector: note: 不变0所，新挂11所，改派0所，结束0件，无人0所
  dudao-inspector: note: 未写入；加 --apply 写入
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  东片    学校p1  王明             2  新挂          原无挂牌督学；由本责任区督学承担
  东片    学校p2  李红             4  新挂          原无挂牌督学；由本责任区督学承担
  东片    学校p3  王明             2  新挂          原无挂牌督学；由本责任区督学承担
  东片    学校p4  李红             4  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q1  赵平             5  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q2  赵平             5  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q3  赵平             5  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q4  李红             4  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q5  赵平             5  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q6  李红             4  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q7  赵平             5  新挂          原无挂牌督学；由本责任区督学承担
  东片            王明             2  校数          东片有学校4所，可挂牌督学2名，人均不足4所
  $ dudao inspector --complete assign Z
  Z2025-001
  Z2025-002

常驻的只在常驻的责任区，先满4所；他在别处的挂牌改派，别处再忙也不去。
  $ { schools p1 p2 p3 p4 p5 q1 q2 q3 q4 q5 q6 q7 q8
  >   echo "责任区: [{责任区名称: 东片, 学校: [p1, p2, p3, p4, p5], 责任区督学: [李红, 王明], 常驻督学: [{督学: 王明, 常驻开始: 2025-09-01}], 起始日期: 2025-09-01},"
  >   echo "        {责任区名称: 西片, 学校: [q1, q2, q3, q4, q5, q6, q7, q8], 责任区督学: [李红, 赵平], 起始日期: 2025-09-01}]"
  >   echo 挂牌:; posted 王明 q1
  >   echo ---; } >base.yaml
  $ office resident "王明 李红 赵平"
  $ dudao inspector assign
  dudao-inspector: note: 不变0所，新挂12所，改派1所，结束0件，无人0所
  dudao-inspector: note: 未写入；加 --apply 写入
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  东片    学校p1  王明             4  新挂          原无挂牌督学；由本责任区常驻督学承担
  东片    学校p2  王明             4  新挂          原无挂牌督学；由本责任区常驻督学承担
  东片    学校p3  王明             4  新挂          原无挂牌督学；由本责任区常驻督学承担
  东片    学校p4  王明             4  新挂          原无挂牌督学；由本责任区常驻督学承担
  东片    学校p5  李红             5  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q1  李红             5  改派  王明    王明常驻其他责任区；由本责任区督学承担
  西片    学校q2  赵平             4  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q3  李红             5  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q4  赵平             4  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q5  李红             5  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q6  赵平             4  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q7  李红             5  新挂          原无挂牌督学；由本责任区督学承担
  西片    学校q8  赵平             4  新挂          原无挂牌督学；由本责任区督学承担

李红是p10的人，应当回避，只有王明能接；王明已有6所，于是王明接p10，另让出一所给李红，两步连在一起。
  $ { schools p01 p02 p03 p04 p05 p06 p07 p08 p09 p10
  >   echo "责任区: [{责任区名称: 东片, 学校: [p01, p02, p03, p04, p05, p06, p07, p08, p09, p10], 责任区督学: [王明, 李红], 起始日期: 2025-09-01}]"
  >   echo 挂牌:; posted 王明 "p01 p02 p03 p04 p05 p06"; posted 李红 "p07 p08 p09"
  >   echo "回避关系: [{督学: 李红, 单位: p10, 回避事由: 本单位人员, 起始日期: 2025-09-01}]"
  >   echo ---; } >base.yaml
  $ office chain "王明 李红"
  $ dudao inspector assign --apply | grep -v 不变
  dudao-inspector: note: 不变8所，新挂1所，改派1所，结束0件，无人0所
  责任区  学校     责任督学  挂牌校数  变动  原督学  理由
  东片    学校p06  李红             4  改派  王明    王明让出，改接别人须回避的学校；由本责任区督学承担
  东片    学校p10  王明             6  新挂          原无挂牌督学；由本责任区督学承担
  $ dudao inspector assign | grep -v 不变
  dudao-inspector: note: 不变10所，新挂0所，改派0所，结束0件，无人0所
  责任区  学校     责任督学  挂牌校数  变动  原督学  理由

一人9所，邻近责任区的李红有5所，帮1所到6所；再没有人，王明8所也得承担，说明缘由。再来一名不属责任区的，就有人接了。
  $ { schools p1 p2 p3 p4 p5 p6 p7 p8 p9 q1 q2 q3 q4 q5
  >   echo "责任区: [{责任区名称: 东片, 学校: [p1, p2, p3, p4, p5, p6, p7, p8, p9], 责任区督学: [王明], 起始日期: 2025-09-01},"
  >   echo "        {责任区名称: 西片, 学校: [q1, q2, q3, q4, q5], 责任区督学: [李红], 起始日期: 2025-09-01}]"
  >   echo 挂牌:; posted 李红 "q1 q2 q3 q4 q5"
  >   echo ---; } >base.yaml
  $ office alone "王明 李红"
  $ dudao inspector assign --apply | grep -v 不变
  dudao-inspector: warning: 学校 school: 该校在责任区 Z2025-001 东片，李红不是该区督学（意见 第十二条）
  dudao-inspector: warning: 督学 inspector: 王明挂牌学校将达7所，一般不超过6所（意见 第十条）
  dudao-inspector: warning: 督学 inspector: 王明挂牌学校将达8所，一般不超过6所（意见 第十条）
  dudao-inspector: note: 不变5所，新挂9所，改派0所，结束0件，无人0所
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  东片    学校p1  王明             8  新挂          原无挂牌督学；由本责任区督学承担；各人均已挂牌6所以上
  东片    学校p2  王明             8  新挂          原无挂牌督学；由本责任区督学承担；各人均已挂牌6所以上
  东片    学校p3  王明             8  新挂          原无挂牌督学；由本责任区督学承担；各人均已挂牌6所以上
  东片    学校p4  王明             8  新挂          原无挂牌督学；由本责任区督学承担；各人均已挂牌6所以上
  东片    学校p5  王明             8  新挂          原无挂牌督学；由本责任区督学承担；各人均已挂牌6所以上
  东片    学校p6  王明             8  新挂          原无挂牌督学；由本责任区督学承担；各人均已挂牌6所以上
  东片    学校p7  李红             6  新挂          原无挂牌督学；本责任区督学已满或不能承担；由西片的督学兼顾
  东片    学校p8  王明             8  新挂          原无挂牌督学；由本责任区督学承担；各人均已挂牌6所以上
  东片    学校p9  王明             8  新挂          原无挂牌督学；由本责任区督学承担；各人均已挂牌6所以上
  东片            王明             8  校数          东片有学校9所，可挂牌督学1名，别人已满或不能承担
  $ cat >more.yaml <<'END'
  > 督学: [{姓名: 孙立, 在职: 是, 来源: 教师, 督学证号: 证孙立, 公开电话: 0631-5550101}]
  > 聘任: [{督学: 孙立, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}]
  > END
  $ dudao inspector import -q --legacy --reason 历史补录 more.yaml
  $ dudao inspector assign | grep -v 不变
  dudao-inspector: note: 不变12所，新挂0所，改派2所，结束0件，无人0所
  dudao-inspector: note: 未写入；加 --apply 写入
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  东片    学校p8  孙立             2  改派  王明    王明原挂牌8所，多于6所；本责任区督学已满或不能承担；由不属责任区的督学承担
  东片    学校p9  孙立             2  改派  王明    王明原挂牌8所，多于6所；本责任区督学已满或不能承担；由不属责任区的督学承担
                  孙立             2  校数          不属责任区，只在责任区督学已满时承担

唯一的督学暂停：他的挂牌保留到有人接替。九月才开办的学校，挂牌已经登记，不去动它。
  $ { schools p1
  >   echo "  - {代码: p9, 名称: 学校p9, 类别: 小学, 成立日期: 2026-09-01}"
  >   echo 挂牌:; posted 王明 p1
  >   echo ---; } >base.yaml
  $ office waits "王明"
  $ dudao inspector add posting inspector=王明 school=p9 from=2026-09-01 -q
  $ dudao inspector suspend A2025-001 reason=借调 on=2026-03-02 -q
  $ dudao inspector assign --apply
  dudao-inspector: note: 不变0所，新挂0所，改派0所，结束0件，无人1所
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
          学校p1                      无人  王明    王明的责任督学职务已暂停；没有可挂牌的督学：缺聘任、督学证或岗前培训；挂牌保留到有人接替
                  王明             0  校数          王明的责任督学职务已暂停
  $ dudao inspector list posting --columns inspector,school,from,until
  督学  学校    起始日期    终止日期
  王明  学校p1  2025-09-01
  王明  学校p9  2026-09-01

没有一个可以挂牌的督学，也没有责任区：每所都说明缘由，什么也不写。
  $ schools p1 p2 >base.yaml
  $ office nobody ""
  $ dudao inspector assign --apply
  dudao-inspector: note: 不变0所，新挂0所，改派0所，结束0件，无人2所
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
          学校p1                      无人          没有可挂牌的督学：缺聘任、督学证或岗前培训
          学校p2                      无人          没有可挂牌的督学：缺聘任、督学证或岗前培训
  $ dudao inspector assign --apply -f json --lang en
  [
  {"school": "p1", "zone": null, "inspector": null, "was": null, "change": "nobody", "why": "nobody may be posted: appointment, certificate or training is missing", "load": null},
  {"school": "p2", "zone": null, "inspector": null, "was": null, "change": "nobody", "why": "nobody may be posted: appointment, certificate or training is missing", "load": null}
  ]

同一所学校有两名督学：两人都可以留任，都计入校数；一人暂停的，结束他那一件，另一人的不动。四月才起的挂牌，学校算有人；
到四月他还暂停着，再改派。
  $ { schools p1 p2 p3
  >   echo "责任区: [{责任区名称: 东片, 学校: [p1, p2, p3], 责任区督学: [王明, 李红], 起始日期: 2025-09-01}]"
  >   echo 挂牌:; posted 王明 "p1 p2"; posted 李红 p1
  >   echo ---; } >base.yaml
  $ office twice "王明 李红"
  $ dudao inspector add posting inspector=李红 school=p3 from=2026-04-01 -q
  $ dudao inspector assign -q
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  东片    学校p1  王明             2  不变  王明    可以留任
  东片    学校p2  王明             2  不变  王明    可以留任
  东片    学校p3  李红             2  不变  李红    自 2026-04-01 起挂牌
  东片    学校p1  李红             2  不变  李红    同校另有挂牌督学
  东片            王明             2  校数          东片有学校3所，可挂牌督学2名，人均不足4所
  东片            李红             2  校数          东片有学校3所，可挂牌督学2名，人均不足4所
  $ dudao inspector suspend A2025-002 reason=借调 on=2026-03-02 -q
  $ dudao inspector assign --apply -q
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  东片    学校p1  王明             2  不变  王明    可以留任
  东片    学校p2  王明             2  不变  王明    可以留任
  东片    学校p3  李红             1  不变  李红    自 2026-04-01 起挂牌
  东片    学校p1                      结束  李红    李红的责任督学职务已暂停
  东片            王明             2  校数          东片有学校3所，可挂牌督学1名，人均不足4所
  东片            李红             1  校数          李红的责任督学职务已暂停
  $ dudao inspector assign --from 2026-04-01 -q
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  东片    学校p1  王明             3  不变  王明    可以留任
  东片    学校p2  王明             3  不变  王明    可以留任
  东片    学校p3  王明             3  改派  李红    李红的责任督学职务已暂停；由本责任区督学承担
  东片            王明             3  校数          东片有学校3所，可挂牌督学1名，人均不足4所
  东片            李红             0  校数          李红的责任督学职务已暂停
  $ dudao inspector list posting --columns key,inspector,school,from,until,voided
  编号        督学  学校    起始日期    终止日期    作废
  PG2025-001  王明  学校p1  2025-09-01              否
  PG2025-002  王明  学校p2  2025-09-01              否
  PG2025-003  李红  学校p1  2025-09-01  2026-03-01  否
  PG2026-001  李红  学校p3  2026-04-01              否

上午分配了，下午才知道应当回避：当天起的挂牌一天也没有过，作废，不是结束。
  $ { schools p1 p2
  >   echo "责任区: [{责任区名称: 东片, 学校: [p1, p2], 责任区督学: [王明, 李红], 起始日期: 2025-09-01}]"
  >   echo ---; } >base.yaml
  $ office hasty "王明 李红"
  $ dudao inspector assign --apply -q | head -n 3
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  东片    学校p1  王明             1  新挂          原无挂牌督学；由本责任区督学承担
  东片    学校p2  李红             1  新挂          原无挂牌督学；由本责任区督学承担
  $ dudao inspector add relation 督学=王明 单位=p1 回避事由=其他 -q
  $ dudao inspector assign --apply -q | head -n 3
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  东片    学校p1  李红             2  改派  王明    王明应当回避：其他；由本责任区督学承担
  东片    学校p2  李红             2  不变  李红    可以留任
  $ dudao inspector list posting voided=yes --columns key,inspector,school,from,until
  编号        督学  学校    起始日期    终止日期
  PG2026-001  王明  学校p1  2026-03-02
  $ dudao inspector list posting --columns key,inspector,school,from,until
  编号        督学  学校    起始日期    终止日期
  PG2026-002  李红  学校p2  2026-03-02
  PG2026-003  李红  学校p1  2026-03-02
  $ dudao inspector assign -q | grep -v 不变
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  东片            王明             0  校数          东片有学校2所，可挂牌督学2名，人均不足4所
  东片            李红             2  校数          东片有学校2所，可挂牌督学2名，人均不足4所

一个责任区没有人可以承担、别的责任区又都满了的，分给各人，不压在一个人身上：甲区6所，乙、丙两区各6所、各一人；甲区的分到每人3所，都是9所。
  $ export DUDAO_STORE=full.db
  $ dudao init -q --opened 2026-01-01
  $ {
  >   echo 单位:
  >   for z in a b c; do for n in 1 2 3 4 5 6; do echo "  - {代码: $z$n, 名称: $z$n小学, 类别: 小学}"; done; done
  >   echo 督学:
  >   for n in 王明 李红 赵平; do echo "  - {姓名: $n, 在职: 是, 来源: 教师, 督学证号: $n, 公开电话: 0631-5550101}"; done
  > } | dudao inspector import -q -
  $ dudao inspector import -q --legacy --reason 启用前的聘任 - <<'END'
  > 聘任:
  >   - {督学: 李红, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: 赵平, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  > END
  $ dudao inspector import -q - 2>/dev/null <<'END'
  > 责任区:
  >   - {责任区名称: 甲区, 学校: [a1, a2, a3, a4, a5, a6], 责任区督学: [王明], 起始日期: 2026-03-01}
  >   - {责任区名称: 乙区, 学校: [b1, b2, b3, b4, b5, b6], 责任区督学: [李红], 起始日期: 2026-03-01}
  >   - {责任区名称: 丙区, 学校: [c1, c2, c3, c4, c5, c6], 责任区督学: [赵平], 起始日期: 2026-03-01}
  > END
  $ dudao inspector assign -q | grep -E '甲区|校数'
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  甲区    a1小学  李红             9  新挂          原无挂牌督学；本责任区督学已满或不能承担；由乙区的督学兼顾；各人均已挂牌6所以上
  甲区    a2小学  赵平             9  新挂          原无挂牌督学；本责任区督学已满或不能承担；由丙区的督学兼顾；各人均已挂牌6所以上
  甲区    a3小学  李红             9  新挂          原无挂牌督学；本责任区督学已满或不能承担；由乙区的督学兼顾；各人均已挂牌6所以上
  甲区    a4小学  赵平             9  新挂          原无挂牌督学；本责任区督学已满或不能承担；由丙区的督学兼顾；各人均已挂牌6所以上
  甲区    a5小学  李红             9  新挂          原无挂牌督学；本责任区督学已满或不能承担；由乙区的督学兼顾；各人均已挂牌6所以上
  甲区    a6小学  赵平             9  新挂          原无挂牌督学；本责任区督学已满或不能承担；由丙区的督学兼顾；各人均已挂牌6所以上
  甲区            王明             0  校数          王明当日不是在聘的责任督学
  乙区            李红             9  校数          乙区有学校6所，可挂牌督学1名，别人已满或不能承担
  丙区            赵平             9  校数          丙区有学校6所，可挂牌督学1名，别人已满或不能承担
  $ dudao inspector assign --apply -q >/dev/null
  $ dudao inspector list posting --group inspector
  督学  数量
  李红     9
  赵平     9
  $ dudao inspector assign -q | grep -c 可以留任
  18

没有划分责任区的，全部学校由可挂牌的督学承担，理由不提责任区。三所学校两个人，都给王明一人，李红没有：人均不足4所。
  $ { schools p1 p2 p3; echo ---; } >base.yaml
  $ office bare "王明 李红"
  $ dudao inspector assign -q
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
          学校p1  王明             3  新挂          原无挂牌督学；尚未划分责任区
          学校p2  王明             3  新挂          原无挂牌督学；尚未划分责任区
          学校p3  王明             3  新挂          原无挂牌督学；尚未划分责任区
                  王明             3  校数          学校3所，可挂牌督学2名，人均不足4所
                  李红             0  校数          学校3所，可挂牌督学2名，人均不足4所
  $ dudao inspector assign --apply -q >/dev/null
  $ dudao inspector assign -q
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
          学校p1  王明             3  不变  王明    可以留任
          学校p2  王明             3  不变  王明    可以留任
          学校p3  王明             3  不变  王明    可以留任
                  王明             3  校数          学校3所，可挂牌督学2名，人均不足4所
                  李红             0  校数          学校3所，可挂牌督学2名，人均不足4所
八所的，原挂5所的让出一所给原挂3所的，各4所。全部须回避的学校没有人。
  $ { schools p1 p2 p3 p4 p5 p6 p7 p8; echo 挂牌:; posted 王明 'p1 p2 p3 p4 p5'; posted 李红 'p6 p7 p8'; echo ---; } >base.yaml
  $ office even "王明 李红"
  $ dudao inspector assign -q
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
          学校p1  王明             4  不变  王明    可以留任
          学校p2  王明             4  不变  王明    可以留任
          学校p3  王明             4  不变  王明    可以留任
          学校p4  王明             4  不变  王明    可以留任
          学校p5  李红             4  改派  王明    王明原挂牌5所，而另有人不足4所；尚未划分责任区
          学校p6  李红             4  不变  李红    可以留任
          学校p7  李红             4  不变  李红    可以留任
          学校p8  李红             4  不变  李红    可以留任
  $ echo '回避关系: [{督学: 王明, 单位: p8, 回避事由: 近亲属任职}, {督学: 李红, 单位: p8, 回避事由: 近亲属任职}]' | dudao inspector import -q - 2>/dev/null
  $ dudao inspector assign -q code=p8
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
          学校p8                      无人  李红    李红应当回避：近亲属任职；可挂牌的督学都须回避；挂牌结束
                  李红             2  校数          现挂牌的督学让出后将不足4所，或有人须回避
  $ dudao inspector assign code=p8 -f json --lang en
  [
  {"school": "p8", "zone": null, "inspector": null, "was": "I2026-002", "change": "nobody", "why": "李红 is recused: family-works; all who may be posted are recused; the posting ends", "load": null},
  {"school": null, "zone": null, "inspector": "I2026-002", "was": null, "change": "load", "why": "whoever is posted would have fewer than 4 after giving enough on, or recusal bars it", "load": 2}
  ]
