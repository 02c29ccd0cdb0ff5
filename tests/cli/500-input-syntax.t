YAML 写法上的错误：每处都指明文件、行、列和原因。
Mistakes of YAML: each names its file, line, column and what to do. A file with one changes nothing.

  $ dudao init -q --office 经区督导办 --word 威经教督 --region 371072

缩进里有制表符。

  $ dudao import -n "$DATA/yaml/tab.yaml"
  $DATA/yaml/tab.yaml:3:1: error: 缩进中有制表符 [syntax]
      3 | 	名称: 海滨实验小学
        | ^^^^^^^^
      请用空格缩进
  共 1 处错误，未写入任何数据
  [3]

短横后是制表符。

  $ dudao import -n "$DATA/yaml/tab-after-dash.yaml"
  $DATA/yaml/tab-after-dash.yaml:2:2: error: 缩进中有制表符 [syntax]
      2 | -	代码: xx1
        |  ^^^^^^^
      请用空格缩进
  共 1 处错误，未写入任何数据
  [3]

全角冒号，第二个字段。

  $ dudao import -n "$DATA/yaml/full-width-colon.yaml"
  $DATA/yaml/full-width-colon.yaml:3:5: error: 不是 `名称: 值` 的形式 [syntax]
      3 |   名称：海滨实验小学
        |       ^^
      冒号是全角的，请改为半角冒号加空格，即 `名称: 值`
  共 1 处错误，未写入任何数据
  [3]

全角冒号，第一个字段。

  $ dudao import -n "$DATA/yaml/full-width-colon-first.yaml"
  $DATA/yaml/full-width-colon-first.yaml:2:5: error: 不是 `名称: 值` 的形式 [syntax]
      2 | - 代码：xx1
        |       ^^
      冒号是全角的，请改为半角冒号加空格，即 `名称: 值`
  共 1 处错误，未写入任何数据
  [3]

全角冒号，类别名。

  $ dudao import -n "$DATA/yaml/full-width-colon-kind.yaml"
  $DATA/yaml/full-width-colon-kind.yaml:1:3: error: 不是 `名称: 值` 的形式 [syntax]
      1 | 单位：
        |     ^^
      冒号是全角的，请改为半角冒号加空格，即 `名称: 值`
  共 1 处错误，未写入任何数据
  [3]

全角短横、全角空格：中文输入法下打出来的，看上去与半角的一样。

  $ cat >wide.yaml <<'END'
  > 单位:
  >   － {代码: xx1, 名称: 海滨实验小学, 类别: 小学}
  > END
  $ dudao import -n wide.yaml
  wide.yaml:2:3: error: 不是 `名称: 值` 的形式 [syntax]
      2 |   － {代码: xx1, 名称: 海滨实验小学, 类别: 小学}
        |   ^^
      短横是全角的，请改为半角短横加空格，即 `- 名称: 值`
  共 1 处错误，未写入任何数据
  [3]
  $ cat >wide.yaml <<'END'
  > 单位:
  >   - {代码: xx1, 名称: 海滨实验小学, 类别: 小学}
  > 　　备注: 缩进是全角空格
  > END
  $ dudao import -n wide.yaml
  wide.yaml:3:1: error: 没有 '　　备注' 这一类记录 [key]
      3 | 　　备注: 缩进是全角空格
        | ^^^^^^^^
      前面的空格是全角的，请用半角空格缩进
  共 1 处错误，未写入任何数据
  [3]

处处是全角冒号。

  $ dudao import -n "$DATA/yaml/full-width-colon-everywhere.yaml"
  $DATA/yaml/full-width-colon-everywhere.yaml:2:3: error: 记录应逐项写作 `名称: 值` [type]
      2 | - 代码：xx1
        |   ^^^^^^^^^
      冒号是全角的，请改为半角冒号加空格，即 `名称: 值`
  共 1 处错误，未写入任何数据
  [3]

花括号里的全角冒号。

  $ dudao import -n "$DATA/yaml/full-width-colon-braces.yaml"
  $DATA/yaml/full-width-colon-braces.yaml:2:3: error: 代码 code: 未填写 [missing]
      2 | - {代码：xx1, 名称: 海滨实验小学}
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      本单位的编号，由督导办自定，不再更改，如 no2-middle
  $DATA/yaml/full-width-colon-braces.yaml:2:3: error: 类别 type: 未填写 [missing]
      2 | - {代码：xx1, 名称: 海滨实验小学}
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …
  $DATA/yaml/full-width-colon-braces.yaml:2:4: error: '代码：xx1' 不是单位的字段 [key]
      2 | - {代码：xx1, 名称: 海滨实验小学}
        |    ^^^^^^^^^
      冒号是全角的，请改为半角冒号加空格，即 `名称: 值`
  共 3 处错误，未写入任何数据
  [3]

引号没有闭合：指向引号开始处。

  $ dudao import -n "$DATA/yaml/unclosed-quote.yaml"
  $DATA/yaml/unclosed-quote.yaml:3:7: error: 引号没有闭合 [syntax]
      3 |   名称: "海滨实验小学
        |         ^
      请补上同样的引号
  共 1 处错误，未写入任何数据
  [3]

