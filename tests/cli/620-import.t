导入：一次可给几个文件，全部导入或者一条不动。
Import: several files at once; all of it, or nothing.

  $ dudao init --quiet --opened 2026-01-01

记录可以引用后面的记录，也可以引用后一个文件里的；编号是文件里的标签，入库后换成正式编号；也可写唯一的名称。
A record may refer to one further down, or in the next file, by a label or by its name.

  $ cat >a.yaml <<'END'
  > 整改:
  >   - {编号: r, 问题: f, 单位: 晨海第一小学, 整改要求: 更换器材}
  > 问题:
  >   - {编号: f, 来源记录: s, 单位: 一小, 领域: 安全稳定, 严重程度: 一般, 问题: 消防器材过期}
  > 办理:
  >   - {编号: r, 办理事项: issue, 发生日期: 2026-02-27}
  >   - {编号: r, 办理事项: receive, 发生日期: 2026-03-02}
  > END
  $ cat >b.yaml <<'END'
  > supervisions:
  >   - {key: s, title: 开学督导, strand: school, kind: special, unit: no1, scope: 开学准备}
  > ---
  > units: [{code: no1, name: 晨海第一小学, alias: [一小], type: primary, phone: 0631-5550101}]
  > END
  $ sed -i '$a督导机构人员: [{姓名: 石岩, 职责: [综合事务], 到岗日期: 2026-01-05}]' b.yaml
  $ dudao import a.yaml --dry-run
  a.yaml:2:24: error: 单位 unit: 没有单位 '晨海第一小学' [reference]
      2 |   - {编号: r, 问题: f, 单位: 晨海第一小学, 整改要求: 更换器材}
        |                              ^^^^^^^^^^^^
  a.yaml:4:19: error: 来源记录 found_in: 没有记录 's' [reference]
      4 |   - {编号: f, 来源记录: s, 单位: 一小, 领域: 安全稳定, 严重程度: 一般, 问题: 消防器材过期}
        |                         ^
  a.yaml:4:26: error: 单位 unit: 没有单位 '一小' [reference]
      4 |   - {编号: f, 来源记录: s, 单位: 一小, 领域: 安全稳定, 严重程度: 一般, 问题: 消防器材过期}
        |                                  ^^^^
  共 3 处错误，未写入任何数据
  [3]
  $ dudao import a.yaml b.yaml --dry-run
  dudao: note: 试运行结束，未写入任何数据
  单位 unit           + 1  ~ 0  = 0
  督导机构人员 staff  + 1  ~ 0  = 0
  督导 supervision    + 1  ~ 0  = 0
  问题 finding        + 1  ~ 0  = 0
  整改 rectification  + 1  ~ 0  = 0
  办理 move           + 2  ~ 0  = 0
  $ dudao list unit
  dudao: note: 没有记录
  $ dudao import a.yaml b.yaml
  单位 unit           + 1  ~ 0  = 0
  督导机构人员 staff  + 1  ~ 0  = 0
  督导 supervision    + 1  ~ 0  = 0
  问题 finding        + 1  ~ 0  = 0
  整改 rectification  + 1  ~ 0  = 0
  办理 move           + 2  ~ 0  = 0
  $ dudao list rectification --columns key,finding,unit,deadline,state
  编号       问题       单位          整改期限    状态
  R2026-001  F2026-001  晨海第一小学  2026-03-30  已签收
  $ dudao show F2026-001 | sed -n '1,3p'
  问题 F2026-001
  来源记录  S2026-001
  单位      晨海第一小学

同样的文件再导一遍，一条不变，办理事项也认得是同一件。
The same files again change nothing; the moves are known to be the same.

  $ dudao import a.yaml b.yaml
  单位 unit           + 0  ~ 0  = 1
  督导机构人员 staff  + 0  ~ 0  = 1
  督导 supervision    + 0  ~ 0  = 1
  问题 finding        + 0  ~ 0  = 1
  整改 rectification  + 0  ~ 0  = 1
  办理 move           + 0  ~ 0  = 2
  $ dudao import a.yaml b.yaml -f json
  {"new": {}, "changed": {}, "same": {"unit": 1, "staff": 1, "supervision": 1, "finding": 1, "rectification": 1, "move": 2}}
  $ dudao import a.yaml b.yaml --lang en
  unit           + 0  ~ 0  = 1
  staff          + 0  ~ 0  = 1
  supervision    + 0  ~ 0  = 1
  finding        + 0  ~ 0  = 1
  rectification  + 0  ~ 0  = 1
  move           + 0  ~ 0  = 2

