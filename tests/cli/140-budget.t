经费预算：督导工作经费纳入区级财政预算，由教育督导机构统筹使用 [依据 意见 第五条]。一年一份，可以分项安排，调整只增不改，决算后不再变动。
The budget of a year: granted, split by category, adjusted, closed.

  $ dudao init -q
  $ cat >budget.yaml <<'END'
  > 督导机构人员: [{姓名: 石岩, 职责: [综合事务], 到岗日期: 2026-01-05}]
  > 经费预算:
  >   - 年度: 2026
  >     预算金额: 10万元
  >     分项安排: [{经费类别: 交通, 金额: 30000}, {经费类别: 劳务, 金额: 4万元}]
  > END
  $ dudao office import budget.yaml
  budget.yaml:1:10: warning: 发生在系统启用以前，按新的人员变化列入上报台账；当时已经上报过的，用 import --legacy 补录（意见 第四条）
      1 | 督导机构人员: [{姓名: 石岩, 职责: [综合事务], 到岗日期: 2026-01-05}]
        |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  督导机构人员 staff  + 1  ~ 0  = 0
  经费预算 budget     + 1  ~ 0  = 0
  $ dudao office show BU2026-001 | sed '/^历史/,$d'
  经费预算 BU2026-001
  年度                   2026
  预算金额               100000.00
  分项安排 1 · 经费类别  交通
  分项安排 1 · 金额      30000.00
  分项安排 2 · 经费类别  劳务
  分项安排 2 · 金额      40000.00
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  登记预算
  

金额精确到分，写元、万元都可以；负数、超过两位小数的、不是金额的不收。
Money to the fen.

  $ dudao office add budget year=2027 amount=1234.567
  dudao-office: error: 预算金额 amount: '1234.567' 小数超过 2 位 [value]
      amount=1234.567
             ^^^^^^^^
  [3]
  $ dudao office add budget year=2027 amount=-1
  dudao-office: error: 预算金额 amount: '-1.00' 不在 0.00 至 10000000000.00 之间 [value]
  dudao-office: error: 预算调整 adjusted: 调减的超过预算总额 [value]
  [3]
  $ dudao office add budget year=2027 amount=一百
  dudao-office: error: 预算金额 amount: '一百' 不是金额 [type]
      amount=一百
             ^^^^
      以元计，如 1234.50；也可写 12.5万元
  [3]
  $ dudao office add budget year=27 amount=100
  dudao-office: error: 年度 year: '27' 不在 1900 至 2999 之间 [value]
  [3]
  $ dudao office add budget amount=100
  dudao-office: error: 年度 year: 未填写 [missing]
  [3]
  $ dudao -n office add budget year=2027 amount=12.34567万元
  dudao-office: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  BU2026-002  登记

一项只安排一次；分项之和超过总额的提示（12 万大于 10 万），不拦，总额可能随后追加。

  $ dudao office add budget year=2027 amount=10万元 allotted='[{category: 交通, amount: 1}, {category: 交通, amount: 2}]'
  dudao-office: error: 经费类别 allotted[2].category: 该类别已有分项安排，增减的请填预算调整 [repeated]
  [3]
  $ dudao -n office add budget year=2027 amount=10万元 allotted='[{category: 交通, amount: 8万元}, {category: 食宿, amount: 4万元}]'
  dudao-office: warning: 分项安排 allotted: 分项之和超过预算总额
  dudao-office: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  BU2026-002  登记
  $ dudao office add budget year=2027 amount=10万元 allotted='[{category: 车辆, amount: 1}]'
  dudao-office: error: 经费类别 allotted[1].category: '车辆' 不在可选值之内 [choice]
      allotted=[{category: 车辆, amount: 1}]
                           ^^^^
      可选: communication 通信, transport 交通, lodging 食宿, labour 劳务, office 办公条件, training 培训, service 购买服务, other 其他
  [3]

