字段：不认识的、重复的、类型不对的、缺少的。
Fields: unknown, repeated, of the wrong type, missing.

  $ dudao init -q --office 经区督导办 --word 威经教督 --region 371072

没有这一类记录。

  $ dudao import -n "$DATA/yaml/unknown-kind.yaml"
  $DATA/yaml/unknown-kind.yaml:1:1: error: 没有 '督学员' 这一类记录 [key]
      1 | 督学员:
        | ^^^^^^
      最接近: 督学
  共 1 处错误，未写入任何数据
  [3]

没有这个字段。

  $ dudao import -n "$DATA/yaml/unknown-key.yaml"
  $DATA/yaml/unknown-key.yaml:2:3: error: 来源 source: 未填写 [missing]
      2 | - 姓名: 林一
        |   ^^^^
      可选: official 公务员, head 校长（园长）, deputy-head 副校长（副园长）, teacher 教师, researcher 教科研人员, other 其他专业人才
  $DATA/yaml/unknown-key.yaml:3:3: error: '来原' 不是督学的字段 [key]
      3 |   来原: 教师
        |   ^^^^
      最接近: 来源
  共 2 处错误，未写入任何数据
  [3]

列表项里没有这个字段。

  $ dudao import -n "$DATA/yaml/unknown-key-inside.yaml"
  $DATA/yaml/unknown-key-inside.yaml:2:3: error: 单位 unit: 未填写 [missing]
      2 | - 问题: F2026-001
        |   ^^^^
  $DATA/yaml/unknown-key-inside.yaml:2:3: error: 整改要求 requirement: 未填写 [missing]
      2 | - 问题: F2026-001
        |   ^^^^
  $DATA/yaml/unknown-key-inside.yaml:2:7: error: 问题 finding: 没有问题 'F2026-001' [reference]
      2 | - 问题: F2026-001
        |         ^^^^^^^^^
  $DATA/yaml/unknown-key-inside.yaml:4:5: error: 责任人 measures[1].owner: 未填写 [missing]
      4 |   - {措施: 更换留样柜, 责任: 后勤主任}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  $DATA/yaml/unknown-key-inside.yaml:4:17: error: 整改措施 measures[1]: '责任' 不是整改措施的字段 [key]
      4 |   - {措施: 更换留样柜, 责任: 后勤主任}
        |                        ^^^^
      最接近: 责任人
  共 5 处错误，未写入任何数据
  [3]

同一字段写了两次。

  $ dudao import -n "$DATA/yaml/repeated-key.yaml"
  $DATA/yaml/repeated-key.yaml:5:3: error: 名称 name: 重复填写 [repeated]
      5 |   名称: 海滨小学
        |   ^^^^
      首次出现在第 3 行
  共 1 处错误，未写入任何数据
  [3]

同一字段用中文和英文各写了一次。

  $ dudao import -n "$DATA/yaml/repeated-key-two-names.yaml"
  $DATA/yaml/repeated-key-two-names.yaml:5:3: error: 名称 name: 重复填写 [repeated]
      5 |   name: 海滨小学
        |   ^^^^
      首次出现在第 3 行
  共 1 处错误，未写入任何数据
  [3]

同一列表写了两次。

  $ dudao import -n "$DATA/yaml/repeated-list.yaml"
  $DATA/yaml/repeated-list.yaml:4:1: error: 列表 单位 重复出现 [repeated]
      4 | 单位: []
        | ^^^^
      首次出现在第 1 行
  共 1 处错误，未写入任何数据
  [3]

同一条记录写了两次。

  $ dudao import -n "$DATA/yaml/same-record-twice.yaml"
  $DATA/yaml/same-record-twice.yaml:3:3: error: 在本次文件中重复，首次出现在 $DATA/yaml/same-record-twice.yaml 第 2 行 [repeated]
      3 | - {代码: xx1, 名称: 海滨实验小学, 类别: 小学}
        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      如确为两条，请填写能区分的内容或各自的编号
  共 1 处错误，未写入任何数据
  [3]

