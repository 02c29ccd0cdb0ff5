文书的撤回、更正重印和撤销办理。
Papers withdrawn, replaced, and moves of theirs taken back.

  $ dudao init -q --opened 2026-01-01 --word 威经教督
  $ cat >base.yaml <<'END'
  > 单位: [{代码: education, 名称: 教育分局, 类别: 部门}, {代码: school-1, 名称: 第一小学, 类别: 小学}]
  > 委员会席位: [{届: 第二届, 委员会职务: 主任, 单位: education, 姓名: 周松, 任职日期: 2026-02-24}]
  > 督学: [{姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: 经督001}]
  > 督导:
  >   - {标题: 开学检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 开学}
  > 文书:
  >   - {编号: 通知, 文种: 督导通知书, 涉及记录: [开学检查], 主送: [第一小学]}
  >   - {编号: 草稿, 文种: 督导通知书, 涉及记录: [开学检查], 主送: [教育分局]}
  > END
  $ dudao report import -q base.yaml

拟稿的没有签发，不能撤回，不用了就作废；签发、印发、送达以后都可以撤回，须说明理由。
  $ dudao report withdraw O2026-002 reason=不发了
  O2026-002: error: 文书现为 '拟稿'，不能办理 withdraw 撤回（意见 第十四条） [refused]
      此时可以: sign 签发
  [4]
  $ dudao report void O2026-002 --reason 不发了
  编号       办理事项  状态  到期日
  O2026-002  作废      拟稿
  $ dudao report sign O2026-001 by=周松
  编号       办理事项  状态    到期日
  O2026-001  签发      已签发
  $ dudao report withdraw O2026-001
  O2026-001: error: 缺少 reason=：须说明理由（意见 第十四条） [refused]
      此时可以: return 退回修改, issue 编号印发
  [4]
  $ dudao report withdraw O2026-001 reason=日期有误
  编号       办理事项  状态    到期日
  O2026-001  撤回      已撤回
  $ dudao report issue O2026-001
  O2026-001: error: 文书现为 '已撤回'，不能办理 issue 编号印发（党政机关公文处理工作条例 第九条） [refused]
  [4]
  $ dudao report undo O2026-001 --reason 日期无误
  编号       办理事项  状态    到期日
  O2026-001  撤销      已签发
  $ dudao report issue O2026-001
  dudao-report: note: O2026-001 文号: 威经教督知〔2026〕1号
  编号       办理事项  状态    到期日
  O2026-001  编号印发  已印发
  $ dudao report withdraw O2026-001 reason=日期有误
  编号       办理事项  状态    到期日
  O2026-001  撤回      已撤回
  $ dudao report undo O2026-001 --reason 日期无误
  编号       办理事项  状态    到期日
  O2026-001  撤销      已印发
  $ dudao report show O2026-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明        理由
  0     2026-03-02  拟稿              拟稿
  1     2026-03-02  签发      拟稿    已签发  周松
  2     2026-03-02  撤回      已签发  已撤回          此步已撤回  日期有误
  3     2026-03-02  编号印发  已签发  已印发
  4     2026-03-02  撤回      已印发  已撤回          此步已撤回  日期有误
  

撤销印发，文号退不回来：再印发取下一个号，1 号空着。
  $ dudao report undo O2026-001 --reason 附件不全
  编号       办理事项  状态    到期日
  O2026-001  撤销      已签发
  $ dudao report list --columns 编号,文号,印发日期,状态
  编号       文号  印发日期  状态
  O2026-001                  已签发
  $ dudao report issue O2026-001
  dudao-report: note: O2026-001 文号: 威经教督知〔2026〕2号
  编号       办理事项  状态    到期日
  O2026-001  编号印发  已印发
  $ dudao report deliver O2026-001 delivered_how=电子送达 received_by=陈校长
  编号       办理事项  状态    到期日
  O2026-001  送达      已送达
  $ dudao report list --columns 编号,文号,送达日期,送达方式,状态
  编号       文号                   送达日期    送达方式  状态
  O2026-001  威经教督知〔2026〕2号  2026-03-02  电子送达  已送达