一年只有一份预算：再登记一次是同一条，金额不同的不收，要加 --update；年度改成别的预算的年度，也不行。

  $ dudao office import budget.yaml
  督导机构人员 staff  + 0  ~ 0  = 1
  经费预算 budget     + 0  ~ 0  = 1
  $ dudao office import - <<'END'
  > 经费预算: [{年度: 2026, 预算金额: 9万元}]
  > END
  -:1:25: error: 预算金额 amount: BU2026-001 现为'100000.00'，文件中为'90000.00'；按文件修改的，加 --update [changed]
      1 | 经费预算: [{年度: 2026, 预算金额: 9万元}]
        |                                   ^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao office add budget year=2025 amount=8万元
  编号        办理事项  状态  到期日
  BU2026-002  登记
  $ echo '经费预算: [{编号: BU2026-002, 年度: 2026}]' | dudao office import --update -
  dudao-office: error: 与 BU2026-001 是同一条记录 [repeated]
      以下各项相同：年度 year
  [3]

调整：写明日期、增减多少、为什么；要么改总额，要么改某一分项。总额 10 万 + 2 万 - 5000 = 11.5 万；
交通 3 万 - 5000 = 2.5 万，劳务 4 万，未分项 3 万 + 2 万 = 5 万，合计 11.5 万。
  $ dudao office adjust BU2026-001 adjusted='{on: 2026-02-10, amount: 2万元, why: 年中追加}'
  编号        办理事项  状态  到期日
  BU2026-001  调整预算
  $ dudao office adjust BU2026-001 adjusted='{on: 2026-03-02, amount: -5000, why: 租车减少, category: 交通}' note=按财政局通知
  编号        办理事项  状态  到期日
  BU2026-001  调整预算
  $ dudao office list budget 年度=2026 --columns year,amount,total,left
  年度   预算金额  调整后预算       结余
  2026  100000.00   115000.00  115000.00
  $ dudao office budget
  经费类别   年初安排      调整  待批  已批准  其中已支付       结余
  交通       30000.00  -5000.00  0.00    0.00        0.00   25000.00
  劳务       40000.00      0.00  0.00    0.00        0.00   40000.00
  未分项     30000.00  20000.00  0.00    0.00        0.00   50000.00
  合计      100000.00  15000.00  0.00    0.00        0.00  115000.00
  $ dudao office show BU2026-001 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  登记预算
  1     2026-03-02  调整预算
  2     2026-03-02  调整预算                                按财政局通知
  

没有调整内容的、增减为零的、还没有到的日期、没有原因的、减得比有的还多的，都不收。日期不能在今天之后，也不能早于上一次办理。
  $ dudao office adjust BU2026-001 adjusted='{on: 2025-02-10, amount: 100, why: 年份写错}' -n
  BU2026-001: warning: 预算调整 adjusted: 有的调整日期早于预算年度
  dudao-office: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  BU2026-001  调整预算
  $ dudao office adjust BU2026-001
  BU2026-001: error: 预算调整 adjusted: 须填写预算调整：日期、增减金额和原因（意见 第五条） [refused]
  [4]
  $ dudao office adjust BU2026-001 adjusted='{on: 2026-03-02, amount: 0, why: 无}'
  BU2026-001: error: 增减金额 adjusted[3].amount: 增减金额不能为零 [value]
  [3]
  $ dudao office adjust BU2026-001 adjusted='{on: 2026-03-03, amount: 100, why: 追加}'
  BU2026-001: error: 调整日期 adjusted[3].on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao office adjust BU2026-001 adjusted='{on: 2026-03-02, amount: 100}'
  BU2026-001: error: 调整原因 adjusted[3].why: 未填写 [missing]
  [3]
  $ dudao office adjust BU2026-001 adjusted='{on: 2026-03-02, amount: -115000.01, why: 全部收回}'
  BU2026-001: error: 预算调整 adjusted: 调减的超过预算总额 [value]
  BU2026-001: warning: 分项安排 allotted: 分项之和超过预算总额
  [3]
  $ dudao office adjust BU2026-001 adjusted='{on: 2026-03-02, amount: -25000.01, why: 收回, category: 交通}'
  BU2026-001: error: 预算调整 adjusted: 某一分项调减的超过该分项的安排 [value]
  [3]
  $ dudao office adjust BU2026-001 adjusted='{on: 2026-03-02, amount: 100, why: 追加}' on=2026-03-03
  BU2026-001: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao office adjust BU2026-001 adjusted='{on: 2026-03-01, amount: 100, why: 追加}' on=2026-03-01
  BU2026-001: error: 发生日期 on: 2026-03-01 早于本记录上一次办理 adjust 调整预算 的日期 [order]
  [3]

