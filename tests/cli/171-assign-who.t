分配：谁不能留任、谁不能接 [依据 意见 第十条]：聘任、督学证、岗前培训、回避 [依据 教育督导条例 第十条]。
assign: who may not stay, who may not come.

  $ people() { for name; do echo "  - {姓名: $name, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 20, 督学证号: 证$name, 公开电话: 0631-5550101}"; done; }
  $ posts() { for name; do echo "  - {督学: $name, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}"; done; }
  $ schools() { for code; do echo "  - {代码: $code, 名称: 学校$code, 类别: 小学}"; done; }
  $ boards() { name=$1; shift; for code; do echo "  - {督学: $name, 学校: $code, 起始日期: 2025-09-01}"; done; }
  $ dudao init -q --opened 2026-01-01
  $ {
  >   echo 单位:; schools a1 a2 a3 a4 a5 a6 a7 a8 a9
  >   echo 督学:; people 王明 李红 赵平 周敏 吴刚 郑洁 冯涛
  >   echo 聘任:; posts 王明 李红 赵平 郑洁
  >   echo "  - {督学: 冯涛, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2023-02-01, 聘期届满: 2026-01-31, 状态: 在聘}"
  >   echo "责任区: [{责任区名称: 一片, 学校: [a1, a2, a3, a4, a5, a6, a7, a8, a9], 责任区督学: [王明, 李红, 赵平, 周敏, 吴刚, 郑洁, 冯涛], 起始日期: 2025-09-01}]"
  >   echo 挂牌:; boards 李红 a1 a2; boards 赵平 a3; boards 吴刚 a4; boards 郑洁 a5 a6; boards 冯涛 a7; boards 王明 a8
  > } >base.yaml
  $ dudao inspector import -q --legacy --reason 历史补录 base.yaml

李红一月起暂停；赵平的证二月底过期；周敏、吴刚是新聘的，岗前培训还没有参加，但吴刚在系统启用前已经挂牌a4；
郑洁的孩子在a5就读；冯涛聘期已满。能接学校的只有王明和郑洁。

  $ dudao inspector suspend -q reason=借调 on=2026-01-12 $(dudao inspector list appointment 督学=李红 --columns key | tail -n 1)
  $ cat >later.yaml <<'END'
  > 督学: [{姓名: 赵平, 在职: 是, 来源: 教师, 证件截止日: 2026-02-28}]
  > 回避关系: [{督学: 郑洁, 单位: a5, 回避事由: 近亲属就读}]
  > 聘任:
  >   - {督学: 周敏, 督学类别: 责任督学, 聘任机关: 教育督导机构, 公示开始日: 2026-01-05, 公示结束日: 2026-01-16}
  >   - {督学: 吴刚, 督学类别: 责任督学, 聘任机关: 教育督导机构, 公示开始日: 2026-01-05, 公示结束日: 2026-01-16}
  > END
  $ dudao inspector import -q --update later.yaml
  $ dudao inspector notice -q on=2026-01-05 A2026-001 A2026-002
  $ dudao inspector appoint -q on=2026-01-19 from=2026-01-19 A2026-001 A2026-002

王明、郑洁原各有1所可以留任，a4仍是吴刚的；余下a1、a2、a3、a5、a7、a9六所，一人3所，a5只能给王明：两人各4所。
  $ dudao inspector assign
  dudao-inspector: note: 不变3所，新挂1所，改派5所，结束0件，无人0所
  dudao-inspector: note: 未写入；加 --apply 写入
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  一片    学校a1  郑洁             4  改派  李红    李红的责任督学职务已暂停；由本责任区督学承担
  一片    学校a2  王明             4  改派  李红    李红的责任督学职务已暂停；由本责任区督学承担
  一片    学校a3  郑洁             4  改派  赵平    赵平当天没有有效的督学证；由本责任区督学承担
  一片    学校a4  吴刚             1  不变  吴刚    系统启用前已挂牌，岗前培训尚未合格
  一片    学校a5  王明             4  改派  郑洁    郑洁应当回避：近亲属就读；由本责任区督学承担
  一片    学校a6  郑洁             4  不变  郑洁    可以留任
  一片    学校a7  郑洁             4  改派  冯涛    冯涛当天不是在聘的责任督学；由本责任区督学承担
  一片    学校a8  王明             4  不变  王明    可以留任
  一片    学校a9  王明             4  新挂          原无挂牌督学；由本责任区督学承担
  一片            李红             0  校数          李红的责任督学职务已暂停
  一片            赵平             0  校数          赵平当天没有有效的督学证
  一片            周敏             0  校数          周敏没有通过岗前培训
  一片            吴刚             1  校数          吴刚没有通过岗前培训
  一片            冯涛             0  校数          冯涛当天不是在聘的责任督学
  $ dudao inspector assign --apply -q >/dev/null
  $ dudao inspector assign -f json | grep -c '"keeps"'
  9

