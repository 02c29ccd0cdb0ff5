催办。整改期限前 7 日、前 3 日、当日，逾期后每 3 个工作日，催被督导单位的联络员 [依据 意见 第十五条]；第二次起主管部门同催，第四次起
提请通报并拟约谈 [依据 意见 第十六条]。
Reminders: 7, 3 and 0 days before a deadline, then every third working day; the department joins, then the office.

  $ dudao init --office 晨海区教育督导室 --word 晨教督 --region 371072 --quiet
  $ cat >first.yaml <<'END'
  > 单位:
  >   - {代码: edu, 名称: 晨海区教育局, 类别: 部门}
  >   - {代码: no1, 名称: 晨海第一小学, 类别: 小学, 主管部门: edu}
  > 负责人与联络员:
  >   - {单位: no1, 姓名: 李红, 职务: 主任, 教育督导联络员: 是, 任职日期: 2026-01-05, 邮箱: li@example.org}
  >   - {单位: edu, 姓名: 张强, 职务: 科长, 教育督导联络员: 是, 任职日期: 2026-01-05}
  > 督导:
  >   - {编号: s, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: f, 来源记录: s, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 消防器材过期}
  > 整改:
  >   - {问题: f, 单位: no1, 整改要求: 更换器材, 整改期限: 2026-03-22}
  > END
  $ dudao import --quiet first.yaml

期限写明是 3 月 22 日（周日），照写不顺延。前 7 日是 15 日（周日），16 日（周一）发；前 3 日
是 19 日（周四）；当日 22 日是周日，23 日发。今天 3 月 2 日，无事。20 日
学校申请延期到 4 月 30 日，还没有答复，照催。

  $ dudao rectify remind
  $ dudao rectify remind --today 2026-03-15
  dudao-rectify: note: 2026-03-15 不是工作日，2026-03-16 起再催办
  $ dudao rectify remind --today 2026-03-16 --dry-run
  dudao-rectify: note: 试运行结束，未写入任何数据
  事由编号   催办事项  到期日      阶段       对象    方式
  R2026-001  期限      2026-03-22  到期前7日  联络员  邮件
  $ dudao list reminder
  dudao: note: 没有记录
  $ dudao rectify remind --today 2026-03-16
  事由编号   催办事项  到期日      阶段       对象    方式
  R2026-001  期限      2026-03-22  到期前7日  联络员  邮件
  $ dudao rectify remind --today 2026-03-16
  $ dudao rectify remind --today 2026-03-19 -f json
  [
  {"about": "R2026-001", "what": "deadline", "due": "2026-03-22", "stage": "before-3", "to": "liaison", "channel": "mail", "text": "【到期提醒】整改期限2026年3月22日（R2026-001）\n\n晨海第一小学：\n　　整改（R2026-001）：更换器材。\n　　整改期限：2026年3月22日，距今还有3日（依据：《深化新时代教育督导体制机制改革的实施意见》第十五条）。\n　　请按期完成整改，并书面报送整改报告和佐证材料。\n\n晨海区教育督导室（371072）\n2026年3月19日", "queued": true}
  ]
  $ dudao rectify remind --today 2026-03-19 -f json
  []
  $ dudao add extension rectification=R2026-001 until=2026-04-30 reason=器材缺货 --today 2026-03-20 --quiet
  $ dudao rectify remind --today 2026-03-23
  事由编号   催办事项  到期日      阶段      对象    方式
  R2026-001  期限      2026-03-22  到期当天  联络员  邮件

逾期后：22 日起的工作日依次是 23、24、25 日，第一次在 25 日；26、27、30 日，第二次在 30 日；31 日、4 月 1 日、2 日，第三次在 2 日；3 日、7 日（4 至 6 日清明
节）、8 日，第四次在 8 日。24 日没有新的一级。

  $ dudao rectify remind --today 2026-03-24
  $ dudao rectify remind --today 2026-03-25
  事由编号   催办事项  到期日      阶段         对象    方式
  R2026-001  期限      2026-03-22  逾期后第1次  联络员  邮件
  $ dudao rectify remind --today 2026-03-30
  事由编号   催办事项  到期日      阶段         对象      方式
  R2026-001  期限      2026-03-22  逾期后第2次  联络员    邮件
  R2026-001  期限      2026-03-22  逾期后第2次  主管部门  打印送达

机器停了几天：4 月 2 日的第三次没有发，8 日只发第四次。主管部门同催，并向督导室提请通报、拟约谈一份。

  $ dudao rectify remind --today 2026-04-08
  事由编号   催办事项  到期日      阶段         对象      方式
  R2026-001  期限      2026-03-22  逾期后第4次  联络员    邮件
  R2026-001  期限      2026-03-22  逾期后第4次  主管部门  打印送达
  R2026-001  期限      2026-03-22  逾期后第4次  督导机构  打印送达
  $ dudao rectify remind --today 2026-04-08
  $ dudao list interview --columns key,unit,ground,evidence,state
  编号       单位          约谈事由  依据记录   状态
  Y2026-001  晨海第一小学  整改不力  R2026-001  拟约谈
  $ dudao list reminder --columns key,about,stage,to,channel,queued_on --today 2026-04-08
  编号        催办事项   催办阶段     催办对象  催办方式  生成日期
  RM2026-001  R2026-001  到期前7日    联络员    邮件      2026-03-16
  RM2026-002  R2026-001  到期前3日    联络员    邮件      2026-03-19
  RM2026-003  R2026-001  到期当天     联络员    邮件      2026-03-23
  RM2026-004  R2026-001  逾期后第1次  联络员    邮件      2026-03-25
  RM2026-005  R2026-001  逾期后第2次  联络员    邮件      2026-03-30
  RM2026-006  R2026-001  逾期后第2次  主管部门  打印送达  2026-03-30
  RM2026-007  R2026-001  逾期后第4次  联络员    邮件      2026-04-08
  RM2026-008  R2026-001  逾期后第4次  主管部门  打印送达  2026-04-08
  RM2026-009  R2026-001  逾期后第4次  督导机构  打印送达  2026-04-08

