挂牌督导之后：整改通知、会商部门由程序登记问题，整改通知随即拟出整改单 [依据 意见 第十五条]。
What follows from a visit: a problem, a rectification, a consultation.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: education, 名称: 教育分局, 类别: 部门}
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学, 主管部门: 教育分局}
  >   - {代码: school-2, 名称: 第二小学, 类别: 小学}
  > 督学:
  >   - {姓名: 王明, 在职: 否, 来源: 校长, 督学证号: 经督001}
  > END
  $ dudao supervise import -q base.yaml
  $ dudao supervise import -q --legacy --reason 启用前的聘任 - <<'END'
  > appointments:
  >   - {inspector: 王明, role: responsible, by: office, from: 2025-08-01, state: in_post}
  > postings:
  >   - {inspector: 王明, school: 第一小学, from: 2025-09-01}
  >   - {inspector: 王明, school: 第二小学, from: 2025-09-01}
  > END

整改通知：问题照“存在问题”一栏登记，领域照第一个“存在问题”的事项，程度先记一般；整改单同时拟出，限期从下达起算。
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-26 items='[{item: safety, judged: good}, {item: canteen, judged: problem}]' problems=食堂留样不足48小时 follow_up=整改通知 school_signed_by=陈校长
  dudao-supervise: note: 同时生成：F2026-001 问题
  dudao-supervise: note: 同时生成：R2026-001 整改（拟下达）
  编号        办理事项  状态  到期日
  VI2026-001  登记
  $ dudao supervise list finding --columns 编号,来源记录,单位,领域,严重程度,问题,处理方式,问题状态,整改单
  编号       来源记录    单位      领域      严重程度  问题                处理方式  问题状态  整改单
  F2026-001  VI2026-001  第一小学  安全稳定  一般      食堂留样不足48小时  限期整改  已确认    R2026-001
  $ dudao rectify list --columns 编号,问题,单位,整改要求,主管部门,状态
  编号       问题       单位      整改要求            主管部门  状态
  R2026-001  F2026-001  第一小学  食堂留样不足48小时  教育分局  拟下达
  $ dudao supervise show VI2026-001 | sed -n '/相关/,/^$/p'
  相关记录
  编号       类别  引用字段  状态
  F2026-001  问题  来源记录
  
问题要看得更重，先更正程度，再下达：严重的 60 日，3 月 2 日下达，到 5 月 1 日（3 月余 29 天，4 月 30 天，5 月 1 天）；
5 月 1 日至 5 日放假，顺延到 6 日。
  $ dudao supervise import -q --update - <<'END'
  > 问题: [{编号: F2026-001, 严重程度: 严重}]
  > END
  $ dudao rectify issue R2026-001
  编号       办理事项      状态    到期日
  R2026-001  下达整改通知  已下达  2026-05-06

同一次督导的别的问题，另行登记；它也是整改通知，整改单也拟出来。当场改了的不拟。
  $ dudao supervise add finding found_in=VI2026-001 unit=第一小学 category=安全稳定 severity=轻微 text=灭火器压力不足
  dudao-supervise: note: 同时生成：R2026-002 整改（拟下达）
  编号       办理事项  状态  到期日
  F2026-002  登记
  $ dudao supervise add finding found_in=VI2026-001 unit=第一小学 category=安全稳定 severity=轻微 text=消防通道堆物 handling=当场整改 corrected_on=2026-02-26
  编号       办理事项  状态  到期日
  F2026-003  登记
  $ dudao supervise add finding found_in=VI2026-001 unit=第二小学 category=安全稳定 severity=轻微 text=围栏松动 handling=当场整改 corrected_on=2026-02-26
  dudao-supervise: warning: 单位 unit: VI2026-001的被督导单位不是该单位（意见 第十四条）
  编号       办理事项  状态  到期日
  F2026-004  登记
  $ dudao rectify list --columns 编号,问题,整改要求,状态
  编号       问题       整改要求            状态
  R2026-001  F2026-001  食堂留样不足48小时  已下达
  R2026-002  F2026-002  灭火器压力不足      拟下达
  $ dudao rectify check | grep 问题必整改
  是        问题必整改  全区  4     4     意见 第十五条  rectify-every-finding

会商部门：问题上记明向哪个部门会商、哪一天；整改与否等部门答复再定。
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-27 items='[{item: enrolment, judged: problem}]' problems=学区外插班12人 follow_up=会商部门
  dudao-supervise: note: 同时生成：F2026-005 问题
  编号        办理事项  状态  到期日
  VI2026-002  登记
  $ dudao supervise list finding 来源记录=VI2026-002 --columns 编号,领域,会商,整改单
  编号       领域  会商                 整改单
  F2026-005  招生  教育分局 2026-02-27
  $ dudao supervise import -q --update --reason 部门答复 - <<'END'
  > 问题: [{编号: F2026-005, 会商: [{单位: 教育分局, 会商日期: 2026-02-27, 答复: 限期清退, 答复日期: 2026-03-02}]}]
  > END
  $ dudao rectify add rectification finding=F2026-005 unit=第一小学 requirement=清退学区外插班生
  编号       办理事项  状态    到期日
  R2026-003  登记      拟下达
没有登记主管部门的学校，提示把会商的部门补上。
  $ dudao supervise add visit inspector=王明 school=第二小学 on=2026-02-27 items='[{item: affairs, judged: problem}]' problems=教职工大会未按期召开 follow_up=会商部门
  dudao-supervise: warning: 处理意见 follow_up: 第二小学未登记主管部门，会商的部门请在问题中填写（意见 第十五条）
  dudao-supervise: note: 同时生成：F2026-006 问题
  编号        办理事项  状态  到期日
  VI2026-003  登记

