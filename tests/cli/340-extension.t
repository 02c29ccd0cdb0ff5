延期。被督导单位在期限内或逾期后申请，同意的整改期限后移，不同意的不变；原定期限一直留着 [依据 意见 第十五条]。
More time is asked, then granted, until that day or another one, or refused. Granted, it moves the deadline; the first one
is never lost.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导机构人员: [{姓名: 方知行, 职责: [督学], 到岗日期: 2025-09-01}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 器材, 来源记录: 开学, 单位: no1, 领域: 安全稳定, 严重程度: 轻微, 问题: 器材过期}
  >   - {编号: 围栏, 来源记录: 开学, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 围栏破损}
  > 整改:
  >   - {编号: 整改, 问题: 器材, 单位: no1, 整改要求: 更换器材, 整改期限: 2026-02-27, 发生日期: 2026-02-10}
  >   - {编号: 整改二, 问题: 围栏, 单位: no1, 整改要求: 修复围栏}
  > END
  $ dudao rectify import --quiet first.yaml
  $ dudao rectify list overdue=yes --columns key,deadline,days_late
  编号       整改期限    逾期天数
  R2026-001  2026-02-27         3

整改期限在走才能申请；延长后的期限须晚于现有的；理由是必填的。

  $ dudao rectify add extension rectification=R2026-002 until=2026-04-01 reason=等待供货
  dudao-rectify: error: 整改单 rectification: R2026-002没有正在执行的整改期限，不能延期（意见 第十五条） [refused]
  [4]
  $ dudao rectify add extension rectification=R2026-002 until=2026-04-01 reason=等待供货 --lang en
  dudao-rectify: error: rectification: no deadline of R2026-002 is running (意见 第十五条) [refused]
  [4]
  $ dudao rectify add extension rectification=R2026-001 until=2026-02-27 reason=等待供货
  dudao-rectify: error: 延期至 until: 延长后的期限须晚于现有期限（意见 第十五条） [refused]
  [4]
  $ dudao rectify add extension rectification=R2026-001 until=2026-03-20
  dudao-rectify: error: 延期理由 reason: 未填写 [missing]
  [3]
  $ dudao rectify add extension rectification=R2026-001 until=2026-03-20 reason=等待供货 on=2026-03-03
  dudao-rectify: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao rectify add extension rectification=R2026-001 until=2026-03-20 reason=等待供货 on=2026-02-26
  编号        办理事项  状态    到期日
  ET2026-001  登记      已申请

只申请不算数，还是逾期。同意要写由谁决定；可以另定日期，也须晚于现有的期限。

  $ dudao rectify grant ET2026-001
  ET2026-001: error: 缺少 by=：由谁决定（意见 第十五条） [refused]
      此时可以: refuse 不同意延期
  [4]
  $ dudao rectify grant ET2026-001 by=方知行 on=2026-02-25
  ET2026-001: error: 发生日期 on: 2026-02-25 早于本记录上一次办理 create 申请延期 的日期 [order]
  [3]
  $ dudao rectify grant ET2026-001 by=方知行 on=2026-03-03
  ET2026-001: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao rectify grant ET2026-001 by=方知行 until=2026-02-27
  ET2026-001: error: 延期至 until: 延长后的期限须晚于现有期限（意见 第十五条） [refused]
      此时可以: refuse 不同意延期
  [4]
  $ dudao rectify grant ET2026-001 by=方知 on=2026-02-27 -n
  ET2026-001: warning: by: 当日在任的委员会成员和督导机构人员中没有方知
  dudao-rectify: note: 同时办理：R2026-001 整改 延长整改期限
  dudao-rectify: note: 试运行结束，未写入任何数据
  编号        办理事项  状态    到期日
  ET2026-001  同意延期  已同意
  $ dudao rectify grant ET2026-001 by=方知行 on=2026-02-27
  dudao-rectify: note: 同时办理：R2026-001 整改 延长整改期限
  编号        办理事项  状态    到期日
  ET2026-001  同意延期  已同意
  $ dudao rectify list --columns key,deadline,first_deadline,due_on,overdue,days_left
  编号       整改期限    原定期限    到期日      逾期  剩余天数
  R2026-001  2026-03-20  2026-02-27  2026-03-20  否          18
  R2026-002                                      否
  $ dudao rectify show R2026-001 | sed -n '/^相关记录/,/^历史/p'
  相关记录
  编号        类别  引用字段  状态
  ET2026-001  延期  整改单    已同意
  
  办理经过
  步骤  发生日期    办理事项          办理前  办理后  决定人  说明      理由
  0     2026-02-10  登记已下达的整改          已下达
  1     2026-02-27  延长整改期限      已下达  已下达  方知行  程序办理
  
  历史