调整过的留着，不能改也不能删：记错的，撤回那一次办理。
  $ dudao office import --update --reason 改口径 - <<'END'
  > 经费预算: [{年度: 2026, 预算调整: [{调整日期: 2026-02-10, 增减金额: 3万元, 调整原因: 年中追加}]}]
  > END
  -:1:25: error: BU2026-001: 预算调整 adjusted: '预算调整' 只能续填，已有内容不能漏写或改动 [changed]
      1 | 经费预算: [{年度: 2026, 预算调整: [{调整日期: 2026-02-10, 增减金额: 3万元, 调整原因: 年中追加}]}]
        |                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao -n office undo BU2026-001 --reason 通知有误
  dudao-office: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  BU2026-001  撤销

预算减到已批准的支出以下，钱已经批出去了，不拦，但要说清差多少：批准了交通 26000 元、食宿 60000 元，调减 35000 元以后，
总额 115000 - 35000 = 80000 元，比 86000 元少 6000 元；交通 25000 元，比 26000 元少 1000 元；食宿没有单列，
未分项的 50000 - 35000 = 15000 元，比 60000 元少 45000 元。
年初预算改成 6 万的：总额 7.5 万，少 11000 元；交通仍少 1000 元；未分项 6 万 - 7 万 + 2 万 = 1 万，少 50000 元。
  $ cat >spent.yaml <<'END'
  > 经费支出:
  >   - {支出日期: 2026-03-02, 经费类别: 交通, 金额: 26000, 用途: 全年租车}
  >   - {支出日期: 2026-03-02, 经费类别: 食宿, 金额: 60000, 用途: 综合督导}
  > END
  $ dudao office import -q spent.yaml
  $ dudao office approve X2026-001 X2026-002 by=石岩 reason=合同总价 -q
  $ dudao office adjust BU2026-001 adjusted='{on: 2026-03-02, amount: -35000, why: 压减}'
  BU2026-001: warning: 预算金额 amount: 预算总额低于已批准的支出，相差 6000.00 元（意见 第五条）
  BU2026-001: warning: 预算金额 amount: 交通低于已批准的支出，相差 1000.00 元（意见 第五条）
  BU2026-001: warning: 预算金额 amount: 未分项的部分低于已批准的支出，相差 45000.00 元（意见 第五条）
  编号        办理事项  状态  到期日
  BU2026-001  调整预算
  $ dudao office undo BU2026-001 --reason 暂不压减 -q
  $ dudao -n office import --update - <<'END'
  > 经费预算: [{年度: 2026, 预算金额: 6万元}]
  > END
  -:1:25: warning: BU2026-001: 预算金额 amount: 预算总额低于已批准的支出，相差 11000.00 元（意见 第五条）
      1 | 经费预算: [{年度: 2026, 预算金额: 6万元}]
        |                                   ^^^^^
  -:1:25: warning: BU2026-001: 预算金额 amount: 交通低于已批准的支出，相差 1000.00 元（意见 第五条）
      1 | 经费预算: [{年度: 2026, 预算金额: 6万元}]
        |                                   ^^^^^
  -:1:25: warning: BU2026-001: 预算金额 amount: 未分项的部分低于已批准的支出，相差 50000.00 元（意见 第五条）
      1 | 经费预算: [{年度: 2026, 预算金额: 6万元}]
        |                                   ^^^^^
  dudao-office: note: 试运行结束，未写入任何数据
  经费预算 budget  + 0  ~ 1  = 0

