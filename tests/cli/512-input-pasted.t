从表格、网页和文书里粘贴来的：两头的空格去掉，看不见的符号指出来，人名中间的空格不算数。
What is pasted from tables and papers: blanks at the ends are cut, signs that cannot be seen are refused,
and a blank inside a person's name is no difference.

  $ dudao init -q --office 经区督导办 --word 威经教督 --region 371072 --opened 2026-03-01

两头的空格，不论全角半角。

  $ dudao office add unit 代码=yx '名称=　海滨小学 ' 类别=小学 -q
  $ dudao office add unit 代码=ez '名称=海滨第二小学' 类别=小学 备注="$(printf '扩建\n　　新址\n　')" -q
  $ dudao office list unit --columns 代码,名称,备注 -f json
  [
  {"code": "ez", "name": "海滨第二小学", "note": "扩建\n　　新址"},
  {"code": "yx", "name": "海滨小学", "note": null}
  ]
  $ dudao office list unit '名称= 海滨小学' --columns 代码 -f csv
  <FEFF>代码<0D>
  yx<0D>

看不见的符号。

  $ dudao office add unit 代码=sz 名称="$(printf '海滨\342\200\213第三小学')" 类别=小学
  dudao-office: error: 名称 name: 含有看不见的符号 U+200B [value]
      名称=海滨​第三小学
           ^^^^^^^^^^^^
      在第 2 个字之后，请删去
  [3]
  $ printf '单位:\n- {代码: sz, 名称: "海滨第三\\uFEFF小学", 类别: 小学}\n' | dudao import -
  -:2:16: error: 名称 name: 含有看不见的符号 U+FEFF [value]
      2 | - {代码: sz, 名称: "海滨第三\uFEFF小学", 类别: 小学}
        |                    ^^^^^^^^^^^^^^^^^^^^
      在第 4 个字之后，请删去
  共 1 处错误，未写入任何数据
  [3]

名册里两个字的名字中间垫了空格：还是同一个人。

  $ cat >persons.yaml <<'END'
  > 督学:
  > - {姓名: 王　明, 单位: 海滨 小学, 来源: 教师, 在职: 是}
  > - {姓名: Li  Hua, 单位: ez, 来源: 教师, 在职: 是}
  > 委员会席位:
  > - {届: 第一届, 委员会职务: 主任, 单位: yx, 姓名: 方 知行, 任职日期: 2026-03-01}
  > END
  $ dudao import persons.yaml
  委员会席位 seat  + 1  ~ 0  = 0
  督学 inspector   + 2  ~ 0  = 0
  $ dudao inspector list inspector --columns key,姓名,单位 -f json
  [
  {"key": "I2026-001", "name": "王明", "unit": "yx"},
  {"key": "I2026-002", "name": "Li Hua", "unit": "ez"}
  ]
  $ sed 's/王　明/王明/; s/方 知行/方知行/' persons.yaml | dudao import -
  委员会席位 seat  + 0  ~ 0  = 1
  督学 inspector   + 0  ~ 0  = 2
  $ dudao inspector show '王　明' | head -3
  督学 I2026-001
  姓名  王明
  单位  海滨小学
  $ dudao inspector list '姓名=王　明' --columns key -f csv
  <FEFF>编号<0D>
  I2026-001<0D>

决定人、督导组和回避都认得他。

  $ dudao import -q --legacy --reason 启用前的聘任 - <<'END'
  > appointments: [{inspector: 王　明, role: full-time, by: management, from: 2025-09-01, state: in_post}]
  > END
  $ dudao import -q - <<'END'
  > 督导: [{编号: 开学, 标题: 开学检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: yx, 督导事项: 开学}]
  > 问题: [{编号: 台账, 来源记录: 开学, 单位: yx, 领域: 其他, 严重程度: 轻微, 问题: 台账不全}]
  > 整改: [{问题: 台账, 单位: yx, 整改要求: 补齐}]
  > END
  $ dudao supervise start S2026-001 from=2026-03-02 team='[{person: 王　明, role: 组长}]'
  S2026-001: error: 督导组 team: 王明当日没有有效的督学证（意见 第六条） [refused]
  S2026-001: error: 督导组 team: 王明应当回避：本单位人员（教育督导条例 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao rectify issue R2026-001 'by=方　知行' as=本人
  编号       办理事项      状态    到期日
  R2026-001  下达整改通知  已下达  2026-03-12

文字处理软件改过的横线：编号照认，选项前的说明白。
Dashes of a word processor: in a key they are hyphens, before an option they are told.

  $ dudao rectify show R2026–001 | head -1
  整改 R2026-001
  $ dudao rectify show Ｒ2026—001 | head -1
  整改 R2026-001
  $ dudao rectify list —limit 1
  dudao-rectify: error: '—limit'：选项前应为半角的 - 或 -- [usage]
      如不是选项，请写在单独的 -- 之后
  [2]
  $ dudao －－help
  dudao: error: '－－help'：选项前应为半角的 - 或 -- [usage]
      如不是选项，请写在单独的 -- 之后
  [2]
  $ dudao rectify list -- —limit
  dudao-rectify: note: 没有符合条件的记录

公文里的顿号、冒号、引号。

  $ dudao rectify receive R2026-001、R2026-002
  dudao-rectify: error: 没有记录 'R2026-001、R2026-002' [not-found]
      几个编号之间用空格
  [5]
  $ dudao rectify receive R2026-001，R2026-002
  dudao-rectify: error: 没有记录 'R2026-001，R2026-002' [not-found]
      几个编号之间用空格
  [5]
  $ dudao rectify receive R2026-001 备注：已送达
  dudao-rectify: error: 没有记录 '备注：已送达' [not-found]
      应写作 备注=已送达
  [5]
  $ dudao rectify list “逾期=是”
  dudao-rectify: error: 整改没有 '“逾期' 这一项 [usage]
      引号是全角的，请改为半角引号，或不用引号
  [2]
  $ dudao rectify receive R2026-001 “备注=已送达”
  dudao-rectify: error: '“备注' 不是整改的字段 [key]
      “备注=已送达”
      ^^^^^
      引号是全角的，请改为半角引号，或不用引号
  [3]
  $ dudao office add filing 类别=重大事项 年度=2026 事项=校舍 报送对象=党工委管委 应报日期=2026-04-01 涉及记录=S2026-001、R2026-001 -q
  $ dudao office show U2026-002 | grep 涉及
  涉及记录  S2026-001、R2026-001
        涉及记录: S2026-001、R2026-001

查不到的人，说是哪一类人。

  $ dudao rectify submit R2026-001 核查人=张三
  dudao-rectify: error: 核查人 verified_by: 没有督导机构人员或督学 '张三' [reference]
  [3]

以前存下的照样能原样导出、恢复：那时的符号和空格还在，再导同样的文件也算相同。
What a store kept before is restored exactly, signs and blanks too; read again, blanks at the ends are no change.

  $ dudao export | sed "s/海滨第二小学/海滨$(printf '\342\200\213')第二小学/; s/海滨小学/\"　海滨小学 \"/" >before.yaml
  $ dudao --store old.db init -q
  $ dudao --store old.db import -q --restore before.yaml
  $ dudao --store old.db export >after.yaml
  $ cmp before.yaml after.yaml
  $ dudao --store old.db import - <<'END'
  > 单位: [{代码: yx, 名称: 海滨小学, 类别: 小学}]
  > END
  单位 unit  + 0  ~ 0  = 1
