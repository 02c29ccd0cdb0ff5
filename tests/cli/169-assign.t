分配：哪名责任督学负责哪几所学校 [依据 意见 第十条]，按责任区来 [依据 意见 第十二条]，每人约5所，4至6所都算均衡。
assign: who answers for which school. It proposes and says why; --apply writes.

东片10所：王明挂牌3所、李红挂牌7所。西片9所只有赵平一人，都还没有人挂牌。孙立不属责任区。南校不在责任区。
明德培训是培训机构，不要求挂牌；财政局不是学校；旧校已撤销，钱进还挂着牌。

  $ dudao init -q --opened 2026-01-01
  $ {
  >   echo 单位:
  >   for n in 01 02 03 04 05 06 07 08 09 10; do echo "  - {代码: e$n, 名称: 东片第$n小学, 类别: 小学}"; done
  >   for n in 1 2 3 4 5 6 7 8 9; do echo "  - {代码: w$n, 名称: 西片第$n幼儿园, 类别: 幼儿园}"; done
  >   echo "  - {代码: s1, 名称: 南校, 类别: 初中}"
  >   echo "  - {代码: t1, 名称: 明德培训, 类别: 教育培训机构}"
  >   echo "  - {代码: fin, 名称: 财政局, 类别: 部门}"
  >   echo "  - {代码: old, 名称: 旧校, 类别: 小学, 撤销日期: 2026-02-20}"
  >   echo 督学:
  >   for name in 王明 李红 赵平 孙立 钱进; do
  >     echo "  - {姓名: $name, 在职: 是, 来源: 教师, 督学证号: 经督$name, 公开电话: 0631-5550101}"
  >   done
  >   echo 聘任:
  >   for name in 王明 李红 赵平 孙立 钱进; do
  >     echo "  - {督学: $name, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}"
  >   done
  >   echo 责任区:
  >   echo "  - {责任区名称: 东片, 学校: [e01, e02, e03, e04, e05, e06, e07, e08, e09, e10], 责任区督学: [王明, 李红], 起始日期: 2025-09-01}"
  >   echo "  - {责任区名称: 西片, 学校: [w1, w2, w3, w4, w5, w6, w7, w8, w9], 责任区督学: [赵平], 起始日期: 2025-09-01}"
  >   echo 挂牌:
  >   for n in 01 02 03; do echo "  - {督学: 王明, 学校: e$n, 起始日期: 2025-09-01}"; done
  >   for n in 04 05 06 07 08; do echo "  - {督学: 李红, 学校: e$n, 起始日期: 2025-09-01}"; done
  >   for n in 09 10; do echo "  - {督学: 李红, 学校: e$n, 起始日期: 2025-10-01}"; done
  >   echo "  - {督学: 钱进, 学校: old, 起始日期: 2025-09-01}"
  > } >base.yaml
  $ dudao inspector import -q --legacy --reason 历史补录 base.yaml

李红比6所多1所，改一所给王明，成4和6，别的都不动；改的是挂牌时间最短的，两所同日的取后一所。
西片赵平最多6所；余下3所和南校由不属责任区的孙立一人承担，正好4所，不分给两人。旧校的挂牌结束，钱进一所也没有。
  $ dudao inspector assign
  dudao-inspector: note: 不变9所，新挂10所，改派1所，结束1件，无人0所
  dudao-inspector: note: 未写入；加 --apply 写入
  责任区  学校           责任督学  挂牌校数  变动  原督学  理由
  东片    东片第01小学   王明             4  不变  王明    可以留任
  东片    东片第02小学   王明             4  不变  王明    可以留任
  东片    东片第03小学   王明             4  不变  王明    可以留任
  东片    东片第04小学   李红             6  不变  李红    可以留任
  东片    东片第05小学   李红             6  不变  李红    可以留任
  东片    东片第06小学   李红             6  不变  李红    可以留任
  东片    东片第07小学   李红             6  不变  李红    可以留任
  东片    东片第08小学   李红             6  不变  李红    可以留任
  东片    东片第09小学   李红             6  不变  李红    可以留任
  东片    东片第10小学   王明             4  改派  李红    李红原挂牌7所，多于6所；由本责任区督学承担
  西片    西片第1幼儿园  赵平             6  新挂          原无挂牌督学；由本责任区督学承担
  西片    西片第2幼儿园  赵平             6  新挂          原无挂牌督学；由本责任区督学承担
  西片    西片第3幼儿园  赵平             6  新挂          原无挂牌督学；由本责任区督学承担
  西片    西片第4幼儿园  赵平             6  新挂          原无挂牌督学；由本责任区督学承担
  西片    西片第5幼儿园  赵平             6  新挂          原无挂牌督学；由本责任区督学承担
  西片    西片第6幼儿园  赵平             6  新挂          原无挂牌督学；由本责任区督学承担
  西片    西片第7幼儿园  孙立             4  新挂          原无挂牌督学；本责任区督学已满或不能承担；由不属责任区的督学承担
  西片    西片第8幼儿园  孙立             4  新挂          原无挂牌督学；本责任区督学已满或不能承担；由不属责任区的督学承担
  西片    西片第9幼儿园  孙立             4  新挂          原无挂牌督学；本责任区督学已满或不能承担；由不属责任区的督学承担
          南校           孙立             4  新挂          原无挂牌督学；学校不在责任区内；由不属责任区的督学承担
          旧校                               结束  钱进    学校已于 2026-02-20 撤销
                         钱进             0  校数          不属责任区，只在责任区督学已满时承担

