经费按人、按任务、按类别、按年度列支和汇总，一年的执行情况随时可查 [依据 意见 第五条]。
Expenses listed and summed by person, task, category and year; how far a year's budget is spent.

  $ dudao init -q
  $ cat >base.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}, {代码: no2, 名称: 晨海第二小学, 类别: 小学}]
  > 督导机构人员: [{姓名: 石岩, 职责: [督学, 综合事务], 到岗日期: 2025-01-05}]
  > 督学:
  >   - {编号: w, 姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: "001"}
  >   - {编号: l, 姓名: 李红, 在职: 是, 来源: 教师, 督学证号: "002"}
  > 聘任:
  >   - {督学: w, 督学类别: 总督学, 聘任机关: 管委, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: l, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 聘期届满: 2027-12-31, 状态: 在聘}
  > 督导:
  >   - {编号: v, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备, 状态: 实地督导, 发生日期: 2026-02-23, 督导组: [{人员: 王明, 职务: 组长}, {人员: 李红, 职务: 成员}]}
  > 培训:
  >   - {编号: t, 培训名称: 督学能力提升, 类别: 集中培训, 培训形式: 线下, 开始日期: 2026-01-14, 结束日期: 2026-01-15, 学时: 16, 参训人员: [{督学: l}]}
  > 经费预算:
  >   - {年度: 2025, 预算金额: 5000, 发生日期: 2025-01-20}
  >   - {年度: 2026, 预算金额: 2万元, 发生日期: 2026-01-20, 分项安排: [{经费类别: 交通, 金额: 3000}, {经费类别: 培训, 金额: 2000.50}, {经费类别: 劳务, 金额: 5000}]}
  > 经费支出:
  >   - {支出日期: 2025-12-10, 经费类别: 通信, 金额: 100, 督学: w, 状态: 已支付}
  >   - {支出日期: 2026-01-14, 经费类别: 培训, 金额: 800.80, 督学: l, 培训: t, 状态: 已支付}
  >   - {支出日期: 2026-01-15, 经费类别: 交通, 金额: 60, 督学: l, 培训: t, 状态: 已支付}
  >   - {支出日期: 2026-02-24, 经费类别: 交通, 金额: 120.30, 督学: w, 督导: v, 状态: 已批准}
  >   - {支出日期: 2026-02-24, 经费类别: 交通, 金额: 80, 督学: l, 督导: v, 状态: 已批准}
  >   - {支出日期: 2026-02-24, 经费类别: 食宿, 金额: 300, 用途: 督导组用餐, 督导: v, 状态: 已申报}
  >   - {支出日期: 2026-02-25, 经费类别: 办公条件, 金额: 1999.99, 用途: 办公桌, 状态: 已批准}
  >   - {支出日期: 2026-02-25, 经费类别: 劳务, 金额: 500, 督学: l, 督导: v, 状态: 未批准}
  > END
  $ dudao import -q --legacy --reason 历史补录 base.yaml

按人：王明 100 + 120.30 = 220.30 元，李红 800.80 + 60 + 80 + 500 = 1440.80 元，不属于个人的 300 + 1999.99 = 2299.99 元。
  $ dudao office list expense --group 督学
  督学  数量     金额  核减金额
  王明     2   220.30      0.00
  李红     4  1440.80      0.00
           2  2299.99      0.00
只算批准了的、2026 年的：王明 120.30 元，李红 940.80 元，不属于个人的 1999.99 元。
  $ dudao office list expense --group inspector state!=claimed state!=rejected year=2026 -f json
  [
  {"inspector": "I2026-001", "count": 1, "amount": 120.30, "reduced": 0.00},
  {"inspector": "I2026-002", "count": 3, "amount": 940.80, "reduced": 0.00},
  {"inspector": null, "count": 1, "amount": 1999.99, "reduced": 0.00}
  ]

按任务：开学督导 120.30 + 80 + 300 + 500 = 1000.30 元，培训 860.80 元，其余 2099.99 元。一项任务的明细也能列出来。
  $ dudao office list expense --group task
  任务          数量     金额  核减金额
  开学督导         4  1000.30      0.00
  督学能力提升     2   860.80      0.00
                   2  2099.99      0.00
  $ dudao office list expense --group supervision -f tsv
  督导	数量	金额	核减金额
  S2026-001	4	1000.30	0.00
  	4	2960.79	0.00
  $ dudao office list expense task=S2026-001 --columns key,category,amount,inspector,state
  编号       经费类别    金额  督学  状态
  X2026-003  交通      120.30  王明  已批准
  X2026-004  交通       80.00  李红  已批准
  X2026-005  食宿      300.00        已申报
  X2026-007  劳务      500.00  李红  未批准
  $ dudao office list expense 督学=李红 '金额>=80' --sort -amount --columns key,on,category,amount,task,state
  编号       支出日期    经费类别    金额  任务          状态
  X2026-001  2026-01-14  培训      800.80  督学能力提升  已支付
  X2026-007  2026-02-25  劳务      500.00  开学督导      未批准
  X2026-004  2026-02-24  交通       80.00  开学督导      已批准
  $ dudao office list expense --group category --sort amount
  经费类别  数量     金额  核减金额
  交通         3   260.30      0.00
  通信         1   100.00      0.00
  食宿         1   300.00      0.00
  劳务         1   500.00      0.00
  培训         1   800.80      0.00
  办公条件     1  1999.99      0.00

