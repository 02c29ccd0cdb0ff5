上报事项：该向市级教育督导机构、党工委管委报什么，何时报，报了没有，收到回执没有 [依据 意见 第四条]。
Filings: what is owed upwards, until its receipt.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: city, 名称: 市教育督导委员会办公室, 类别: 上级机构}
  > 上报事项:
  >   - {类别: 年度工作计划, 年度: 2026, 事项: 2026年教育督导工作计划, 报送对象: 市级教育督导机构, 应报日期: 2026-03-20}
  >   - {类别: 年度工作报告, 年度: 2025, 事项: 2025年教育督导工作报告, 报送对象: 市级教育督导机构, 应报日期: 2026-02-27}
  >   - {类别: 重大事项, 年度: 2026, 事项: 1月校车事故处理情况, 报送对象: 党工委管委, 应报日期: 2026-03-13}
  > END
  $ dudao office import base.yaml
  单位 unit        + 1  ~ 0  = 0
  上报事项 filing  + 3  ~ 0  = 0
  $ dudao office list filing
  编号       类别          事项                    报送对象          应报日期    状态  报出日期  剩余天数
  U2026-001  年度工作计划  2026年教育督导工作计划  市级教育督导机构  2026-03-20  待报                  18
  U2026-002  年度工作报告  2025年教育督导工作报告  市级教育督导机构  2026-02-27  待报                  -3
  U2026-003  重大事项      1月校车事故处理情况     党工委管委        2026-03-13  待报                  11

2 月 27 日应报的已逾期，先报出它：逾期 3 日（2 月有 28 天，27 日到 3 月 2 日）。
  $ dudao todo --days 14
  dudao: note: 另有 1 项不合本年规则，详见 dudao report compliance
  到期日      剩余天数  编号       类别      事项                    状态
  2026-02-27        -3  U2026-002  上报事项  2025年教育督导工作报告  待报
  2026-03-13        11  U2026-003  上报事项  1月校车事故处理情况     待报