没写入，再看一遍还是这样；--apply 写入，-n 预演。写入后再分配，没有可改的：改派的原挂牌止于前一日，旧校的止于撤销前一日。
  $ dudao inspector list posting --columns key 督学=孙立
  dudao-inspector: note: 没有符合条件的记录
  $ dudao inspector assign --apply -q -n | wc -l
  23
  $ dudao inspector assign --apply -q | wc -l
  23
  $ dudao inspector list posting from=2026-03-02 --columns key,inspector,school,from,until
  编号        督学  学校           起始日期    终止日期
  PG2026-001  王明  东片第10小学   2026-03-02
  PG2026-002  孙立  南校           2026-03-02
  PG2026-003  赵平  西片第1幼儿园  2026-03-02
  PG2026-004  赵平  西片第2幼儿园  2026-03-02
  PG2026-005  赵平  西片第3幼儿园  2026-03-02
  PG2026-006  赵平  西片第4幼儿园  2026-03-02
  PG2026-007  赵平  西片第5幼儿园  2026-03-02
  PG2026-008  赵平  西片第6幼儿园  2026-03-02
  PG2026-009  孙立  西片第7幼儿园  2026-03-02
  PG2026-010  孙立  西片第8幼儿园  2026-03-02
  PG2026-011  孙立  西片第9幼儿园  2026-03-02
  $ dudao inspector list posting 'until<2026-03-02' --columns key,inspector,school,from,until
  编号        督学  学校          起始日期    终止日期
  PG2025-010  李红  东片第10小学  2025-10-01  2026-03-01
  PG2025-011  钱进  旧校          2025-09-01  2026-02-19
  $ dudao inspector history PG2025-010
     46  2026-03-02 08:00:00  clerk  inspector import  挂牌  （历史补录）
        督学: 李红
        学校: 东片第10小学
        起始日期: 2025-10-01
        历史补录: 是
        发生日期: 2025-10-01
     49  2026-03-02 08:00:00  clerk  inspector assign  结束挂牌
        终止日期: 2026-03-01
  $ dudao inspector assign | grep -v 不变
  dudao-inspector: note: 不变20所，新挂0所，改派0所，结束0件，无人0所
  责任区  学校           责任督学  挂牌校数  变动  原督学  理由
                         钱进             0  校数          不属责任区，只在责任区督学已满时承担
南校不在责任区，孙立留任，不能说他不是本责任区的督学。
  $ dudao inspector assign code=s1 -q
  责任区  学校  责任督学  挂牌校数  变动  原督学  理由
          南校  孙立             4  不变  孙立    学校不在责任区内；可以留任
  $ dudao verify | sed 's/；末条.*//'
  完好：历史 60 条，记录 57 条，佐证材料 0 件

程序读的：学校、责任区、督学都是编号；没有的是 null。电子表格也是编号。
  $ dudao inspector assign 西片 code=w9 -f json
  [
  {"school": "w9", "zone": "Z2025-002", "inspector": "I2026-004", "was": "I2026-004", "change": "keeps", "why": "不是本责任区督学，可以留任", "load": 4}
  ]
  $ dudao inspector assign 西片 code=w9 'opened_on<+5wd' -f json
  []
  $ dudao inspector assign 西片 code=w1 -f csv --lang en | tr -d '\r'
  <FEFF>school,zone,inspector,was,change,why,load
  w1,Z2025-002,I2026-003,I2026-003,keeps,may stay,6

