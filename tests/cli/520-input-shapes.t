边缘的写法：空文件、多份文档、过深、过长、JSON。
Edges: empty files, several documents, too deep, too long, JSON.

  $ dudao init -q --office 经区督导办 --word 威经教督 --region 371072

空文件。

  $ dudao import -n "$DATA/yaml/empty.yaml"
  dudao: note: 文件中没有记录
  dudao: note: 试运行结束，未写入任何数据

只有注释。

  $ dudao import -n "$DATA/yaml/only-comments.yaml"
  dudao: note: 文件中没有记录
  dudao: note: 试运行结束，未写入任何数据

只有文档分隔。

  $ dudao import -n "$DATA/yaml/only-marks.yaml"
  dudao: note: 文件中没有记录
  dudao: note: 试运行结束，未写入任何数据

只有 null。

  $ dudao import -n "$DATA/yaml/only-null.yaml"
  dudao: note: 文件中没有记录
  dudao: note: 试运行结束，未写入任何数据

空列表。

  $ dudao import -n "$DATA/yaml/empty-lists.yaml"
  dudao: note: 文件中没有记录
  dudao: note: 试运行结束，未写入任何数据

嵌套超过十六层。

  $ dudao import -n "$DATA/yaml/deep.yaml"
  $DATA/yaml/deep.yaml:2:3: error: 类别 type: 未填写 [missing]
      2 | - 代码: xx1
        |   ^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …
  $DATA/yaml/deep.yaml:3:7: error: 名称 name: 此处只填一个值，不能是列表 [type]
      3 |   名称: [[[[[[[[[[[[[深]]]]]]]]]]]]]
        |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  $DATA/yaml/deep.yaml:5:20: error: 嵌套超过 16 层 [limit]
      5 |   名称: [[[[[[[[[[[[[[深]]]]]]]]]]]]]]
        |                      ^
  共 3 处错误，未写入任何数据
  [3]

