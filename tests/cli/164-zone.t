责任区：哪些学校、哪些督学、谁在区里常驻；重新划分就是新的一版 [依据 意见 第十二条]。
Zones: their schools, their inspectors, who stays there; drawn anew they have another version.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: p1, 名称: 第一小学, 类别: 小学}
  >   - {代码: p2, 名称: 第二小学, 类别: 小学}
  >   - {代码: p3, 名称: 第三小学, 类别: 小学}
  >   - {代码: p4, 名称: 第四小学, 类别: 小学, 撤销日期: 2025-08-31}
  >   - {代码: k1, 名称: 第一幼儿园, 类别: 幼儿园}
  >   - {代码: fin, 名称: 财政局, 类别: 部门}
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 教师}
  >   - {姓名: 李红, 在职: 是, 来源: 教师}
  >   - {姓名: 张强, 在职: 是, 来源: 教师}
  > 聘任:
  >   - {督学: 王明, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  > END
  $ dudao inspector import -q --legacy --reason 历史补录 base.yaml
  $ cat >zones.yaml <<'END'
  > 责任区:
  >   - 责任区名称: 东区
  >     学校: [第一小学, 第二小学, 第一幼儿园]
  >     责任区督学: [王明, 李红]
  >     责任区组长: 王明
  >     责任区联络员: 李红
  >     常驻督学: [{督学: 李红, 常驻开始: 2026-02-02, 常驻结束: 2026-02-06, 常驻天数: 4}]
  >     起始日期: 2026-01-05
  > END
  $ dudao inspector import zones.yaml
  责任区 zone  + 1  ~ 0  = 0
  $ dudao inspector list zone
  编号       责任区名称  版次  责任区组长  责任区督学  学校数  起始日期    终止日期
  Z2026-001  东区           1  王明        王明、李红       3  2026-01-05
  $ dudao inspector show 东区
  责任区 Z2026-001
  责任区名称             东区
  学校                   第一小学、第二小学、第一幼儿园
  责任区督学             王明、李红
  常驻督学 1 · 督学      李红
  常驻督学 1 · 常驻开始  2026-02-02
  常驻督学 1 · 常驻结束  2026-02-06
  常驻督学 1 · 常驻天数  4
  责任区组长             王明
  责任区联络员           李红
  起始日期               2026-01-05
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  划定
  
  历史
     13  2026-03-02 08:00:00  clerk  inspector import  划定
        责任区名称: 东区
        学校: 第一小学、第二小学、第一幼儿园
        责任区督学: 王明、李红
        常驻督学: 督学 李红、常驻开始 2026-02-02、常驻结束 2026-02-06、常驻天数 4
        责任区组长: 王明
        责任区联络员: 李红
        起始日期: 2026-01-05
  $ dudao office list unit --columns key,name,zone
  编号  名称        责任区
  fin   财政局
  k1    第一幼儿园  东区
  p1    第一小学    东区
  p2    第二小学    东区
  p3    第三小学
  p4    第四小学
  $ dudao inspector list --columns name,zone
  姓名  责任区
  王明  东区
  李红  东区
  张强

学校须是现有的学校，一校一区；组长和常驻督学在本区督学之内；常驻天数不多于起止日期之间的天数。
  $ dudao inspector add zone name=西区 schools=第三小学,p4,fin,p3 inspectors=王明 from=2026-03-01
  dudao-inspector: error: 学校 schools: 'p3' 重复填写 [repeated]
  [3]
  $ dudao inspector add zone name=西区 schools=第三小学,p4,fin,p1 inspectors=王明,张强 leader=李红 from=2026-01-05 residents='[{inspector: 李红, from: 2026-01-01}]'
  dudao-inspector: error: 学校 schools: 第四小学已于 2025-08-31 撤销（意见 第十二条） [refused]
  dudao-inspector: error: 学校 schools: 财政局不是学校（意见 第十二条） [refused]
  dudao-inspector: error: 学校 schools: 第一小学自 2026-01-05 起在责任区 Z2026-001 东区；每所学校只在一个责任区（意见 第十二条） [refused]
  dudao-inspector: warning: 责任区督学 inspectors: 张强当日不是在聘督学（意见 第十二条）
  dudao-inspector: error: 责任区组长 leader: 李红不是本责任区的督学（意见 第十二条） [refused]
  dudao-inspector: error: 常驻督学 residents: 李红不是本责任区的督学（意见 第十二条） [refused]
  dudao-inspector: warning: 常驻督学 residents: 李红的常驻日期不在本版的起止日期之内（意见 第十二条）
  [4]
  $ dudao inspector add zone name=西区 schools=第三小学 inspectors=王明,张强 from=2026-01-05 residents='[{inspector: 王明, from: 1026-02-02, until: 2026-02-06, days: 4}]'
  dudao-inspector: error: 常驻开始 residents[1].from: '1026-02-02' 的年份有误 [date]
      residents=[{inspector: 王明, from: 1026-02-02, until: 2026-02-06, days: 4}]
                                         ^^^^^^^^^^
      年份应在 1900 至 2999 之间
  [3]
  $ dudao inspector add zone name=西区 schools=第三小学 inspectors=王明,张强 from=2026-01-05 residents='[{inspector: 王明, from: 2026-02-02, until: 2026-02-06, days: 6}]'
  dudao-inspector: error: 常驻天数 days: 第1名常驻督学：2026-02-02 至 2026-02-06 没有这么多天 [value]
  [3]
  $ dudao inspector add zone name=西区 schools=第三小学 from=2026-01-05
  dudao-inspector: error: 责任区督学 inspectors: 未填写 [missing]
      不少于2名
  [3]

重新划分：同名、起始日期在后的是新版，旧版止于前一日；一所学校从一个区划到另一个区，两区都要重新划定，先录的一个提示。
  $ dudao inspector add zone name=西区 schools=第三小学 inspectors=王明,李红 from=2026-01-05
  编号       办理事项  状态  到期日
  Z2026-002  登记
  $ cat >redrawn.yaml <<'END'
  > 责任区:
  >   - {责任区名称: 西区, 学校: [第三小学, 第一幼儿园], 责任区督学: [王明, 李红], 起始日期: 2026-03-01}
  >   - {责任区名称: 东区, 学校: [第一小学, 第二小学], 责任区督学: [王明, 李红], 起始日期: 2026-03-01}
  > END
  $ dudao inspector import redrawn.yaml
  redrawn.yaml:2:21: warning: 学校 schools: 第一幼儿园仍在责任区 Z2026-001 东区，该区也须重新划定（意见 第十二条）
      2 |   - {责任区名称: 西区, 学校: [第三小学, 第一幼儿园], 责任区督学: [王明, 李红], 起始日期: 2026-03-01}
        |                              ^^^^^^^^^^^^^^^^^^^^^^
  责任区 zone  + 2  ~ 0  = 0
  $ dudao inspector list zone
  编号       责任区名称  版次  责任区组长  责任区督学  学校数  起始日期    终止日期
  Z2026-001  东区           1  王明        王明、李红       3  2026-01-05  2026-02-28
  Z2026-002  西区           1              王明、李红       1  2026-01-05  2026-02-28
  Z2026-003  西区           2              王明、李红       2  2026-03-01
  Z2026-004  东区           2              王明、李红       2  2026-03-01
  $ dudao inspector list zone in_force=yes --columns name,version,schools,school_count,inspector_count
  责任区名称  版次  学校                  学校数  督学数
  西区           2  第三小学、第一幼儿园       2       2
  东区           2  第一小学、第二小学         2       2
  $ dudao office list unit 类别=幼儿园 --columns name,zone
  名称        责任区
  第一幼儿园  西区
  $ dudao office list unit 类别=幼儿园 --columns name,zone --today 2026-02-28
  名称        责任区
  第一幼儿园  东区
  $ dudao inspector show Z2026-001 | sed -n '/办理经过/,$p'
  办理经过
  步骤  发生日期    办理事项    办理前  办理后  决定人  说明      理由
  0     2026-03-02  划定
  1     2026-03-02  新旧版衔接                          程序办理
  
  历史
     13  2026-03-02 08:00:00  clerk  inspector import  划定
        责任区名称: 东区
        学校: 第一小学、第二小学、第一幼儿园
        责任区督学: 王明、李红
        常驻督学: 督学 李红、常驻开始 2026-02-02、常驻结束 2026-02-06、常驻天数 4
        责任区组长: 王明
        责任区联络员: 李红
        起始日期: 2026-01-05
     18  2026-03-02 08:00:00  clerk  inspector import  新旧版衔接
        终止日期: 2026-02-28

再往前插一版不行；改起始日期，前一版跟着改，但不能越过别的版；作废一版，前一版接上后一版。
  $ dudao inspector add zone name=东区 schools=第一小学 inspectors=王明,李红 from=2026-02-01
  dudao-inspector: error: 起始日期 from: 东区已有一版自 2026-03-01 起；新版须在其后（意见 第十二条） [refused]
  [4]
  $ dudao inspector add zone name=东区 schools=第一小学,第二小学 inspectors=王明,李红 from=2026-09-01
  dudao-inspector: note: 同时办理：Z2026-004 责任区 新旧版衔接
  编号       办理事项  状态  到期日
  Z2026-005  登记
  $ dudao inspector import --update - <<'END'
  > 责任区: [{编号: Z2026-004, 起始日期: 2026-02-16}]
  > END
  责任区 zone  + 0  ~ 1  = 0
  $ dudao inspector list zone 责任区名称=东区
  编号       责任区名称  版次  责任区组长  责任区督学  学校数  起始日期    终止日期
  Z2026-001  东区           1  王明        王明、李红       3  2026-01-05  2026-02-15
  Z2026-004  东区           2              王明、李红       2  2026-02-16  2026-08-31
  Z2026-005  东区           3              王明、李红       2  2026-09-01
  $ dudao inspector import --update - <<'END'
  > 责任区: [{编号: Z2026-004, 起始日期: 2026-10-01}]
  > END
  -:1:7: error: 终止日期 until: 2026-08-31 早于起始日期（2026-10-01） [order]
      1 | 责任区: [{编号: Z2026-004, 起始日期: 2026-10-01}]
        |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  -:1:29: error: Z2026-004: 起始日期 from: 改后与其他版的先后不同；应作废后重新录入（意见 第十二条） [refused]
      1 | 责任区: [{编号: Z2026-004, 起始日期: 2026-10-01}]
        |                                      ^^^^^^^^^^
  共 2 处错误，未写入任何数据
  [3]
  $ dudao inspector import --update - <<'END'
  > 责任区: [{编号: Z2026-001, 终止日期: 2026-02-20}, {编号: Z2026-004, 终止日期: ~}]
  > END
  -:1:29: error: Z2026-001: 终止日期 until: 后一版自 2026-02-16 起（意见 第十二条） [refused]
      1 | 责任区: [{编号: Z2026-001, 终止日期: 2026-02-20}, {编号: Z2026-004, 终止日期: ~}]
        |                                      ^^^^^^^^^^
  -:1:64: error: Z2026-004: 终止日期 until: 后一版自 2026-09-01 起（意见 第十二条） [refused]
      1 | 责任区: [{编号: Z2026-001, 终止日期: 2026-02-20}, {编号: Z2026-004, 终止日期: ~}]
        |                                                                               ^
  共 2 处错误，未写入任何数据
  [4]
  $ dudao inspector void Z2026-004 --reason 方案未获通过
  dudao-inspector: note: 同时办理：Z2026-001 责任区 新旧版衔接
  编号       办理事项  状态  到期日
  Z2026-004  作废
  $ dudao inspector list zone 责任区名称=东区
  编号       责任区名称  版次  责任区组长  责任区督学  学校数  起始日期    终止日期
  Z2026-001  东区           1  王明        王明、李红       3  2026-01-05  2026-08-31
  Z2026-005  东区           2              王明、李红       2  2026-09-01
  $ dudao inspector void Z2026-005 --reason 方案未获通过 -q
  $ dudao inspector list zone 责任区名称=东区
  编号       责任区名称  版次  责任区组长  责任区督学  学校数  起始日期    终止日期
  Z2026-001  东区           1  王明        王明、李红       3  2026-01-05

旧版自己已经结束的，不因新版再改；撤销责任区须说明理由，已经结束的不能再撤。
  $ dudao inspector end Z2026-003 on=2026-02-27
  Z2026-003: error: 缺少 reason=：须说明理由（意见 第十二条） [refused]
  Z2026-003: error: 起始日期 from: 自 2026-03-01 才开始（意见 第十二条） [refused]
  [4]
  $ dudao inspector end Z2026-003 on=2026-03-02 reason=撤区并入东区
  编号       办理事项    状态  到期日
  Z2026-003  撤销责任区
  $ dudao inspector end Z2026-003 on=2026-03-02 reason=再撤
  Z2026-003: error: 终止日期 until: 已于 2026-03-02 结束（意见 第十二条） [refused]
      日期有误的，用 edit 更正
  [4]
  $ dudao inspector end Z2026-003 on=2026-03-03 until=2026-03-31 reason=月底撤
  Z2026-003: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  Z2026-003: error: 终止日期 until: 已于 2026-03-02 结束（意见 第十二条） [refused]
      日期有误的，用 edit 更正
  [3]
  $ dudao inspector end Z2026-003 on=2026-03-01 until=2026-03-31 reason=月底撤
  Z2026-003: error: 发生日期 on: 2026-03-01 早于本记录上一次办理 end 撤销责任区 的日期 [order]
  Z2026-003: error: 终止日期 until: 已定于 2026-03-02 结束，办理结束不能往后延（意见 第十二条） [refused]
      日期有误的，用 edit 更正
  [3]
  $ dudao inspector show Z2026-003 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项    办理前  办理后  决定人  说明  理由
  0     2026-03-02  划定
  1     2026-03-02  撤销责任区                                撤区并入东区
  
  $ dudao inspector end Z2026-003 on=2026-03-03 reason=撤区 --today 2026-03-04
  Z2026-003: error: 终止日期 until: 已于 2026-03-02 结束（意见 第十二条） [refused]
      日期有误的，用 edit 更正
  [4]
  $ dudao inspector add zone name=西区 schools=第三小学 inspectors=王明,李红 from=2026-09-01 -q
  $ dudao inspector list zone 责任区名称=西区
  编号       责任区名称  版次  责任区组长  责任区督学  学校数  起始日期    终止日期
  Z2026-002  西区           1              王明、李红       1  2026-01-05  2026-02-28
  Z2026-003  西区           2              王明、李红       2  2026-03-01  2026-03-02
  Z2026-006  西区           3              王明、李红       1  2026-09-01
  $ dudao inspector void Z2026-006 --reason 不再设 -q
  $ dudao inspector list zone 责任区名称=西区
  编号       责任区名称  版次  责任区组长  责任区督学  学校数  起始日期    终止日期
  Z2026-002  西区           1              王明、李红       1  2026-01-05  2026-02-28
  Z2026-003  西区           2              王明、李红       2  2026-03-01  2026-03-02

程序自己的衔接，人不能办。超过 20 所提示；补录以前的各版，可以不按先后，不合的只提示。
  $ dudao inspector succeed Z2026-001
  dudao-inspector: error: dudao-inspector 没有动词 'succeed' [usage]
      可用的动词：dudao-inspector --help
  [2]
  $ for n in $(seq 1 21); do echo "单位: [{代码: s$n, 名称: 乡镇第${n}小学, 类别: 小学}]"; echo ---; done >many.yaml
  $ dudao office import -q many.yaml
  $ dudao inspector add zone name=北区 schools=$(seq -s, -f s%g 1 21) inspectors=王明,李红 from=2026-03-01
  dudao-inspector: warning: 学校 schools: 责任区有21所学校，一般不超过20所（意见 第十二条）
  编号       办理事项  状态  到期日
  Z2026-007  登记
  $ cat >history.yaml <<'END'
  > 责任区:
  >   - {责任区名称: 东区, 学校: [第一小学], 责任区督学: [王明], 起始日期: 2023-09-01}
  > END
  $ dudao inspector import --legacy --reason 历史补录 history.yaml
  history.yaml:2:36: warning: 责任区督学 inspectors: 王明当日不是在聘督学（意见 第十二条）
      2 |   - {责任区名称: 东区, 学校: [第一小学], 责任区督学: [王明], 起始日期: 2023-09-01}
        |                                                      ^^^^^^
  history.yaml:2:36: warning: 责任区督学 inspectors: 责任区有督学1名，应不少于2名（意见 第十二条）
      2 |   - {责任区名称: 东区, 学校: [第一小学], 责任区督学: [王明], 起始日期: 2023-09-01}
        |                                                      ^^^^^^
  history.yaml:2:48: warning: 起始日期 from: 东区已有一版自 2026-01-05 起；新版须在其后（意见 第十二条）
      2 |   - {责任区名称: 东区, 学校: [第一小学], 责任区督学: [王明], 起始日期: 2023-09-01}
        |                                                                        ^^^^^^^^^^
  责任区 zone  + 1  ~ 0  = 0
  $ dudao inspector list zone 责任区名称=东区 --sort from
  编号       责任区名称  版次  责任区组长  责任区督学  学校数  起始日期    终止日期
  Z2023-001  东区           1              王明             1  2023-09-01  2026-01-04
  Z2026-001  东区           2  王明        王明、李红       3  2026-01-05
  $ dudao inspector show 东区
  dudao-inspector: error: '东区' 可能指东区 (Z2026-001)，也可能指东区 (Z2023-001) [ambiguous]
      请填写编号
  [3]

撤销在先、另设新版在后，恰好相接也不是新版使它结束的：新版作废，撤了的不恢复。
  $ dudao inspector end Z2026-007 reason=撤区 -q
  $ dudao inspector add zone name=北区 schools=s1,s2 inspectors=王明,李红 from=2026-03-03 -q
  $ dudao inspector void Z2026-008 --reason 不再设 -q
  $ dudao inspector list zone 责任区名称=北区 --columns key,school_count,resident_days,from,until
  编号       学校数  常驻天数  起始日期    终止日期
  Z2026-007      21            2026-03-01  2026-03-02
  $ dudao inspector list zone 常驻天数=4 --columns name,version,leader,liaison,residents,schools -f csv
  <FEFF>责任区名称,版次,责任区组长,责任区联络员,常驻督学,学校<0D>
  东区,2,I2026-001,I2026-002,I2026-002 2026-02-02 2026-02-06,p1、p2、k1<0D>

  $ dudao verify >verified
  $ dudao export >all.yaml
  $ dudao init -q --store again.db --opened 2026-01-01
  $ dudao import --restore all.yaml --store again.db -q
  $ dudao export --store again.db | cmp - all.yaml