可以只看几个责任区，或符合条件的学校；其余的不动，但计入校数。责任区也可写编号或名称的一部分。
  $ dudao inspector assign Z2025-001 东片 'code>e08' -q
  责任区  学校          责任督学  挂牌校数  变动  原督学  理由
  东片    东片第09小学  李红             6  不变  李红    可以留任
  东片    东片第10小学  王明             4  不变  王明    可以留任
  $ dudao inspector assign 片
  dudao-inspector: error: '片' 可能是下列任一责任区: 东片, 西片 [ambiguous]
  [3]
  $ dudao inspector assign 北片
  dudao-inspector: error: 当日没有名为 '北片' 的责任区 [not-found]
      最接近: 东片
  [5]
  $ dudao inspector assign 西 type=senior
  dudao-inspector: note: 不变0所，新挂0所，改派0所，结束0件，无人0所
  $ dudao inspector assign typ=senior
  dudao-inspector: error: 单位没有 'typ' 这一项 [usage]
      最接近: 类别 type
  [2]
  $ dudao inspector assign 财政局
  dudao-inspector: error: 当日没有名为 '财政局' 的责任区 [not-found]
  [5]

日期：分配从哪天起。不是日期的不收；-f yaml 是给记录用的。
  $ dudao inspector assign --from 下周
  dudao-inspector: error: --from: '下周' 不是日期 [usage]
      请按 2026-03-01 的格式填写
  [2]
  $ dudao inspector assign --from 2026-02-30
  dudao-inspector: error: --from: '2026-02-30' 这一天不存在 [usage]
      该月最后一天是 2026-02-28
  [2]
  $ dudao inspector assign -f yaml
  dudao-inspector: error: assign 没有输出格式 'yaml' [usage]
      可选格式: table|json|csv|tsv
  [2]

新学期从下周起，赵平要去西片常驻，西片又多一所；九月开办的新校眼下不算学校，到那天才分配。
  $ cat >spring.yaml <<'END'
  > 单位:
  >   - {代码: w10, 名称: 西片第10幼儿园, 类别: 幼儿园}
  >   - {代码: w11, 名称: 西片第11幼儿园, 类别: 幼儿园, 成立日期: 2026-09-01}
  > 责任区:
  >   - {责任区名称: 西片, 学校: [w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11], 责任区督学: [赵平, 钱进], 常驻督学: [{督学: 赵平, 常驻开始: 2026-03-09}], 起始日期: 2026-03-09}
  > END
  $ dudao inspector import -q spring.yaml
  $ dudao inspector assign 西片 | grep -v 不变
  dudao-inspector: note: 不变9所，新挂0所，改派0所，结束0件，无人0所
  责任区  学校           责任督学  挂牌校数  变动  原督学  理由
  $ dudao inspector assign 西片 --from 2026-03-09 --apply | grep -v 不变
  dudao-inspector: note: 不变9所，新挂1所，改派0所，结束0件，无人0所
  责任区  学校            责任督学  挂牌校数  变动  原督学  理由
  西片    西片第10幼儿园  钱进             1  新挂          原无挂牌督学；由本责任区督学承担
  西片                    钱进             1  校数          责任区各校的督学让出后将不足4所，或有人须回避
  $ dudao inspector list posting from=2026-03-09 --columns key,inspector,school,from,until
  编号        督学  学校            起始日期    终止日期
  PG2026-012  钱进  西片第10幼儿园  2026-03-09
  $ dudao inspector assign --from 2026-03-09 -q | grep -v 不变
  责任区  学校            责任督学  挂牌校数  变动  原督学  理由
  西片                    钱进             1  校数          责任区各校的督学让出后将不足4所，或有人须回避
  $ dudao inspector assign --from 2026-09-01 --lang en -q | grep -v keeps
  zone  school          inspector  load  change  was   why
  西片  西片第11幼儿园  钱进          4  new           nobody was posted there; of the zone
  西片  西片第5幼儿园   钱进          4  moved   赵平  赵平 had 6 schools, and somebody of the zone fewer than 4; of the zone
  西片  西片第6幼儿园   钱进          4  moved   赵平  赵平 had 6 schools, and somebody of the zone fewer than 4; of the zone
