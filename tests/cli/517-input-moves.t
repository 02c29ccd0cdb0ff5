文件里的办理事项：写错的同样指明行、列和原因，一处不对，整个文件不办。
Moves in a file: what is wrong of them is told with its place, and nothing of the file is done.

  $ dudao init -q
  $ dudao import -q - <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导: [{标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}]
  > 问题: [{来源记录: 开学督导, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 登记不全}]
  > END
  $ dudao rectify add rectification finding=F2026-001 unit=no1 requirement=补齐登记 -q

办理本身写得不对：没有办理事项、没有编号、日期不是日期、同一项中英文各写一遍、没有分项。

  $ cat >shape.yaml <<'END'
  > 办理:
  >   - {编号: R2026-001}
  >   - {办理事项: issue}
  >   - {编号: R2026-001, 办理事项: issue, 发生日期: 昨天}
  >   - {编号: R2026-001, 办理事项: issue, on: 2026-03-02, 发生日期: 2026-03-02}
  >   - 下达
  > END
  $ dudao import shape.yaml
  shape.yaml:2:5: error: 办理事项 verb: 未填写 [missing]
      2 |   - {编号: R2026-001}
        |     ^^^^^^^^^^^^^^^^^
  shape.yaml:3:5: error: 编号 key: 未填写 [missing]
      3 |   - {办理事项: issue}
        |     ^^^^^^^^^^^^^^^^^
  shape.yaml:4:40: error: 发生日期 on: '昨天' 不是日期 [date]
      4 |   - {编号: R2026-001, 办理事项: issue, 发生日期: 昨天}
        |                                                  ^^^^
      请按 2026-03-01 的格式填写
  shape.yaml:5:50: error: 发生日期 on: 重复填写 [repeated]
      5 |   - {编号: R2026-001, 办理事项: issue, on: 2026-03-02, 发生日期: 2026-03-02}
        |                                                        ^^^^^^^^
      首次出现在第 5 行
  shape.yaml:6:5: error: 记录应逐项写作 `名称: 值` [type]
      6 |   - 下达
        |     ^^^^
  共 5 处错误，未写入任何数据
  [3]

所填的内容不对：没有这一天、不是整改的字段、没有这条记录、没有这个人、不在可选值之内。

  $ cat >values.yaml <<'END'
  > 办理:
  >   - {编号: R2026-001, 办理事项: issue, 整改期限: 2026-02-30}
  >   - {编号: R2026-001, 办理事项: issue, 督导方式: 专项督导}
  >   - {编号: R2026-009, 办理事项: issue}
  >   - {编号: S2026-001, 办理事项: notify, 开始日期: 2026-03-20, 督导组: [{人员: 王明, 职务: 队长}]}
  > END
  $ dudao import values.yaml
  values.yaml:2:40: error: 整改期限 deadline: '2026-02-30' 这一天不存在 [date]
      2 |   - {编号: R2026-001, 办理事项: issue, 整改期限: 2026-02-30}
        |                                                  ^^^^^^^^^^
      该月最后一天是 2026-02-28
  values.yaml:3:34: error: '督导方式' 不是整改的字段 [key]
      3 |   - {编号: R2026-001, 办理事项: issue, 督导方式: 专项督导}
        |                                        ^^^^^^^^
      各字段见 `dudao rectify template rectification`
  values.yaml:4:10: error: 没有记录 'R2026-009' [reference]
      4 |   - {编号: R2026-009, 办理事项: issue}
        |            ^^^^^^^^^
  values.yaml:5:64: error: 人员 team[1].person: 没有督导机构人员或督学 '王明' [reference]
      5 |   - {编号: S2026-001, 办理事项: notify, 开始日期: 2026-03-20, 督导组: [{人员: 王明, 职务: 队长}]}
        |                                                                               ^^^^
  values.yaml:5:72: error: 职务 team[1].role: '队长' 不在可选值之内 [choice]
      5 |   - {编号: S2026-001, 办理事项: notify, 开始日期: 2026-03-20, 督导组: [{人员: 王明, 职务: 队长}]}
        |                                                                                           ^^^^
      可选: leader 组长, deputy 副组长, member 成员, expert 专家, staff 工作人员   最接近: 组长
  共 5 处错误，未写入任何数据
  [3]