内容变了的，不写 --update 就拒绝；写了才改。~ 清空一项；列表整个换掉。

  $ cat >c.yaml <<'END'
  > 单位:
  >   - {代码: no1, 名称: 晨海第一小学, 简称: [第一小学], 类别: 小学, 电话: ~, 在校生数: 900}
  > END
  $ dudao import c.yaml
  c.yaml:2:31: error: 简称 alias: no1 现为'一小'，文件中为'第一小学'；按文件修改的，加 --update [changed]
      2 |   - {代码: no1, 名称: 晨海第一小学, 简称: [第一小学], 类别: 小学, 电话: ~, 在校生数: 900}
        |                                           ^^^^^^^^^^
  c.yaml:2:51: error: 电话 phone: no1 现为'0631-5550101'，文件中为空；按文件修改的，加 --update [changed]
      2 |   - {代码: no1, 名称: 晨海第一小学, 简称: [第一小学], 类别: 小学, 电话: ~, 在校生数: 900}
        |                                                                         ^
  c.yaml:2:60: error: 在校生数 student_count: no1 现为空，文件中为'900'；按文件修改的，加 --update [changed]
      2 |   - {代码: no1, 名称: 晨海第一小学, 简称: [第一小学], 类别: 小学, 电话: ~, 在校生数: 900}
        |                                                                                      ^^^
  共 3 处错误，未写入任何数据
  [3]
  $ dudao import c.yaml --update
  单位 unit  + 0  ~ 1  = 0
  $ dudao list unit --columns key,alias,phone,student_count
  编号  简称      电话  在校生数
  no1   第一小学             900
  $ dudao import c.yaml
  单位 unit  + 0  ~ 0  = 1

同一条记录在几个文件里都有：说出首次出现在哪里，新记录、已有的记录都一样。
The same record in two files: told where it stands first.

  $ cat >g1.yaml <<'END'
  > 单位:
  >   - {代码: no4, 名称: 晨海第四小学, 类别: 小学}
  >   - {代码: no1, 名称: 晨海第一小学, 类别: 小学}
  > END
  $ (sed '2d' g1.yaml; sed '1d;3d' g1.yaml) >g2.yaml
  $ dudao import g1.yaml g2.yaml
  g2.yaml:2:5: error: 在本次文件中重复，首次出现在 g1.yaml 第 3 行 [repeated]
      2 |   - {代码: no1, 名称: 晨海第一小学, 类别: 小学}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      如确为两条，请填写能区分的内容或各自的编号
  g2.yaml:3:5: error: 在本次文件中重复，首次出现在 g1.yaml 第 2 行 [repeated]
      3 |   - {代码: no4, 名称: 晨海第四小学, 类别: 小学}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      如确为两条，请填写能区分的内容或各自的编号
  共 2 处错误，未写入任何数据
  [3]

整改措施的进展这样的流水只增不减：少写了旧的一条，拒绝；旧的在前、新的续在后面，就收下，不用写理由。
What is kept as a log grows: an entry that stands cannot be left out, another one is added without a reason.

  $ dudao rectify plan R2026-001 measures='[{text: 更换器材, owner: 李红, progress: [{on: 2026-03-02, text: 已报价}]}]' -q
  $ cat >d.yaml <<'END'
  > 整改:
  >   - {编号: R2026-001, 整改措施: [{措施: 更换器材, 责任人: 李红, 进展情况: [{日期: 2026-03-02, 进展: 已下单}]}]}
  > END
  $ dudao import d.yaml --update --reason 补记进展
  d.yaml:2:27: error: R2026-001: 整改措施 measures: '更换器材 · 进展情况' 只能续填，已有内容不能漏写或改动 [changed]
      2 |   - {编号: R2026-001, 整改措施: [{措施: 更换器材, 责任人: 李红, 进展情况: [{日期: 2026-03-02, 进展: 已下单}]}]}
        |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]

不写 --update 时也一样说得出哪里不同：一格里显示不出的，逐项写全；长的从不同处说起。

  $ dudao import d.yaml
  d.yaml:2:27: error: 整改措施 measures: R2026-001 现为'… 2026-03-02、进展 已报价'，文件中为'… 2026-03-02、进展 已下单'；按文件修改的，加 --update [changed]
      2 |   - {编号: R2026-001, 整改措施: [{措施: 更换器材, 责任人: 李红, 进展情况: [{日期: 2026-03-02, 进展: 已下单}]}]}
        |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ cat >e.yaml <<'END'
  > 整改: [{编号: R2026-001, 整改要求: 对照清单逐条核对存放、标识、领用和归还的登记，缺项当日补齐，次日由分管校长抽查}]
  > END
  $ dudao import e.yaml --update --reason 补全 -q
  $ sed -i s/分管校长/总务主任/ e.yaml
  $ dudao import e.yaml
  e.yaml:1:28: error: 整改要求 requirement: R2026-001 现为'…当日补齐，次日由分管校长抽查'，文件中为'…当日补齐，次日由总务主任抽查'；按文件修改的，加 --update [changed]
      1 | 整改: [{编号: R2026-001, 整改要求: 对照清单逐条核对存放、标识、领用和归还的登记，缺项当日补齐，次日由总务主任抽查}]
        |                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ sed -i 's/\[{日期: 2026-03-02, 进展: 已下单/[{日期: 2026-03-02, 进展: 已报价}, {日期: 2026-03-02, 进展: 已下单/' d.yaml
  $ dudao import d.yaml --update
  整改 rectification  + 0  ~ 1  = 0
  $ dudao show R2026-001 | sed '/^历史/,$d' | grep 进展
  整改措施 1 · 进展情况 1 · 日期  2026-03-02
  整改措施 1 · 进展情况 1 · 进展  已报价
  整改措施 1 · 进展情况 2 · 日期  2026-03-02
  整改措施 1 · 进展情况 2 · 进展  已下单

