向市级教育督导机构报什么，一本台账：年度工作计划、年度工作报告、重大事项、督导结果、人员调整变化，各有应报日期、报出日期和回执 [依据 意见 第四条]。
One ledger of what is owed to the city: the plan and the report of a year, major matters, results, changes of personnel.

  $ dudao init -q --opened 2026-01-01
  $ dudao policy list | grep -E 'annual|filing'
  annual-plan-month        3 月       年度工作计划应报月份              2022-01-01  意见 第四条                  本办默认                        本办默认
  annual-report-month      2 月       年度工作报告应报月份（次年）      2022-01-01  意见 第四条                  本办默认                        本办默认
  filing-days              30 日      督导结果和重大事项上报期限        2022-01-01  教育督导条例 第二十三条      浙江省教育督导条例 第二十三条   外地做法
  personnel-filing-days    10 工作日  人员调整变化上报期限              2022-01-01  意见 第四条                  本办默认                        本办默认

年度工作计划应在当年 3 月底以前报，年度工作报告应在次年 2 月底以前报（本办默认，可以另设）；应报日期填得更晚的提示，不拦：
2024 年的报告应于 2025-02-28 报，2027 年的应于 2028-02-29 报（闰年）。报给党工委管委的，由管委自己定。
  $ dudao office add filing kind=plan year=2026 subject=2026年教育督导工作计划 to=superior due=2026-03-31
  编号       办理事项  状态  到期日
  U2026-001  登记      待报  2026-03-31
  $ dudao -n office add filing kind=report year=2024 subject=2024年教育督导工作报告 to=superior due=2025-03-01
  dudao-office: warning: 应报日期 due: 应于 2025-02-28 以前报出（意见 第四条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态  到期日
  U2026-002  登记      待报  2025-03-01
  $ dudao -n office add filing kind=report year=2027 subject=2027年教育督导工作报告 to=superior due=2028-02-29
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态  到期日
  U2026-002  登记      待报  2028-02-29
  $ dudao -n office add filing kind=report year=2027 subject=2027年教育督导工作报告 to=superior due=2028-03-01 --lang en
  dudao-office: warning: due: it is owed by 2028-02-29 (意见 第四条)
  dudao-office: note: a dry run: nothing was written
  key        verb  state    due_on
  U2026-002  add   pending  2028-03-01
  $ dudao -n office add filing kind=plan year=2027 subject=2027年工作计划 to=management due=2027-06-30
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态  到期日
  U2026-002  登记      待报  2027-06-30
一年一份：换个题目再列一份，提示已有哪一份；题目也一样的，就是同一项。
  $ dudao -n office add filing kind=plan year=2026 subject=2026年度计划（修订稿） to=superior due=2026-03-20
  dudao-office: warning: 事项 subject: 该年度的已列入台账：U2026-001 2026年教育督导工作计划（意见 第四条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态  到期日
  U2026-002  登记      待报  2026-03-20
  $ dudao -n office add filing kind=plan year=2026 subject=2026年度计划（修订稿） to=superior due=2026-03-20 --lang en
  dudao-office: warning: subject: of that kind and year U2026-001 is on the ledger: 2026年教育督导工作计划 (意见 第四条)
  dudao-office: note: a dry run: nothing was written
  key        verb  state    due_on
  U2026-002  add   pending  2026-03-20
  $ dudao office add filing kind=plan year=2026 subject=2026年教育督导工作计划 to=superior due=2026-03-31
  编号       办理事项      状态  到期日
  U2026-001  相同，未改动  待报  2026-03-31

督导结果：督导报告一出，报市里的自动列入；综合督导的另报党工委管委。人员变动也自动列入。重大事项自己列。
  $ cat >work.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督学:
  >   - {编号: w, 姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: "001"}
  >   - {编号: l, 姓名: 李红, 在职: 是, 来源: 教师, 督学证号: "002"}
  >   - {编号: z, 姓名: 张强, 在职: 是, 来源: 教师, 督学证号: "003"}
  > 聘任:
  >   - {督学: w, 督学类别: 总督学, 聘任机关: 管委, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: l, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 聘期届满: 2027-12-31, 状态: 在聘}
  >   - {督学: z, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 聘期届满: 2027-12-31, 状态: 在聘}
  > 督导:
  >   - {编号: v, 标题: 秋季综合督导, 类别: 督学, 督导方式: 综合督导, 被督导单位: no1, 督导事项: 规范办学, 状态: 已发督导意见书, 发生日期: 2025-12-20, 开始日期: 2025-12-08, 结束日期: 2025-12-10, 督导组: [{人员: 王明, 职务: 组长}, {人员: 李红, 职务: 成员}, {人员: 张强, 职务: 成员}]}
  > END
  $ dudao import -q --legacy --reason 历史补录 work.yaml
  $ dudao supervise report S2025-001 -q
  $ dudao office add staff name=石岩 duties='[综合事务]' from=2026-03-02 -q
  $ dudao office add filing kind=major year=2026 subject=食堂食品安全事件处置情况 to=superior due=2026-03-06 -q
  $ dudao office list filing --columns key,kind,subject,to,due,state,days_left
  编号       类别          事项                                                     报送对象          应报日期    状态  剩余天数
  U2026-001  年度工作计划  2026年教育督导工作计划                                   市级教育督导机构  2026-03-31  待报        29
  U2026-002  督导结果      《秋季综合督导》督导报告（S2025-001）报党工委管委        党工委管委        2026-04-01  待报        30
  U2026-003  督导结果      《秋季综合督导》督导报告（S2025-001）报市级教育督导机构  市级教育督导机构  2026-04-01  待报        30
  U2026-004  人员调整变化  石岩 教育督导机构工作人员 任 2026-03-02                  市级教育督导机构  2026-03-16  待报        14
  U2026-005  重大事项      食堂食品安全事件处置情况                                 市级教育督导机构  2026-03-06  待报         4
  $ dudao office list filing to=superior --group kind
  类别          数量
  年度工作计划     1
  重大事项         1
  督导结果         1
  人员调整变化     1
  $ dudao office show S2025-001 | sed -n '/^相关记录/,/^$/p'
  相关记录
  编号       类别      引用字段  状态
  U2026-002  上报事项  涉及记录  待报
  U2026-003  上报事项  涉及记录  待报
  