不在可选值之内。

  $ dudao import -n "$DATA/yaml/bad-choice.yaml"
  $DATA/yaml/bad-choice.yaml:3:7: error: 单位 unit: 没有单位 '海滨实验小学' [reference]
      3 |   单位: 海滨实验小学
        |         ^^^^^^^^^^^^
  $DATA/yaml/bad-choice.yaml:4:7: error: 来源 source: '教练' 不在可选值之内 [choice]
      4 |   来源: 教练
        |         ^^^^
      可选: official 公务员, head 校长（园长）, deputy-head 副校长（副园长）, teacher 教师, researcher 教科研人员, other 其他专业人才   最接近: 教师
  共 2 处错误，未写入任何数据
  [3]

没有这一天。

  $ dudao import -n "$DATA/yaml/bad-date.yaml"
  $DATA/yaml/bad-date.yaml:2:7: error: 问题 finding: 没有问题 'F2026-001' [reference]
      2 | - 问题: F2026-001
        |         ^^^^^^^^^
  $DATA/yaml/bad-date.yaml:3:7: error: 单位 unit: 没有单位 '海滨实验小学' [reference]
      3 |   单位: 海滨实验小学
        |         ^^^^^^^^^^^^
  $DATA/yaml/bad-date.yaml:5:9: error: 整改期限 deadline: '2026-02-30' 这一天不存在 [date]
      5 |   整改期限: 2026-02-30
        |             ^^^^^^^^^^
      该月最后一天是 2026-02-28
  共 3 处错误，未写入任何数据
  [3]

日期写法不规范。

  $ dudao import -n "$DATA/yaml/slashed-date.yaml"
  $DATA/yaml/slashed-date.yaml:2:7: error: 问题 finding: 没有问题 'F2026-001' [reference]
      2 | - 问题: F2026-001
        |         ^^^^^^^^^
  $DATA/yaml/slashed-date.yaml:3:7: error: 单位 unit: 没有单位 '海滨实验小学' [reference]
      3 |   单位: 海滨实验小学
        |         ^^^^^^^^^^^^
  $DATA/yaml/slashed-date.yaml:5:9: error: 整改期限 deadline: '2026/3/1' 的日期格式不规范 [date]
      5 |   整改期限: 2026/3/1
        |             ^^^^^^^^
      请写 2026-03-01
  共 3 处错误，未写入任何数据
  [3]

不是数字。

  $ dudao import -n "$DATA/yaml/bad-number.yaml"
  $DATA/yaml/bad-number.yaml:2:39: error: 在校生数 student_count: '一千二' 不是数字 [type]
      2 | - {代码: xx1, 名称: 海滨实验小学, 类别: 小学, 在校生数: 一千二}
        |                                                         ^^^^^^
      只写数字，如 12
  共 1 处错误，未写入任何数据
  [3]

不是“是”或“否”。

  $ dudao import -n "$DATA/yaml/bad-yesno.yaml"
  $DATA/yaml/bad-yesno.yaml:2:24: error: 在职 in_service: '退休' 不是 '是' 或 '否' [type]
      2 | - {姓名: 林一, 来源: 教师, 在职: 退休}
        |                                  ^^^^
      请写 是 或 否
  共 1 处错误，未写入任何数据
  [3]

空的文字。

  $ dudao import -n "$DATA/yaml/empty-text.yaml"
  $DATA/yaml/empty-text.yaml:2:17: error: 名称 name: 内容为空 [value]
      2 | - {代码: xx1, 名称: "", 类别: 小学}
        |                     ^^
      不填可省去此项；要清除已有内容请写 ~
  共 1 处错误，未写入任何数据
  [3]

列表里的空项。

  $ dudao import -n "$DATA/yaml/empty-item.yaml"
  $DATA/yaml/empty-item.yaml:7:4: error: 简称 alias[2]: 内容为空 [value]
      7 |   -
        |    ^
      请从列表中删去这一项
  共 1 处错误，未写入任何数据
  [3]

结束早于开始。

  $ dudao import -n "$DATA/yaml/dates-out-of-order.yaml"
  $DATA/yaml/dates-out-of-order.yaml:2:57: error: 撤销日期 closed_on: 2019-08-31 早于成立日期（2020-09-01） [order]
      2 | - {代码: xx1, 名称: 海滨实验小学, 类别: 小学, 成立日期: 2020-09-01, 撤销日期: 2019-08-31}
        |                                                                               ^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]

缺少必填项。

  $ dudao import -n "$DATA/yaml/missing-field.yaml"
  $DATA/yaml/missing-field.yaml:2:3: error: 名称 name: 未填写 [missing]
      2 | - 代码: xx1
        |   ^^^^
      全称，不得与其他单位相同
  共 1 处错误，未写入任何数据
  [3]

