佐证材料。文件随整改报告存入“数据文件.files”，按 SHA-256 存放，权限只限本人；记下校验值、字节数、录入日期 [依据 意见 第十五条]。
Evidence is copied beside the store under its SHA-256, mode 0600; hash, size and day of entry are the program's.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导机构人员: [{姓名: 方知行, 职责: [督学], 到岗日期: 2025-09-01}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 甲, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 登记不全}
  >   - {编号: 乙, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 标识脱落}
  > 整改:
  >   - {问题: 甲, 单位: no1, 整改要求: 补齐登记, 整改期限: 2026-03-20}
  >   - {问题: 乙, 单位: no1, 整改要求: 重做标识, 整改期限: 2026-03-20}
  > END
  $ dudao rectify import --quiet first.yaml
  $ echo 登记册第一页 >登记册.jpg

试运行算出同样的结果，但不存文件。

  $ dudao rectify submit R2026-001 report=已补齐 evidence=登记册.jpg --dry-run
  dudao-rectify: note: 试运行结束，未写入任何数据
  编号       办理事项      状态      到期日
  R2026-001  报送整改报告  报告已报  2026-03-23
  $ ls
  dudao.db
  dudao.db-lock
  first.yaml
  登记册.jpg

文件名后面可以写事实日期、收到日期。校验值与 sha256sum 的一样。

  $ dudao rectify submit R2026-001 report=已补齐 'evidence={file: 登记册.jpg, fact_on: 2026-02-28, received: 2026-03-01}' --quiet
  $ dudao rectify show R2026-001 | grep '^佐证'
  佐证材料 1 · 文件      登记册.jpg
  佐证材料 1 · 校验值    d693dd61109d8cefe32857b229f7d1fdb5ce0c100ca6ca606396d93a84997813
  佐证材料 1 · 字节数    19
  佐证材料 1 · 事实日期  2026-02-28
  佐证材料 1 · 收到日期  2026-03-01
  佐证材料 1 · 录入日期  2026-03-02
  $ sha256sum <登记册.jpg
  d693dd61109d8cefe32857b229f7d1fdb5ce0c100ca6ca606396d93a84997813  -
  $ find dudao.db.files -type f -printf '%m %s %p\n'
  600 19 dudao.db.files/d6/d693dd61109d8cefe32857b229f7d1fdb5ce0c100ca6ca606396d93a84997813

校验值由程序算，自己写的不收；同名文件内容变了，原来那份不能顶替，另起文件名；内容一样的只存一份。

  $ dudao rectify return R2026-001 reason=照片不清 --quiet
  $ echo 登记册第二页 >登记册.jpg
  $ dudao rectify submit R2026-001 evidence=登记册.jpg
  R2026-001: error: 佐证材料 evidence: 已填写其他内容 [changed]
      确需更正的，用 edit 编号 --reason 理由
  [3]
  $ dudao rectify submit R2026-001 'evidence={file: 登记册.jpg, sha256: d693dd61}'
  dudao-rectify: error: 校验值 sha256: 由程序填写，不能录入 [assigned]
  [3]
  $ mv 登记册.jpg 登记册二.jpg
  $ cp 登记册二.jpg 登记册三.jpg
  $ dudao rectify submit R2026-001 evidence=登记册二.jpg evidence=登记册三.jpg --quiet
  $ find dudao.db.files -type f | wc -l
  2
  $ dudao rectify show R2026-001 | grep '^佐证.*文件'
  佐证材料 1 · 文件      登记册.jpg
  佐证材料 2 · 文件      登记册二.jpg
  佐证材料 3 · 文件      登记册三.jpg

没有这个文件、是文件夹、读不了的，整件不办。

  $ mkdir 照片
  $ dudao rectify submit R2026-002 evidence=照片
  dudao-rectify: error: 文件 evidence[1].file: '照片' 不是普通文件 [file]
  [3]
  $ dudao rectify submit R2026-002 evidence=没有.jpg 2>&1 | sed "s/': .* \[/' … [/"
  dudao-rectify: error: 文件 evidence[1].file: 无法读取 '没有.jpg' … [file]
  $ dudao rectify list key=R2026-002 --columns key,state
  编号       状态
  R2026-002  已下达