报出、回执：回执文号记在台账上；还没有报的、没有回执的，一列就知道。
  $ dudao office send U2026-001 U2026-005 on=2026-03-02 -q
  $ dudao office receipt U2026-001 receipt=市教督收〔2026〕12号 -q
  $ dudao office list filing to=superior --columns kind,subject,due,sent_on,receipt,state
  类别          事项                                                     应报日期    报出日期    回执                  状态
  年度工作计划  2026年教育督导工作计划                                   2026-03-31  2026-03-02  市教督收〔2026〕12号  已回执
  督导结果      《秋季综合督导》督导报告（S2025-001）报市级教育督导机构  2026-04-01                                    待报
  人员调整变化  石岩 教育督导机构工作人员 任 2026-03-02                  2026-03-16                                    待报
  重大事项      食堂食品安全事件处置情况                                 2026-03-06  2026-03-02                        已报
  $ dudao office list filing state=pending to=superior --columns key,subject,due
  编号       事项                                                     应报日期
  U2026-003  《秋季综合督导》督导报告（S2025-001）报市级教育督导机构  2026-04-01
  U2026-004  石岩 教育督导机构工作人员 任 2026-03-02                  2026-03-16
  $ dudao office list filing receipt= state=sent --columns key,subject,sent_on
  编号       事项                      报出日期
  U2026-005  食堂食品安全事件处置情况  2026-03-02

3 月 20 日（周五）看：重大事项 3 月 6 日到期，2 日已报，不催；人员变动 3 月 16 日到期没有报，逾期 4 天，逾期后每 3 个工作日催一次，
19 日是第 1 次，20 日补上，24 日才是第 2 次；督导结果 4 月 1 日到期，前 7 天是 25 日，还没有到。2025 年的年度工作报告没有人列入台账，
2 月 28 日到期，也催督导机构：3 月 4、9、12、17、20 日，20 日是第 5 次。
  $ dudao calendar after 2026-03-02 10 --working
  2026-03-16
  $ dudao office list filing overdue=yes --columns key,subject,due,days_left --today 2026-03-20
  编号       事项                                     应报日期    剩余天数
  U2026-004  石岩 教育督导机构工作人员 任 2026-03-02  2026-03-16        -4
  $ dudao rectify remind --today 2026-03-20
  事由编号   催办事项  到期日      阶段         对象      方式
  U2026-004  上报      2026-03-16  逾期后第1次  督导机构  打印送达
  督导机构   上报      2026-02-28  逾期后第5次  督导机构  打印送达
  $ dudao todo --today 2026-03-20 --days 12 2>&1 | grep -v 规则
  到期日      剩余天数  编号       类别      事项                                                     状态
  2026-03-16        -4  U2026-004  上报事项  石岩 教育督导机构工作人员 任 2026-03-02                  待报
  2026-03-30        10  S2025-001  督导      秋季综合督导 晨海第一小学                                已报告
  2026-04-01        12  U2026-002  上报事项  《秋季综合督导》督导报告（S2025-001）报党工委管委        待报
  2026-04-01        12  U2026-003  上报事项  《秋季综合督导》督导报告（S2025-001）报市级教育督导机构  待报

没有列入台账的年度工作计划、年度工作报告，月底前 7 日起催；列上了，就按它自己的应报日期催。两样同在一个月的，合在一件里催。
  $ dudao rectify remind --today 2026-03-20
  $ dudao office add filing kind=report year=2025 subject=2025年教育督导工作报告 to=superior due=2026-02-28 --today 2026-03-20 -q
  $ dudao office send U2026-006 --today 2026-03-20 -q
  $ dudao rectify remind --today 2026-03-25 | grep 02-28
  [1]
  $ dudao policy set annual-report-month 3 --from 2027-01-01 --source 市教督〔2026〕30号 -q >set.out
  $ dudao rectify remind --today 2027-03-23 | grep 2027-03-31
  [1]
  $ dudao rectify remind --today 2027-03-24 -f json | grep '"about": "office"' | sed 's/\\n/\n/g'
  {"about": "office", "what": "filing", "due": "2027-03-31", "stage": "before-7", "to": "office", "channel": "print", "text": "【到期提醒】上报期限2027年3月31日
  
  教育督导委员会办公室：
  　　上报期限：2027年3月31日，距今还有7日（依据：《深化新时代教育督导体制机制改革的实施意见》第四条）。
  　　尚未列入上报台账：2026年度工作报告、2027年度工作计划。
  　　请按期上报。
  
  教育督导委员会办公室（000000）
  2027年3月24日", "queued": true}
  $ dudao rectify remind --today 2027-03-24 | grep 2027-03-31
  [1]
  $ dudao office add filing kind=plan year=2027 subject=2027年教育督导工作计划 to=superior due=2027-03-31 --today 2027-03-25 -q
  $ dudao rectify remind --today 2027-03-29 -f json | grep '"about": "office"' | grep -o '尚未列入[^。]*'
  尚未列入上报台账：2026年度工作报告
督导机构没有人的，没有人可催。
  $ dudao init -q --store other.db --opened 2026-01-01
  $ dudao rectify remind --store other.db --today 2026-03-31
