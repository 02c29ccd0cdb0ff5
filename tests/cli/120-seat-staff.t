委员会席位和督导机构人员：任职、离任、换人，都在 10 个工作日内报市级教育督导机构 [依据 意见 第四条]。
Seats and staff: whoever comes, goes or is replaced is filed with the city within ten working days.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: education, 名称: 教育分局, 类别: 部门}
  >   - {代码: finance, 名称: 财政金融局, 类别: 部门}
  > 委员会席位:
  >   - {届: 第二届, 委员会职务: 主任, 单位: education, 姓名: 周松, 任职日期: 2026-02-24}
  >   - {届: 第二届, 委员会职务: 办公室主任, 单位: education, 姓名: 陈安, 任职日期: 2026-02-24}
  > 督导机构人员:
  >   - {姓名: 石岩, 职责: [督政, 综合事务], 邮箱: shiyan@example.org, 到岗日期: 2026-03-02}
  > END
  $ dudao office import base.yaml
  单位 unit           + 2  ~ 0  = 0
  委员会席位 seat     + 2  ~ 0  = 0
  督导机构人员 staff  + 1  ~ 0  = 0

期限自变动之日起算。2 月 24 日起第 10 个工作日：25、26、27 日，28 日（周六）调休上班，3 月 2 至 6 日，9 日。
3 月 2 日起：3 至 6 日 4 个，9 至 13 日 5 个，16 日。
  $ dudao office list filing --columns 编号,类别,事项,报送对象,应报日期,状态
  编号       类别          事项                                         报送对象          应报日期    状态
  U2026-001  人员调整变化  周松 教育督导委员会主任 任 2026-02-24        市级教育督导机构  2026-03-09  待报
  U2026-002  人员调整变化  陈安 教育督导委员会办公室主任 任 2026-02-24  市级教育督导机构  2026-03-09  待报
  U2026-003  人员调整变化  石岩 教育督导机构工作人员 任 2026-03-02      市级教育督导机构  2026-03-16  待报
  $ dudao calendar after 2026-02-24 10 --working
  2026-03-09
  $ dudao calendar after 2026-03-02 10 --working
  2026-03-16
  $ dudao office show CS2026-001 | sed -n 1,13p
  委员会席位 CS2026-001
  届          第二届
  委员会职务  主任
  单位        教育分局
  姓名        周松
  任职日期    2026-02-24
  
  相关记录
  编号       类别      引用字段  状态
  U2026-001  上报事项  涉及记录  待报
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由

同一件事再登记一次，就是同一条，不会报两次。
  $ dudao office import base.yaml
  单位 unit           + 0  ~ 0  = 2
  委员会席位 seat     + 0  ~ 0  = 2
  督导机构人员 staff  + 0  ~ 0  = 1
  $ dudao office add seat term=第二届 role=主任 unit=education name=周松 from=2026-02-24
  编号        办理事项      状态  到期日
  CS2026-001  相同，未改动
  $ dudao office list filing -f tsv | wc -l
  4