预算晚于支出登记的，一样比：先有 2024 年的支出 500 元，后登记 400 元的预算，少 100 元。
  $ dudao office import - -q <<'END'
  > 经费支出: [{支出日期: 2024-05-06, 经费类别: 办公条件, 金额: 500, 用途: 书柜}]
  > END
  $ dudao office approve X2024-001 by=石岩
  X2024-001: warning: 支出日期 on: 2024 年度尚未登记预算；登记后本笔计入其中（意见 第五条）
  编号       办理事项  状态    到期日
  X2024-001  批准      已批准
  $ dudao office add budget year=2024 amount=400
  dudao-office: warning: 预算金额 amount: 预算总额低于已批准的支出，相差 100.00 元（意见 第五条）
  编号        办理事项  状态  到期日
  BU2026-003  登记
  $ dudao office list budget --sort year
  编号        年度   预算金额  调整后预算  待批金额  已批准金额  已支付金额      结余  决算日期
  BU2026-003  2024     400.00      400.00      0.00      500.00        0.00   -100.00
  BU2026-002  2025   80000.00    80000.00      0.00        0.00        0.00  80000.00
  BU2026-001  2026  100000.00   115000.00      0.00    86000.00        0.00  29000.00

决算：要写由谁决定；一年只决算一次；年度没有开始的不行，没有结束的提示；还有待批、待付的，说明有几笔。
  $ dudao office close BU2026-003
  BU2026-003: error: 缺少 by=：由谁决定（意见 第五条） [refused]
  BU2026-003: warning: 该年度还有 1 笔支出已批准未支付（意见 第五条）
  [4]
  $ dudao office add expense on=2024-06-01 category=其他 amount=1 -q
  $ dudao office close BU2026-003 by=石岩 on=2026-03-03
  BU2026-003: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  BU2026-003: warning: 该年度还有 1 笔支出待批，决算后只能不予批准（意见 第五条）
  BU2026-003: warning: 该年度还有 1 笔支出已批准未支付（意见 第五条）
  [3]
  $ dudao office close BU2026-003 by=石岩
  BU2026-003: warning: 该年度还有 1 笔支出待批，决算后只能不予批准（意见 第五条）
  BU2026-003: warning: 该年度还有 1 笔支出已批准未支付（意见 第五条）
  编号        办理事项  状态  到期日
  BU2026-003  决算
  $ dudao office close BU2026-003 by=石岩
  BU2026-003: error: 决算日期 closed_on: 该年度已于 2026-03-02 决算（意见 第五条） [refused]
      此时可以: 撤回决算 undo BU2026-003 --reason 理由
  [4]
  $ dudao office close BU2026-001 by=石岩 -n
  BU2026-001: warning: 2026 年度当日尚未结束，决算后再发生的支出不予受理（意见 第五条）
  BU2026-001: warning: 该年度还有 2 笔支出已批准未支付（意见 第五条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  BU2026-001  决算
  $ dudao office add budget year=2028 amount=1000 -q
  $ dudao office close BU2026-004 by=石岩
  BU2026-004: error: 2028 年度当日尚未开始（意见 第五条） [refused]
  [4]