上报督导机构：只记在督导记录上。有问题而写“无”的，提示；要处理的问题没写的，不收。
  $ dudao supervise add visit inspector=王明 school=第二小学 on=2026-02-25 items='[{item: safety, judged: problem}]' problems=校门外摊点堵塞通道 follow_up=上报督导机构
  编号        办理事项  状态  到期日
  VI2026-004  登记
  $ dudao supervise add visit inspector=王明 school=第二小学 on=2026-02-24 items='[{item: safety, judged: problem, text: 校门外摊点堵塞通道}]' follow_up=无
  dudao-supervise: warning: 处理意见 follow_up: 存在问题而未作处理（意见 第十五条）
  编号        办理事项  状态  到期日
  VI2026-005  登记
  $ dudao supervise add visit inspector=王明 school=第二小学 on=2026-02-26 items='[{item: safety, judged: problem}]' follow_up=整改通知
  dudao-supervise: error: 存在问题 problems: 要处理的问题未填写（意见 第十五条） [refused]
  [4]
  $ dudao --lang en supervise add visit inspector=王明 school=第二小学 on=2026-02-26 items='[{item: safety, judged: problem}]' follow_up=consult
  dudao-supervise: error: problems: what is to be followed up is not written (意见 第十五条) [refused]
  dudao-supervise: warning: follow_up: 第二小学 has no competent department on record; the finding has to say who is asked (意见 第十五条)
  [4]

写“无”的记录后来改为整改通知，问题和整改单照样拟出；改了问题的文字、撤了整改通知的，已登记的问题还在，提示一下。
  $ dudao supervise import --update - <<'END'
  > 挂牌督导记录: [{编号: VI2026-005, 存在问题: 校门外摊点堵塞通道, 处理意见: 整改通知}]
  > END
  挂牌督导记录 visit  + 0  ~ 1  = 0
  $ dudao rectify list 单位=第二小学 --columns 编号,整改要求,状态
  编号       整改要求            状态
  R2026-004  校门外摊点堵塞通道  拟下达
  $ dudao supervise import --update - <<'END'
  > 挂牌督导记录: [{编号: VI2026-005, 处理意见: 当场指导}]
  > END
  -:1:33: warning: VI2026-005: 处理意见 follow_up: 据此登记的问题 F2026-007 仍在（意见 第十五条）
      1 | 挂牌督导记录: [{编号: VI2026-005, 处理意见: 当场指导}]
        |                                             ^^^^^^^^
  挂牌督导记录 visit  + 0  ~ 1  = 0
  $ dudao supervise import --update - <<'END'
  > 挂牌督导记录: [{编号: VI2026-004, 处理意见: 整改通知, 存在问题: ~}]
  > END
  -:1:45: error: VI2026-004: 存在问题 problems: 要处理的问题未填写（意见 第十五条） [refused]
      1 | 挂牌督导记录: [{编号: VI2026-004, 处理意见: 整改通知, 存在问题: ~}]
        |                                                                 ^
  共 1 处错误，未写入任何数据
  [4]

时刻改了，照时刻算出的时长跟着改；自己填的时长不动。
  $ dudao supervise add visit inspector=王明 school=第二小学 on=2026-02-23 arrived=9:00 left=10:30 items='[{item: spirit}]' follow_up=无
  编号        办理事项  状态  到期日
  VI2026-006  登记
  $ dudao supervise list visit key=VI2026-006 --columns 到校时间,离校时间,督导时长
  到校时间  离校时间  督导时长
  09:00     10:30          1.5
  $ dudao supervise import -q --update - <<'END'
  > 挂牌督导记录: [{编号: VI2026-006, 离校时间: "11:00"}]
  > END
  $ dudao supervise list visit key=VI2026-006 --columns 到校时间,离校时间,督导时长
  到校时间  离校时间  督导时长
  09:00     11:00          2.0
  $ dudao supervise import -q --update - <<'END'
  > 挂牌督导记录: [{编号: VI2026-006, 督导时长: 1.5}]
  > END
  $ dudao supervise import -q --update - <<'END'
  > 挂牌督导记录: [{编号: VI2026-006, 离校时间: "11:30"}]
  > END
  $ dudao supervise list visit key=VI2026-006 --columns 到校时间,离校时间,督导时长
  到校时间  离校时间  督导时长
  09:00     11:30          1.5

作废督导记录，先作废据此登记的问题。
  $ dudao supervise void VI2026-001 --reason 重复登记
  VI2026-001: error: 问题 F2026-001 仍引用本记录（来源记录） [refused]
  VI2026-001: error: 问题 F2026-002 仍引用本记录（来源记录） [refused]
  VI2026-001: error: 问题 F2026-003 仍引用本记录（来源记录） [refused]
  VI2026-001: error: 问题 F2026-004 仍引用本记录（来源记录） [refused]
      请先作废或撤回所列记录
  [4]
  $ dudao supervise void VI2026-006 --reason 重复登记
  编号        办理事项  状态  到期日
  VI2026-006  作废

启用前的记录：只记事实，不再拟整改单；那时还没挂牌的，只作提示。
  $ dudao supervise import --legacy --reason 补录 - <<'END'
  > visits:
  >   - {inspector: 王明, school: 第一小学, on: 2025-08-28, items: [{item: safety}], problems: 围墙破损, follow_up: rectify}
  > END
  -:2:17: warning: 责任督学 inspector: 王明当日并不在该校挂牌（意见 第十条）
      2 |   - {inspector: 王明, school: 第一小学, on: 2025-08-28, items: [{item: safety}], problems: 围墙破损, follow_up: rectify}
        |                 ^^^^
  挂牌督导记录 visit  + 1  ~ 0  = 0
  $ dudao supervise list finding 问题~围墙
  dudao-supervise: note: 没有符合条件的记录