文件里有一处规则不允许，就指出哪一行，什么也不写，退出状态 4：还有措施没完成，不能销号 [依据 意见 第十五条]。
A refused guard in a file names its place; nothing of the file is written.

  $ cat >e.yaml <<'END'
  > 单位:
  >   - {代码: no2, 名称: 晨海第二小学, 类别: 小学}
  > 办理:
  >   - {编号: R2026-001, 办理事项: submit, 整改报告: 已更换}
  >   - {编号: R2026-001, 办理事项: verify, 核查人: 石岩, 核查方式: 实地核查}
  >   - {编号: R2026-001, 办理事项: accept, 决定人: 石岩, 签署方式: 本人, 整改成效: 已整改}
  > END
  $ dudao import e.yaml
  e.yaml:6:5: error: R2026-001: 整改措施 measures: 第1条措施尚未完成：更换器材（意见 第十五条） [refused]
      6 |   - {编号: R2026-001, 办理事项: accept, 决定人: 石岩, 签署方式: 本人, 整改成效: 已整改}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      此时可以: return 退回重改, terminate 终止整改
  共 1 处错误，未写入任何数据
  [4]
  $ dudao list unit --columns key
  编号
  no1
  $ dudao list rectification --columns key,state
  编号       状态
  R2026-001  方案已报

错误一次列全，退出状态 3；没有的文件也是 3。

  $ cat >f.yaml <<'END'
  > 单位:
  >   - {代码: no2, 名称: 晨海第二小学, 类别: 小学堂}
  >   - {代码: no3, 名称: 晨海第三小学, 类别: 小学, 主管部门: 教育局}
  > END
  $ dudao import f.yaml
  f.yaml:2:31: error: 类别 type: '小学堂' 不在可选值之内 [choice]
      2 |   - {代码: no2, 名称: 晨海第二小学, 类别: 小学堂}
        |                                           ^^^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …   最接近: 小学
  f.yaml:3:41: error: 主管部门 competent: 没有单位 '教育局' [reference]
      3 |   - {代码: no3, 名称: 晨海第三小学, 类别: 小学, 主管部门: 教育局}
        |                                                           ^^^^^^
  共 2 处错误，未写入任何数据
  [3]
  $ echo '办理: [{编号: R2026-099, 办理事项: receive}]' >i.yaml
  $ dudao import i.yaml
  i.yaml:1:11: error: 没有记录 'R2026-099' [reference]
      1 | 办理: [{编号: R2026-099, 办理事项: receive}]
        |               ^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ echo '办理: [{编号: R2026-001, 办理事项: recieve}, {编号: R2026-001, 办理事项: 办结}]' >i.yaml
  $ dudao import i.yaml
  i.yaml:1:28: error: 'recieve' 不是整改的办理事项 [choice]
      1 | 办理: [{编号: R2026-001, 办理事项: recieve}, {编号: R2026-001, 办理事项: 办结}]
        |                                    ^^^^^^^
      最接近: 签收整改通知 receive
  i.yaml:1:60: error: '办结' 不是整改的办理事项 [choice]
      1 | 办理: [{编号: R2026-001, 办理事项: recieve}, {编号: R2026-001, 办理事项: 办结}]
        |                                                                          ^^^^
      各办理事项见 `dudao rectify flow rectification`
  共 2 处错误，未写入任何数据
  [3]
  $ dudao import none.yaml
  none.yaml: error: 没有这个文件 [file]
  共 1 处错误，未写入任何数据
  [3]
  $ dudao import
  dudao: error: import 须写明：文件… [usage]
      用法说明：dudao import --help
  [2]

