经费支出：申报、批准、支付，批准不得超过当年预算的余额 [依据 意见 第五条]。
Expenses: claimed, approved within what is left of the year's budget, paid.

  $ dudao init -q
  $ dudao office add budget year=2026 amount=1000 -q
  $ dudao office add expense on=2026-03-02 category=交通 amount=350.50 text=赴校督导租车
  编号       办理事项  状态    到期日
  X2026-001  登记      已申报
  $ dudao office add expense on=2026-03-02 category=办公条件 amount=650 text=打印机
  编号       办理事项  状态    到期日
  X2026-002  登记      已申报