4 月 9 日同意延到 30 日，是新的期限，阶梯从头来：前 7 日是 23 日（周四）。不再催旧期限。

  $ dudao rectify grant ET2026-001 by=石岩 as=self --today 2026-04-09 --quiet
  $ dudao rectify remind --today 2026-04-13
  $ dudao rectify remind --today 2026-04-23
  事由编号   催办事项  到期日      阶段       对象    方式
  R2026-001  期限      2026-04-30  到期前7日  联络员  邮件
  $ dudao rectify remind --today 2026-04-23 --lang en

别的时限也走同一条阶梯：任期、证件、上报、回头看、全年学时，各催各的人。
Filings, terms, certificates and training hours climb the same ladder, each with its own recipient.

石岩 3 月 2 日到岗，人员调整须在 10 个工作日内上报：3 至 6 日 4 天、9 至 13 日 5 天、16 日，到 16 日；前 7 日是 9 日 [依据 意见 第四条]。
李红的聘期到 3 月 9 日，前 7 日是 3 月 2 日；证件到 3 月 12 日，前 7 日
是 5 日，那天没有运行，9 日只补前 3 日的一级。2025 年的年度工作报告应在 2 月底以前报，台账上没有，也催：28 日（周六）调休上班，
之后每 3 个工作日一次，3 月 4 日、9 日。

  $ dudao init --quiet --store other.db --opened 2026-01-01
  $ cat >other.yaml <<'END'
  > 督导机构人员: [{姓名: 石岩, 职责: [综合事务], 到岗日期: 2026-03-02, 邮箱: shi@example.org}]
  > END
  $ cat >legacy.yaml <<'END'
  > 督学: [{编号: l, 姓名: 李红, 在职: 是, 来源: 教师, 督学证号: "002", 证件起始日: 2024-01-01, 证件截止日: 2026-03-12}]
  > 聘任: [{督学: l, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2023-03-10, 聘期届满: 2026-03-09, 状态: 在聘}]
  > END
  $ dudao import --quiet other.yaml --store other.db
  $ dudao import --quiet legacy.yaml --legacy --reason 历史补录 --store other.db
  $ dudao list filing --store other.db --columns key,subject,due
  编号       事项                                     应报日期
  U2026-001  石岩 教育督导机构工作人员 任 2026-03-02  2026-03-16
  $ dudao rectify remind --store other.db
  事由编号   催办事项  到期日      阶段       对象      方式
  A2023-001  任期      2026-03-09  到期前7日  督学      打印送达
  A2023-001  任期      2026-03-09  到期前7日  督导机构  邮件
  督导机构   上报      2026-02-28  到期当天   督导机构  邮件
  $ dudao rectify remind --store other.db --today 2026-03-09
  事由编号   催办事项  到期日      阶段         对象      方式
  I2026-001  证书      2026-03-12  到期前3日    督学      打印送达
  A2023-001  任期      2026-03-09  到期当天     督学      打印送达
  A2023-001  任期      2026-03-09  到期当天     督导机构  邮件
  U2026-001  上报      2026-03-16  到期前7日    督导机构  邮件
  督导机构   上报      2026-02-28  逾期后第2次  督导机构  邮件

已经离任的不再催他换证，由督导机构收回；收回以后不催 [依据 意见 第六条]。
Whoever has left is not asked to renew: the office takes the certificate back.

  $ dudao init --quiet --store left.db --opened 2026-01-01
  $ dudao import --quiet legacy.yaml --legacy --reason 历史补录 --store left.db
  $ dudao inspector end A2023-001 reason=辞任 --quiet --store left.db
  $ dudao rectify remind --store left.db --today 2026-03-09
  事由编号   催办事项  到期日      阶段       对象      方式
  I2026-001  证书      2026-03-12  到期前3日  督导机构  打印送达
  $ dudao list reminder --store left.db -f json | grep -o '　　请为其.*收回督学证。'
  　　请为其换证；已经离任的，请收回督学证。
  $ dudao inspector revoke I2026-001 reason=离任 --quiet --store left.db
  $ dudao rectify remind --store left.db --today 2026-03-12

全年集中培训 40 学时，年末前 7 日是 12 月 24 日（周四）；李红一学时也没有 [依据 意见 第八条]。

  $ dudao rectify remind --store other.db --today 2026-12-24 -f json | grep hours | cut -c1-120
  {"about": "I2026-001", "what": "hours", "due": "2026-12-31", "stage": "before-7", "to": "inspector", "channel": "print",
  $ dudao rectify remind --store other.db --today 2026-12-24