给电子表格的也用中文，JSON 则不论何种语言都用英文。
  $ dudao todo -f csv
  <FEFF>编号,类别,事项,期限种类,状态,到期日,剩余天数<0D>
  U2026-002,上报事项,2025年教育督导工作报告,上报,待报,2026-02-27,-3<0D>
  U2026-003,上报事项,1月校车事故处理情况,上报,待报,2026-03-13,11<0D>
  $ dudao office send U2026-003 -n -f tsv
  dudao-office: note: 试运行结束，未写入任何数据
  编号	办理事项	状态	到期日
  U2026-003	上报	已报	
  $ dudao todo -f json | head -n 2
  [
  {"key": "U2026-002", "kind": "filing", "title": "2025年教育督导工作报告", "what": "filing", "state": "pending", "due": "2026-02-27", "days_left": -3},
  $ dudao office send U2026-002
  编号       办理事项  状态  到期日
  U2026-002  上报      已报
  $ dudao office show U2026-002 | sed -n 2,14p
  类别      年度工作报告
  年度      2025
  事项      2025年教育督导工作报告
  报送对象  市级教育督导机构
  应报日期  2026-02-27
  报出日期  2026-03-02
  状态      已报
  
  办理经过
  步骤  发生日期    办理事项      办理前  办理后  决定人  说明       理由
  0     2026-03-02  列入上报台账          待报
  1     2026-03-02  上报          待报    已报            逾期 3 日
  

只有报出的才有回执；待报的不能退回，已报的不能再报、也不能免报。
  $ dudao office receipt U2026-001
  U2026-001: error: 上报事项现为 '待报'，不能办理 receipt 收到回执（意见 第四条） [refused]
      此时可以: send 上报, waive 免报
  [4]
  $ dudao office return U2026-001 reason=格式不符
  U2026-001: error: 上报事项现为 '待报'，不能办理 return 退回重报（意见 第四条） [refused]
      此时可以: send 上报, waive 免报
  [4]
  $ dudao office send U2026-002
  U2026-002: error: 上报事项现为 '已报'，不能办理 send 上报（意见 第四条） [refused]
      此时可以: receipt 收到回执, return 退回重报
  [4]
  $ dudao office waive U2026-002 reason=不必报
  U2026-002: error: 上报事项现为 '已报'，不能办理 waive 免报（意见 第四条） [refused]
      此时可以: receipt 收到回执, return 退回重报
  [4]

退回、免报须说明理由；日期不能在今天之后，也不能早于上一次办理。
  $ dudao office return U2026-002
  U2026-002: error: 缺少 reason=：须说明理由（意见 第四条） [refused]
      此时可以: receipt 收到回执
  [4]
  $ dudao office return U2026-002 reason=附件不全 on=2026-02-28
  U2026-002: error: 发生日期 on: 2026-02-28 早于本记录上一次办理 send 上报 的日期 [order]
  [3]
  $ dudao office return U2026-002 reason=附件不全 on=2026-03-03
  U2026-002: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao office return U2026-002 reason=附件不全
  编号       办理事项  状态  到期日
  U2026-002  退回重报  待报  2026-02-27
  $ dudao office list filing 状态=待报 --columns 编号,应报日期,状态,报出日期
  编号       应报日期    状态  报出日期
  U2026-001  2026-03-20  待报
  U2026-002  2026-02-27  待报
  U2026-003  2026-03-13  待报
  $ dudao --today 2026-03-05 office send U2026-002 on=2026-03-04 note=补了附件
  编号       办理事项  状态  到期日
  U2026-002  上报      已报
  $ dudao --today 2026-03-09 office receipt U2026-002 receipt=威教督回〔2026〕3号
  编号       办理事项  状态    到期日
  U2026-002  收到回执  已回执
  $ dudao --today 2026-03-09 office receipt U2026-002
  U2026-002: error: 上报事项现为 '已回执'，不能办理 receipt 收到回执（意见 第四条） [refused]
  [4]
  $ dudao office show U2026-002 | sed -n 7,17p
  报出日期  2026-03-04
  回执      威教督回〔2026〕3号
  状态      已回执
  
  办理经过
  步骤  发生日期    办理事项      办理前  办理后  决定人  说明       理由
  0     2026-03-02  列入上报台账          待报
  1     2026-03-02  上报          待报    已报            逾期 3 日
  2     2026-03-02  退回重报      已报    待报                       附件不全
  3     2026-03-04  上报          待报    已报            逾期 5 日  补了附件
  4     2026-03-09  收到回执      已报    已回执

  $ dudao office waive U2026-003
  U2026-003: error: 缺少 reason=：须说明理由（意见 第四条） [refused]
      此时可以: send 上报
  [4]
  $ dudao office waive U2026-003 reason=已随月报一并报送
  编号       办理事项  状态  到期日
  U2026-003  免报      免报
  $ dudao office send U2026-003
  U2026-003: error: 上报事项现为 '免报'，不能办理 send 上报（意见 第四条） [refused]
      此时可以: reinstate 恢复待报
  [4]
免报以后市里又要的，恢复待报，说明理由；应报日期不变。
  $ dudao office reinstate U2026-003
  U2026-003: error: 缺少 reason=：须说明理由（意见 第四条） [refused]
      补齐后可以: reinstate 恢复待报
  [4]
  $ dudao office reinstate U2026-001 reason=又要
  U2026-001: error: 上报事项现为 '待报'，不能办理 reinstate 恢复待报（意见 第四条） [refused]
      此时可以: send 上报, waive 免报
  [4]
  $ dudao office reinstate U2026-003 reason=市办要求单独报送
  编号       办理事项  状态  到期日
  U2026-003  恢复待报  待报  2026-03-13
  $ dudao office show U2026-003 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项      办理前  办理后  决定人  说明  理由
  0     2026-03-02  列入上报台账          待报
  1     2026-03-02  免报          待报    免报                  已随月报一并报送
  2     2026-03-02  恢复待报      免报    待报                  市办要求单独报送
  
  $ dudao office undo U2026-003 --reason 仍随月报报送 -q
  $ dudao office undo U2026-003 --reason 月报里没有
  编号       办理事项  状态  到期日
  U2026-003  撤销      待报  2026-03-13
  $ dudao office undo U2026-003 --reason 再撤一次
  U2026-003: error: 没有可以撤回的办理 [refused]
      需要作废的，用 void 编号 --reason 理由
  [4]
  $ dudao office show U2026-003 | sed -n 7,13p
  状态      待报
  到期日    2026-03-13
  
  办理经过
  步骤  发生日期    办理事项      办理前  办理后  决定人  说明        理由
  0     2026-03-02  列入上报台账          待报
  1     2026-03-02  免报          待报    免报            此步已撤回  已随月报一并报送

到期前 7 天、3 天、当天催办，催给督导办自己：没有邮箱就打印。新到岗的人员也要上报，3 月 5 日起第 10 个工作日是 19 日。
3 月 13 日应报的前 7 天是 6 日（周五），3 月 20 日的是 13 日；19 日的是 12 日，那天没有运行，13 日补上。
  $ export DUDAO_TODAY=2026-03-05
  $ dudao office add staff name=石岩 duties='[综合事务]' from=2026-03-05
  dudao-office: note: 同时生成：U2026-004 上报事项（待报）
  编号        办理事项  状态  到期日
  ST2026-001  登记
  $ dudao rectify remind
  $ dudao --today 2026-03-06 rectify remind
  事由编号   催办事项  到期日      阶段       对象      方式
  U2026-003  上报      2026-03-13  到期前7日  督导机构  打印送达
  $ dudao --today 2026-03-13 rectify remind
  事由编号   催办事项  到期日      阶段       对象      方式
  U2026-003  上报      2026-03-13  到期当天   督导机构  打印送达
  U2026-004  上报      2026-03-19  到期前7日  督导机构  打印送达
  U2026-001  上报      2026-03-20  到期前7日  督导机构  打印送达
  $ dudao --today 2026-03-13 rectify remind
  $ export DUDAO_TODAY=2026-03-16
  $ dudao office send U2026-001 U2026-003
  编号       办理事项  状态  到期日
  U2026-001  上报      已报
  U2026-003  上报      已报
  $ dudao rectify remind
  事由编号   催办事项  到期日      阶段       对象      方式
  U2026-004  上报      2026-03-19  到期前3日  督导机构  打印送达

程序没有列的，自己列入台账：报给谁、何时应报，必须写明。
  $ dudao office add filing kind=result year=2026 subject=食堂督导情况
  dudao-office: error: 报送对象 to: 未填写 [missing]
      可选: superior 市级教育督导机构, management 党工委管委
  dudao-office: error: 应报日期 due: 未填写 [missing]
  [3]
  $ dudao office add filing kind=result year=2026 subject=食堂督导情况 to=superior due=2026-04-15
  编号       办理事项  状态  到期日
  U2026-005  登记      待报  2026-04-15
  $ dudao --lang en office list filing --columns key,kind,to,due,state,sent_on
  key        kind       to          due         state     sent_on
  U2026-001  plan       superior    2026-03-20  sent      2026-03-16
  U2026-002  report     superior    2026-02-27  received  2026-03-04
  U2026-003  major      management  2026-03-13  sent      2026-03-16
  U2026-004  personnel  superior    2026-03-19  pending
  U2026-005  result     superior    2026-04-15  pending
  $ dudao --lang en office send U2026-002
  U2026-002: error: filing is now received, so send is not possible (意见 第四条) [refused]
  [4]
  $ dudao --lang en office return U2026-001
  U2026-001: error: reason= is missing (意见 第四条) [refused]
      possible now: receipt
  [4]