很长的一行：只显示出错处前后。

  $ dudao import -n "$DATA/yaml/long-line.yaml"
  $DATA/yaml/long-line.yaml:2:3: error: 代码 code: 未填写 [missing]
      2 | - {备注: 海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的…
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      本单位的编号，由督导办自定，不再更改，如 no2-middle
  $DATA/yaml/long-line.yaml:2:214: error: 类别 type: '学校' 不在可选值之内 [choice]
      2 | …的学校海边的学校海边的学校海边的学校海边的学校海边的学校海边的学校, 类别: 学校, 名称: 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长…
        |                                                                            ^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …
  共 2 处错误，未写入任何数据
  [3]

行分隔符 U+2028 也算换行。

  $ dudao import -n "$DATA/yaml/line-separator.yaml"
  $DATA/yaml/line-separator.yaml:2:3: error: 名称 name: 未填写 [missing]
      2 | - 代码: xx1
        |   ^^^^
      全称，不得与其他单位相同
  $DATA/yaml/line-separator.yaml:2:3: error: 类别 type: 未填写 [missing]
      2 | - 代码: xx1
        |   ^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …
  $DATA/yaml/line-separator.yaml:5:3: error: '类型' 不是单位的字段 [key]
      5 |   类型: 小学
        |   ^^^^
      最接近: 类别
  共 3 处错误，未写入任何数据
  [3]

文字块里的制表符。

  $ dudao import -n "$DATA/yaml/tab-in-text.yaml"
  $DATA/yaml/tab-in-text.yaml:4:1: error: 缩进中有制表符 [syntax]
      4 | 	海边
        | ^^^^^^^^
      请用空格缩进
  共 1 处错误，未写入任何数据
  [3]

JSON 也是同一个读法。

  $ dudao import -n "$DATA/yaml/good.json"
  dudao: note: 试运行结束，未写入任何数据
  单位 unit  + 1  ~ 0  = 0

JSON 多了逗号。

  $ dudao import -n "$DATA/yaml/json-comma.json"
  $DATA/yaml/json-comma.json:1:27: error: 此处缺少值 [syntax]
      1 | {"units": [{"code": "xx1",, "name": "海滨实验小学"}]}
        |                           ^
      以符号开头的文字须加引号
  共 1 处错误，未写入任何数据
  [3]

一行一个 JSON 对象不是一份文件。

  $ dudao import -n "$DATA/yaml/json-lines.json"
  $DATA/yaml/json-lines.json:2:1: error: 一份文档结束后还有内容 [syntax]
      2 | {"units": []}
        | ^
      另一份文档须以 --- 行开头
  共 1 处错误，未写入任何数据
  [3]

成对的转义是一个字，列号不受影响。

  $ dudao import -n "$DATA/yaml/pairs.json"
  $DATA/yaml/pairs.json:1:12: error: 代码 code: 未填写 [missing]
      1 | {"units": [{"note": "\ud83d\ude00\ud83d\ude01", "type": "学"}]}
        |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      本单位的编号，由督导办自定，不再更改，如 no2-middle
  $DATA/yaml/pairs.json:1:12: error: 名称 name: 未填写 [missing]
      1 | {"units": [{"note": "\ud83d\ude00\ud83d\ude01", "type": "学"}]}
        |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      全称，不得与其他单位相同
  $DATA/yaml/pairs.json:1:57: error: 类别 type: '学' 不在可选值之内 [choice]
      1 | {"units": [{"note": "\ud83d\ude00\ud83d\ude01", "type": "学"}]}
        |                                                         ^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …
  共 3 处错误，未写入任何数据
  [3]

一个值超过 1 MiB，不等读完就停下；1 GiB 的文件也一样。

  $ { printf '单位:\n- {代码: xx1, 类别: 小学, 名称: '; head -c 1G /dev/zero | tr '\0' a; } | dudao import -n - 2>said ||
  >     { status=$?; cut -c1-120 said; (exit $status); }
  -:2:23: error: 一个值超过 1 MiB [limit]
      2 | - {代码: xx1, 类别: 小学, 名称: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        |                               ^
  共 1 处错误，未写入任何数据
  [3]

目录、没有的文件、没有权限读的文件（root 要先放下越过权限的能力）。标准输入用 -。

  $ mkdir 目录
  $ dudao import -n 目录
  目录: error: 这是目录，不是文件 [file]
  共 1 处错误，未写入任何数据
  [3]

  $ dudao import -n 没有.yaml
  没有.yaml: error: 没有这个文件 [file]
  共 1 处错误，未写入任何数据
  [3]

  $ echo '单位: []' >锁住.yaml
  $ chmod 000 锁住.yaml
  $ if [ "$(id -u)" -eq 0 ]; then plain='setpriv --bounding-set -all'; fi
  $ $plain dudao import -n 锁住.yaml
  锁住.yaml: error: 没有读取这个文件的权限 [file]
  共 1 处错误，未写入任何数据
  [3]

  $ printf '单位:\n- {代码: xx1, 名称: 海滨实验小学, 类别: 小学}\n' | dudao import -
  单位 unit  + 1  ~ 0  = 0

同一份再读一次，什么都不变；改了的不写，并列出不同；加 --update 才改。

  $ printf '单位:\n- {代码: xx1, 名称: 海滨实验小学, 类别: 小学}\n' | dudao import -
  单位 unit  + 0  ~ 0  = 1

  $ printf '单位:\n- {代码: xx1, 名称: 海滨第一小学, 类别: 初中}\n' | dudao import -
  -:2:17: error: 名称 name: xx1 现为'海滨实验小学'，文件中为'海滨第一小学'；按文件修改的，加 --update [changed]
      2 | - {代码: xx1, 名称: 海滨第一小学, 类别: 初中}
        |                     ^^^^^^^^^^^^
  -:2:29: error: 类别 type: xx1 现为'小学'，文件中为'初中'；按文件修改的，加 --update [changed]
      2 | - {代码: xx1, 名称: 海滨第一小学, 类别: 初中}
        |                                         ^^^^
  共 2 处错误，未写入任何数据
  [3]

  $ printf '单位:\n- {代码: xx1, 名称: 海滨第一小学, 类别: 初中}\n' | dudao import --update -
  单位 unit  + 0  ~ 1  = 0