引用的记录不存在。

  $ dudao import -n "$DATA/yaml/missing-reference.yaml"
  $DATA/yaml/missing-reference.yaml:2:16: error: 单位 unit: 没有单位 '没有这所学校' [reference]
      2 | - {姓名: 林一, 单位: 没有这所学校, 来源: 教师, 在职: 是}
        |                      ^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]

引用可能是两条。

  $ dudao import -n "$DATA/yaml/ambiguous-reference.yaml"
  $DATA/yaml/ambiguous-reference.yaml:5:8: error: 督学 inspector: '林一' 可能指林一 (I2026-001)，也可能指林一 (I2026-002) [ambiguous]
      5 | - {督学: 林一, 督学类别: 兼职督学, 聘任机关: 教育督导机构}
        |          ^^^^
      请填写编号
  共 1 处错误，未写入任何数据
  [3]

该填一个值，写成了列表。

  $ dudao import -n "$DATA/yaml/list-for-value.yaml"
  $DATA/yaml/list-for-value.yaml:2:7: error: 姓名 name: 此处只填一个值，不能是列表 [type]
      2 | - 姓名: [林一, 林二]
        |         ^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]

该填一个值，分了项。

  $ dudao import -n "$DATA/yaml/fields-for-value.yaml"
  $DATA/yaml/fields-for-value.yaml:3:7: error: 名称 name: 此处只填一个值，不能分项 [type]
      3 |   名称: {全称: 海滨实验小学}
        |         ^^^^^^^^^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]

该分项，只填了一个值。

  $ dudao import -n "$DATA/yaml/value-for-fields.yaml"
  $DATA/yaml/value-for-fields.yaml:2:3: error: 类别 strand: 未填写 [missing]
      2 | - 标题: 春季开学督导
        |   ^^^^
      可选: government 督政, school 督学, monitoring 评估监测
  $DATA/yaml/value-for-fields.yaml:2:3: error: 督导方式 kind: 未填写 [missing]
      2 | - 标题: 春季开学督导
        |   ^^^^
      可选: comprehensive 综合督导, special 专项督导, routine 经常性督导, emergency 突发事件督导
  $DATA/yaml/value-for-fields.yaml:2:3: error: 被督导单位 unit: 未填写 [missing]
      2 | - 标题: 春季开学督导
        |   ^^^^
  $DATA/yaml/value-for-fields.yaml:2:3: error: 督导事项 scope: 未填写 [missing]
      2 | - 标题: 春季开学督导
        |   ^^^^
  $DATA/yaml/value-for-fields.yaml:3:7: error: 申辩 plea: '无异议' 处应分项填写 [type]
      3 |   申辩: 无异议
        |         ^^^^^^
      各项: 收到日期 received_on, 申辩意见 text, 答复 answer
  共 5 处错误，未写入任何数据
  [3]

记录没有分项。

  $ dudao import -n "$DATA/yaml/record-is-text.yaml"
  $DATA/yaml/record-is-text.yaml:2:3: error: 记录应逐项写作 `名称: 值` [type]
      2 | - 海滨实验小学
        |   ^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]

记录没有写成列表。

  $ dudao import -n "$DATA/yaml/record-not-in-list.yaml"
  $DATA/yaml/record-not-in-list.yaml:2:3: error: 记录应写成列表 [type]
      2 |   代码: xx1
        |   ^^
      每条记录以 `- ` 开头
  共 1 处错误，未写入任何数据
  [3]

没有写记录类别。

  $ dudao import -n "$DATA/yaml/list-without-kind.yaml"
  $DATA/yaml/list-without-kind.yaml:1:1: error: 文件应先写记录类别，其下逐条列出记录 [type]
      1 | - 代码: xx1
        | ^
      例如 `单位:`，其下每条记录以 `- ` 开头
  共 1 处错误，未写入任何数据
  [3]

只有一行字。

  $ dudao import -n "$DATA/yaml/text-alone.yaml"
  $DATA/yaml/text-alone.yaml:1:1: error: 文件应先写记录类别，其下逐条列出记录 [type]
      1 | 海滨实验小学
        | ^^^^^^^^^^^^
      例如 `单位:`，其下每条记录以 `- ` 开头
  共 1 处错误，未写入任何数据
  [3]

