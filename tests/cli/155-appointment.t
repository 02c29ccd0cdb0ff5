聘任：提名、公示、聘任。谁能聘、怎么聘，由意见第六条和督学管理暂行办法规定。
Appointments: nomination, public notice, appointment; who may be appointed, and by whom.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学}
  > 督学:
  >   - {姓名: 王明, 单位: 第一小学, 在职: 是, 来源: 校长（园长）, 学历: 本科, 从教年限: 28, 督学证号: 经督001, 证件截止日: 2026-02-28}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 学历: 专科, 职称级别: 中级, 从教年限: 9}
  >   - {姓名: 赵平, 在职: 否, 退休日期: 2023-01-15, 来源: 校长（园长）, 学历: 本科, 从教年限: 35, 督学证号: 经督003}
  >   - {姓名: 孙立, 在职: 是, 来源: 公务员, 学历: 硕士, 从教年限: 10, 督学证号: 经督004}
  > 聘任:
  >   - {督学: 王明, 督学类别: 专职督学, 聘任机关: 教育督导机构}
  >   - {督学: 李红, 督学类别: 兼职督学, 聘任机关: 教育督导机构}
  >   - {督学: 赵平, 督学类别: 责任督学, 聘任机关: 教育督导机构}
  >   - {督学: 孙立, 督学类别: 教育督导员, 聘任机关: 教育督导机构}
  > END
  $ dudao inspector import base.yaml
  单位 unit         + 1  ~ 0  = 0
  督学 inspector    + 4  ~ 0  = 0
  聘任 appointment  + 4  ~ 0  = 0
  $ dudao inspector list appointment
  编号       督学  督学类别    聘任机关      聘期开始  聘期届满  状态  第几任
  A2026-001  王明  专职督学    教育督导机构                      拟聘       1
  A2026-002  李红  兼职督学    教育督导机构                      拟聘       1
  A2026-003  赵平  责任督学    教育督导机构                      拟聘       1
  A2026-004  孙立  教育督导员  教育督导机构                      拟聘       1

总督学由管委任命，专职督学由管委选聘，不需公示；督学证过期只提示 [依据 意见 第六条]。
  $ dudao inspector appoint A2026-001
  A2026-001: error: 聘期开始 from: 未填写（意见 第六条） [refused]
  A2026-001: error: 聘任机关 by: 总督学、专职督学应由管委任命或选聘（意见 第六条） [refused]
      此时可以: notice 公示, withdraw 不予聘任
  A2026-001: warning: 王明当日没有有效的督学证（意见 第六条）
  [4]
  $ dudao inspector appoint A2026-001 from=2026-03-01
  A2026-001: error: 聘任机关 by: 总督学、专职督学应由管委任命或选聘（意见 第六条） [refused]
      此时可以: notice 公示, withdraw 不予聘任
  A2026-001: warning: 王明当日没有有效的督学证（意见 第六条）
  [4]
  $ cat >by.yaml <<'END'
  > 聘任:
  >   - {编号: A2026-001, 聘任机关: 管委}
  > END
  $ dudao inspector import --update by.yaml
  聘任 appointment  + 0  ~ 1  = 0
  $ dudao inspector appoint A2026-001 from=2026-03-01
  A2026-001: warning: 王明当日没有有效的督学证（意见 第六条）
  dudao-inspector: note: 同时生成：U2026-001 上报事项（待报）
  编号       办理事项  状态  到期日
  A2026-001  任命      在聘
  $ dudao inspector list appointment 督学=王明
  编号       督学  督学类别  聘任机关  聘期开始    聘期届满  状态  第几任
  A2026-001  王明  专职督学  管委      2026-03-01            在聘       1
  $ dudao inspector show A2026-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  提名              拟聘
  1     2026-03-02  任命      拟聘    在聘
  

办理的日期不能在今天之后，也不能早于上一次办理：今天才任命，昨天不能暂停。
  $ dudao inspector suspend A2026-001 reason=借调 on=2026-03-03
  A2026-001: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao inspector suspend A2026-001 reason=借调 on=2026-03-01
  A2026-001: error: 发生日期 on: 2026-03-01 早于本记录上一次办理 appoint 任命 的日期 [order]
  [3]

