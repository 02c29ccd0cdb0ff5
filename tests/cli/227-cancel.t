取消督导：进校督导结束以前，办到哪一步都可以取消，须说明理由；取消了可以撤回，从原来那一步接着办 [依据 意见 第十二条]。
A supervision can be called off at every step up to the site, and taken up again where it stood.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位: [{代码: school-1, 名称: 第一小学, 类别: 小学}]
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: 经督001}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 督学证号: 经督002}
  >   - {姓名: 赵平, 在职: 是, 来源: 教师, 督学证号: 经督003}
  > 聘任:
  >   - {督学: 王明, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-09-01, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-09-01, 状态: 在聘}
  >   - {督学: 赵平, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-09-01, 状态: 在聘}
  > END
  $ dudao supervise import -q --legacy --reason 启用前的情况 base.yaml
  $ dudao supervise import -q - <<'END'
  > 督导:
  >   - {标题: 食堂专项督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: 第一小学, 督导事项: 食堂, 要求自评: 是, 自评报送期限: 2026-03-06,
  >      督导组: [{人员: 王明, 职务: 组长}, {人员: 李红}, {人员: 赵平}]}
  > END

列入计划、通知、自评、进校，每一步都试一次。3 月 2 日通知，9 日进校，正好提前 5 个工作日。
  $ off() { dudao supervise cancel S2026-001 reason=市级同期督导 -q && dudao supervise undo S2026-001 --reason 市级改期; }
  $ off
  编号       办理事项  状态    到期日
  S2026-001  撤销      已计划
  $ dudao supervise notify S2026-001 from=2026-03-09 -q && off
  编号       办理事项  状态    到期日
  S2026-001  撤销      已通知  2026-03-06
  $ dudao supervise self-report S2026-001 self_report=自评合格 -q && off
  编号       办理事项  状态      到期日
  S2026-001  撤销      已报自评
  $ export DUDAO_TODAY=2026-03-09
  $ dudao supervise start S2026-001 self_reviewed_by=李红 -q && off
  编号       办理事项  状态      到期日
  S2026-001  撤销      实地督导

取消不能早于进校，也不能在今天之后。
  $ dudao supervise cancel S2026-001 reason=市级同期督导 on=2026-03-06
  S2026-001: error: 发生日期 on: 2026-03-06 早于本记录上一次办理 start 进校（单位）督导 的日期 [order]
  [3]
  $ dudao supervise cancel S2026-001 reason=市级同期督导 on=2026-03-10
  S2026-001: error: 发生日期 on: 2026-03-10 晚于今天（2026-03-09） [order]
  [3]
  $ dudao supervise cancel S2026-001
  S2026-001: error: 缺少 reason=：须说明理由（意见 第十二条） [refused]
      此时可以: feedback 反馈初步督导意见
  [4]
  $ dudao supervise show S2026-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项          办理前    办理后    决定人  说明        理由
  0     2026-03-02  列入计划                    已计划
  1     2026-03-02  取消督导          已计划    已取消            此步已撤回  市级同期督导
  2     2026-03-02  发督导通知书      已计划    已通知
  3     2026-03-02  取消督导          已通知    已取消            此步已撤回  市级同期督导
  4     2026-03-02  报送自评报告      已通知    已报自评
  5     2026-03-02  取消督导          已报自评  已取消            此步已撤回  市级同期督导
  6     2026-03-09  进校（单位）督导  已报自评  实地督导
  7     2026-03-09  取消督导          实地督导  已取消            此步已撤回  市级同期督导
  

反馈以后就不能取消了。
  $ dudao supervise feedback S2026-001 until=2026-03-09 deliberated_on=2026-03-09 opinions='[{on: 2026-03-09, group: 学生, form: 访谈, text: 饭热}]' -q
  $ dudao supervise cancel S2026-001 reason=市级同期督导
  S2026-001: error: 督导现为 '已反馈初步意见'，不能办理 cancel 取消督导（意见 第十二条） [refused]
      此时可以: plead 被督导单位申辩, opine 发督导意见书
  [4]