名称处是列表。

  $ dudao import -n "$DATA/yaml/complex-key.yaml"
  $DATA/yaml/complex-key.yaml:2:3: error: 代码 code: 未填写 [missing]
      2 | - ? [代码, 编码]
        |   ^
      本单位的编号，由督导办自定，不再更改，如 no2-middle
  $DATA/yaml/complex-key.yaml:2:5: error: 冒号前应为字段名称 [type]
      2 | - ? [代码, 编码]
        |     ^^^^^^^^^^^^
      应写作 `名称: 值`
  共 2 处错误，未写入任何数据
  [3]

没有替换的占位符。

  $ dudao import -n "$DATA/yaml/placeholder.yaml"
  $DATA/yaml/placeholder.yaml:2:3: error: 名称 name: 未填写 [missing]
      2 | - 代码: {{代码}}
        |   ^^^^
      全称，不得与其他单位相同
  $DATA/yaml/placeholder.yaml:2:3: error: 类别 type: 未填写 [missing]
      2 | - 代码: {{代码}}
        |   ^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …
  $DATA/yaml/placeholder.yaml:2:7: error: 代码 code: 此处只填一个值，不能分项 [type]
      2 | - 代码: {{代码}}
        |         ^^^^^^^^
  $DATA/yaml/placeholder.yaml:2:8: error: 冒号前应为字段名称 [type]
      2 | - 代码: {{代码}}
        |          ^^^^^^
      应写作 `名称: 值`
  共 4 处错误，未写入任何数据
  [3]

一份文件里的错误一次全部列出。

  $ dudao import -n "$DATA/yaml/many-problems.yaml"
  $DATA/yaml/many-problems.yaml:3:7: error: 来源 source: '教练' 不在可选值之内 [choice]
      3 |   来源: 教练
        |         ^^^^
      可选: official 公务员, head 校长（园长）, deputy-head 副校长（副园长）, teacher 教师, researcher 教科研人员, other 其他专业人才   最接近: 教师
  $DATA/yaml/many-problems.yaml:5:9: error: 退休日期 retired_on: '2026-13-01' 中的月份不存在 [date]
      5 |   退休日期: 2026-13-01
        |             ^^^^^^^^^^
      月份为 01 至 12，按年、月、日的顺序填写
  $DATA/yaml/many-problems.yaml:6:3: error: 记录应逐项写作 `名称: 值` [type]
      6 | - 林二
        |   ^^^^
  $DATA/yaml/many-problems.yaml:7:24: error: 在职 in_service: '或许' 不是 '是' 或 '否' [type]
      7 | - {姓名: 林三, 来源: 教师, 在职: 或许}
        |                                  ^^^^
      请写 是 或 否
  $DATA/yaml/many-problems.yaml:9:3: error: 编号 key: 未填写 [missing]
      9 | - {办理事项: submit}
        |   ^^^^^^^^^^^^^^^^^^
  共 5 处错误，未写入任何数据
  [3]

错误太多的列前一百处，说明还有多少。

  $ { echo '单位:'; for i in $(seq 120); do echo "- {代码: xx$i, 名称: 第$i小学, 类别: 小学, 在校生数: 多}"; done; } >120.yaml
  $ dudao import 120.yaml 2>said || { status=$?; grep -c error: said; tail -n 6 said; (exit $status); }
  100
  120.yaml:101:41: error: 在校生数 student_count: '多' 不是数字 [type]
    101 | - {代码: xx100, 名称: 第100小学, 类别: 小学, 在校生数: 多}
        |                                                        ^^
      只写数字，如 12
  另有 20 处未列出
  共 120 处错误，未写入任何数据
  [3]

给程序看的，一处一行 JSON，没有的是 null。

  $ dudao import -n -f json "$DATA/yaml/bad-number.yaml" "$DATA/yaml/tab.yaml"
  {"file": "$DATA/yaml/bad-number.yaml", "line": 2, "column": 39, "field": "student_count", "code": "type", "message": "'一千二' 不是数字", "hint": "只写数字，如 12"}
  {"file": "$DATA/yaml/tab.yaml", "line": 3, "column": 1, "field": null, "code": "syntax", "message": "缩进中有制表符", "hint": "请用空格缩进"}
  [3]
