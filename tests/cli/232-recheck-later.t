复查不影响督导的办理：报告、公开、办结以后，15 日内同样可以申请、决定，状态不变 [依据 山东省教育督导条例 第十八条]。
A recheck is asked and answered wherever the supervision stands after its opinion; the state stays.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位: [{代码: education, 名称: 教育分局, 类别: 部门}, {代码: school-1, 名称: 第一小学, 类别: 小学}]
  > 委员会席位: [{届: 第二届, 委员会职务: 主任, 单位: education, 姓名: 周松, 任职日期: 2024-02-24}]
  > 督学: [{姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: 经督001}]
  > 聘任: [{督学: 王明, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-09-01, 状态: 在聘}]
  > END
  $ dudao supervise import -q --legacy --reason 启用前的情况 base.yaml
  $ dudao supervise import -q - <<'END'
  > 督导:
  >   - {标题: 校门拥堵督导, 类别: 督学, 督导方式: 突发事件督导, 被督导单位: 第一小学, 督导事项: 校门拥堵, 开始日期: 2026-03-02,
  >      结束日期: 2026-03-02, 督导组: [{人员: 王明, 职务: 组长}]}
  > 办理:
  >   - {编号: 校门拥堵督导, 办理事项: start}
  >   - {编号: 校门拥堵督导, 办理事项: feedback}
  >   - {编号: 校门拥堵督导, 办理事项: opine}
  > END
  $ recheck() {
  >     dudao supervise ask-recheck S2026-001 recheck='{text: 当日道路施工}'
  >     dudao supervise answer-recheck S2026-001 by=周松 recheck='{decision: 维持}'
  > }
  $ back() { dudao supervise undo S2026-001 --reason 单位撤回申请 -q; }

已报告：公开的期限是 20 个工作日，3 月 3 日至 6 日 4 个，以后三周 15 个，30 日是第 20 个；复查决定的期限 1 个月，4 月 2 日，在它之后。
  $ dudao supervise report S2026-001 -q
  $ recheck
  编号       办理事项  状态    到期日
  S2026-001  申请复查  已报告  2026-03-30
  编号       办理事项      状态    到期日
  S2026-001  作出复查决定  已报告  2026-03-30

已公开、已办结：督导没有别的期限了，到期日是复查决定的期限；决定以后就没有了。
  $ back; back
  $ dudao supervise publish S2026-001 -q
  $ recheck
  编号       办理事项  状态    到期日
  S2026-001  申请复查  已公开  2026-04-02
  编号       办理事项      状态    到期日
  S2026-001  作出复查决定  已公开
  $ back; back
  $ dudao supervise close S2026-001 -q
  $ recheck
  编号       办理事项  状态    到期日
  S2026-001  申请复查  已办结  2026-04-02
  编号       办理事项      状态    到期日
  S2026-001  作出复查决定  已办结
  $ dudao supervise show S2026-001 | sed -n '/办理经过/,/^$/p' | tail -n +7
  4     2026-03-02  提交督导报告      已发督导意见书  已报告
  5     2026-03-02  申请复查          已报告          已报告                  此步已撤回
  6     2026-03-02  作出复查决定      已报告          已报告          周松    此步已撤回
  7     2026-03-02  公开督导结果      已报告          已公开
  8     2026-03-02  申请复查          已公开          已公开                  此步已撤回
  9     2026-03-02  作出复查决定      已公开          已公开          周松    此步已撤回
  10    2026-03-02  办结              已公开          已办结
  11    2026-03-02  申请复查          已办结          已办结
  12    2026-03-02  作出复查决定      已办结          已办结          周松
  

决定过的，不能再决定，也不能再申请。
  $ dudao supervise answer-recheck S2026-001 by=周松 recheck='{decision: 撤销}'
  S2026-001: error: 督导现为 '已办结'，办理 answer-recheck 作出复查决定 须符合条件：有待决定的复查（山东省教育督导条例 第十八条） [refused]
      此时可以: reopen 重新办理
  [4]
  $ dudao supervise ask-recheck S2026-001 recheck='{text: 仍不服}'
  S2026-001: error: 督导现为 '已办结'，办理 ask-recheck 申请复查 须符合条件：经常性督导除外，且只申请一次（山东省教育督导条例 第十八条） [refused]
      此时可以: reopen 重新办理
  [4]
