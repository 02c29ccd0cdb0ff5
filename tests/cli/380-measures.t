整改措施。在命令里逐条写：花括号里是一条，方括号里是几条，字段名中英文都行；同一条措施按“措施”的文字认，后来的只是补填 [依据 意见 第十五条]。
Measures on the command line: {…} is one, […] several; a measure is known by its text, and what comes later fills it.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 器材, 来源记录: 开学, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 器材过期}
  > END
  $ dudao rectify import --quiet first.yaml
  $ dudao rectify add rectification finding=F2026-001 unit=no1 requirement=更换器材 deadline=2026-03-20 \
  >     'measures={text: 更换灭火器, owner: 总务处}' '整改措施=[{措施: 培训门卫, 责任人: 安保处}, {措施: 贴标识, owner: 安保处}]'
  编号       办理事项  状态    到期日
  R2026-001  登记      已下达  2026-03-20
  $ dudao rectify receive R2026-001 --quiet

措施和责任人都要写。没有这个字段、日期不存在、括号没闭合、逗号是全角的，都指出在哪里。

  $ dudao rectify plan R2026-001 measures=巡查
  R2026-001: error: 责任人 measures[4].owner: 未填写 [missing]
  [3]
  $ dudao rectify plan R2026-001 'measures={text: 巡查, 负责人: 总务处}'
  dudao-rectify: error: 整改措施 measures[1]: '负责人' 不是整改措施的字段 [key]
      measures={text: 巡查, 负责人: 总务处}
                            ^^^^^^
      各项: 措施 text, 责任人 owner, 完成时限 due, 完成日期 done_on, 进展情况 progress
  [3]
  $ dudao rectify plan R2026-001 'measures={text: 巡查, owner: 总务处, due: 2026-02-30}'
  dudao-rectify: error: 完成时限 measures[1].due: '2026-02-30' 这一天不存在 [date]
      measures={text: 巡查, owner: 总务处, due: 2026-02-30}
                                                ^^^^^^^^^^
      该月最后一天是 2026-02-28
  [3]
  $ dudao rectify plan R2026-001 'measures=[{text: 巡查, owner: 总务处}'
  dudao-rectify: error: 括号没有闭合，或者缺少逗号 [syntax]
      measures=[{text: 巡查, owner: 总务处}
               ^
      以括号开头的值须加引号
  [3]
  $ dudao rectify plan R2026-001 'measures={text: 巡查，owner: 总务处}'
  dudao-rectify: error: 两个字段之间缺少逗号 [syntax]
      measures={text: 巡查，owner: 总务处}
                          ^^
      逗号是全角的，请改为半角逗号加空格
  [3]

补填：写上“措施”和要填的就行。进展只增不减，同一天可以有两条。没有变的照旧，不会多出一条。

  $ dudao rectify plan R2026-001 'measures={text: 更换灭火器, due: 2026-03-10}' \
  >     'measures={text: 更换灭火器, progress: [{on: 2026-02-26, text: 已下单}, {on: 2026-02-26, text: 已付款}]}'
  编号       办理事项      状态      到期日
  R2026-001  报送整改方案  方案已报  2026-03-20
  $ dudao rectify submit R2026-001 report=已整改 'measures={text: 更换灭火器, owner: 总务处, done_on: 2026-03-01}' \
  >     'measures={text: 更换灭火器, progress: {on: 2026-03-01, text: 已到货}}' --quiet
  $ dudao rectify show R2026-001 | grep '^整改措施'
  整改措施 1 · 措施               更换灭火器
  整改措施 1 · 责任人             总务处
  整改措施 1 · 完成时限           2026-03-10
  整改措施 1 · 完成日期           2026-03-01
  整改措施 1 · 进展情况 1 · 日期  2026-02-26
  整改措施 1 · 进展情况 1 · 进展  已下单
  整改措施 1 · 进展情况 2 · 日期  2026-02-26
  整改措施 1 · 进展情况 2 · 进展  已付款
  整改措施 1 · 进展情况 3 · 日期  2026-03-01
  整改措施 1 · 进展情况 3 · 进展  已到货
  整改措施 2 · 措施               培训门卫
  整改措施 2 · 责任人             安保处
  整改措施 3 · 措施               贴标识
  整改措施 3 · 责任人             安保处

已经填了的，办理时不能改成别的；要改是更正，用 edit --reason。进展连更正也不能删改。

  $ dudao rectify verify R2026-001 'measures={text: 培训门卫, owner: 德育处}'
  R2026-001: error: 整改措施 measures: 已填写其他内容 [changed]
      确需更正的，用 edit 编号 --reason 理由
  R2026-001: warning: 核查人 verified_by: 未填写核查人（教育督导条例 第二十二条）
  [3]
  $ export TMPDIR=$HOME EDITOR="sed -i 's/安保处/德育处/'"
  $ dudao rectify edit R2026-001 --reason 责任人写错
  R2026-001 已修改
  $ export EDITOR="sed -i 's/已付款/未付款/'"
  $ dudao rectify edit R2026-001 --reason 进展写错 2>said || { status=$?; sed '/note:/d' said; (exit $status); }
  R2026-001: error: 整改措施 measures: '更换灭火器 · 进展情况' 只能续填，已有内容不能漏写或改动 [changed]
  [3]

列成 YAML 的，原样导入什么也不变。

  $ dudao rectify list -f yaml --columns finding,unit,requirement,measures >list.yaml
  $ cat list.yaml
  rectifications:
    - key: R2026-001
      finding: F2026-001
      unit: no1
      requirement: 更换器材
      measures:
        - text: 更换灭火器
          owner: 总务处
          due: 2026-03-10
          done_on: 2026-03-01
          progress:
            - on: 2026-02-26
              text: 已下单
            - on: 2026-02-26
              text: 已付款
            - on: 2026-03-01
              text: 已到货
        - text: 培训门卫
          owner: 德育处
        - text: 贴标识
          owner: 德育处
  $ dudao rectify import list.yaml
  整改 rectification  + 0  ~ 0  = 1

清单续几行，不是更正，不用写理由：续进展、添措施、补空着的。办理填上的完成日期清单里没有，照旧留着；要去掉，写 ~，那才是更正。
A file that only lengthens lists and fills what is empty corrects nothing; what a move wrote and the file leaves out stays.

  $ cat >grown.yaml <<'END'
  > 整改:
  >   - 编号: R2026-001
  >     备注: 已通知家委会
  >     整改措施:
  >       - 措施: 更换灭火器
  >         进展情况:
  >           - {日期: 2026-02-26, 进展: 已下单}
  >           - {日期: 2026-02-26, 进展: 已付款}
  >           - {日期: 2026-03-01, 进展: 已到货}
  >           - {日期: 2026-03-02, 进展: 已挂牌}
  >       - {措施: 培训门卫, 责任人: 德育处}
  >       - {措施: 贴标识, 完成日期: 2026-03-02}
  >       - {措施: 登记造册, 责任人: 安保处}
  > END
  $ dudao rectify import --update grown.yaml
  整改 rectification  + 0  ~ 1  = 0
  $ dudao rectify import grown.yaml
  整改 rectification  + 0  ~ 0  = 1
  $ dudao rectify show R2026-001 | grep -E '^(备注|整改措施 . · (措施|责任人|完成日期))'
  整改措施 1 · 措施               更换灭火器
  整改措施 1 · 责任人             总务处
  整改措施 1 · 完成日期           2026-03-01
  整改措施 2 · 措施               培训门卫
  整改措施 2 · 责任人             德育处
  整改措施 3 · 措施               贴标识
  整改措施 3 · 责任人             德育处
  整改措施 3 · 完成日期           2026-03-02
  整改措施 4 · 措施               登记造册
  整改措施 4 · 责任人             安保处
  备注                            已通知家委会
  $ sed -i 's/措施: 更换灭火器/&\n        完成日期: ~/' grown.yaml
  $ dudao rectify import --update grown.yaml 2>&1 | sed 1q
  grown.yaml:5:7: error: R2026-001: 整改措施 measures: 已有内容，更正须用 --reason 说明理由 [refused]

措施按文字认，不按位置：插在前面、夹在中间的，照样是添一条，不用写理由。改了措施的文字、进展还在的，是更正。
A measure is known by its text and not by its place: one put in front adds a line.

  $ cat >front.yaml <<'END'
  > 整改:
  >   - 编号: R2026-001
  >     整改措施:
  >       - {措施: 制定方案, 责任人: 校长室}
  >       - {措施: 更换灭火器}
  >       - {措施: 培训门卫, 完成日期: 2026-03-02}
  >       - {措施: 全员演练, 责任人: 安保处}
  >       - {措施: 贴标识}
  >       - {措施: 登记造册}
  > END
  $ dudao rectify import --update front.yaml
  整改 rectification  + 0  ~ 1  = 0
  $ dudao rectify show R2026-001 | grep -E '^整改措施 . · (措施|进展情况 4 · 进展)'
  整改措施 1 · 措施               制定方案
  整改措施 2 · 措施               更换灭火器
  整改措施 2 · 进展情况 4 · 进展  已挂牌
  整改措施 3 · 措施               培训门卫
  整改措施 4 · 措施               全员演练
  整改措施 5 · 措施               贴标识
  整改措施 6 · 措施               登记造册
  $ export EDITOR="sed -i s/更换灭火器/更换灭火器箱/"
  $ dudao rectify edit R2026-001 2>said || { status=$?; sed '/note:/d' said; (exit $status); }
  R2026-001: error: 整改措施 measures: 已有内容，更正须用 --reason 说明理由 [refused]
  [4]
  $ dudao rectify edit R2026-001 --reason 漏字
  R2026-001 已修改

记有进展的措施，文件里不能没有它，更正也不能；没有进展的，更正可以去掉。

  $ cat >less.yaml <<'END'
  > 整改:
  >   - 编号: R2026-001
  >     整改措施: [{措施: 培训门卫}, {措施: 贴标识}, {措施: 登记造册}]
  > END
  $ dudao rectify import --update --reason 精简 less.yaml
  less.yaml:3:11: error: R2026-001: 整改措施 measures: '更换灭火器箱 · 进展情况' 只能续填，已有内容不能漏写或改动 [changed]
      3 |     整改措施: [{措施: 培训门卫}, {措施: 贴标识}, {措施: 登记造册}]
        |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao rectify import --update --reason 精简 less.yaml --lang en 2>&1 | sed 1q
  less.yaml:3:11: error: R2026-001: measures: '更换灭火器箱 · progress' only grows; what stands in it stays [changed]
  $ printf '整改: [{编号: R2026-001, 整改措施: ~}]\n' | dudao rectify import --update --reason 精简 - 2>&1 | sed 1q
  -:1:28: error: R2026-001: 整改措施 measures: '更换灭火器箱 · 进展情况' 只能续填，已有内容不能漏写或改动 [changed]
  $ sed -i 's/\[{措施: 培/[{措施: 更换灭火器箱}, {措施: 培/' less.yaml
  $ dudao rectify import --update --reason 精简 less.yaml
  整改 rectification  + 0  ~ 1  = 0

已经做的事，日子不能在今天之后：完成日期、进展、佐证材料的日期都是，写在哪一条里就指出哪一条。完成时限是将来的，不受限。

  $ dudao rectify return R2026-001 reason=补充材料 'measures={text: 登记造册, done_on: 2026-03-09, due: 2026-03-09}'
  R2026-001: error: 完成日期 measures[4].done_on: 2026-03-09 晚于今天（2026-03-02） [order]
  [3]
  $ dudao rectify import - <<'END'
  > 办理:
  >   - 编号: R2026-001
  >     办理事项: return
  >     理由: 补充材料
  >     整改措施: [{措施: 贴标识, 进展情况: [{日期: 2026-03-02, 进展: 已印制}, {日期: 2026-03-03, 进展: 已张贴}]}]
  >     佐证材料: [{文件: list.yaml, 收到日期: 2026-03-04}]
  > END
  -:5:61: error: 日期 measures[3].progress[2].on: 2026-03-03 晚于今天（2026-03-02） [order]
      5 |     整改措施: [{措施: 贴标识, 进展情况: [{日期: 2026-03-02, 进展: 已印制}, {日期: 2026-03-03, 进展: 已张贴}]}]
        |                                                                                   ^^^^^^^^^^
  -:6:34: error: 收到日期 evidence[1].received: 2026-03-04 晚于今天（2026-03-02） [order]
      6 |     佐证材料: [{文件: list.yaml, 收到日期: 2026-03-04}]
        |                                            ^^^^^^^^^^
  共 2 处错误，未写入任何数据
  [3]
  $ sed -i 's/\(措施: 贴标识\)/\1, 完成日期: 2026-03-03/' less.yaml
  $ dudao rectify import --update --reason 补填 less.yaml
  less.yaml:3:54: error: 完成日期 measures[3].done_on: 2026-03-03 晚于今天（2026-03-02） [order]
      3 |     整改措施: [{措施: 更换灭火器箱}, {措施: 培训门卫}, {措施: 贴标识, 完成日期: 2026-03-03}, {措施: 登记造册}]
        |                                                                                 ^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