日子不对：晚于今天；第二件早于第一件。前一件办得成，也一起不算。

  $ cat >days.yaml <<'END'
  > 办理:
  >   - {编号: R2026-001, 办理事项: issue, 发生日期: 2026-02-27}
  >   - {编号: R2026-001, 办理事项: receive, 发生日期: 2026-02-26}
  > END
  $ dudao import days.yaml
  days.yaml:3:42: error: R2026-001: 发生日期 on: 2026-02-26 早于本记录上一次办理 issue 下达整改通知 的日期 [order]
      3 |   - {编号: R2026-001, 办理事项: receive, 发生日期: 2026-02-26}
        |                                                    ^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ sed -i s/2026-02-26/2026-03-03/ days.yaml
  $ dudao import days.yaml --lang en
  days.yaml:3:42: error: R2026-001: on: 2026-03-03 lies after today (2026-03-02) [order]
      3 |   - {编号: R2026-001, 办理事项: receive, 发生日期: 2026-03-03}
        |                                                    ^^^^^^^^^^
  errors: 1; nothing was written
  [3]
  $ cat >later.yaml <<'END'
  > 上报事项:
  >   - {类别: 重大事项, 年度: 2026, 事项: 校舍, 报送对象: 党工委管委, 应报日期: 2026-04-01, 发生日期: 2026-03-03}
  > END
  $ dudao import later.yaml
  later.yaml:2:71: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
      2 |   - {类别: 重大事项, 年度: 2026, 事项: 校舍, 报送对象: 党工委管委, 应报日期: 2026-04-01, 发生日期: 2026-03-03}
        |                                                                                                    ^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao rectify list --columns key,state
  编号       状态
  R2026-001  拟下达

办理事项可写英文，也可写中文名称；写成别的，指明近似的；由程序办理的，写在文件里也不办。
A move by its verb or by its label; what is none, and what is the program's own.

  $ cat >verbs.yaml <<'END'
  > 办理:
  >   - {编号: R2026-001, 办理事项: 下达整改通知}
  >   - {编号: R2026-001, 办理事项: 报送整改报告, 整改报告: 已补齐}
  > END
  $ dudao import verbs.yaml
  办理 move  + 2  ~ 0  = 0
  $ dudao import verbs.yaml
  办理 move  + 0  ~ 0  = 2
  $ cat >none.yaml <<'END'
  > 办理:
  >   - {编号: R2026-001, 办理事项: 核查整改请况}
  >   - {编号: R2026-001, 办理事项: create}
  >   - {编号: F2026-001, 办理事项: receive}
  >   - {编号: F2026-001, 办理事项: confirm}
  >   - {编号: R2026-001, 办理事项: sustain}
  > END
  $ dudao import none.yaml
  none.yaml:2:27: error: '核查整改请况' 不是整改的办理事项 [choice]
      2 |   - {编号: R2026-001, 办理事项: 核查整改请况}
        |                                 ^^^^^^^^^^^^
      最接近: 核查整改情况 verify
  none.yaml:3:27: error: 'create' 不是整改的办理事项 [choice]
      3 |   - {编号: R2026-001, 办理事项: create}
        |                                 ^^^^^^
      各办理事项见 `dudao rectify flow rectification`
  none.yaml:4:27: error: 'receive' 不是问题的办理事项 [choice]
      4 |   - {编号: F2026-001, 办理事项: receive}
        |                                 ^^^^^^^
      各办理事项见 `dudao supervise flow finding`
  none.yaml:5:5: error: F2026-001: confirm 确认问题 由程序办理，不能录入（意见 第十四条） [refused]
      5 |   - {编号: F2026-001, 办理事项: confirm}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  none.yaml:6:5: error: R2026-001: sustain 认定整改巩固 由程序办理，不能录入（意见 第十五条） [refused]
      6 |   - {编号: R2026-001, 办理事项: sustain}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      此时可以: verify 核查整改情况, return 退回重改, terminate 终止整改
  共 5 处错误，未写入任何数据
  [3]
