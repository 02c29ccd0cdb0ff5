督学失职违规：记录事实，决定处理；取消资格的，所有在聘、暂停的聘任随之解聘，撤回即恢复 [依据 意见 第七条]。
Misconduct: facts, handling by whom; removal ends every appointment, and undo gives all of it back.

  $ dudao init -q --opened 2025-01-01
  $ cat >base.yaml <<'END'
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 公务员, 学历: 本科, 从教年限: 28, 督学证号: 经督001}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 20}
  > 督导机构人员:
  >   - {姓名: 石岩, 职责: [综合事务], 到岗日期: 2024-03-01}
  >   - {姓名: 陈安, 职责: [督学], 到岗日期: 2024-03-01}
  > END
  $ cat >before.yaml <<'END'
  > 聘任:
  >   - {督学: 王明, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2023-09-01, 状态: 在聘}
  >   - {督学: 王明, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2024-03-01, 聘期届满: 2027-02-28, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2024-03-01, 聘期届满: 2027-02-28, 状态: 在聘}
  > END
  $ dudao import -q base.yaml
  $ dudao inspector import -q --legacy --reason 启用前的聘任 before.yaml

情形五种，事实和发生日期必填，不能是将来的日子；督学和督导机构人员只填一个。
  $ dudao inspector add misconduct inspector=李红 kind=迟到
  dudao-inspector: error: 情形 kind: '迟到' 不在可选值之内 [choice]
      kind=迟到
           ^^^^
      可选: refuses 不服从工作安排, dereliction 履行职责不到位, fraud 弄虚作假, favouritism 徇私舞弊, gross 重大失职行为
  dudao-inspector: error: 发生日期 on: 未填写 [missing]
  dudao-inspector: error: 事实 facts: 未填写 [missing]
  [3]
  $ dudao inspector add misconduct kind=refuses on=2026-02-10 facts=两次无故不参加督导组
  dudao-inspector: error: 须至少填写一项: 督学、督导机构人员 [missing]
  [3]
  $ dudao inspector add misconduct inspector=李红 staff=陈安 kind=refuses on=2026-02-10 facts=两次无故不参加督导组
  dudao-inspector: error: 督导机构人员 staff: 与督学只填一个，记的是同一个人 [value]
  [3]
  $ dudao inspector add misconduct inspector=李红 kind=refuses on=2026-03-10 facts=两次无故不参加督导组
  dudao-inspector: error: 发生日期 on: 2026-03-10 晚于今天（2026-03-02） [order]
  [3]
  $ dudao inspector add misconduct inspector=李红 kind=refuses on=2026-02-10 facts=两次无故不参加督导组
  编号        办理事项  状态    到期日
  MC2026-001  登记      已记录
  $ dudao inspector add misconduct inspector=王明 kind=弄虚作假 on=2026-02-05 facts=督导记录与到校情况不符
  编号        办理事项  状态    到期日
  MC2026-002  登记      已记录
  $ dudao inspector add misconduct staff=陈安 kind=履行职责不到位 on=2026-01-20 facts=延误发文
  编号        办理事项  状态    到期日
  MC2026-003  登记      已记录

处理要写明方式和决定人，不早于发生之日。批评教育、责令检查、通报批评不动聘任。
  $ dudao inspector decide MC2026-001
  MC2026-001: error: 缺少 by=：由谁决定（意见 第七条） [refused]
  MC2026-001: error: 处理方式 handling: 未填写（意见 第七条） [refused]
      补齐后可以: decide 处理
  [4]
  $ dudao inspector decide MC2026-001 by=石岩 as=self handling=撤职
  dudao-inspector: error: 处理方式 handling: '撤职' 不在可选值之内 [choice]
      handling=撤职
               ^^^^
      可选: criticism 批评教育, self-examination 责令检查, circular 通报批评, removal 取消资格
  [3]
  $ dudao inspector decide MC2026-001 by=石岩 as=self handling=criticism on=2026-02-09
  MC2026-001: error: 发生日期 on: 2026-02-09 早于本记录上一次办理 create 记录 的日期 [order]
  [3]
  $ dudao inspector decide MC2026-001 by=石岩 as=self handling=criticism on=2026-03-03
  MC2026-001: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao inspector decide MC2026-001 by=石岩 as=self handling=criticism on=2026-02-20
  编号        办理事项  状态    到期日
  MC2026-001  处理      已处理
  $ dudao inspector decide MC2026-001 by=石岩 as=self handling=circular
  MC2026-001: error: 督学失职违规现为 '已处理'，不能办理 decide 处理（意见 第七条） [refused]
  [4]
  $ dudao inspector list appointment --columns 编号,督学,督学类别,状态
  编号       督学  督学类别  状态
  A2023-001  王明  专职督学  在聘
  A2024-001  王明  责任督学  在聘
  A2024-002  李红  兼职督学  在聘