同意了的不能再同意、再拒绝；期限只能靠延期后移，没有别的命令。

  $ dudao rectify refuse ET2026-001 reason=改主意了
  ET2026-001: error: 延期现为 '已同意'，不能办理 refuse 不同意延期（意见 第十五条） [refused]
  [4]
  $ dudao rectify grant ET2026-001 by=方知行
  ET2026-001: error: 延期现为 '已同意'，不能办理 grant 同意延期（意见 第十五条） [refused]
  [4]
  $ dudao rectify extend R2026-001 deadline=2026-05-01
  dudao-rectify: error: dudao-rectify 没有动词 'extend' [usage]
      可用的动词：dudao-rectify --help
  [2]

再次申请：不同意的要有理由，期限不动；原定期限还是最早的那个。

  $ dudao rectify add extension rectification=R2026-001 until=2026-04-10 reason=仍未到货
  编号        办理事项  状态    到期日
  ET2026-002  登记      已申请
  $ dudao rectify refuse ET2026-002
  ET2026-002: error: 缺少 reason=：须说明理由（意见 第十五条） [refused]
      此时可以: grant 同意延期
  [4]
  $ dudao rectify refuse ET2026-002 reason=可先从邻校调剂
  编号        办理事项    状态    到期日
  ET2026-002  不同意延期  未同意
  $ dudao rectify show ET2026-002 | sed '/^历史/,$d'
  延期 ET2026-002
  整改单    R2026-001
  延期至    2026-04-10
  延期理由  仍未到货
  状态      未同意
  
  办理经过
  步骤  发生日期    办理事项    办理前  办理后  决定人  说明  理由
  0     2026-03-02  申请延期            已申请
  1     2026-03-02  不同意延期  已申请  未同意                可先从邻校调剂
  

申请期间报了整改报告的，期限不走了，也就不能再同意。
Once the report is in, no deadline runs and nothing is left to grant.

  $ dudao rectify add extension rectification=R2026-001 until=2026-04-20 reason=改送外地检测 --quiet
  $ dudao rectify submit R2026-001 report=已更换 --quiet
  $ dudao rectify grant ET2026-003 by=方知行
  ET2026-003: error: 整改单 rectification: R2026-001没有正在执行的整改期限，不能延期（意见 第十五条） [refused]
      此时可以: refuse 不同意延期
  [4]

撤回同意：期限回到原处，又是逾期；由它连带的那一步不能单独撤回；整改后来又有办理的，先撤回后来的。

  $ dudao rectify undo ET2026-001 --reason 未经会商
  ET2026-001: error: 不能撤回：R2026-001 此后又有办理 [refused]
      请先作废或撤回所列记录
  [4]
  $ dudao rectify undo R2026-001 --reason 报告退还 --quiet
  $ dudao rectify undo R2026-001 --reason 试试
  R2026-001: error: 最近一次办理 extend 延长整改期限 是随延期 ET2026-001 的办理产生的，请撤回那一次 [refused]
  [4]
  $ dudao rectify undo ET2026-001 --reason 未经会商
  dudao-rectify: note: 同时办理：R2026-001 整改 撤销
  编号        办理事项  状态    到期日
  ET2026-001  撤销      已申请
  $ dudao rectify list --columns key,deadline,first_deadline,due_on,overdue,days_late key=R2026-001
  编号       整改期限    原定期限    到期日      逾期  逾期天数
  R2026-001  2026-02-27  2026-02-27  2026-02-27  是           3

两件申请都在办的，同意了长的，短的就不能再同意：4月20日已经晚于3月20日。

  $ dudao rectify grant ET2026-003 by=方知行
  dudao-rectify: note: 同时办理：R2026-001 整改 延长整改期限
  编号        办理事项  状态    到期日
  ET2026-003  同意延期  已同意
  $ dudao rectify grant ET2026-001 by=方知行
  ET2026-001: error: 延期至 until: 延长后的期限须晚于现有期限（意见 第十五条） [refused]
      此时可以: refuse 不同意延期
  [4]
  $ dudao rectify refuse ET2026-001 reason=已另行延期 by=方某 --quiet
  $ dudao rectify list --columns key,deadline,first_deadline,overdue key=R2026-001
  编号       整改期限    原定期限    逾期
  R2026-001  2026-04-20  2026-02-27  否
  $ dudao rectify show ET2026-001 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项    办理前  办理后  决定人  说明        理由
  0     2026-02-26  申请延期            已申请
  1     2026-02-27  同意延期    已申请  已同意  方知行  此步已撤回
  2     2026-03-02  不同意延期  已申请  未同意  方某                已另行延期
  