其他督学先公示，须写明起止；公示含首尾不少于 7 个工作日 [依据 督学管理暂行办法 第九条]。
公示期不足的，公示时就提示，还来得及延长；不延长，聘任时就不能办。
2 月 10 日至 24 日只有 6 个工作日：10 至 13 日，14 日（周六）调休上班，24 日；15 至 23 日春节放假。
  $ dudao inspector appoint A2026-002 from=2026-03-01
  A2026-002: error: 聘任现为 '拟聘'，办理 appoint 任命 须符合条件：总督学、专职督学（意见 第六条） [refused]
      此时可以: notice 公示, withdraw 不予聘任
  [4]
  $ dudao inspector notice A2026-002
  A2026-002: error: 公示开始日 notice_from: 未填写（督学管理暂行办法 第九条） [refused]
  A2026-002: error: 公示结束日 notice_until: 未填写（督学管理暂行办法 第九条） [refused]
      此时可以: withdraw 不予聘任
  [4]
  $ dudao inspector notice A2026-002 notice_from=2026-02-24 notice_until=2026-02-10
  A2026-002: error: 公示结束日 notice_until: 2026-02-10 早于公示开始日（2026-02-24） [order]
  [3]
  $ dudao inspector notice A2026-002 notice_from=2026-02-10 notice_until=2026-02-24 on=2026-02-10
  A2026-002: warning: 公示结束日 notice_until: 公示期为6个工作日，应不少于7个（督学管理暂行办法 第九条）
  编号       办理事项  状态    到期日
  A2026-002  公示      公示中
  $ dudao inspector notice A2026-002
  A2026-002: error: 聘任现为 '公示中'，不能办理 notice 公示（督学管理暂行办法 第九条） [refused]
      此时可以: appoint 聘任, withdraw 不予聘任
  [4]

从事教育工作满 10 年 [依据 教育督导条例 第七条]、本科以上学历或高级职称 [依据 山东省教育督导条例 第九条]：
不足的说明理由可以聘任；公示不足的不行，办错的撤回重办，公示到 25 日就够 7 个工作日。
  $ dudao inspector appoint A2026-002 from=2026-03-01
  A2026-002: error: 公示结束日 notice_until: 公示期为6个工作日，应不少于7个（督学管理暂行办法 第九条） [refused]
  A2026-002: error: 李红登记的从教年限不足10年（教育督导条例 第七条） [refused]
      可用 reason= 说明理由后办理
  A2026-002: error: 李红登记的既无大学本科以上学历，也无高级专业技术职称（山东省教育督导条例 第九条） [refused]
      可用 reason= 说明理由后办理
  A2026-002: warning: 李红当日没有有效的督学证（意见 第六条）
  [4]
  $ dudao inspector undo A2026-002 --reason 公示期不足
  编号       办理事项  状态  到期日
  A2026-002  撤销      拟聘
  $ dudao inspector notice A2026-002 notice_from=2026-02-10 notice_until=2026-02-25 on=2026-02-10
  编号       办理事项  状态    到期日
  A2026-002  公示      公示中
  $ dudao inspector appoint A2026-002 from=2026-03-01 on=2026-02-25
  A2026-002: error: 公示结束日 notice_until: 公示至 2026-02-25，次日起方可聘任（督学管理暂行办法 第九条） [refused]
  A2026-002: error: 李红登记的从教年限不足10年（教育督导条例 第七条） [refused]
      可用 reason= 说明理由后办理
  A2026-002: error: 李红登记的既无大学本科以上学历，也无高级专业技术职称（山东省教育督导条例 第九条） [refused]
      可用 reason= 说明理由后办理
  A2026-002: warning: 李红当日没有有效的督学证（意见 第六条）
  [4]
  $ dudao inspector appoint A2026-002 from=2026-03-01 on=2026-02-26
  A2026-002: error: 李红登记的从教年限不足10年（教育督导条例 第七条） [refused]
      可用 reason= 说明理由后办理
  A2026-002: error: 李红登记的既无大学本科以上学历，也无高级专业技术职称（山东省教育督导条例 第九条） [refused]
      可用 reason= 说明理由后办理
  A2026-002: warning: 李红当日没有有效的督学证（意见 第六条）
  [4]
  $ dudao inspector appoint A2026-002 from=2026-03-01 on=2026-02-26 reason=本区特殊教育专业人员紧缺
  A2026-002: warning: 李红登记的从教年限不足10年（教育督导条例 第七条）
  A2026-002: warning: 李红登记的既无大学本科以上学历，也无高级专业技术职称（山东省教育督导条例 第九条）
  A2026-002: warning: 李红当日没有有效的督学证（意见 第六条）
  编号       办理事项  状态  到期日
  A2026-002  聘任      在聘  2029-02-28
  $ dudao inspector show A2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明        理由
  0     2026-03-02  提名              拟聘
  1     2026-02-10  公示      拟聘    公示中          此步已撤回
  2     2026-02-10  公示      拟聘    公示中
  3     2026-02-26  聘任      公示中  在聘                        本区特殊教育专业人员紧缺
  