单引号直到文件末尾没有闭合。

  $ dudao import -n "$DATA/yaml/unclosed-quote-to-the-end.yaml"
  $DATA/yaml/unclosed-quote-to-the-end.yaml:3:7: error: 引号没有闭合 [syntax]
      3 |   名称: '海滨实验小学
        |         ^
      请补上同样的引号
  共 1 处错误，未写入任何数据
  [3]

引号只括住了一部分。

  $ dudao import -n "$DATA/yaml/text-behind-quote.yaml"
  $DATA/yaml/text-behind-quote.yaml:3:11: error: 引号闭合后还有文字 [syntax]
      3 |   名称: "海滨"实验小学
        |               ^^
      请给整个值加引号；值中已有引号的，外面用另一种
  共 1 处错误，未写入任何数据
  [3]

括号没有闭合。

  $ dudao import -n "$DATA/yaml/unclosed-bracket.yaml"
  $DATA/yaml/unclosed-bracket.yaml:2:3: error: 括号没有闭合，或者缺少逗号 [syntax]
      2 | - {代码: xx1, 名称: 海滨实验小学
        |   ^
      以括号开头的值须加引号
  共 1 处错误，未写入任何数据
  [3]

方括号直到文件末尾没有闭合。

  $ dudao import -n "$DATA/yaml/unclosed-bracket-to-the-end.yaml"
  $DATA/yaml/unclosed-bracket-to-the-end.yaml:1:5: error: 到文件末尾仍未闭合 [syntax]
      1 | 单位: [
        |       ^
      请补上括号
  共 1 处错误，未写入任何数据
  [3]

值以方括号开头。

  $ dudao import -n "$DATA/yaml/bracket-in-value.yaml"
  $DATA/yaml/bracket-in-value.yaml:3:11: error: 括号闭合后还有文字 [syntax]
      3 |   备注: [旧] 海滨小学
        |              ^^
      以括号开头的值须加引号
  共 1 处错误，未写入任何数据
  [3]

值里有冒号加空格。

  $ dudao import -n "$DATA/yaml/colon-in-value.yaml"
  $DATA/yaml/colon-in-value.yaml:3:10: error: 值中有冒号加空格的，须加引号 [syntax]
      3 |   地址: 海滨路: 1号
        |               ^
      请给值加引号
  共 1 处错误，未写入任何数据
  [3]

冒号后没有空格。

  $ dudao import -n "$DATA/yaml/no-space-after-colon.yaml"
  $DATA/yaml/no-space-after-colon.yaml:3:5: error: 不是 `名称: 值` 的形式 [syntax]
      3 |   名称:海滨实验小学
        |       ^
      冒号后应有空格，即 `名称: 值`
  共 1 处错误，未写入任何数据
  [3]

短横后没有空格。

  $ dudao import -n "$DATA/yaml/no-space-after-dash.yaml"
  $DATA/yaml/no-space-after-dash.yaml:2:3: error: 名称 name: 未填写 [missing]
      2 | - 代码: xx1
        |   ^^^^
      全称，不得与其他单位相同
  $DATA/yaml/no-space-after-dash.yaml:2:3: error: 类别 type: 未填写 [missing]
      2 | - 代码: xx1
        |   ^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …
  $DATA/yaml/no-space-after-dash.yaml:3:1: error: 没有 '-代码' 这一类记录 [key]
      3 | -代码: xx2
        | ^^^^^
      短横后应有空格，即 `- 名称: 值`
  共 3 处错误，未写入任何数据
  [3]

缩进的短横后没有空格。

  $ dudao import -n "$DATA/yaml/no-space-after-dash-deeper.yaml"
  $DATA/yaml/no-space-after-dash-deeper.yaml:2:5: error: 名称 name: 未填写 [missing]
      2 |   - 代码: xx1
        |     ^^^^
      全称，不得与其他单位相同
  $DATA/yaml/no-space-after-dash-deeper.yaml:2:5: error: 类别 type: 未填写 [missing]
      2 |   - 代码: xx1
        |     ^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …
  $DATA/yaml/no-space-after-dash-deeper.yaml:3:3: error: 不是列表中的一项 [syntax]
      3 |   -代码: xx2
        |   ^
      短横后应有空格，即 `- 名称: 值`
  共 3 处错误，未写入任何数据
  [3]

缺少冒号。

  $ dudao import -n "$DATA/yaml/no-colon.yaml"
  $DATA/yaml/no-colon.yaml:3:3: error: 不是 `名称: 值` 的形式 [syntax]
      3 |   海滨实验小学
        |   ^^
      缺少冒号和空格
  共 1 处错误，未写入任何数据
  [3]

最后一行缺少冒号。

  $ dudao import -n "$DATA/yaml/no-colon-last.yaml"
  $DATA/yaml/no-colon-last.yaml:4:1: error: 不是 `名称: 值` 的形式 [syntax]
      4 | 督学
        | ^^
      缺少冒号和空格
  共 1 处错误，未写入任何数据
  [3]

冒号前没有名称。

  $ dudao import -n "$DATA/yaml/no-name.yaml"
  $DATA/yaml/no-name.yaml:2:3: error: 冒号前应为字段名称 [syntax]
      2 | - : xx1
        |   ^
      应写作 `名称: 值`
  共 1 处错误，未写入任何数据
  [3]

缩进多了。

  $ dudao import -n "$DATA/yaml/indented-deeper.yaml"
  $DATA/yaml/indented-deeper.yaml:3:5: error: 缩进与上文不一致 [syntax]
      3 |     名称: 海滨实验小学
        |     ^^
      同一条记录的各字段应左端对齐
  共 1 处错误，未写入任何数据
  [3]

缩进少了。

  $ dudao import -n "$DATA/yaml/indented-less.yaml"
  $DATA/yaml/indented-less.yaml:2:5: error: 名称 name: 未填写 [missing]
      2 |   - 代码: xx1
        |     ^^^^
      全称，不得与其他单位相同
  $DATA/yaml/indented-less.yaml:2:5: error: 类别 type: 未填写 [missing]
      2 |   - 代码: xx1
        |     ^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …
  $DATA/yaml/indented-less.yaml:3:2: error: 缩进与上文不一致 [syntax]
      3 |  名称: 海滨实验小学
        |  ^^
      同一条记录的各字段应左端对齐
  共 3 处错误，未写入任何数据
  [3]

列表各项没有对齐。

  $ dudao import -n "$DATA/yaml/items-not-in-line.yaml"
  $DATA/yaml/items-not-in-line.yaml:3:5: error: 缩进与上文不一致 [syntax]
      3 |     - 代码: xx2
        |     ^
      同一条记录的各字段应左端对齐
  共 1 处错误，未写入任何数据
  [3]

列表写在名称那一行。

  $ dudao import -n "$DATA/yaml/list-on-line-of-name.yaml"
  $DATA/yaml/list-on-line-of-name.yaml:3:7: error: 列表不能与名称写在同一行 [syntax]
      3 |   简称: - 海小
        |         ^
      请另起一行，以 `- ` 开头
  共 1 处错误，未写入任何数据
  [3]

值以 @ 开头。

  $ dudao import -n "$DATA/yaml/at-sign.yaml"
  $DATA/yaml/at-sign.yaml:3:8: error: 值不能以此符号开头 [syntax]
      3 |   联系人: @林一
        |           ^
      请给值加引号
  共 1 处错误，未写入任何数据
  [3]

值以 ` 开头。

  $ dudao import -n "$DATA/yaml/backtick.yaml"
  $DATA/yaml/backtick.yaml:3:7: error: 值不能以此符号开头 [syntax]
      3 |   备注: `原文`
        |         ^
      请给值加引号
  共 1 处错误，未写入任何数据
  [3]

值以 % 开头。

  $ dudao import -n "$DATA/yaml/percent.yaml"
  $DATA/yaml/percent.yaml:3:7: error: 值不能以此符号开头 [syntax]
      3 |   备注: %5 抽查
        |         ^
      请给值加引号
  共 1 处错误，未写入任何数据
  [3]

值以 | 开头。

  $ dudao import -n "$DATA/yaml/pipe.yaml"
  $DATA/yaml/pipe.yaml:3:7: error: 值不能以此符号开头 [syntax]
      3 |   备注: |海边
        |         ^
      请给值加引号
  共 1 处错误，未写入任何数据
  [3]

值以 * 开头。

  $ dudao import -n "$DATA/yaml/star.yaml"
  $DATA/yaml/star.yaml:3:7: error: 值不能以此符号开头 [syntax]
      3 |   备注: **重点**
        |         ^
      请给值加引号
  共 1 处错误，未写入任何数据
  [3]

双引号里的反斜杠。

  $ dudao import -n "$DATA/yaml/backslash.yaml"
  $DATA/yaml/backslash.yaml:3:10: error: 反斜杠后不是有效的转义 [syntax]
      3 |   备注: "D:\校舍"
        |            ^
      双引号内反斜杠要写两个，单引号内照写即可
  共 1 处错误，未写入任何数据
  [3]

行首的 %。

  $ dudao import -n "$DATA/yaml/directive.yaml"
  $DATA/yaml/directive.yaml:1:1: error: 不是有效的 YAML 指令 [syntax]
      1 | %单位
        | ^
      请删去此行；以此符号开头的值须加引号
  共 1 处错误，未写入任何数据
  [3]

文档结束后又写了内容。

  $ dudao import -n "$DATA/yaml/text-after-end.yaml"
  $DATA/yaml/text-after-end.yaml:3:1: error: 一份文档结束后还有内容 [syntax]
      3 | 督学: []
        | ^^
      另一份文档须以 --- 行开头
  共 1 处错误，未写入任何数据
  [3]
