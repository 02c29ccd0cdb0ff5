回避关系和培训。
Relations that make an inspector recuse, and training.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学}
  >   - {代码: school-2, 名称: 第二小学, 类别: 小学}
  > 督学:
  >   - {姓名: 王明, 单位: 第一小学, 在职: 是, 来源: 教师}
  >   - {姓名: 李红, 单位: 第二小学, 在职: 是, 来源: 教师}
  >   - {姓名: 赵平, 在职: 是, 来源: 公务员}
  > 回避关系:
  >   - {督学: 王明, 单位: 第二小学, 回避事由: 近亲属任职, 提出人: 本人, 决定人: 陈安, 决定日期: 2026-02-27, 起始日期: 2025-09-01}
  > END
  $ dudao inspector import base.yaml
  单位 unit          + 2  ~ 0  = 0
  督学 inspector     + 3  ~ 0  = 0
  回避关系 relation  + 1  ~ 0  = 0

本人所在单位不必登记，自动回避；其他关系登记后，在起止日期内组队时拦下（见 210）。
同一人、同一单位、同一事由、同一起始日期是同一条；终止日期填在原来的记录上。
  $ dudao inspector list relation
  编号        督学  单位      回避事由    提出人  决定日期    起始日期    终止日期
  RL2026-001  王明  第二小学  近亲属任职  本人    2026-02-27  2025-09-01
  $ dudao inspector add relation inspector=王明 unit=第二小学 ground=family-works from=2025-09-01 raised_by=inspector
  编号        办理事项      状态  到期日
  RL2026-001  相同，未改动
  $ dudao inspector add relation inspector=王明 unit=第二小学 ground=family-studies raised_by=被督导单位
  编号        办理事项  状态  到期日
  RL2026-002  登记
  $ dudao inspector add relation inspector=李红 unit=第一小学 ground=不想去
  dudao-inspector: error: 回避事由 ground: '不想去' 不在可选值之内 [choice]
      ground=不想去
             ^^^^^^
      可选: relative-of-head 负责人近亲属, family-works 近亲属任职, family-studies 近亲属就读, staff 本单位人员, left-recently 离开未满三年, other 其他
  [3]
  $ dudao inspector add relation inspector=李红 unit=第一小学 ground=other from=2026-03-01 until=2026-02-01
  dudao-inspector: error: 终止日期 until: 2026-02-01 早于起始日期（2026-03-01） [order]
  [3]
  $ cat >ended.yaml <<'END'
  > relations:
  >   - {inspector: 王明, unit: school-2, ground: family-works, from: 2025-09-01, until: 2026-08-31}
  > END
  $ dudao inspector import --update ended.yaml
  回避关系 relation  + 0  ~ 1  = 0
  $ dudao inspector list relation --columns 编号,督学,回避事由,起始日期,终止日期
  编号        督学  回避事由    起始日期    终止日期
  RL2026-001  王明  近亲属任职  2025-09-01  2026-08-31
  RL2026-002  王明  近亲属就读

培训：列入教育管理干部和教师培训计划，新任督学岗前培训，每人每年集中培训不少于 40 学时 [依据 意见 第八条]。学时可有一位小数，不填的按全部学时。
  $ cat >training.yaml <<'END'
  > 培训:
  >   - 培训名称: 2026年新任督学岗前培训
  >     类别: 岗前培训
  >     培训形式: 线下
  >     级别: 区级
  >     开始日期: 2026-02-26
  >     结束日期: 2026-02-27
  >     学时: 12
  >     参训人员:
  >       - {督学: 王明, 考核合格: 是}
  >       - {督学: 李红, 考核合格: 否}
  >   - 培训名称: 春季集中培训
  >     类别: 集中培训
  >     培训形式: 线上线下结合
  >     开始日期: 2026-03-02
  >     结束日期: 2026-03-06
  >     学时: 20.5
  >     计入继续教育: 是
  >     所属培训计划: 2026年教育管理干部培训计划
  >     参训人员:
  >       - {督学: 王明}
  >       - {督学: 李红, 所得学时: 16}
  > END
  $ dudao inspector import training.yaml
  培训 training  + 2  ~ 0  = 0
  $ dudao inspector list training
  编号       培训名称                类别      培训形式      级别  开始日期    结束日期    学时
  T2026-001  2026年新任督学岗前培训  岗前培训  线下          区级  2026-02-26  2026-02-27  12.0
  T2026-002  春季集中培训            集中培训  线上线下结合        2026-03-02  2026-03-06  20.5
  $ dudao inspector show T2026-002 | sed -n 2,13p
  培训名称               春季集中培训
  类别                   集中培训
  培训形式               线上线下结合
  开始日期               2026-03-02
  结束日期               2026-03-06
  学时                   20.5
  计入继续教育           是
  所属培训计划           2026年教育管理干部培训计划
  参训人员 1 · 督学      王明
  参训人员 2 · 督学      李红
  参训人员 2 · 所得学时  16.0
  
  $ dudao inspector show 王明 | sed -n '/相关记录/,/^$/p'
  相关记录
  编号        类别      引用字段       状态
  RL2026-001  回避关系  督学
  RL2026-002  回避关系  督学
  T2026-001   培训      参训人员·督学
  T2026-002   培训      参训人员·督学
  

