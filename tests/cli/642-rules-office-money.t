规则：经费预算和支出、按时向上报告。数字先在纸上算好，一次不合，一次相合。
The rules of the office's money and of its filings, with the figures worked out by hand.

2026 年 1 月 1 日启用。经费 [依据 意见 第五条]：预算应在 3 月底以前登记（本办默认），3 月 31 日还没有登记的不评，4 月 1 日起不合；
上报 [依据 意见 第四条]：2025 年的年度工作报告应在 2 月底以前报，2026 年的年度工作计划应在 3 月底以前报，过了月底台账上还没有的不合。
  $ dudao init -q --opened 2026-01-01
  $ dudao office check --today 2026-02-28
  dudao-office: note: 已核对 6 条规则，没有规则所涉的事项
  $ dudao office check --today 2026-03-01
  是否符合  要求          对象              应为          实为  依据         规则
  否        按时向上报告  2025年度工作报告  ≤ 2026-02-28  —     意见 第四条  office-filing-in-time
  [1]
  $ dudao office check --today 2026-03-01 -f json --lang en | grep filing-in-time
  {"rule": "office-filing-in-time", "article": "意见 第四条", "title": "filings sent in time", "subject": "2025 annual report", "expected": "≤ 2026-02-28", "actual": "—", "holds": false}
  $ dudao office check --today 2026-03-31
  是否符合  要求          对象              应为          实为  依据         规则
  否        按时向上报告  2025年度工作报告  ≤ 2026-02-28  —     意见 第四条  office-filing-in-time
  [1]
  $ dudao office check --today 2026-04-01
  是否符合  要求            对象              应为          实为  依据         规则
  否        经费预算和支出  2026年度          ≤ 2026-03-31  —     意见 第五条  office-budget
  否        按时向上报告    2025年度工作报告  ≤ 2026-02-28  —     意见 第四条  office-filing-in-time
  否        按时向上报告    2026年度工作计划  ≤ 2026-03-31  —     意见 第四条  office-filing-in-time
  [1]

列入台账的，按各自的应报日期评：报告 4 月 1 日补报，应于 2 月 27 日报，不合；计划应于 4 月 10 日报，10 日还不评，11 日没有报，不合；
重大事项 4 月 2 日报，应于 4 月 3 日报，相合；人员变动 4 月 1 日到岗，第 10 个工作日：2、3 日，清明节 4 日至 6 日放假，7 至 10 日，
13 至 16 日，是 16 日，还没有到。免报的不评。
  $ cat >filings.yaml <<'END'
  > 上报事项:
  >   - {编号: 报告, 类别: 年度工作报告, 年度: 2025, 事项: 2025年年度工作报告, 报送对象: 市级教育督导机构, 应报日期: 2026-02-27}
  >   - {编号: 计划, 类别: 年度工作计划, 年度: 2026, 事项: 2026年年度工作计划, 报送对象: 市级教育督导机构, 应报日期: 2026-04-10}
  >   - {编号: 重大, 类别: 重大事项, 年度: 2026, 事项: 校车事故, 报送对象: 党工委管委, 应报日期: 2026-04-03}
  >   - {编号: 免, 类别: 督导结果, 年度: 2026, 事项: 开学督导结果, 报送对象: 市级教育督导机构, 应报日期: 2026-03-20}
  > 督导机构人员: [{姓名: 石岩, 职责: [综合事务], 到岗日期: 2026-04-01}]
  > 办理:
  >   - {编号: 报告, 办理事项: 上报}
  >   - {编号: 免, 办理事项: 免报, 理由: 已随专报报送}
  > END
  $ dudao office import -q --today 2026-04-01 filings.yaml
  $ dudao office send U2026-003 --today 2026-04-02 -q
  $ dudao office list filing --columns key,subject,due,sent_on,state
  编号       事项                                     应报日期    报出日期    状态
  U2026-001  2025年年度工作报告                       2026-02-27  2026-04-01  已报
  U2026-002  2026年年度工作计划                       2026-04-10              待报
  U2026-003  校车事故                                 2026-04-03  2026-04-02  已报
  U2026-004  开学督导结果                             2026-03-20              免报
  U2026-005  石岩 教育督导机构工作人员 任 2026-04-01  2026-04-16              待报
  $ dudao office check --today 2026-04-10 | grep filing
  否        按时向上报告      U2026-001 2025年年度工作报告  ≤ 2026-02-27  2026-04-01  意见 第四条  office-filing-in-time
  $ dudao office check --today 2026-04-11 | grep filing
  否        按时向上报告      U2026-001 2025年年度工作报告  ≤ 2026-02-27  2026-04-01    意见 第四条  office-filing-in-time
  否        按时向上报告      U2026-002 2026年年度工作计划  ≤ 2026-04-10  > 2026-04-11  意见 第四条  office-filing-in-time
市里另行规定报告 4 月底以前报的，应报日期改为 4 月 30 日；计划 4 月 10 日报出。人员变动的 16 日到期，没有报，不合；当天报了的，四项都相合。
  $ echo '上报事项: [{编号: U2026-001, 应报日期: 2026-04-30}]' | dudao office import --update --reason 市办通知改期 -q --today 2026-04-10 -
  $ dudao office send U2026-002 --today 2026-04-10 -q
  $ dudao office check --today 2026-04-30 | grep filing
  否        按时向上报告      U2026-005 石岩 教育督导机构工作人员 任 2026-04-01  ≤ 2026-04-16  > 2026-04-30  意见 第四条  office-filing-in-time
  $ dudao office send U2026-005 --today 2026-04-16 -q
  $ dudao office check --today 2026-04-30 | grep filing
  是        按时向上报告      全区      4             4     意见 第四条  office-filing-in-time
