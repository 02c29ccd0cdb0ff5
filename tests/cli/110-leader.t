负责人与联络员：每个成员单位有专人负责教育督导工作，催办发给联络员 [依据 意见 第四条]。
Leaders and liaisons: every member unit has somebody whom the office talks to.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: education, 名称: 教育分局, 类别: 部门}
  >   - {代码: finance, 名称: 财政金融局, 类别: 部门}
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学, 主管部门: 教育分局}
  > 委员会席位:
  >   - {届: 第二届, 委员会职务: 副主任, 单位: 教育分局, 姓名: 陈安, 任职日期: 2026-02-24}
  >   - {届: 第二届, 委员会职务: 委员, 单位: 财政金融局, 姓名: 冯立, 任职日期: 2026-02-24}
  > 负责人与联络员:
  >   - {单位: 教育分局, 姓名: 陈安, 职务: 局长, 主要负责人: 是, 任职日期: 2024-08-01}
  >   - {单位: 教育分局, 姓名: 何兰, 职务: 督导科长, 教育督导联络员: 是, 任职日期: 2025-03-01, 办公电话: 0631-5550105,
  >      手机: "13800000105", 邮箱: helan@example.org}
  >   - {单位: 第一小学, 姓名: 陈校长, 职务: 校长, 主要负责人: 是, 任职日期: 2024-08-01}
  > END
  $ dudao office import base.yaml
  单位 unit              + 3  ~ 0  = 0
  负责人与联络员 leader  + 3  ~ 0  = 0
  委员会席位 seat        + 2  ~ 0  = 0
  $ dudao office list leader
  编号       单位      姓名    职务      主要负责人  教育督导联络员  任职日期    离任日期  办公电话
  L2026-001  教育分局  陈安    局长      是                          2024-08-01
  L2026-002  教育分局  何兰    督导科长              是              2025-03-01            0631-5550105
  L2026-003  第一小学  陈校长  校长      是                          2024-08-01

有席位的两个成员单位，财政金融局还没有联络员。
  $ dudao office check -f tsv | grep liaison
  office-liaison	意见 第四条	成员单位专人负责	finance 财政金融局	≥ 1	0	否
  $ dudao office add leader unit=财政 name=吕青 post=科员 liaison=yes from=2026-03-02
  编号       办理事项  状态  到期日
  L2026-004  登记
  $ dudao office check -f tsv | grep liaison
  office-liaison	意见 第四条	成员单位专人负责	全区	2	2	是

一个单位同时有两名联络员，多半是换了人而没有填前任的离任日期：提示是哪一位，不拦。
  $ dudao office add leader unit=教育分局 name=孙宁 post=科员 liaison=yes from=2026-03-02
  dudao-office: warning: 教育督导联络员 liaison: 该单位的联络员是 何兰（L2026-002，2025-03-01 起）；更换的，请先为其办理离任 end 编号（意见 第四条）
  编号       办理事项  状态  到期日
  L2026-005  登记
  $ cat >ended.yaml <<'END'
  > 负责人与联络员:
  >   - {单位: 教育分局, 姓名: 何兰, 职务: 督导科长, 任职日期: 2025-03-01, 离任日期: 2026-03-01}
  > END
  $ dudao office import ended.yaml
  ended.yaml:2:58: error: 离任日期 until: L2026-002 现为空，文件中为'2026-03-01'；按文件修改的，加 --update [changed]
      2 |   - {单位: 教育分局, 姓名: 何兰, 职务: 督导科长, 任职日期: 2025-03-01, 离任日期: 2026-03-01}
        |                                                                                  ^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao office import --update ended.yaml
  负责人与联络员 leader  + 0  ~ 1  = 0
  $ dudao office list leader 教育督导联络员=是 --columns 编号,单位,姓名,任职日期,离任日期
  编号       单位        姓名  任职日期    离任日期
  L2026-002  教育分局    何兰  2025-03-01  2026-03-01
  L2026-004  财政金融局  吕青  2026-03-02
  L2026-005  教育分局    孙宁  2026-03-02
  $ dudao office add leader unit=教育分局 name=周原 post=科员 deputy_liaison=yes from=2026-03-02
  编号       办理事项  状态  到期日
  L2026-006  登记

后来改成联络员的、任职起止有重叠的，同样提示；交接的那一天不算重叠。
  $ dudao office import --update - <<'END'
  > 负责人与联络员: [{编号: L2026-006, 教育督导联络员: 是, 副联络员: 否}]
  > END
  -:1:36: warning: L2026-006: 教育督导联络员 liaison: 该单位的联络员是 孙宁（L2026-005，2026-03-02 起）；更换的，请先为其办理离任 end 编号（意见 第四条）
      1 | 负责人与联络员: [{编号: L2026-006, 教育督导联络员: 是, 副联络员: 否}]
        |                                                    ^^
  负责人与联络员 leader  + 0  ~ 1  = 0
  $ dudao office import --update - <<'END'
  > 负责人与联络员: [{编号: L2026-006, 任职日期: 2026-02-01, 离任日期: 2026-03-01}]
  > END
  -:1:11: warning: L2026-006: 教育督导联络员 liaison: 该单位的联络员是 何兰（L2026-002，2025-03-01 起）；更换的，请先为其办理离任 end 编号（意见 第四条）
      1 | 负责人与联络员: [{编号: L2026-006, 任职日期: 2026-02-01, 离任日期: 2026-03-01}]
        |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  负责人与联络员 leader  + 0  ~ 1  = 0
  $ dudao office import --update - <<'END'
  > 负责人与联络员: [{编号: L2026-006, 任职日期: 2026-03-01, 离任日期: 2026-03-02}]
  > END
  负责人与联络员 leader  + 0  ~ 1  = 0
  $ dudao office import --quiet --update - <<'END'
  > 负责人与联络员: [{编号: L2026-006, 教育督导联络员: 否, 副联络员: 是, 任职日期: 2026-03-02, 离任日期: ~}]
  > END