印发以后有错字，更正重新印发：新的一份写明替代哪一份，另编文号；原来的一份撤回。同一份文件再导入一次，认得是哪一份。
  $ cat >second.yaml <<'END'
  > 文书: [{文种: 督导通知书, 涉及记录: [S2026-001], 主送: [第一小学], 替代文书: 威经教督知〔2026〕2号}]
  > END
  $ dudao report import second.yaml
  文书 paper  + 1  ~ 0  = 0
  $ dudao report sign O2026-003 by=周松
  编号       办理事项  状态    到期日
  O2026-003  签发      已签发
  $ dudao report issue O2026-003
  dudao-report: note: O2026-003 文号: 威经教督知〔2026〕3号
  编号       办理事项  状态    到期日
  O2026-003  编号印发  已印发
  $ dudao report withdraw O2026-001 reason=更正后重新印发
  编号       办理事项  状态    到期日
  O2026-001  撤回      已撤回
  $ dudao report deliver O2026-001
  O2026-001: error: 文书现为 '已撤回'，不能办理 deliver 送达（意见 第十四条） [refused]
  [4]
  $ dudao report show O2026-003 | sed -n '2,/^$/p'
  文种      督导通知书
  涉及记录  S2026-001
  主送      第一小学
  签发人    周松
  文号      威经教督知〔2026〕3号
  印发日期  2026-03-02
  替代文书  威经教督知〔2026〕2号
  第几份    1
  状态      已印发
  
  $ dudao report show O2026-001 | sed -n '/相关记录/,/^$/p'
  相关记录
  编号       类别  引用字段  状态
  O2026-003  文书  替代文书  已印发
  
  $ dudao report import second.yaml
  文书 paper  + 0  ~ 0  = 1

有送达的文书为凭的办理不能撤回；文书送达过，撤回文书也不行，只能取消督导或另发通知。
  $ dudao inspector import -q --legacy --reason 启用前的聘任 - <<'END'
  > 聘任: [{督学: 王明, 督学类别: 专职督学, 聘任机关: 管委, 聘期开始: 2025-09-01, 状态: 在聘}]
  > END
  $ dudao supervise notify S2026-001 from=2026-03-10 team='[{person: 王明, role: 组长}]'
  编号       办理事项      状态    到期日
  S2026-001  发督导通知书  已通知
  $ dudao report deliver O2026-003 received_by=陈校长
  编号       办理事项  状态    到期日
  O2026-003  送达      已送达
  $ dudao supervise undo S2026-001 --reason 改期
  S2026-001: error: 不能撤回：O2026-003 已经送达 [refused]
      请先作废或撤回所列记录；此时可以: self-report 报送自评报告, start 进校（单位）督导, cancel 取消督导
  [4]
  $ dudao report withdraw O2026-003 reason=改期
  编号       办理事项  状态    到期日
  O2026-003  撤回      已撤回
  $ dudao report show O2026-003 | sed -n '/办理经过/,/^$/p' | tail -n 3
  3     2026-03-02  送达      已印发  已送达
  4     2026-03-02  撤回      已送达  已撤回                改期
  
  $ dudao supervise undo S2026-001 --reason 改期
  S2026-001: error: 不能撤回：O2026-003 已经送达 [refused]
      请先作废或撤回所列记录；此时可以: self-report 报送自评报告, start 进校（单位）督导, cancel 取消督导
  [4]
  $ dudao report undo O2026-003 --reason 没有撤回
  编号       办理事项  状态    到期日
  O2026-003  撤销      已送达
  $ dudao report undo O2026-003 --reason 回证送错
  编号       办理事项  状态    到期日
  O2026-003  撤销      已印发
  $ dudao supervise undo S2026-001 --reason 改期
  编号       办理事项  状态    到期日
  S2026-001  撤销      已计划
  $ dudao --lang en report withdraw O2026-001 reason=again
  O2026-001: error: paper is now withdrawn, so withdraw is not possible (意见 第十四条) [refused]
  [4]