后来才知道王明的爱人在a5任教，郑洁也回避a5：没有人可以接。应当回避的即使没有人接也结束挂牌。
  $ dudao inspector add relation 督学=王明 单位=a5 回避事由=近亲属任职 -q
  $ dudao inspector assign code=a5
  dudao-inspector: note: 不变0所，新挂0所，改派0所，结束0件，无人1所
  dudao-inspector: note: 未写入；加 --apply 写入
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  一片    学校a5                      无人  王明    王明应当回避：近亲属任职；可挂牌的督学都须回避或常驻别处；挂牌结束
  一片            王明             3  校数          责任区各校的督学让出后将不足4所，或有人须回避
  $ dudao inspector assign code=a5 --apply -q >/dev/null
  $ dudao inspector list posting 学校=a5 --columns inspector,school,from,until
  督学  学校    起始日期    终止日期
  郑洁  学校a5  2025-09-01  2026-03-01
  $ dudao inspector assign code=a5
  dudao-inspector: note: 不变0所，新挂0所，改派0所，结束0件，无人1所
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  一片    学校a5                      无人          可挂牌的督学都须回避或常驻别处

周敏二月参加了岗前培训，可以接a5；只有一所，别人也让不出3所。吴刚没有参加，不另派。
  $ cat >training.yaml <<'END'
  > 培训: [{培训名称: 新任督学岗前培训, 类别: 岗前培训, 培训形式: 线下, 开始日期: 2026-02-24, 结束日期: 2026-02-25, 学时: 16, 参训人员: [{督学: 周敏, 考核合格: 是}]}]
  > END
  $ dudao inspector import training.yaml
  培训 training  + 1  ~ 0  = 0
  $ dudao inspector assign | grep -v 不变
  dudao-inspector: note: 不变8所，新挂1所，改派0所，结束0件，无人0所
  dudao-inspector: note: 未写入；加 --apply 写入
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  一片    学校a5  周敏             1  新挂          原无挂牌督学；由本责任区督学承担
  一片            王明             3  校数          一片有学校9所，可挂牌督学3名，人均不足4所
  一片            李红             0  校数          李红的责任督学职务已暂停
  一片            赵平             0  校数          赵平当天没有有效的督学证
  一片            周敏             1  校数          一片有学校9所，可挂牌督学3名，人均不足4所
  一片            吴刚             1  校数          吴刚没有通过岗前培训
  一片            冯涛             0  校数          冯涛当天不是在聘的责任督学

暂停的恢复了，手里原来的学校已由别人接去，不再还他；没有写入以前恢复，则可以留任。
  $ dudao inspector resume -q on=2026-03-02 $(dudao inspector list appointment 督学=李红 --columns key | tail -n 1)
  $ dudao inspector assign | grep -v 不变
  dudao-inspector: note: 不变8所，新挂1所，改派0所，结束0件，无人0所
  dudao-inspector: note: 未写入；加 --apply 写入
  责任区  学校    责任督学  挂牌校数  变动  原督学  理由
  一片    学校a5  李红             1  新挂          原无挂牌督学；由本责任区督学承担
  一片            王明             3  校数          一片有学校9所，可挂牌督学4名，人均不足4所
  一片            李红             1  校数          一片有学校9所，可挂牌督学4名，人均不足4所
  一片            赵平             0  校数          赵平当天没有有效的督学证
  一片            周敏             0  校数          一片有学校9所，可挂牌督学4名，人均不足4所
  一片            吴刚             1  校数          吴刚没有通过岗前培训
  一片            冯涛             0  校数          冯涛当天不是在聘的责任督学