王明专职在聘、责任督学暂停，还有一项总督学正在提名：取消资格解聘前两项，提名要另办不予聘任，督学证要另行收回。
专职督学免职同时生成上报事项。决定人随处理记到每一项离任上。
  $ dudao inspector suspend A2024-001 reason=调查期间 -q
  $ dudao inspector add appointment inspector=王明 role=总督学 by=管委 from=2026-04-01 -q
  $ dudao inspector decide MC2026-002 by=石岩 as=acting authority=委员会主任授权 handling=取消资格
  MC2026-002: warning: 王明仍持有督学证 经督001，应予收回（意见 第七条）
  MC2026-002: warning: A2026-001 总督学正在办理，应办理不予聘任（意见 第七条）
  dudao-inspector: note: 同时办理：A2023-001 聘任 离任
  dudao-inspector: note: 同时生成：U2026-003 上报事项（待报）
  dudao-inspector: note: 同时办理：A2024-001 聘任 离任
  编号        办理事项  状态    到期日
  MC2026-002  处理      已处理
  $ dudao inspector list appointment 督学=王明 --columns 编号,督学类别,状态
  编号       督学类别  状态
  A2023-001  专职督学  离任
  A2024-001  责任督学  离任
  A2026-001  总督学    拟聘
  $ dudao inspector show A2023-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人                            说明      理由
  0     2023-09-01  提名              在聘                                                启用前的聘任
  1     2026-03-02  离任      在聘    离任    石岩（授权代签，委员会主任授权）  程序办理  解聘
  
  $ dudao inspector show MC2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人                            说明  理由
  0     2026-02-05  记录              已记录
  1     2026-03-02  处理      已记录  已处理  石岩（授权代签，委员会主任授权）
  

聘任的离任不能单独撤回；撤回处理，聘任、上报事项一并复原：责任督学仍是暂停。
  $ dudao inspector undo A2023-001 --reason 复核
  A2023-001: error: 最近一次办理 end 离任 是随督学失职违规 MC2026-002 的办理产生的，请撤回那一次 [refused]
  [4]
  $ dudao inspector undo MC2026-002 --reason 复核后改为责令检查
  dudao-inspector: note: 同时办理：A2024-001 聘任 撤销
  dudao-inspector: note: 同时办理：U2026-003 上报事项 撤销
  dudao-inspector: note: 同时办理：A2023-001 聘任 撤销
  编号        办理事项  状态    到期日
  MC2026-002  撤销      已记录
  $ dudao inspector list appointment 督学=王明 --columns 编号,督学类别,状态
  编号       督学类别  状态
  A2023-001  专职督学  在聘
  A2024-001  责任督学  暂停
  A2026-001  总督学    拟聘
  $ dudao office list filing --columns 编号,事项,状态
  编号       事项                                     状态
  U2026-001  石岩 教育督导机构工作人员 任 2024-03-01  待报
  U2026-002  陈安 教育督导机构工作人员 任 2024-03-01  待报
  $ dudao inspector decide MC2026-002 by=石岩 as=self handling=self-examination
  编号        办理事项  状态    到期日
  MC2026-002  处理      已处理
  $ dudao inspector show MC2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人                            说明        理由
  0     2026-02-05  记录              已记录
  1     2026-03-02  处理      已记录  已处理  石岩（授权代签，委员会主任授权）  此步已撤回
  2     2026-03-02  处理      已记录  已处理  石岩（本人）
  

处理已定的不能改处理方式，只能撤回；记错了人的，先撤回再作废。作废之后同样的可以重录。
  $ dudao inspector import --update - <<'END'
  > 督学失职违规:
  >   - {编号: MC2026-002, 处理方式: 通报批评}
  > END
  -:2:28: error: MC2026-002: 处理方式 handling: 只能通过下列办理改变：decide 处理 [assigned]
      2 |   - {编号: MC2026-002, 处理方式: 通报批评}
        |                                  ^^^^^^^^
      办错的，用 undo 编号 --reason 理由 撤回
  共 1 处错误，未写入任何数据
  [3]
  $ dudao inspector undo MC2026-002 --reason 查无实据 -q
  $ dudao inspector void MC2026-002 --reason 查无实据 -q
  $ dudao inspector list misconduct
  编号        督学  督导机构人员  发生日期    情形            事实                  处理方式  状态
  MC2026-001  李红                2026-02-10  不服从工作安排  两次无故不参加督导组  批评教育  已处理
  MC2026-003        陈安          2026-01-20  履行职责不到位  延误发文                        已记录
  $ dudao --lang en inspector list misconduct voided=yes --columns key,inspector,kind,handling,state
  key         inspector  kind   handling  state
  MC2026-002  王明       fraud            recorded

