经费预算：一年一份，纳入区级财政预算，由教育督导机构统筹使用 [依据 意见 第五条]。
The budget of a year.

  $ dudao init -q
  $ dudao office add budget year=2026 amount=10万元
  编号        办理事项  状态  到期日
  BU2026-001  登记