文件里写的文件名，从该文件所在的文件夹找起。同一份文件再导入一遍，还是那一次办理。

  $ mkdir 来件
  $ echo 标识照片 >来件/标识.jpg
  $ cat >来件/报告.yaml <<'END'
  > 办理:
  >   - {编号: R2026-002, 办理事项: submit, 发生日期: 2026-03-02, 整改报告: 已重做, 佐证材料: [{文件: 标识.jpg}]}
  > END
  $ dudao rectify import 来件/报告.yaml
  办理 move  + 1  ~ 0  = 0
  $ dudao rectify import 来件/报告.yaml
  办理 move  + 0  ~ 0  = 1

改别的内容，佐证材料不动：edit 不重读文件，哪怕当前文件夹里恰有同名的另一份；各处导出的 YAML 换个文件夹导入，也还是原来那份。
An unchanged item keeps its hash and its day, wherever the text is read back.

  $ echo 别的照片 >标识.jpg
  $ EDITOR="sed -i 's/整改要求: .*/整改要求: 重做全部标识/'" dudao edit R2026-002 --reason 原要求写漏 --today 2026-03-04 >/dev/null
  $ dudao history R2026-002 -f json | grep -c sha256
  1
  $ dudao rectify show R2026-002 | grep -E '^(整改要求|佐证.*(校验|录入))'
  整改要求               重做全部标识
  佐证材料 1 · 校验值    16161f06e19782cd0922d19a4b86d6690598471108d200f2ecd93572ddd85e90
  佐证材料 1 · 录入日期  2026-03-02
  $ rm 标识.jpg
  $ mkdir 别处
  $ dudao rectify list -f yaml >别处/整改.yaml
  $ dudao rectify import 别处/整改.yaml
  整改 rectification  + 0  ~ 0  = 2

原处的文件换了内容，重新导入时看得出来。

  $ cp 来件/标识.jpg 原件.jpg
  $ echo 标识照片二 >来件/标识.jpg
  $ dudao rectify import 来件/报告.yaml
  来件/报告.yaml:2:5: error: R2026-002: 整改现为 '报告已报'，不能办理 submit 报送整改报告（教育督导条例 第二十二条） [refused]
      2 |   - {编号: R2026-002, 办理事项: submit, 发生日期: 2026-03-02, 整改报告: 已重做, 佐证材料: [{文件: 标识.jpg}]}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      此时可以: verify 核查整改情况, return 退回重改, terminate 终止整改
  共 1 处错误，未写入任何数据
  [4]
  $ mv 原件.jpg 来件/标识.jpg

批示的扫描件写在 scan= 里，也存一份；扫描件不在，不办。

  $ dudao rectify terminate R2026-002 reason=merged by=方知行 scan=批示.pdf 2>&1 | sed "s/': .* \[/' … [/"
  dudao-rectify: error: 无法读取 '批示.pdf' … [file]
  $ echo 同意并案 >批示.pdf
  $ dudao rectify terminate R2026-002 reason=merged by=方知行 scan=批示.pdf --quiet
  $ find dudao.db.files -type f | wc -l
  4

核验时逐份对照；被换掉的说得出是哪一份。

  $ dudao verify | sed 's/末条.*/末条…/'
  完好：历史 15 条，记录 8 条，佐证材料 5 件；末条…
  $ chmod u+w dudao.db.files/d6/* && echo 换掉 >"$(ls dudao.db.files/d6/*)"
  $ dudao verify | sed 's/末条.*/末条…/'
  dudao: error: sha256: R2026-001：佐证材料 d693dd61109d8cefe32857b229f7d1fdb5ce0c100ca6ca606396d93a84997813 被改动过 [found]
  有问题：历史 15 条，记录 8 条，佐证材料 5 件；末条…