主任、办公室主任各只有一位，副主任、委员一个单位一位 [依据 意见 第三条]：另有一位在任的，不论哪一届，多半是换了人而没有办前任的离任：
提示是谁、哪一条，不拦。同一个人在同一席位登记两次的也提示。
  $ dudao -n office add seat term=第二届 role=主任 unit=finance name=吴某 from=2026-03-02
  dudao-office: warning: 委员会职务 role: 该席位由 周松 担任（CS2026-001，第二届，2026-02-24 起）；更换的，请先为其办理离任 end 编号（意见 第三条）
  dudao-office: note: 同时生成：U2026-004 上报事项（待报）
  dudao-office: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  CS2026-003  登记
  $ dudao -n --lang en office add seat term=第二届 role=office-head unit=finance name=吴某 from=2026-03-02
  dudao-office: warning: role: the seat is held by 陈安: CS2026-002, 第二届, since 2026-02-24; end the former one with end KEY (意见 第三条)
  dudao-office: note: made besides: U2026-004 filing (pending)
  dudao-office: note: a dry run: nothing was written
  key         verb  state  due_on
  CS2026-003  add
  $ dudao -n office add seat term=第三届 role=主任 unit=finance name=吴某 from=2026-03-02
  dudao-office: warning: 委员会职务 role: 该席位由 周松 担任（CS2026-001，第二届，2026-02-24 起）；更换的，请先为其办理离任 end 编号（意见 第三条）
  dudao-office: note: 同时生成：U2026-004 上报事项（待报）
  dudao-office: note: 试运行结束，未写入任何数据
  编号        办理事项  状态  到期日
  CS2026-003  登记
  $ dudao -n office import - <<'END'
  > 委员会席位:
  >   - {届: 第二届, 委员会职务: 副主任, 单位: finance, 姓名: 吴某, 任职日期: 2026-03-02}
  >   - {届: 第二届, 委员会职务: 副主任, 单位: finance, 姓名: 郑某, 任职日期: 2026-03-02}
  > END
  -:3:21: warning: 委员会职务 role: 该席位由 吴某 担任（CS2026-003，第二届，2026-03-02 起）；更换的，请先为其办理离任 end 编号（意见 第三条）
      3 |   - {届: 第二届, 委员会职务: 副主任, 单位: finance, 姓名: 郑某, 任职日期: 2026-03-02}
        |                              ^^^^^^
  dudao-office: note: 试运行结束，未写入任何数据
  委员会席位 seat  + 2  ~ 0  = 0

离任：在原来的记录上填离任日期。6 月 15 日离任，16 日换人；补办手续在 18 日，两项上报的期限仍从变动之日起算。
端午节 6 月 19 日至 21 日放假。免职的从 16 日数起：16、17、18、22 至 26、29、30 日；任职的从 17 日数起，到 7 月 1 日。
  $ export DUDAO_TODAY=2026-06-18
  $ cat >change.yaml <<'END'
  > 委员会席位:
  >   - {届: 第二届, 委员会职务: 办公室主任, 单位: education, 姓名: 陈安, 任职日期: 2026-02-24, 离任日期: 2026-06-15}
  >   - {届: 第二届, 委员会职务: 办公室主任, 单位: education, 姓名: 褚河, 任职日期: 2026-06-16}
  > END
  $ dudao office import change.yaml
  change.yaml:2:75: error: 离任日期 until: CS2026-002 现为空，文件中为'2026-06-15'；按文件修改的，加 --update [changed]
      2 |   - {届: 第二届, 委员会职务: 办公室主任, 单位: education, 姓名: 陈安, 任职日期: 2026-02-24, 离任日期: 2026-06-15}
        |                                                                                                       ^^^^^^^^^^
  change.yaml:3:21: warning: 委员会职务 role: 该席位由 陈安 担任（CS2026-002，第二届，2026-02-24 起）；更换的，请先为其办理离任 end 编号（意见 第三条）
      3 |   - {届: 第二届, 委员会职务: 办公室主任, 单位: education, 姓名: 褚河, 任职日期: 2026-06-16}
        |                              ^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao office import --update change.yaml
  委员会席位 seat  + 1  ~ 1  = 0
  $ dudao office list filing --sort -key --limit 2 --columns 编号,事项,应报日期
  编号       事项                                         应报日期
  U2026-005  褚河 教育督导委员会办公室主任 任 2026-06-16  2026-07-01
  U2026-004  陈安 教育督导委员会办公室主任 免 2026-06-15  2026-06-30