退休不满 3 年的才能聘 [依据 意见 第六条]：赵平 2023 年 1 月 15 日退休，聘期最迟 2026 年 1 月 15 日开始，补办手续的日子不论。
  $ dudao inspector notice A2026-003 notice_from=2026-01-05 notice_until=2026-01-13 on=2026-01-05
  编号       办理事项  状态    到期日
  A2026-003  公示      公示中
  $ dudao inspector appoint A2026-003 from=2026-01-16
  A2026-003: error: 聘期开始 from: 赵平至聘期开始之日退休已超过3年（意见 第六条） [refused]
      此时可以: withdraw 不予聘任
  [4]
  $ dudao inspector appoint A2026-003 from=2026-01-15
  编号       办理事项  状态  到期日
  A2026-003  聘任      在聘

教育督导员也公示，但不受 7 个工作日的限制；公示没结束，照样不能聘。
  $ dudao inspector notice A2026-004 notice_from=2026-02-26 notice_until=2026-03-02 on=2026-02-26
  编号       办理事项  状态    到期日
  A2026-004  公示      公示中
  $ dudao inspector appoint A2026-004 from=2026-03-02
  A2026-004: error: 公示结束日 notice_until: 公示至 2026-03-02，次日起方可聘任（督学管理暂行办法 第九条） [refused]
      此时可以: withdraw 不予聘任
  [4]
  $ dudao --today 2026-03-03 inspector appoint A2026-004 from=2026-03-03
  编号       办理事项  状态  到期日
  A2026-004  聘任      在聘

拟聘、公示中都可以不予聘任，须说明理由；在聘、未聘的不能再办这些。
  $ dudao inspector add appointment inspector=孙立 role=兼职督学 by=office from=2026-04-01
  编号       办理事项  状态  到期日
  A2026-005  登记      拟聘
  $ dudao inspector withdraw A2026-005
  A2026-005: error: 缺少 reason=：须说明理由（意见 第六条） [refused]
      此时可以: notice 公示
  [4]
  $ dudao inspector withdraw A2026-005 reason=本人放弃
  编号       办理事项  状态  到期日
  A2026-005  不予聘任  未聘
  $ dudao inspector notice A2026-005 notice_from=2026-03-02 notice_until=2026-03-10
  A2026-005: error: 聘任现为 '未聘'，不能办理 notice 公示（督学管理暂行办法 第九条） [refused]
  [4]
  $ dudao inspector add appointment inspector=孙立 role=兼职督学 by=office from=2026-05-01
  编号       办理事项  状态  到期日
  A2026-006  登记      拟聘
  $ dudao inspector notice A2026-006 notice_from=2026-03-02 notice_until=2026-03-10
  编号       办理事项  状态    到期日
  A2026-006  公示      公示中
  $ dudao inspector withdraw A2026-006 reason=公示期间有反映，查证属实
  编号       办理事项  状态  到期日
  A2026-006  不予聘任  未聘
  $ dudao inspector withdraw A2026-002 reason=本人放弃
  A2026-002: error: 聘任现为 '在聘'，不能办理 withdraw 不予聘任（意见 第六条） [refused]
      此时可以: suspend 暂停, renew 续聘, end 离任
  [4]
  $ dudao inspector list appointment --columns 编号,督学,督学类别,聘期开始,聘期届满,状态,第几任
  编号       督学  督学类别    聘期开始    聘期届满    状态  第几任
  A2026-001  王明  专职督学    2026-03-01              在聘       1
  A2026-002  李红  兼职督学    2026-03-01  2029-02-28  在聘       1
  A2026-003  赵平  责任督学    2026-01-15              在聘       1
  A2026-004  孙立  教育督导员  2026-03-03              在聘       1
  A2026-005  孙立  兼职督学    2026-04-01              未聘       1
  A2026-006  孙立  兼职督学    2026-05-01              未聘       1
  $ dudao inspector show A2026-005 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  提名              拟聘
  1     2026-03-02  不予聘任  拟聘    未聘                  本人放弃
  
  $ dudao inspector show A2026-006 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  提名              拟聘
  1     2026-03-02  公示      拟聘    公示中
  2     2026-03-02  不予聘任  公示中  未聘                  公示期间有反映，查证属实
  
  $ dudao --lang en inspector appoint A2026-006
  A2026-006: error: appointment is now withdrawn, so appoint is not possible (意见 第六条) [refused]
  [4]
  $ dudao --lang en inspector notice A2026-001
  A2026-001: error: appointment is now in_post, so notice is not possible (督学管理暂行办法 第九条) [refused]
      possible now: suspend, renew, end
  [4]