谁的学时都不能多过培训的学时，一人只列一次；结束不能早于开始。
  $ cat >wrong.yaml <<'END'
  > training:
  >   - {title: 夏季研修, kind: self-study, mode: online, from: 2026-07-10, until: 2026-07-01, hours: 8,
  >      attended: [{inspector: 王明, hours: 9}, {inspector: 李红, hours: 8}, {inspector: 王明, hours: 1}]}
  >   - {title: 冬季研修, kind: self-study, mode: online, from: 2026-12-10, until: 2026-12-11, hours: 8.25}
  > END
  $ dudao inspector import wrong.yaml
  wrong.yaml:2:76: error: 结束日期 until: 2026-07-01 早于开始日期（2026-07-10） [order]
      2 |   - {title: 夏季研修, kind: self-study, mode: online, from: 2026-07-10, until: 2026-07-01, hours: 8,
        |                                                                                ^^^^^^^^^^
  wrong.yaml:3:40: error: 所得学时 hours: 第 1 人所得学时超过培训的学时 [value]
      3 |      attended: [{inspector: 王明, hours: 9}, {inspector: 李红, hours: 8}, {inspector: 王明, hours: 1}]}
        |                                          ^
  wrong.yaml:3:83: error: 参训人员 attended: '王明' 重复填写 [repeated]
      3 |      attended: [{inspector: 王明, hours: 9}, {inspector: 李红, hours: 8}, {inspector: 王明, hours: 1}]}
        |                                                                                       ^^^^
  wrong.yaml:4:95: error: 学时 hours: '8.25' 小数超过 1 位 [value]
      4 |   - {title: 冬季研修, kind: self-study, mode: online, from: 2026-12-10, until: 2026-12-11, hours: 8.25}
        |                                                                                                   ^^^^
  共 4 处错误，未写入任何数据
  [3]

补登一名参训人员：名单只能整个给出，少写了谁就去掉谁。
  $ dudao inspector import --update - <<'END'
  > 培训:
  >   - {编号: T2026-001, 参训人员: [{督学: 王明, 考核合格: 是}, {督学: 李红, 考核合格: 否}, {督学: 赵平, 考核合格: 是}]}
  > END
  培训 training  + 0  ~ 1  = 0
  $ dudao inspector list training --columns 编号,培训名称,参训人员 -f tsv
  编号	培训名称	参训人员
  T2026-001	2026年新任督学岗前培训	I2026-001 是；I2026-002 否；I2026-003 是
  T2026-002	春季集中培训	I2026-001；I2026-002 16.0

命令行登记也一样，缺的一次说全。
  $ dudao inspector add training title=夏季研修 kind=self-study from=2026-07-01 hours=8
  dudao-inspector: error: 培训形式 mode: 未填写 [missing]
      可选: offline 线下, online 线上, mixed 线上线下结合
  dudao-inspector: error: 结束日期 until: 未填写 [missing]
  [3]
  $ dudao inspector add training title=夏季研修 kind=self-study mode=online from=2026-07-01 until=2026-07-10 hours=8
  编号       办理事项  状态  到期日
  T2026-003  登记
  $ dudao --lang en inspector list training --columns key,kind,mode,from,until,hours,ce_credit
  key        kind          mode     from        until       hours  ce_credit
  T2026-001  pre-job       offline  2026-02-26  2026-02-27   12.0
  T2026-002  concentrated  mixed    2026-03-02  2026-03-06   20.5  yes
  T2026-003  self-study    online   2026-07-01  2026-07-10    8.0
