接连的变动：先并入的单位要有承继它的单位在，补记的先后不影响 [依据 意见 第二条]。
Chains of changes: whoever takes over is there on that day, in whatever order they are typed.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: old-1, 名称: 东村小学, 类别: 小学}
  >   - {代码: old-2, 名称: 西村小学, 类别: 小学}
  >   - {代码: new-1, 名称: 联合小学, 类别: 小学, 成立日期: 2026-02-16}
  >   - {代码: new-2, 名称: 联合初中, 类别: 初中, 成立日期: 2026-02-16}
  > END
  $ dudao office import -q base.yaml

联合小学 2 月 16 日才成立，在那以前不能并入它，也不能分设为它。
  $ dudao office merge old-1 successor=new-1 on=2026-02-13
  old-1: error: 承继单位 successor: 联合小学于 2026-02-16 才成立（意见 第二条） [refused]
  [4]
  $ dudao office split old-1 split_into=new-1 split_into=new-2 on=2026-02-13
  old-1: error: 分设单位 split_into: 联合小学于 2026-02-16 才成立（意见 第二条） [refused]
  old-1: error: 分设单位 split_into: 联合初中于 2026-02-16 才成立（意见 第二条） [refused]
  [4]
同一单位写了两遍，不算分设成两个。
  $ dudao office split old-1 split_into=old-2 split_into=西村小学
  old-1: error: 分设单位 split_into: '西村小学' 重复填写 [repeated]
  [3]
撤销的日期就是发生日期，另填一个不作数，所以不收。
  $ dudao office close old-1 closed_on=2026-02-20 on=2026-02-27
  old-1: error: 撤销日期 closed_on: 就是发生日期，请用 on= 填写（意见 第二条） [refused]
  [4]
  $ dudao office close old-1 closed_on=2026-02-20 on=2026-02-20 -n -q

东村小学 2 月 20 日并入西村小学，西村小学 2 月 27 日并入联合小学：先记哪一件都行。
  $ dudao office merge old-1 successor=old-2 on=2026-02-20 -q
  $ dudao office merge old-2 successor=new-1 on=2026-02-27 -q
  $ dudao office undo old-1 --reason 换个次序 -q
  $ dudao office merge old-1 successor=old-2 on=2026-02-20 -q
东村小学并入时西村小学应当还在：西村小学的并入记成 2 月 20 日或更早都不行，并回东村小学也不行。
  $ dudao office undo old-2 --reason 日期记错 -q
  $ dudao office merge old-2 successor=new-1 on=2026-02-20
  old-2: error: 撤销日期 closed_on: old-1（东村小学）于 2026-02-20 才由本单位承继，撤销应在其后（意见 第二条） [refused]
  [4]
  $ dudao office split old-2 split_into=new-1 split_into=new-2 on=2026-02-19
  old-2: error: 撤销日期 closed_on: old-1（东村小学）于 2026-02-20 才由本单位承继，撤销应在其后（意见 第二条） [refused]
  [4]
  $ dudao --lang en office merge old-2 successor=old-1 on=2026-02-19
  old-2: error: closed_on: takes over from old-1 (东村小学) on 2026-02-20, and goes after that day (意见 第二条) [refused]
  [4]
  $ dudao office merge old-2 successor=new-1 on=2026-02-21 -q
  $ dudao office list --columns 编号,名称,撤销日期,承继单位
  编号   名称      撤销日期    承继单位
  new-1  联合小学
  new-2  联合初中
  old-1  东村小学  2026-02-20  西村小学
  old-2  西村小学  2026-02-21  联合小学

更名时另加的简称与原名一并留下。
  $ dudao office rename new-1 name=联合中心小学 alias=联小 on=2026-02-27 -q
  $ dudao office list new-1 --columns 名称,简称,曾用名
  名称          简称            曾用名
  联合中心小学  联小、联合小学  联合小学 2026-02-26

一天之内改了两次名的，中间那个名称一天也没有用过。
  $ cat >hill.yaml <<'END'
  > 单位: [{代码: hill, 名称: 山前学校, 类别: 九年一贯制学校}]
  > 督导:
  >   - {标题: 校舍检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: hill, 督导事项: 校舍, 发生日期: 2026-02-09}
  >   - {标题: 开学检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: hill, 督导事项: 开学, 发生日期: 2026-02-24}
  > END
  $ dudao import -q hill.yaml
  $ dudao office rename hill name=山前新校 on=2026-02-10 -q
  $ dudao office rename hill name=山前实验学校 on=2026-02-10 -q
  $ dudao supervise list --columns 标题,被督导单位,当时名称
  标题      被督导单位    当时名称
  校舍检查  山前实验学校  山前学校
  开学检查  山前实验学校  山前实验学校