席位上登记的姓名改成另一个人，视同换人：前者免、后者任，按改的当天。
17 日变动的到 7 月 2 日，18 日的到 3 日。
  $ cat >renamed.yaml <<'END'
  > 委员会席位:
  >   - {编号: CS2026-003, 姓名: 褚荷}
  > 督导机构人员:
  >   - {姓名: 石岩, 职责: [督政, 综合事务], 到岗日期: 2026-03-02, 离岗日期: 2026-06-17}
  >   - {姓名: 丁一, 职责: [督学, 评估, 质量监测], 到岗日期: 2026-06-17}
  > END
  $ dudao office import --update renamed.yaml
  委员会席位 seat     + 0  ~ 1  = 0
  督导机构人员 staff  + 1  ~ 1  = 0
  $ dudao office list filing --sort -key --limit 4 --columns 编号,事项,应报日期
  编号       事项                                         应报日期
  U2026-009  丁一 教育督导机构工作人员 任 2026-06-17      2026-07-02
  U2026-008  石岩 教育督导机构工作人员 免 2026-06-17      2026-07-02
  U2026-007  褚荷 教育督导委员会办公室主任 任 2026-06-18  2026-07-03
  U2026-006  褚河 教育督导委员会办公室主任 免 2026-06-18  2026-07-03

登记时已经离任的，任、免一并上报。
  $ dudao office add seat term=第二届 role=委员 unit=finance name=许宁 from=2026-06-01 until=2026-06-12
  dudao-office: note: 同时生成：U2026-010 上报事项（待报）
  dudao-office: note: 同时生成：U2026-011 上报事项（待报）
  编号        办理事项  状态  到期日
  CS2026-004  登记
  $ dudao office list filing 事项~许宁 --columns 事项,应报日期
  事项                                   应报日期
  许宁 教育督导委员会委员 任 2026-06-01  2026-06-15
  许宁 教育督导委员会委员 免 2026-06-12  2026-06-29

人员必须有职责；离岗不能早于到岗；不认识的席位一并列出可选的。
  $ dudao office add staff name=马力 from=2026-06-18
  dudao-office: error: 职责 duties: 未填写 [missing]
      可选: government 督政, school 督学, evaluation 评估, monitoring 质量监测, general 综合事务
  [3]
  $ dudao office add staff name=马力 duties='[督政, 督学, government]' from=2026-06-18
  dudao-office: error: 职责 duties[3]: 重复填写 [repeated]
  [3]
  $ dudao office add staff name=马力 duties='[督政]' from=2026-06-18 until=2026-06-01
  dudao-office: error: 离岗日期 until: 2026-06-01 早于到岗日期（2026-06-18） [order]
  [3]
  $ dudao office add seat term=第二届 role=秘书长 unit=finance name=冯立 from=2026-06-18
  dudao-office: error: 委员会职务 role: '秘书长' 不在可选值之内 [choice]
      role=秘书长
           ^^^^^^
      可选: director 主任, deputy 副主任, member 委员, office-head 办公室主任
  [3]

补录的（2026 年 1 月 1 日启用以前的）不产生上报事项：那时候的变动早已报过。不作补录的，启用以前的日期与别的日期一样。
  $ dudao office import --legacy --reason 上一届名单 - <<'END'
  > seats:
  >   - {term: 第一届, role: director, unit: education, name: 赵平, from: 2021-03-01, until: 2025-12-31}
  > END
  委员会席位 seat  + 1  ~ 0  = 0
  $ dudao office add seat term=第二届 role=member unit=finance name=冯立 from=2025-12-31
  dudao-office: warning: 委员会职务 role: 该席位由 许宁 担任（CS2026-004，第二届，2026-06-01 起）；更换的，请先为其办理离任 end 编号（意见 第三条）
  dudao-office: warning: 发生在系统启用以前，按新的人员变化列入上报台账；当时已经上报过的，用 import --legacy 补录（意见 第四条）
  dudao-office: note: 同时生成：U2026-012 上报事项（待报）
  编号        办理事项  状态  到期日
  CS2026-005  登记
  $ dudao office list filing 事项~冯立
  编号       类别          事项                                   报送对象          应报日期    状态  报出日期  剩余天数
  U2026-012  人员调整变化  冯立 教育督导委员会委员 任 2025-12-31  市级教育督导机构  2026-01-15  待报                -154
  $ dudao office list filing 事项~赵平
  dudao-office: note: 没有符合条件的记录
  $ dudao --lang en office list seat
  key         term    role         unit        name  from        until
  CS2021-001  第一届  director     教育分局    赵平  2021-03-01  2025-12-31
  CS2026-001  第二届  director     教育分局    周松  2026-02-24
  CS2026-002  第二届  office-head  教育分局    陈安  2026-02-24  2026-06-15
  CS2026-003  第二届  office-head  教育分局    褚荷  2026-06-16
  CS2026-004  第二届  member       财政金融局  许宁  2026-06-01  2026-06-12
  CS2026-005  第二届  member       财政金融局  冯立  2025-12-31