按年度、按状态。
  $ dudao office list expense --group 年度
  年度  数量     金额  核减金额
  2025     1   100.00      0.00
  2026     7  3861.09      0.00
  $ dudao office list expense --group state --lang en
  state     count   amount  reduced
  claimed       1   300.00     0.00
  approved      3  2200.29     0.00
  paid          3   960.80     0.00
  rejected      1   500.00     0.00
  $ dudao office list expense on=2026-02 --group inspector
  督学  数量     金额  核减金额
  王明     1   120.30      0.00
  李红     2   580.00      0.00
           2  2299.99      0.00
  $ dudao office list budget --group closed_on
  决算日期  数量  预算金额  调整后预算  待批金额  已批准金额  已支付金额      结余
               2  25000.00    25000.00    300.00     3161.09      960.80  21838.91

责任督学的一次挂牌督导也是任务：是他本人去的，不提示；别人的提示。
  $ dudao inspector import -q --legacy --reason 历史补录 - <<'END'
  > 聘任: [{督学: I2026-002, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 聘期届满: 2027-12-31, 状态: 在聘}]
  > END
  $ dudao supervise import -q --legacy --reason 历史补录 - <<'END'
  > 挂牌督导记录: [{责任督学: 李红, 学校: no2, 督导日期: 2026-02-26, 督导事项: [{事项: 其他, 评价: 良好}], 处理意见: 无}]
  > END
  $ dudao supervise list visit --columns key,school,inspector
  编号        学校          责任督学
  VI2026-001  晨海第二小学  李红
  $ dudao office add expense on=2026-02-26 category=交通 amount=20 inspector=李红 visit=VI2026-001
  编号       办理事项  状态    到期日
  X2026-008  登记      已申报
  $ dudao office add expense on=2026-02-26 category=交通 amount=21 inspector=王明 visit=VI2026-001
  dudao-office: warning: 挂牌督导 visit: 参加人员中没有王明（意见 第五条）
  编号       办理事项  状态    到期日
  X2026-009  登记      已申报
  $ dudao office list expense --group task category=交通
  任务          数量    金额  核减金额
  开学督导         2  200.30      0.00
  督学能力提升     1   60.00      0.00
  VI2026-001       2   41.00      0.00
  $ dudao show VI2026-001 | sed -n '/^相关记录/,/^$/p'
  相关记录
  编号       类别      引用字段  状态
  X2026-008  经费支出  挂牌督导  已申报
  X2026-009  经费支出  挂牌督导  已申报
  

执行情况：2026 年交通批准 60 + 120.30 + 80 = 260.30 元，其中支付 60 元，待批 20 + 21 = 41 元，剩 3000 - 260.30 = 2739.70 元；培训剩 2000.50 - 800.80 =
1199.70 元；劳务没有批准的；食宿、办公条件没有单列，未分项 20000 - 10000.50 = 9999.50 元，剩 9999.50 - 1999.99 = 7999.51 元；合计批准 3061.09 元，
剩 16938.91 元。
  $ dudao office budget
  经费类别  年初安排  调整    待批   已批准  其中已支付      结余
  交通       3000.00  0.00   41.00   260.30       60.00   2739.70
  食宿                      300.00     0.00        0.00
  劳务       5000.00  0.00    0.00     0.00        0.00   5000.00
  办公条件                    0.00  1999.99        0.00
  培训       2000.50  0.00    0.00   800.80      800.80   1199.70
  未分项     9999.50  0.00    0.00     0.00        0.00   7999.51
  合计      20000.00  0.00  341.00  3061.09      860.80  16938.91
  $ dudao office 经费 --year 2025 -f json
  [
  {"category": "communication", "allotted": null, "adjusted": null, "claimed": 0.00, "approved": 100.00, "paid": 100.00, "left": null},
  {"category": "all", "allotted": 5000.00, "adjusted": 0.00, "claimed": 0.00, "approved": 100.00, "paid": 100.00, "left": 4900.00}
  ]
  $ dudao office budget --lang en -f csv
  <FEFF>category,allotted,adjusted,claimed,approved,paid,left<0D>
  transport,3000.00,0.00,41.00,260.30,60.00,2739.70<0D>
  lodging,,,300.00,0.00,0.00,<0D>
  labour,5000.00,0.00,0.00,0.00,0.00,5000.00<0D>
  office,,,0.00,1999.99,0.00,<0D>
  training,2000.50,0.00,0.00,800.80,800.80,1199.70<0D>
  unallotted,9999.50,0.00,0.00,0.00,0.00,7999.51<0D>
  all,20000.00,0.00,341.00,3061.09,860.80,16938.91<0D>
  $ dudao office budget --year 2024
  dudao-office: note: 2024 年度尚未登记预算
  $ dudao office budget --year 2024 -f json
  []
  $ dudao office budget --year 去年
  dudao-office: error: --year 应填年份，不能是 '去年' [usage]
  [2]
  $ dudao office budget --year 2026-03
  dudao-office: error: --year 应填年份，不能是 '2026-03' [usage]
  [2]
  $ dudao office budget 2026
  dudao-office: error: budget 不接受 '2026' [usage]
      用法说明：dudao-office budget --help
  [2]
  $ dudao office budget -f yaml
  dudao-office: error: budget 没有输出格式 'yaml' [usage]
      可选格式: table|json|csv|tsv
  [2]
  $ dudao budget
  dudao: error: dudao 没有动词 'budget' [usage]
      可用的动词：dudao --help
  [2]
  $ dudao office list budget 'left>5000' --columns year,total,claimed,approved,paid,left
  年度  调整后预算  待批金额  已批准金额  已支付金额      结余
  2026    20000.00    341.00     3061.09      860.80  16938.91
  $ dudao office list budget --sort -left --columns year,left -f csv
  <FEFF>年度,结余<0D>
  2026,16938.91<0D>
  2025,4900.00<0D>
