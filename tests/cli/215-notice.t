通知和频次：提前 5 个工作日书面通知 [依据 教育督导条例 第十七条]，每校每学期不超过 3 次，免督导时段不去 [依据 意见 第十二条]。
Notice ahead, at most three supervisions a school and term, none in quiet periods: each yields to a reason.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位: [{代码: school-1, 名称: 第一小学, 类别: 小学}, {代码: finance, 名称: 财政金融局, 类别: 部门}]
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: 经督001}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 督学证号: 经督002}
  >   - {姓名: 赵平, 在职: 是, 来源: 教师, 督学证号: 经督003}
  > END
  $ dudao supervise import -q base.yaml
  $ dudao supervise import -q --legacy --reason 启用前的聘任 - <<'END'
  > appointments:
  >   - {inspector: 王明, role: chief, by: management, from: 2025-09-01, state: in_post}
  >   - {inspector: 李红, role: full-time, by: management, from: 2025-09-01, state: in_post}
  >   - {inspector: 赵平, role: full-time, by: management, from: 2025-09-01, state: in_post}
  > END
  $ dudao supervise import - <<'END'
  > 督导:
  >   - {标题: 作业, 类别: 督学, 督导方式: 专项督导, 被督导单位: 第一小学, 督导事项: 作业}
  >   - {标题: 收费, 类别: 督学, 督导方式: 专项督导, 被督导单位: 第一小学, 督导事项: 收费}
  >   - {标题: 食堂, 类别: 督学, 督导方式: 专项督导, 被督导单位: 第一小学, 督导事项: 食堂, 明察或暗访: 暗访}
  >   - {标题: 师德, 类别: 督学, 督导方式: 专项督导, 被督导单位: 第一小学, 督导事项: 师德}
  >   - {标题: 秋季, 类别: 督学, 督导方式: 综合督导, 被督导单位: 第一小学, 督导事项: 全面, 要求自评: 是, 自评报送期限: 2026-09-04}
  > END
  督导 supervision  + 5  ~ 0  = 0
  $ team='team=[{person: 王明, role: 组长}, {person: 李红}, {person: 赵平}]'

3 月 2 日通知，第 5 个工作日是 9 日（周一）：9 日进校可以，6 日进校要有理由。
  $ dudao supervise notify S2026-001 from=2026-03-06 "$team"
  S2026-001: error: 开始日期 from: 通知提前不足5个工作日（教育督导条例 第十七条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao supervise notify S2026-001 from=2026-03-06 "$team" reason=家长集中反映
  S2026-001: warning: 开始日期 from: 通知提前不足5个工作日（教育督导条例 第十七条）
  编号       办理事项      状态    到期日
  S2026-001  发督导通知书  已通知
  $ dudao supervise notify S2026-002 from=2026-03-09 "$team"
  编号       办理事项      状态    到期日
  S2026-002  发督导通知书  已通知
  $ dudao supervise show S2026-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项      办理前  办理后  决定人  说明  理由
  0     2026-03-02  列入计划              已计划
  1     2026-03-02  发督导通知书  已计划  已通知                家长集中反映
  

通知的是哪天，就从哪天开始；提前进校等于没有通知，要有理由。
  $ dudao supervise start S2026-002
  S2026-002: error: 开始日期 from: 办理日期早于开始日期（教育督导条例 第十七条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao supervise start S2026-002 -n reason=学校提出提前
  S2026-002: warning: 开始日期 from: 办理日期早于开始日期（教育督导条例 第十七条）
  dudao-supervise: note: 试运行结束，未写入任何数据
  编号       办理事项          状态      到期日
  S2026-002  进校（单位）督导  实地督导

暗访不通知，直接开始 [依据 意见 第九条]；开始日期和督导组在那时填写。明察的不能这样。
  $ dudao supervise notify S2026-003 from=2026-03-16 "$team"
  S2026-003: error: 明察或暗访 openness: 暗访不得事先通知，应直接开始（意见 第十二条） [refused]
      此时可以: start 进校（单位）督导, cancel 取消督导
  [4]
  $ dudao supervise start S2026-003
  S2026-003: error: 开始日期 from: 未填写（意见 第九条） [refused]
  S2026-003: error: 督导组 team: 未填写（意见 第九条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao supervise start S2026-003 from=2026-03-02 "$team"
  编号       办理事项          状态      到期日
  S2026-003  进校（单位）督导  实地督导
  $ dudao supervise start S2026-004 from=2026-03-02 "$team"
  S2026-004: error: 督导现为 '已计划'，办理 start 进校（单位）督导 须符合条件：暗访、经常性督导、突发事件督导（意见 第九条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]

已有 3 次，本学期第 4 次要有理由；没有设学期的，按 9 月至次年 1 月、2 月至 8 月计。经常性督导、突发事件督导不计。
  $ dudao supervise notify S2026-004 from=2026-08-31 "$team"
  S2026-004: error: 开始日期 from: 该单位本学期已有3次督导，上限为3次（意见 第十二条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao supervise add supervision title=开学检查 strand=school kind=routine unit=第一小学 scope=开学
  编号       办理事项  状态    到期日
  S2026-006  登记      已计划
  $ dudao supervise start S2026-006 from=2026-03-02 'team=[{person: 王明, role: 组长}]'
  编号       办理事项          状态      到期日
  S2026-006  进校（单位）督导  实地督导
  $ dudao supervise notify S2026-004 from=2026-09-01 "$team"
  编号       办理事项      状态    到期日
  S2026-004  发督导通知书  已通知
  $ dudao supervise undo S2026-004 --reason 改期
  编号       办理事项  状态    到期日
  S2026-004  撤销      已计划
  $ dudao supervise cancel S2026-003 reason=与收费督导合并
  编号       办理事项  状态    到期日
  S2026-003  取消督导  已取消
  $ dudao supervise notify S2026-004 from=2026-08-31 "$team"
  编号       办理事项      状态    到期日
  S2026-004  发督导通知书  已通知