离任直接办理：办理当天或 until= 所写的那天是最后一天，那天未到还可以提前；免职报市里；没有人接的职责随即提示 [依据 意见 第三条]。
Leaving is a move: the city is told, and the office which duty is left without anybody.
  $ dudao office end CS2026-005 on=2026-06-17
  dudao-office: note: 同时生成：U2026-013 上报事项（待报）
  编号        办理事项  状态  到期日
  CS2026-005  离任
  $ dudao office list filing 事项~冯立 --columns 编号,事项,应报日期
  编号       事项                                   应报日期
  U2026-012  冯立 教育督导委员会委员 任 2025-12-31  2026-01-15
  U2026-013  冯立 教育督导委员会委员 免 2026-06-17  2026-07-02
  $ dudao office end CS2026-005
  CS2026-005: error: 离任日期 until: 已于 2026-06-17 结束（意见 第三条） [refused]
      日期有误的，用 edit 更正
  [4]
  $ dudao office end CS2026-005 on=2026-06-16
  CS2026-005: error: 发生日期 on: 2026-06-16 早于本记录上一次办理 end 离任 的日期 [order]
  [3]
  $ dudao -n office end CS2026-003 on=2026-06-01
  CS2026-003: error: 任职日期 from: 自 2026-06-16 才开始（意见 第三条） [refused]
  [4]
  $ dudao office end CS2026-001 until=2026-06-30 on=2026-06-19
  CS2026-001: error: 发生日期 on: 2026-06-19 晚于今天（2026-06-18） [order]
  [3]
  $ dudao office end CS2026-001 until=2026-06-30
  dudao-office: note: 同时生成：U2026-014 上报事项（待报）
  编号        办理事项  状态  到期日
  CS2026-001  离任
  $ dudao -n -q office end CS2026-001 on=2026-06-18
  $ dudao office undo CS2026-001 --reason 尚未决定
  dudao-office: note: 同时办理：U2026-014 上报事项 撤销
  编号        办理事项  状态  到期日
  CS2026-001  撤销
  $ dudao office show CS2026-005 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-06-18  登记
  1     2026-06-17  离任
  
  $ dudao office list staff 在岗=是
  编号        姓名  职责                  到岗日期    离岗日期
  ST2026-002  丁一  督学、评估、质量监测  2026-06-17
  $ dudao office end ST2026-002
  ST2026-002: warning: 职责 duties: 督学没有人承担了（意见 第三条）
  ST2026-002: warning: 职责 duties: 评估没有人承担了（意见 第三条）
  ST2026-002: warning: 职责 duties: 质量监测没有人承担了（意见 第三条）
  dudao-office: note: 同时生成：U2026-015 上报事项（待报）
  编号        办理事项  状态  到期日
  ST2026-002  离岗
  $ dudao office end ST2026-002
  ST2026-002: error: 离岗日期 until: 已于 2026-06-18 结束（意见 第三条） [refused]
      日期有误的，用 edit 更正
  [4]
  $ dudao office end ST2026-002 on=2026-06-17
  ST2026-002: error: 发生日期 on: 2026-06-17 早于本记录上一次办理 end 离岗 的日期 [order]
  ST2026-002: warning: 职责 duties: 督学没有人承担了（意见 第三条）
  ST2026-002: warning: 职责 duties: 评估没有人承担了（意见 第三条）
  ST2026-002: warning: 职责 duties: 质量监测没有人承担了（意见 第三条）
  [3]
  $ dudao -n office end ST2026-001 on=2026-06-19
  ST2026-001: error: 发生日期 on: 2026-06-19 晚于今天（2026-06-18） [order]
  ST2026-001: error: 离岗日期 until: 已于 2026-06-17 结束（意见 第三条） [refused]
      日期有误的，用 edit 更正
  [3]
  $ dudao office show ST2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-06-18  登记
  1     2026-06-18  离岗
  