决算以后预算不再变动；撤回决算的，又可以办。备注什么时候都可以写。
  $ dudao office adjust BU2026-003 adjusted='{on: 2026-03-02, amount: 100, why: 补足}'
  BU2026-003: error: 决算日期 closed_on: 该年度已于 2026-03-02 决算，预算不再变动（意见 第五条） [refused]
      此时可以: 撤回决算 undo BU2026-003 --reason 理由
  [4]
  $ echo '经费预算: [{年度: 2024, 预算金额: 500}]' | dudao office import --update -
  -:1:8: error: BU2026-003: 决算日期 closed_on: 该年度已于 2026-03-02 决算，预算不再变动（意见 第五条） [refused]
      1 | 经费预算: [{年度: 2024, 预算金额: 500}]
        |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      此时可以: 撤回决算 undo BU2026-003 --reason 理由
  共 1 处错误，未写入任何数据
  [4]
  $ echo '经费预算: [{年度: 2024, 决算日期: ~}]' | dudao office import --update -
  -:1:25: error: 决算日期 closed_on: 由程序填写，不能录入 [assigned]
      1 | 经费预算: [{年度: 2024, 决算日期: ~}]
        |                                   ^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao --lang en office close BU2026-003 by=石岩
  BU2026-003: error: closed_on: the year was closed on 2026-03-02 (意见 第五条) [refused]
      possible now: undo BU2026-003 --reason TEXT, which opens the year again
  [4]
  $ dudao office undo BU2026-003 --reason 尚未审定
  编号        办理事项  状态  到期日
  BU2026-003  撤销
  $ dudao office adjust BU2026-003 adjusted='{on: 2026-03-02, amount: 100, why: 补足}'
  编号        办理事项  状态  到期日
  BU2026-003  调整预算
  $ dudao office close BU2026-003 by=石岩 -q
  $ echo '经费预算: [{年度: 2024, 备注: 书柜一项由机关经费列支}]' | dudao office import --update -
  经费预算 budget  + 0  ~ 1  = 0
  $ dudao office show BU2026-003 | sed '/^历史/,$d'
  经费预算 BU2026-003
  年度                   2024
  预算金额               400.00
  预算调整 1 · 调整日期  2026-03-02
  预算调整 1 · 增减金额  100.00
  预算调整 1 · 调整原因  补足
  决算日期               2026-03-02
  备注                   书柜一项由机关经费列支
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明        理由
  0     2026-03-02  登记预算
  1     2026-03-02  决算                      石岩    此步已撤回
  2     2026-03-02  调整预算
  3     2026-03-02  决算                      石岩
  
  $ dudao office list budget 年度=2024 --lang en -f json
  [
  {"key": "BU2026-003", "year": 2024, "amount": 400.00, "allotted": null, "adjusted": [{"on": "2026-03-02", "amount": 100.00, "why": "补足", "category": null}], "closed_on": "2026-03-02", "note": "书柜一项由机关经费列支", "state": null, "due_on": null, "legacy": false, "voided": false, "voided_on": null, "overdue": false, "days_left": null, "total": 500.00, "claimed": 1.00, "approved": 500.00, "paid": 0.00, "left": 0.00}
  ]

历史补录的：以前年度的预算照当时的登记，不受今天的规则限制；决算也补办。
  $ dudao office import -q --legacy --reason 历年预算 - <<'END'
  > 经费预算: [{年度: 2023, 预算金额: 5万元, 发生日期: 2023-02-01}]
  > 经费支出: [{支出日期: 2023-06-01, 经费类别: 劳务, 金额: 60000, 状态: 已支付}]
  > END
  $ dudao office close BU2023-001 by=石岩 on=2024-01-20
  BU2023-001: warning: by: 当日在任的委员会成员和督导机构人员中没有石岩
  编号        办理事项  状态  到期日
  BU2023-001  决算
  $ dudao office budget --year 2023
  经费类别  年初安排  调整  待批    已批准  其中已支付       结余
  劳务                      0.00  60000.00    60000.00
  合计      50000.00  0.00  0.00  60000.00    60000.00  -10000.00

预算没有工作流，也没有到期日；办理事项只有调整和决算。
  $ dudao flow budget
  现状态  办理事项  命令    办理后  条件  须写明  依据
          登记预算  create                        意见 第五条
          调整预算  adjust                        意见 第五条
          决算      close                 by=     意见 第五条
  $ dudao office approve BU2026-001 by=石岩
  BU2026-001: error: 没有 approve 这项办理：经费预算不设办理流程 [usage]
      此时可以: adjust 调整预算, close 决算
  [2]
