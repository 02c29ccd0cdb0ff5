更正。还在第一个状态的，随便改；以后空着的可以补填，写了的要改就是更正，要有理由；期限、结果这些由办理定的，更正也改不了 [依据 意见 第十五条]。
A correction: free in the first state, with a reason later; what moves decide is changed by moves and by undo alone.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导机构人员: [{姓名: 方知行, 职责: [督学], 到岗日期: 2025-09-01}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 甲, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 登记不全}
  > 整改:
  >   - {编号: 一, 问题: 甲, 单位: no1, 整改要求: 补齐登计}
  > END
  $ dudao rectify import --quiet first.yaml
  $ export TMPDIR=$HOME EDITOR="sed -i -e s/登计/登记簿/"
  $ dudao rectify edit R2026-001
  R2026-001 已修改
  $ dudao rectify edit R2026-001
  dudao-rectify: note: 没有改动
  $ dudao rectify issue R2026-001 on=2026-02-27 --quiet

下达以后：改写过的要理由，空着的随便补。改不成的，所写的内容留着（所在文件每次不同，这里不列）。

  $ export EDITOR="sed -i -e s/登记簿/登记册/"
  $ dudao rectify edit R2026-001 2>said || { status=$?; sed '/note:/d' said; (exit $status); }
  R2026-001: error: 整改要求 requirement: 已有内容，更正须用 --reason 说明理由 [refused]
  [4]
  $ dudao rectify edit R2026-001 --lang en 2>said || { status=$?; sed '/note:/d' said; (exit $status); }
  R2026-001: error: requirement: already stands; a correction needs --reason [refused]
  [4]
  $ dudao rectify edit R2026-001 --reason 笔误
  R2026-001 已修改
  $ export EDITOR="sed -i -e '\$a\    备注: 家长反映'"
  $ dudao rectify edit R2026-001
  R2026-001 已修改
  $ dudao rectify history R2026-001 | tail -n 4
     10  2026-03-02 08:00:00  clerk  rectify edit  修改  （笔误）
        整改要求: 补齐登记簿 -> 补齐登记册
     11  2026-03-02 08:00:00  clerk  rectify edit  修改
        备注: 家长反映

更正过的，不能再撤回更正以前的办理：撤回会把更正也带走。
A correction made since stands in the way of taking back the move before it.

  $ dudao rectify undo R2026-001 --reason 未下达
  R2026-001: error: 不能撤回：R2026-001 此后作过更正 [refused]
      此时可以: receive 签收整改通知, submit 报送整改报告, terminate 终止整改
  [4]

期限只随下达、延期、重新整改变；原定期限由程序定。2月27日起10日到3月9日。

  $ export EDITOR="sed -i -e s/2026-03-09/2026-03-19/"
  $ dudao rectify edit R2026-001 --reason 期限写错 2>said || { status=$?; sed '/note:/d' said; (exit $status); }
  R2026-001: error: 整改期限 deadline: 只能通过下列办理改变：issue 下达整改通知, reopen 重新整改, grant 同意延期（延期） [assigned]
      办错的，用 undo 编号 --reason 理由 撤回
  [3]
  $ export EDITOR="sed -i -z -e '/原定期限/!s/\$/    原定期限: 2026-03-19\\n/'"
  $ dudao rectify edit R2026-001 --reason 期限写错 2>said || { status=$?; sed '/note:/d' said; (exit $status); }
  edit:9:11: error: 原定期限 first_deadline: 由程序填写，不能录入 [assigned]
      9 |     原定期限: 2026-03-19
        |               ^^^^^^^^^^
  [3]

用文件更正：先列出不同，加 --update 才改；改写过的还要 --reason。写 ~ 是清空，必填的不能清空；没写的不动。

  $ cat >again.yaml <<'END'
  > 整改:
  >   - {编号: R2026-001, 整改要求: 补齐一月登记, 备注: ~}
  > END
  $ dudao rectify import again.yaml
  again.yaml:2:27: error: 整改要求 requirement: R2026-001 现为'补齐登记册'，文件中为'补齐一月登记'；按文件修改的，加 --update [changed]
      2 |   - {编号: R2026-001, 整改要求: 补齐一月登记, 备注: ~}
        |                                 ^^^^^^^^^^^^
  again.yaml:2:39: error: 备注 note: R2026-001 现为'家长反映'，文件中为空；按文件修改的，加 --update [changed]
      2 |   - {编号: R2026-001, 整改要求: 补齐一月登记, 备注: ~}
        |                                                     ^
  共 2 处错误，未写入任何数据
  [3]
  $ dudao rectify import --update again.yaml
  again.yaml:2:27: error: R2026-001: 整改要求 requirement: 已有内容，更正须用 --reason 说明理由 [refused]
      2 |   - {编号: R2026-001, 整改要求: 补齐一月登记, 备注: ~}
        |                                 ^^^^^^^^^^^^
  again.yaml:2:39: error: R2026-001: 备注 note: 已有内容，更正须用 --reason 说明理由 [refused]
      2 |   - {编号: R2026-001, 整改要求: 补齐一月登记, 备注: ~}
        |                                                     ^
  共 2 处错误，未写入任何数据
  [4]
  $ dudao rectify import --update --reason 核对台账 again.yaml
  整改 rectification  + 0  ~ 1  = 0
  $ dudao rectify list --columns key,requirement,note
  编号       整改要求      备注
  R2026-001  补齐一月登记
  $ cat >again.yaml <<'END'
  > 整改:
  >   - {编号: R2026-001, 整改要求: ~, 整改期限: 2026-03-19}
  > END
  $ dudao rectify import --update --reason 核对台账 again.yaml
  again.yaml:2:27: error: 整改要求 requirement: 必填，不能清空 [missing]
      2 |   - {编号: R2026-001, 整改要求: ~, 整改期限: 2026-03-19}
        |                                 ^
  again.yaml:2:36: error: R2026-001: 整改期限 deadline: 只能通过下列办理改变：issue 下达整改通知, reopen 重新整改, grant 同意延期（延期） [assigned]
      2 |   - {编号: R2026-001, 整改要求: ~, 整改期限: 2026-03-19}
        |                                              ^^^^^^^^^^
      办错的，用 undo 编号 --reason 理由 撤回
  共 2 处错误，未写入任何数据
  [3]

文件里写的是当初填的，办理改动了的不算不同：延期之后，原来的文件再导入一遍，什么也不变。
What a move made of a field is no difference: the file is compared with what was first given.

  $ cat >second.yaml <<'END'
  > 问题:
  >   - {来源记录: S2026-001, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 标识脱落, 编号: 乙}
  > 整改:
  >   - {编号: 二, 问题: 乙, 单位: no1, 整改要求: 重做标识, 整改期限: 2026-03-13}
  > 延期:
  >   - {编号: 延, 整改单: 二, 延期至: 2026-03-27, 延期理由: 等待制作}
  > 办理:
  >   - {编号: 延, 办理事项: grant, 决定人: 方知行}
  > END
  $ dudao rectify import --quiet second.yaml
  $ dudao rectify list key=R2026-002 --columns key,deadline
  编号       整改期限
  R2026-002  2026-03-27
  $ dudao rectify import second.yaml
  问题 finding        + 0  ~ 0  = 1
  整改 rectification  + 0  ~ 0  = 1
  延期 extension      + 0  ~ 0  = 1
  办理 move           + 0  ~ 0  = 1