JSON 也行，键用英文；- 是标准输入。

  $ echo '{"units": [{"code": "no4", "name": "晨海第四小学", "type": "primary", "student_count": 600}]}' >g.json
  $ dudao import g.json
  单位 unit  + 1  ~ 0  = 0
  $ cat g.json | dudao import - --from json
  单位 unit  + 0  ~ 0  = 1

记录有错，办理里的编号、字段也有错，一次说全；指的是有错的那条记录的，不再重复。
What is wrong with records and what is wrong with moves is told in one go.

  $ cat >f.yaml <<'END'
  > 单位:
  >   - {代码: no3, 名称: 晨海第三小学, 类别: 大学}
  > 问题:
  >   - {编号: 新, 来源记录: S2026-001, 单位: no3, 领域: 其他, 严重程度: 一般}
  > 办理:
  >   - {编号: R2026-099, 办理事项: receive}
  >   - {编号: R2026-001, 办理事项: verify, 核查: 石岩}
  >   - {编号: 新, 办理事项: confirm}
  > END
  $ dudao import f.yaml
  f.yaml:2:31: error: 类别 type: '大学' 不在可选值之内 [choice]
      2 |   - {代码: no3, 名称: 晨海第三小学, 类别: 大学}
        |                                           ^^^^
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …   最接近: 小学
  f.yaml:4:5: error: 问题 text: 未填写 [missing]
      4 |   - {编号: 新, 来源记录: S2026-001, 单位: no3, 领域: 其他, 严重程度: 一般}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      一个问题一条，写明事实
  f.yaml:6:10: error: 没有记录 'R2026-099' [reference]
      6 |   - {编号: R2026-099, 办理事项: receive}
        |            ^^^^^^^^^
  f.yaml:7:35: error: '核查' 不是整改的字段 [key]
      7 |   - {编号: R2026-001, 办理事项: verify, 核查: 石岩}
        |                                         ^^^^
      最接近: 核查人
  共 4 处错误，未写入任何数据
  [3]

历史补录：建库前的记录带着当时的状态和日期；不写理由不行，不写 --legacy 状态由程序定。
Records from before the system come with their state, dates and numbers, and need a reason.

  $ cat >h.yaml <<'END'
  > 督导:
  >   - {编号: old, 标题: 2025年开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备, 状态: 已办结, 发生日期: 2025-09-01}
  > END
  $ dudao import h.yaml
  h.yaml:2:78: error: 状态 state: 状态由办理产生，只有历史补录（--legacy）可以填写 [assigned]
      2 |   - {编号: old, 标题: 2025年开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备, 状态: 已办结, 发生日期: 2025-09-01}
        |                                                                                                                  ^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao import h.yaml --legacy
  dudao: error: 历史补录须用 --reason 说明理由 [usage]
  [2]
  $ dudao import h.yaml --legacy --reason 历史补录
  督导 supervision  + 1  ~ 0  = 0
  $ dudao list supervision --columns key,title,state,legacy
  编号       标题            状态    历史补录
  S2025-001  2025年开学督导  已办结  是
  S2026-001  开学督导        已计划  否
  $ dudao import h.yaml --legacy --reason 历史补录
  督导 supervision  + 0  ~ 0  = 1

建立的日期不随文件改：记错了的，作废后另行登记。
The day a record was made on stays: another one in the file is not passed over.

  $ sed s/2025-09-01/2025-09-03/ h.yaml >h2.yaml
  $ dudao import h2.yaml --legacy --reason 历史补录 --update
  h2.yaml:2:89: error: 发生日期 on: 与数据文件中的日期不同，该日期不能更改 [changed]
      2 |   - {编号: old, 标题: 2025年开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备, 状态: 已办结, 发生日期: 2025-09-03}
        |                                                                                                                                    ^^^^^^^^^^
      日期记错的，作废该记录后重新登记
  共 1 处错误，未写入任何数据
  [3]

空文件说明没有记录；日历不由 import 读入，日历文件里也只放日历。
An empty file is told; a calendar has its own command, and its file holds calendars alone.

  $ printf '# 只有注释\n' | dudao import -
  dudao: note: 文件中没有记录
  $ echo '日历: [{年度: 2027}]' | dudao import -
  -:1:1: error: 没有 '日历' 这一类记录 [key]
      1 | 日历: [{年度: 2027}]
        | ^^^^
      日历文件用 dudao calendar import 文件 导入
  共 1 处错误，未写入任何数据
  [3]
  $ echo '规则数值: [{标识: opinion-days}]' >n.yaml
  $ dudao calendar import n.yaml
  n.yaml:1:1: error: 没有 '规则数值' 这一类记录 [key]
      1 | 规则数值: [{标识: opinion-days}]
        | ^^^^^^^^
      列表以记录类别命名: 日历
  共 1 处错误，未写入任何数据
  [3]