名单按日子看：哪一天谁在任，加 --today；席位出缺的列得出来。第一届的席位不算缺：那一届已经过去。
The list of a term on a past day, and the seats that nobody has followed.
  $ dudao office add seat term=第二届 role=委员 unit=finance name=冯立 from=2026-06-10
  dudao-office: warning: 姓名 name: 冯立 已在该席位任职（CS2026-005，第二届，2025-12-31 起），请核对是否重复登记（意见 第三条）
  dudao-office: warning: 委员会职务 role: 该席位由 许宁 担任（CS2026-004，第二届，2026-06-01 起）；更换的，请先为其办理离任 end 编号（意见 第三条）
  dudao-office: note: 同时生成：U2026-016 上报事项（待报）
  编号        办理事项  状态  到期日
  CS2026-006  登记
  $ dudao office list seat 届=第二届 在任=是 --columns 委员会职务,单位,姓名,任职日期
  委员会职务  单位        姓名  任职日期
  主任        教育分局    周松  2026-02-24
  办公室主任  教育分局    褚荷  2026-06-16
  委员        财政金融局  冯立  2026-06-10
  $ dudao --today 2026-06-15 office list seat 届=第二届 在任=是 --columns 委员会职务,单位,姓名,任职日期,离任日期
  委员会职务  单位        姓名  任职日期    离任日期
  主任        教育分局    周松  2026-02-24
  办公室主任  教育分局    陈安  2026-02-24  2026-06-15
  委员        财政金融局  冯立  2025-12-31  2026-06-17
  委员        财政金融局  冯立  2026-06-10
  $ dudao office list seat 'from<=2026-06-11' 'until>=2026-06-11' --columns 姓名,任职日期,离任日期
  姓名  任职日期    离任日期
  周松  2026-02-24
  陈安  2026-02-24  2026-06-15
  许宁  2026-06-01  2026-06-12
  冯立  2025-12-31  2026-06-17
  冯立  2026-06-10
  $ dudao office list seat 出缺=是 --columns 编号,届,委员会职务,单位,姓名,离任日期
  dudao-office: note: 没有符合条件的记录
  $ dudao office add seat term=第二届 role=办公室主任 unit=education name=褚荷 from=2026-06-17
  dudao-office: warning: 姓名 name: 褚荷 已在该席位任职（CS2026-003，第二届，2026-06-16 起），请核对是否重复登记（意见 第三条）
  dudao-office: note: 同时生成：U2026-017 上报事项（待报）
  编号        办理事项  状态  到期日
  CS2026-007  登记
  $ dudao office end CS2026-003 until=2026-06-17
  dudao-office: note: 同时生成：U2026-018 上报事项（待报）
  编号        办理事项  状态  到期日
  CS2026-003  离任
  $ dudao office list seat 出缺=是 --columns 编号,委员会职务,单位,姓名
  dudao-office: note: 没有符合条件的记录
  $ dudao office end CS2026-007 -q
  $ dudao --today 2026-06-19 office list seat 出缺=是 --columns 编号,委员会职务,单位,姓名
  编号        委员会职务  单位      姓名
  CS2026-007  办公室主任  教育分局  褚荷
