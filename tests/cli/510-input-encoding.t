编码：UTF-8、UTF-16（有标记的）、用 --encoding 指明的 GB18030 都能读；其他的指出位置。
Encodings: UTF-8, marked UTF-16, and GB18030 when told; anything else is named with its place.

  $ dudao init -q --office 经区督导办 --word 威经教督 --region 371072

有字节顺序标记。

  $ dudao import -n "$DATA/yaml/bom.yaml"
  dudao: note: 试运行结束，未写入任何数据
  单位 unit  + 1  ~ 0  = 0

Windows 的换行。

  $ dudao import -n "$DATA/yaml/crlf.yaml"
  dudao: note: 试运行结束，未写入任何数据
  单位 unit  + 1  ~ 0  = 0

只有回车的换行。

  $ dudao import -n "$DATA/yaml/cr.yaml"
  dudao: note: 试运行结束，未写入任何数据
  单位 unit  + 1  ~ 0  = 0

UTF-16，小端。

  $ dudao import -n "$DATA/yaml/utf-16.yaml"
  dudao: note: 试运行结束，未写入任何数据
  单位 unit  + 1  ~ 0  = 0

UTF-16，大端。

  $ dudao import -n "$DATA/yaml/utf-16-big.yaml"
  dudao: note: 试运行结束，未写入任何数据
  单位 unit  + 1  ~ 0  = 0

没有标记的 UTF-16。

  $ dudao import -n "$DATA/yaml/utf-16-without-mark.yaml"
  $DATA/yaml/utf-16-without-mark.yaml:1:2: error: 有一个 NUL 字节，文本中不应出现 [encoding]
      1 | u�n�i�t�s�:� �[�]�
        |  ^
      似为 UTF-16 编码，请加 --encoding UTF-16LE 读入
  共 1 处错误，未写入任何数据
  [3]

GB18030：认得出来，并说怎么读。

  $ dudao import -n "$DATA/yaml/gb18030.yaml"
  $DATA/yaml/gb18030.yaml:1:1: error: 这是 GB18030 编码，不是 UTF-8 [encoding]
      1 | ��λ:
        | ^
      请加 --encoding GB18030 读入，或另存为 UTF-8
  共 1 处错误，未写入任何数据
  [3]

前面是英文，后面才是 GB18030。

  $ dudao import -n "$DATA/yaml/gb18030-later.yaml"
  $DATA/yaml/gb18030-later.yaml:3:9: error: 这是 GB18030 编码，不是 UTF-8 [encoding]
      3 |   name: ����ʵ��Сѧ
        |         ^
      请加 --encoding GB18030 读入，或另存为 UTF-8
  共 1 处错误，未写入任何数据
  [3]

西文编码。

  $ dudao import -n "$DATA/yaml/latin1.yaml"
  $DATA/yaml/latin1.yaml:2:21: error: 不是 UTF-8 编码: 字节 0xC9 [encoding]
      2 | - {code: xx1, name: �cole M�ller, type: primary}
        |                     ^
      请将文件另存为 UTF-8
  共 1 处错误，未写入任何数据
  [3]

损坏的 UTF-8。

  $ dudao import -n "$DATA/yaml/utf-8-damaged.yaml"
  $DATA/yaml/utf-8-damaged.yaml:2:20: error: 不是 UTF-8 编码: 字节 0xE9 [encoding]
      2 | - {代码: xx1, 名称: 海滨实��小学, 类别: 小学}
        |                           ^
      请将文件另存为 UTF-8
  共 1 处错误，未写入任何数据
  [3]

被截断的 UTF-8。

  $ dudao import -n "$DATA/yaml/utf-8-cut.yaml"
  $DATA/yaml/utf-8-cut.yaml:2:30: error: 不是 UTF-8 编码: 字节 0xE5 [encoding]
      2 | - {代码: xx1, 名称: 海滨实验小学, 类别: 小�
        |                                           ^
      请将文件另存为 UTF-8
  共 1 处错误，未写入任何数据
  [3]

NUL 字节。

  $ dudao import -n "$DATA/yaml/nul.yaml"
  $DATA/yaml/nul.yaml:2:19: error: 有一个 NUL 字节，文本中不应出现 [encoding]
      2 | - {代码: xx1, 名称: 海滨�小学, 类别: 小学}
        |                         ^
      不是文本文件，或文件已损坏
  共 1 处错误，未写入任何数据
  [3]

控制字符：不会送到屏幕上。

  $ dudao import -n "$DATA/yaml/control-character.yaml"
  $DATA/yaml/control-character.yaml:2:19: error: 有控制字符 U+001B，文本中不应出现 [encoding]
      2 | - {代码: xx1, 名称: 海滨�[31m小学, 类别: 小学}
        |                         ^
      请删去
  共 1 处错误，未写入任何数据
  [3]

转义写出的控制字符。

  $ dudao import -n "$DATA/yaml/escaped-control.yaml"
  $DATA/yaml/escaped-control.yaml:2:17: error: 名称 name: 含有控制字符 U+001B [value]
      2 | - {代码: xx1, 名称: "海滨\e[31m小学", 类别: 小学}
        |                     ^^^^^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]

转义写出的 NUL。

  $ dudao import -n "$DATA/yaml/escaped-nul.yaml"
  $DATA/yaml/escaped-nul.yaml:2:17: error: 有一个 NUL 字节，文本中不应出现 [value]
      2 | - {代码: xx1, 名称: "海滨\0小学", 类别: 小学}
        |                     ^^^^^^^^^^^^
      请删去
  共 1 处错误，未写入任何数据
  [3]

正文中间的字节顺序标记。

  $ dudao import -n "$DATA/yaml/bom-inside.yaml"
  $DATA/yaml/bom-inside.yaml:3:1: error: 正文中间有字节顺序标记（BOM） [syntax]
      3 | <FEFF>督学: []
        | ^
      请删去该行第一个字前的不可见字符
  共 1 处错误，未写入任何数据
  [3]

照它说的做，就能读入。

  $ dudao import --encoding GB18030 "$DATA/yaml/gb18030.yaml"
  单位 unit  + 1  ~ 0  = 0

编码写错了也会说。

  $ dudao import -n --encoding GB99 "$DATA/yaml/gb18030.yaml"
  dudao: error: 不认识编码 'GB99' [usage]
      例如 GB18030、BIG5、UTF-16LE
  共 1 处错误，未写入任何数据
  [2]
  $ dudao import -n --encoding 国标 "$DATA/yaml/gb18030.yaml"
  dudao: error: 不认识编码 '国标' [usage]
      例如 GB18030、BIG5、UTF-16LE
  共 1 处错误，未写入任何数据
  [2]