查实取消资格的记录，聘任还停在离任上时不能作废：先撤回处理。
  $ dudao inspector add misconduct inspector=李红 kind=gross on=2026-02-25 facts=泄露督导信息 -q
  $ dudao inspector decide MC2026-004 by=石岩 as=self handling=removal
  dudao-inspector: note: 同时办理：A2024-002 聘任 离任
  编号        办理事项  状态    到期日
  MC2026-004  处理      已处理
  $ dudao inspector void MC2026-004 --reason 记错了人
  MC2026-004: error: A2024-002 已随本记录一并办理 [refused]
      应先撤回那次办理：undo 编号 --reason 理由
  [4]
  $ dudao inspector list appointment 督学=李红 --columns 编号,督学类别,状态
  编号       督学类别  状态
  A2024-002  兼职督学  离任
  $ dudao inspector undo MC2026-004 --reason 记错了人 -q
  $ dudao inspector void MC2026-004 --reason 记错了人 -q
  $ dudao inspector list appointment 督学=李红 --columns 编号,督学类别,状态
  编号       督学类别  状态
  A2024-002  兼职督学  在聘

挂着牌的，责任督学解聘，挂牌随之结束；聘任在处理之日以后又办理过的，处理不能写在那之前。取消资格的人再提名，会有提醒。
  $ dudao office add unit code=no1 name=第一小学 type=primary -q
  $ dudao inspector resume A2024-001 -q
  $ dudao inspector add posting inspector=王明 school=no1 from=2026-01-10 -q
  $ dudao inspector withdraw A2026-001 reason=调查期间 -q
  $ dudao inspector add misconduct inspector=王明 kind=徇私舞弊 on=2026-02-26 facts=收受礼品 -q
  $ dudao inspector decide MC2026-005 by=石岩 as=self handling=removal on=2026-03-01
  A2024-001: error: 发生日期 on: 2026-03-01 早于本记录上一次办理 resume 恢复 的日期 [order]
  A2024-001: warning: 第一小学没有其他责任督学了（意见 第十条）
  A2024-001: warning: 王明的督学证尚未收回，离任后请办理收回 revoke（意见 第六条）
  [3]
  $ dudao inspector decide MC2026-005 by=石岩 as=self handling=removal
  A2024-001: warning: 第一小学没有其他责任督学了（意见 第十条）
  A2024-001: warning: 王明的督学证尚未收回，离任后请办理收回 revoke（意见 第六条）
  dudao-inspector: note: 同时办理：A2023-001 聘任 离任
  dudao-inspector: note: 同时生成：U2026-004 上报事项（待报）
  dudao-inspector: note: 同时办理：A2024-001 聘任 离任
  dudao-inspector: note: 同时办理：PG2026-001 挂牌 结束挂牌
  编号        办理事项  状态    到期日
  MC2026-005  处理      已处理
  $ dudao inspector list posting --columns 编号,督学,学校,终止日期
  编号        督学  学校      终止日期
  PG2026-001  王明  第一小学  2026-03-01
  $ dudao inspector add appointment inspector=王明 role=专职督学 by=管委 from=2026-04-01
  dudao-inspector: warning: 王明已于 2026-03-02 因失职违规取消资格（MC2026-005）（意见 第七条）
  编号       办理事项  状态  到期日
  A2026-002  登记      拟聘
  $ dudao inspector void A2026-002 --reason 不再提名 -q
  $ dudao inspector undo MC2026-005 --reason 复核
  dudao-inspector: note: 同时办理：PG2026-001 挂牌 撤销
  dudao-inspector: note: 同时办理：A2024-001 聘任 撤销
  dudao-inspector: note: 同时办理：U2026-004 上报事项 撤销
  dudao-inspector: note: 同时办理：A2023-001 聘任 撤销
  编号        办理事项  状态    到期日
  MC2026-005  撤销      已记录
  $ dudao inspector list posting --columns 编号,督学,学校,终止日期
  编号        督学  学校      终止日期
  PG2026-001  王明  第一小学
  $ dudao inspector add appointment inspector=王明 role=总督学 by=管委 from=2026-05-01
  编号       办理事项  状态  到期日
  A2026-003  登记      拟聘

督导机构人员没有聘任，取消资格的要填离岗日期。本人给本人作处理的，提示。
  $ dudao -n inspector decide MC2026-003 by=陈安 as=self handling=criticism
  MC2026-003: warning: 督导机构人员 staff: 陈安决定的是本人的事项，应当由他人决定（意见 第七条）
  dudao-inspector: note: 试运行结束，未写入任何数据
  编号        办理事项  状态    到期日
  MC2026-003  处理      已处理
  $ dudao inspector decide MC2026-003 by=石岩 as=self handling=removal
  MC2026-003: warning: 陈安仍是督导机构人员，请办理离岗（意见 第七条）
  编号        办理事项  状态    到期日
  MC2026-003  处理      已处理
  $ dudao inspector list misconduct handling=removal -f json | cut -c1-150
  [
  {"key": "MC2026-003", "inspector": null, "staff": "ST2026-002", "on": "2026-01-20", "kind": "dereliction", "facts": "延误发文", "handling": "remov
  ]