退回重报的，以最后报出的为准：5 月 6 日重报，应于 4 月 30 日报。报给党工委管委的，不算报了市里的年度计划。
  $ dudao office return U2026-001 --today 2026-05-06 reason=附件不全 -q
  $ dudao office send U2026-001 --today 2026-05-06 -q
  $ dudao office check --today 2026-05-06 | grep filing
  否        按时向上报告      U2026-001 2025年年度工作报告  ≤ 2026-04-30  2026-05-06  意见 第四条  office-filing-in-time
  $ dudao office add filing kind=plan year=2027 subject=2027年工作计划 to=management due=2027-03-31 --today 2027-01-11 -q
  $ dudao office send U2027-001 --today 2027-02-01 -q
  $ dudao office check --today 2027-04-01 | grep filing
  否        按时向上报告      2026年度工作报告  ≤ 2027-02-28  —     意见 第四条  office-filing-in-time
  否        按时向上报告      2027年度工作计划  ≤ 2027-03-31  —     意见 第四条  office-filing-in-time
  $ dudao office check --year 2026 --today 2027-04-01 | grep filing
  否        按时向上报告      U2026-001 2025年年度工作报告  ≤ 2026-04-30  2026-05-06  意见 第四条  office-filing-in-time
  $ dudao office check --school-year 2025 --today 2027-04-01 | grep filing
  否        按时向上报告      U2026-001 2025年年度工作报告  ≤ 2026-04-30  2026-05-06  意见 第四条  office-filing-in-time

月份可以按市里的要求设定：计划改为 1 月。
  $ dudao policy set annual-plan-month 1 --from 2027-01-01 --source 市教督〔2027〕1号 -q >set.out
  $ dudao office check --today 2027-02-01 | grep filing
  否        按时向上报告      2027年度工作计划  ≤ 2027-01-31  —     意见 第四条  office-filing-in-time
  $ dudao office check --year 2026 --today 2027-04-01 | grep filing
  否        按时向上报告      U2026-001 2025年年度工作报告  ≤ 2026-04-30  2026-05-06  意见 第四条  office-filing-in-time

经费：2026 年预算 1000 元，批准 400.10 元和 599.90 元，正好 1000.00 元；待批的、未批准的不算。调减 0.01 元，就超了。
  $ cat >money.yaml <<'END'
  > 经费预算: [{年度: 2026, 预算金额: 1000}]
  > 经费支出:
  >   - {编号: 甲, 支出日期: 2026-03-02, 经费类别: 交通, 金额: 400.10}
  >   - {编号: 乙, 支出日期: 2026-03-31, 经费类别: 食宿, 金额: 599.90}
  >   - {编号: 丙, 支出日期: 2026-04-01, 经费类别: 其他, 金额: 700}
  >   - {编号: 丁, 支出日期: 2026-04-02, 经费类别: 其他, 金额: 800}
  > 办理:
  >   - {编号: 甲, 办理事项: 批准, 决定人: 石岩}
  >   - {编号: 乙, 办理事项: 批准, 决定人: 石岩}
  >   - {编号: 乙, 办理事项: 支付}
  >   - {编号: 丁, 办理事项: 不予批准, 理由: 无票据}
  > END
  $ dudao office import -q --today 2026-05-06 money.yaml
  $ dudao office check --today 2026-05-06 | grep budget
  是        经费预算和支出    BU2026-001 2026年度           ≤ 1000.00     1000.00     意见 第五条  office-budget
  $ dudao office adjust BU2026-001 adjusted='{on: 2026-05-06, amount: -0.01, why: 压减}' --today 2026-05-06 -q
  $ dudao office check --today 2026-05-06 | grep budget
  否        经费预算和支出    BU2026-001 2026年度           ≤ 999.99      1000.00     意见 第五条  office-budget
  $ dudao office check --today 2026-05-06 --lang en -f json | grep budget
  {"rule": "office-budget", "article": "意见 第五条", "title": "a budget for the year, and spending within it", "subject": "BU2026-001 2026", "expected": "≤ 999.99", "actual": "1000.00", "holds": false},
2027 年没有预算，到 3 月底不合；2026 年的仍按它自己的预算。以学年核对的，两个年度都看。
  $ dudao office check --today 2027-04-01 | grep budget
  否        经费预算和支出    2027年度          ≤ 2027-03-31  —     意见 第五条  office-budget
  $ dudao office check --year 2026 --today 2027-04-01 | grep budget
  否        经费预算和支出    BU2026-001 2026年度           ≤ 999.99      1000.00     意见 第五条  office-budget
  $ dudao office check --school-year 2026 --today 2027-04-01 | grep budget
  否        经费预算和支出    2027年度             ≤ 2027-03-31  —        意见 第五条  office-budget
  否        经费预算和支出    BU2026-001 2026年度  ≤ 999.99      1000.00  意见 第五条  office-budget
  $ dudao office check --year 2025 --today 2027-04-01
  dudao-office: note: 已核对 6 条规则，没有规则所涉的事项
