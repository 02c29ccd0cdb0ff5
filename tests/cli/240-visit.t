挂牌督导记录：责任督学到校一次，记一份 [依据 意见 第十条]。
Visits of the responsible inspectors: who, where, when, what was looked at, what follows.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学}
  > 督学:
  >   - {姓名: 王明, 在职: 否, 来源: 校长, 督学证号: 经督001}
  > END
  $ dudao supervise import -q base.yaml
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-26 arrived=8:30 left=11:00 items='[{item: safety, judged: good}]' follow_up=无
  编号        办理事项  状态  到期日
  VI2026-001  登记
  $ dudao supervise add visit inspector=王明 school=第一小学 on=2026-02-27 arrived=8点半 left=11:00 follow_up=无
  dudao-supervise: error: 督导事项 items: 未填写 [missing]
      中小学8项，幼儿园4项，另有内容的填“其他”
  dudao-supervise: error: 到校时间 arrived: '8点半' 不是时刻，请写作 8:30 [value]
  [3]