手机、邮箱是个人信息，平时不出现；确需查看用 --reveal，查看本身记入日志。
  $ dudao office show L2026-002 | sed -n 1,10p
  负责人与联络员 L2026-002
  单位            教育分局
  姓名            何兰
  职务            督导科长
  教育督导联络员  是
  任职日期        2025-03-01
  离任日期        2026-03-01
  办公电话        0631-5550105
  
  办理经过
  $ dudao office show L2026-002 --reveal | sed -n 1,12p
  负责人与联络员 L2026-002
  单位            教育分局
  姓名            何兰
  职务            督导科长
  教育督导联络员  是
  任职日期        2025-03-01
  离任日期        2026-03-01
  办公电话        0631-5550105
  手机            13800000105
  邮箱            helan@example.org
  
  办理经过
  $ dudao log --last 1
  序号  时间                 操作人  命令         对象       变更          理由
    20  2026-03-02 08:00:00  clerk   office show  L2026-002  查看个人信息
  $ dudao office list leader --columns 姓名,手机
  dudao-office: error: '手机' 属于个人信息 [usage]
      确需查看请加 --reveal，查看将记入历史
  [2]
  $ dudao office list leader --columns 姓名,手机 --dry-run --reveal
  dudao-office: error: 查看个人信息要留痕，--reveal 不能与试运行同用 [usage]
  [2]

离任不能早于任职；电话、邮箱写得不像的提示。
  $ dudao office add leader unit=第一小学 name=吴老师 post=教师 from=2026-03-01 until=2026-02-01
  dudao-office: error: 离任日期 until: 2026-02-01 早于任职日期（2026-03-01） [order]
  [3]
  $ dudao office add leader unit=第一小学 name=吴老师 post=教师 from=2026-03-01 mobile=1380000010 email=wu
  dudao-office: warning: 手机 mobile: 不像电话号码
  dudao-office: warning: 邮箱 email: 不像邮箱地址
  编号       办理事项  状态  到期日
  L2026-007  登记
  $ dudao --lang en office list leader until\!= --columns key,name,until
  key        name  until
  L2026-002  何兰  2026-03-01

离任可以直接办理：办理当天或 until= 所写的那天是最后一天。联络员离任而没有人接的，提示 [依据 意见 第四条]；接任的登记之后不再提示。
A liaison leaves: told when nobody of the unit is left for it.
  $ dudao office list unit 成员单位=是 --columns 名称,联络员
  名称        联络员
  教育分局    孙宁
  财政金融局  吕青
  $ dudao office end L2026-004 on=2026-03-01
  L2026-004: error: 任职日期 from: 自 2026-03-02 才开始（意见 第四条） [refused]
  [4]
  $ dudao office end L2026-004 on=2026-03-09
  L2026-004: error: 发生日期 on: 2026-03-09 晚于今天（2026-03-02） [order]
  L2026-004: warning: 教育督导联络员 liaison: 吕青 离任后，该单位没有联络员（意见 第四条）
  [3]
  $ dudao office end L2026-004
  L2026-004: warning: 教育督导联络员 liaison: 吕青 离任后，该单位没有联络员（意见 第四条）
  编号       办理事项  状态  到期日
  L2026-004  离任
  $ dudao office end L2026-004
  L2026-004: error: 离任日期 until: 已于 2026-03-02 结束（意见 第四条） [refused]
      日期有误的，用 edit 更正
  [4]
  $ dudao office end L2026-004 on=2026-03-01
  L2026-004: error: 发生日期 on: 2026-03-01 早于本记录上一次办理 end 离任 的日期 [order]
  L2026-004: error: 任职日期 from: 自 2026-03-02 才开始（意见 第四条） [refused]
  [3]
  $ dudao office end L2026-005 until=2026-03-20
  L2026-005: warning: 教育督导联络员 liaison: 孙宁 离任后，该单位没有联络员（意见 第四条）
  编号       办理事项  状态  到期日
  L2026-005  离任
  $ dudao -n office end L2026-006 until=2026-02-01
  L2026-006: error: 离任日期 until: 2026-02-01 早于任职日期（2026-03-02） [order]
  [3]
  $ dudao -n --lang en office end L2026-006 on=2026-03-01
  L2026-006: error: from: begins on 2026-03-02 only (意见 第四条) [refused]
  [4]
  $ dudao office add leader unit=财政 name=吕洁 post=科员 liaison=yes from=2026-03-03
  编号       办理事项  状态  到期日
  L2026-008  登记
  $ dudao office show L2026-004 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  登记
  1     2026-03-02  离任
  
  $ dudao --today 2026-03-03 office list unit 成员单位=是 --columns 名称,联络员
  名称        联络员
  教育分局    孙宁
  财政金融局  吕洁
  $ dudao --today 2026-03-21 office list leader 教育督导联络员=是 --columns 编号,单位,姓名,任职日期,离任日期,在任
  编号       单位        姓名  任职日期    离任日期    在任
  L2026-002  教育分局    何兰  2025-03-01  2026-03-01  否
  L2026-004  财政金融局  吕青  2026-03-02  2026-03-02  否
  L2026-005  教育分局    孙宁  2026-03-02  2026-03-20  否
  L2026-008  财政金融局  吕洁  2026-03-03              是
  $ dudao --today 2026-03-21 office list unit 成员单位=是 联络员= --columns 名称
  名称
  教育分局