学期和免督导时段由本区设定：春季学期从 3 月 9 日算，6 日的那次就不计，上限改为 2 次也还没到；
6 月 22 日至 7 月 3 日不到学校督导；对部门的督政不受此限。
  $ dudao calendar import - <<'END'
  > 日历:
  >   - 年度: 2026
  >     来源: 本区校历
  >     学期: [{名称: 2025-2026学年第二学期, 开始日期: 2026-03-09, 结束日期: 2026-07-10}]
  >     免督导时段: [{名称: 期末考试和招生, 开始日期: 2026-06-22, 结束日期: 2026-07-03}]
  > END
  dudao: note: 2026 年日历：学期 1 个、免督导时段 1 个
  dudao: note: 未办结事项的到期日变动 0 项
  $ dudao supervise undo S2026-004 --reason 改期
  编号       办理事项  状态    到期日
  S2026-004  撤销      已计划
  $ dudao policy set frequency-cap 2 --from 2026-03-02 --source 本办2026年频次规定
  dudao: note: 未办结事项的到期日变动 0 项
  标识           数值  名称                    起用日期    条款           来源                可靠程度
  frequency-cap  3     每校每学期督导次数上限  2022-01-01  意见 第十二条  本办默认            本办默认
  frequency-cap  2     每校每学期督导次数上限  2026-03-02  意见 第十二条  本办2026年频次规定  本办设定
  $ dudao supervise notify S2026-004 from=2026-07-03 "$team"
  S2026-004: error: 开始日期 from: 该日处于免督导时段（意见 第十二条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao supervise notify S2026-004 from=2026-07-03 "$team" reason=上级交办
  S2026-004: warning: 开始日期 from: 该日处于免督导时段（意见 第十二条）
  编号       办理事项      状态    到期日
  S2026-004  发督导通知书  已通知
  $ dudao supervise undo S2026-004 --reason 改期
  编号       办理事项  状态    到期日
  S2026-004  撤销      已计划
  $ dudao supervise notify S2026-004 from=2026-07-06 "$team"
  编号       办理事项      状态    到期日
  S2026-004  发督导通知书  已通知

要求自评的，逾期未报也可以进校，记为逾期：9 月 4 日到期，7 日进校，逾期 3 日。
  $ export DUDAO_TODAY=2026-08-24
  $ dudao supervise notify S2026-005 from=2026-09-07 "$team"
  编号       办理事项      状态    到期日
  S2026-005  发督导通知书  已通知  2026-09-04
  $ export DUDAO_TODAY=2026-09-07
  $ dudao supervise start S2026-005 on=2026-09-04
  S2026-005: error: 督导现为 '已通知'，办理 start 进校（单位）督导 须符合条件：不要求自评，或自评逾期未报（教育督导条例 第十八条） [refused]
      此时可以: self-report 报送自评报告, cancel 取消督导
  [4]
  $ dudao supervise start S2026-005
  S2026-005: warning: 自评报告 self_report: 自评报告逾期未报（教育督导条例 第十八条）
  编号       办理事项          状态      到期日
  S2026-005  进校（单位）督导  实地督导
  $ dudao supervise show S2026-005 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项          办理前  办理后    决定人  说明       理由
  0     2026-03-02  列入计划                  已计划
  1     2026-08-24  发督导通知书      已计划  已通知
  2     2026-09-07  进校（单位）督导  已通知  实地督导          逾期 3 日
  
  $ dudao --lang en supervise notify S2026-005
  S2026-005: error: supervision is now on_site, so notify is not possible (教育督导条例 第十七条) [refused]
      possible now: feedback, cancel
  [4]

督导结束了还没有反馈的，意见书的期限照样从结束那天起算：9 月 11 日结束，30 日到 10 月 11 日，是周日，顺延到 12 日。
The days of the opinion run from the end, fed back or not.
  $ dudao supervise import -q --update - <<'EOF'
  > 督导: [{编号: S2026-005, 结束日期: 2026-09-11}]
  > EOF
  $ dudao supervise list 编号=S2026-005 --columns 编号,状态,到期日
  编号       状态      到期日
  S2026-005  实地督导  2026-10-12
  $ dudao --today 2026-10-12 supervise cancel S2026-005 reason=改为网上 -n
  dudao-supervise: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  S2026-005  取消督导  已取消

没有要求自评的，填了自评期限也不催；自评已报、只是没有录入内容的，进校时不算逾期。
  $ dudao supervise import -q - <<'EOF'
  > 督导:
  >   - {标题: 甲, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 略, 自评报送期限: 2026-09-11}
  >   - {标题: 乙, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 略, 自评报送期限: 2026-09-11, 要求自评: 是}
  > EOF
  $ dudao supervise notify S2026-007 S2026-008 from=2026-09-14 "$team"
  编号       办理事项      状态    到期日
  S2026-007  发督导通知书  已通知
  S2026-008  发督导通知书  已通知  2026-09-11
  $ dudao --today 2026-09-14 supervise self-report S2026-008 on=2026-09-10 -q
  $ dudao --today 2026-09-14 supervise start S2026-008
  编号       办理事项          状态      到期日
  S2026-008  进校（单位）督导  实地督导