签收了的、报了方案的、退回重改的、反弹重改的，期限还在走，都可以延期，状态不变。
A running deadline is extended in whatever state it runs; the state stays.

  $ cat >running.yaml <<'END'
  > 问题:
  >   - {来源记录: S2026-001, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 监控有盲区, 编号: 监控}
  > 整改:
  >   - {编号: 整改三, 问题: 监控, 单位: no1, 整改要求: 补装监控, 整改期限: 2026-03-09, 发生日期: 2026-02-09}
  > 办理:
  >   - {编号: 整改三, 办理事项: receive, 发生日期: 2026-02-10}
  > END
  $ dudao rectify import --quiet running.yaml
  $ extend() {
  >     dudao rectify add extension rectification=R2026-003 until=$1 reason=工期不足 on=$2 --quiet
  >     dudao rectify grant $3 by=方知行 on=$2 --quiet
  > }
  $ extend 2026-03-10 2026-02-11 ET2026-004
  $ dudao rectify plan R2026-003 on=2026-02-12 measures='{text: 补装监控, owner: 总务处}' --quiet
  $ extend 2026-03-11 2026-02-12 ET2026-005
  $ dudao rectify submit R2026-003 on=2026-02-13 report=已补装 --quiet
  $ dudao rectify return R2026-003 on=2026-02-24 reason=缺照片 --quiet
  $ extend 2026-03-12 2026-02-24 ET2026-006
  $ dudao rectify submit R2026-003 on=2026-02-25 --quiet
  $ dudao rectify verify R2026-003 on=2026-02-26 verified_by=方知行 --quiet
  $ dudao rectify accept R2026-003 on=2026-02-27 effect=无盲区 measures='{text: 补装监控, done_on: 2026-02-24}' --quiet
  $ dudao rectify reopen R2026-003 on=2026-02-28 reason=rebound deadline=2026-03-13 --quiet
  $ extend 2026-03-16 2026-02-28 ET2026-007
  $ dudao rectify show R2026-003 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项          办理前    办理后    决定人  说明      理由
  0     2026-02-09  登记已下达的整改            已下达
  1     2026-02-10  签收整改通知      已下达    已签收
  2     2026-02-11  延长整改期限      已签收    已签收    方知行  程序办理
  3     2026-02-12  报送整改方案      已签收    方案已报
  4     2026-02-12  延长整改期限      方案已报  方案已报  方知行  程序办理
  5     2026-02-13  报送整改报告      方案已报  报告已报
  6     2026-02-24  退回重改          报告已报  退回重改                    缺照片
  7     2026-02-24  延长整改期限      退回重改  退回重改  方知行  程序办理
  8     2026-02-25  报送整改报告      退回重改  报告已报
  9     2026-02-26  核查整改情况      报告已报  已核查
  10    2026-02-27  销号              已核查    已销号
  11    2026-02-28  重新整改          已销号    反弹重改                    反弹
  12    2026-02-28  延长整改期限      反弹重改  反弹重改  方知行  程序办理
  
  $ dudao rectify list --columns key,deadline,first_deadline,rounds key=R2026-003
  编号       整改期限    原定期限    整改轮次
  R2026-003  2026-03-16  2026-03-13         2

同意到另一天：整改期限移到同意的那天，申请的日期留在记录里；撤回同意，又是申请的日期。同意以后，不另办理就不能再改。
Another day is granted: the deadline moves to it, and what was asked stays on the record.

  $ cat >more.yaml <<'END'
  > 问题: [{编号: 门禁, 来源记录: S2026-001, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 门禁失灵}]
  > 整改: [{编号: 整改三, 问题: 门禁, 单位: no1, 整改要求: 修复门禁, 整改期限: 2026-03-20}]
  > 延期: [{整改单: 整改三, 延期至: 2026-05-06, 延期理由: 等待配件}]
  > END
  $ dudao rectify import --quiet more.yaml
  $ dudao rectify grant ET2026-008 by=方知行 until=2026-04-10
  dudao-rectify: note: 同时办理：R2026-004 整改 延长整改期限
  编号        办理事项  状态    到期日
  ET2026-008  同意延期  已同意
  $ dudao rectify list extension --columns key,until,asked_until,state key=ET2026-008
  编号        延期至      申请延至    状态
  ET2026-008  2026-04-10  2026-05-06  已同意
  $ dudao rectify list --columns key,deadline,first_deadline key=R2026-004
  编号       整改期限    原定期限
  R2026-004  2026-04-10  2026-03-20
  $ dudao rectify import more.yaml
  问题 finding        + 0  ~ 0  = 1
  整改 rectification  + 0  ~ 0  = 1
  延期 extension      + 0  ~ 0  = 1
  $ dudao rectify import --update --reason 写错了 - <<'END'
  > 延期: [{编号: ET2026-008, 延期至: 2026-04-30}]
  > END
  -:1:28: error: ET2026-008: 延期至 until: 只能通过下列办理改变：grant 同意延期 [assigned]
      1 | 延期: [{编号: ET2026-008, 延期至: 2026-04-30}]
        |                                   ^^^^^^^^^^
      办错的，用 undo 编号 --reason 理由 撤回
  共 1 处错误，未写入任何数据
  [3]
  $ dudao rectify undo ET2026-008 --reason 另行研究 --quiet
  $ dudao rectify list extension --columns key,until,asked_until,state key=ET2026-008
  编号        延期至      申请延至  状态
  ET2026-008  2026-05-06            已申请
