督学证：颁证、补发、收回、查证 [依据 意见 第六条]。证件由管委颁发，一人一证，一号一人。
Certificates: given, replaced, taken back, looked up; a number is one person's.

  $ dudao init -q --office 经区教育督导办 --word 威经教督 --opened 2026-03-01 --next 督学证=12
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学}
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 校长（园长）, 学历: 本科, 从教年限: 28, 督学证号: 经督001, 证件起始日: 2024-02-01, 证件截止日: 2026-02-28}
  >   - {姓名: 李红, 在职: 是, 来源: 教师, 学历: 本科, 从教年限: 12}
  >   - {姓名: 赵平, 在职: 是, 来源: 教师, 督学证号: 威经教督证〔2026〕13号, 证件起始日: 2026-01-05}
  > END
  $ dudao inspector import -q base.yaml

颁证不写证号的，取文书“督学证”的编号：档案室从 12 号接着编，13 号已由赵平持有，跳过。起始日不写的为颁证之日，截止日不写的没有期限。
  $ dudao inspector certify 李红 on=2026-02-27 certificate_until=2029-02-26
  编号       办理事项  状态  到期日
  I2026-002  颁证            2029-02-26
  $ dudao inspector certify I2026-002 on=2026-02-27 certificate_until=2029-02-26
  I2026-002: error: 督学证号 certificate: 已持有督学证 威经教督证〔2026〕12号；遗失、损毁、换证的办理补发 reissue（意见 第六条） [refused]
  [4]
  $ dudao inspector list --columns 编号,姓名,督学证号,证件起始日,证件截止日,证件状态,到期日
  编号       姓名  督学证号                证件起始日  证件截止日  证件状态  到期日
  I2026-001  王明  经督001                 2024-02-01  2026-02-28            2026-02-28
  I2026-002  李红  威经教督证〔2026〕12号  2026-02-27  2029-02-26  有效      2029-02-26
  I2026-003  赵平  威经教督证〔2026〕13号  2026-01-05

已有有效证件的不再颁证；到期的可以重新颁证，旧证转入以往证件。王明的证 2 月 28 日到期，当天仍有效。
  $ dudao inspector certify I2026-002
  I2026-002: error: 督学证号 certificate: 已持有督学证 威经教督证〔2026〕12号；遗失、损毁、换证的办理补发 reissue（意见 第六条） [refused]
  [4]
  $ dudao inspector certify I2026-001 on=2026-02-28
  I2026-001: error: 督学证号 certificate: 已持有督学证 经督001；遗失、损毁、换证的办理补发 reissue（意见 第六条） [refused]
  [4]
  $ dudao inspector reissue I2026-001 on=2026-03-01
  I2026-001: error: 证件截止日 certificate_until: 督学证 经督001 已经到期，重新发证办理颁证 certify（意见 第六条） [refused]
  [4]
  $ dudao inspector certify I2026-001 certificate=经督101 on=2026-03-01
  编号       办理事项  状态  到期日
  I2026-001  颁证
  $ dudao inspector show I2026-001 | grep -E '^(督学证|证件|以往)'
  督学证号                 经督101
  证件起始日               2026-03-01
  证件状态                 有效
  以往证件 1 · 督学证号    经督001
  以往证件 1 · 证件起始日  2024-02-01
  以往证件 1 · 证件截止日  2026-02-28
  以往证件 1 · 失效日期    2026-03-01
  以往证件 1 · 失效原因    期满

遗失的补发：证号另编，资格从原来的起始日算起；原号照发的写明原号。换发可以同时写新的截止日。
  $ dudao inspector reissue I2026-002 reason=遗失 on=2026-03-01
  编号       办理事项  状态  到期日
  I2026-002  补发            2029-02-26
  $ dudao inspector reissue I2026-002 certificate=威经教督证〔2026〕14号 certificate_until=2030-02-26 note=换发新版
  编号       办理事项  状态  到期日
  I2026-002  补发            2030-02-26
  $ dudao inspector list --columns 姓名,督学证号,证件起始日,证件截止日,证件状态,到期日
  姓名  督学证号                证件起始日  证件截止日  证件状态  到期日
  王明  经督101                 2026-03-01              有效
  李红  威经教督证〔2026〕14号  2026-02-27  2030-02-26  补发      2030-02-26
  赵平  威经教督证〔2026〕13号  2026-01-05

没有证的无可补发、收回；别人的证号不能用，以往的也不能。
  $ dudao inspector add inspector name=孙立 in_service=yes source=official
  编号       办理事项  状态  到期日
  I2026-004  登记
  $ dudao inspector reissue I2026-004
  I2026-004: error: 督学证号 certificate: 没有督学证，首次发证办理颁证 certify（意见 第六条） [refused]
  [4]
  $ dudao inspector revoke I2026-004 reason=离任
  I2026-004: error: 督学证号 certificate: 没有督学证，无证可收（意见 第六条） [refused]
  [4]
  $ dudao inspector certify I2026-004 certificate=经督101
  I2026-004: error: 督学证号 certificate: 经督101 是王明（I2026-001）的督学证号，一号只归一人 [repeated]
  [3]
  $ dudao inspector certify I2026-004 certificate=威经教督证〔2026〕12号
  I2026-004: error: 督学证号 certificate: 威经教督证〔2026〕12号 是李红（I2026-002）的督学证号，一号只归一人 [repeated]
  [3]
  $ dudao inspector add inspector name=周舟 in_service=yes source=official certificate=经督001
  dudao-inspector: error: 督学证号 certificate: 经督001 是王明（I2026-001）的督学证号，一号只归一人 [repeated]
  [3]
  $ dudao inspector import - <<'END'
  > 督学:
  >   - {姓名: 周舟, 在职: 是, 来源: 公务员, 督学证号: 经督200}
  >   - {姓名: 吴桐, 在职: 是, 来源: 公务员, 督学证号: 经督200}
  >   - {编号: I2026-003, 督学证号: 经督101}
  > END
  -:3:36: error: 督学证号 certificate: 经督200 是周舟（I2026-005）的督学证号，一号只归一人 [repeated]
      3 |   - {姓名: 吴桐, 在职: 是, 来源: 公务员, 督学证号: 经督200}
        |                                                    ^^^^^^^
  -:4:27: error: 督学证号 certificate: I2026-003 现为'威经教督证〔2026〕13号'，文件中为'经督101'；按文件修改的，加 --update [changed]
      4 |   - {编号: I2026-003, 督学证号: 经督101}
        |                                 ^^^^^^^
  共 2 处错误，未写入任何数据
  [3]
  $ dudao inspector import --update - <<'END'
  > 督学:
  >   - {编号: I2026-003, 督学证号: 经督101}
  > END
  -:2:27: error: I2026-003: 督学证号 certificate: 经督101 是王明（I2026-001）的督学证号，一号只归一人 [repeated]
      2 |   - {编号: I2026-003, 督学证号: 经督101}
        |                                 ^^^^^^^
  共 1 处错误，未写入任何数据
  [3]

凭证号查人：现号用 certificate=，旧号直接查，两种都查得到。
  $ dudao inspector list certificate=经督101 --columns 编号,姓名,督学证号,证件状态
  编号       姓名  督学证号  证件状态
  I2026-001  王明  经督101   有效
  $ dudao inspector list 经督001 --columns 编号,姓名,督学证号,证件状态
  编号       姓名  督学证号  证件状态
  I2026-001  王明  经督101   有效
  $ dudao inspector list former_certificates.certificate=威经教督证〔2026〕12号 --columns 编号,姓名,督学证号
  编号       姓名  督学证号
  I2026-002  李红  威经教督证〔2026〕14号
  $ dudao inspector list certificate=经督999
  dudao-inspector: note: 没有符合条件的记录
  $ dudao --lang en inspector list certificate=经督101 -f json --columns name,certificate,former_certificates
  [
  {"name": "王明", "certificate": "经督101", "former_certificates": [{"certificate": "经督001", "from": "2024-02-01", "until": "2026-02-28", "ended_on": "2026-03-01", "why": "expired"}]}
  ]

到期前提醒（见 150），收回的不再提醒。收回要写理由；收回后只能重新颁证。颁证、收回都可以撤回。
  $ dudao inspector revoke I2026-002
  I2026-002: error: 缺少 reason=：须说明理由（意见 第六条） [refused]
  [4]
  $ dudao inspector revoke I2026-002 reason=违反督学纪律
  编号       办理事项  状态  到期日
  I2026-002  收回
  $ dudao inspector revoke I2026-002 reason=再次
  I2026-002: error: 证件状态 certificate_state: 督学证 威经教督证〔2026〕14号 已经收回（意见 第六条） [refused]
  [4]
  $ dudao inspector reissue I2026-002
  I2026-002: error: 督学证号 certificate: 督学证 威经教督证〔2026〕14号 已经收回，重新发证办理颁证 certify（意见 第六条） [refused]
  [4]
  $ dudao inspector list --columns 姓名,督学证号,证件状态,到期日
  姓名  督学证号                证件状态  到期日
  王明  经督101                 有效
  李红  威经教督证〔2026〕14号  收回
  赵平  威经教督证〔2026〕13号
  孙立
  $ dudao inspector undo I2026-002 --reason 申诉成立
  编号       办理事项  状态  到期日
  I2026-002  撤销            2030-02-26
  $ dudao inspector list name=李红 --columns 姓名,督学证号,证件状态,到期日
  姓名  督学证号                证件状态  到期日
  李红  威经教督证〔2026〕14号  补发      2030-02-26
  $ dudao inspector revoke I2026-002 reason=违反督学纪律
  编号       办理事项  状态  到期日
  I2026-002  收回
  $ dudao inspector certify I2026-002 certificate_until=2027-03-01
  编号       办理事项  状态  到期日
  I2026-002  颁证            2027-03-01
  $ dudao inspector show I2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明        理由
  0     2026-03-02  登记
  1     2026-02-27  颁证
  2     2026-03-01  补发                                          遗失
  3     2026-03-02  补发                                          换发新版
  4     2026-03-02  收回                              此步已撤回  违反督学纪律
  5     2026-03-02  收回                                          违反督学纪律
  6     2026-03-02  颁证
  
  $ dudao inspector show I2026-002 | grep -E '^以往证件'
  以往证件 1 · 督学证号    威经教督证〔2026〕12号
  以往证件 1 · 证件起始日  2026-02-27
  以往证件 1 · 证件截止日  2029-02-26
  以往证件 1 · 失效日期    2026-03-01
  以往证件 1 · 失效原因    补发
  以往证件 2 · 督学证号    威经教督证〔2026〕14号
  以往证件 2 · 证件起始日  2026-02-27
  以往证件 2 · 证件截止日  2030-02-26
  以往证件 2 · 失效日期    2026-03-02
  以往证件 2 · 失效原因    收回

新证自颁证之日起，不能在这以前就到期。
  $ dudao inspector certify I2026-004 certificate_until=2026-03-01
  I2026-004: error: 证件截止日 certificate_until: 早于证件起始之日 2026-03-02（意见 第六条） [refused]
  [4]

督导中的人被收回督学证，收回时说明是哪一次督导，以便换人；专家不需要督学证，不提示。
  $ dudao supervise add supervision title=春季督导 strand=school kind=special unit=school-1 scope=作业管理 from=2026-03-10 team='[{person: I2026-002, role: leader}, {person: I2026-001, role: expert}]'
  编号       办理事项  状态    到期日
  S2026-001  登记      已计划
  $ dudao inspector revoke I2026-002 I2026-001 reason=借调
  I2026-002: warning: 李红是 S2026-001 春季督导 的督导组成员，该次督导尚未结束，请及时调整（意见 第六条）
  编号       办理事项  状态  到期日
  I2026-002  收回
  I2026-001  收回

日期不能在今天之后，也不能早于上一次；证号与别人相同、无权办理的，其他语言也说明白。
  $ dudao inspector certify I2026-004 on=2026-03-03
  I2026-004: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao inspector certify I2026-002 on=2026-02-01
  I2026-002: error: 发生日期 on: 2026-02-01 早于本记录上一次办理 revoke 收回 的日期 [order]
  [3]
  $ dudao --lang en inspector certify I2026-003
  I2026-003: error: certificate: holds certificate 威经教督证〔2026〕13号 already; another one takes its place by reissue (意见 第六条) [refused]
  [4]
  $ dudao --lang en inspector certify I2026-004 certificate=经督101
  I2026-004: error: certificate: 经督101 is the certificate of 王明 (I2026-001) [repeated]
  [3]
  $ dudao --lang en inspector flow
  from  verb      to  condition  needs    article
        create                            意见 第六条
        certify                           意见 第六条
        reissue                           意见 第六条
        revoke                   reason=  意见 第六条
        transfer                          教育督导条例 第十条
        output                            意见 第八条
  
  Deadlines
  state  until                                                  article
         certificate_until; the certificate was not taken back  意见 第六条

办理也可以写在文件里；再次导入相同，不重复办理。
  $ cat >moves.yaml <<'END'
  > 办理:
  >   - {编号: I2026-004, 办理事项: 颁证, 发生日期: 2026-03-02}
  > END
  $ dudao inspector import moves.yaml
  办理 move  + 1  ~ 0  = 0
  $ dudao inspector import moves.yaml
  办理 move  + 0  ~ 0  = 1

过去某一天是否持证，按那一天的证件判断：李红 3 月 2 日的收回以前都有效。李红、王明 2 月 27 日起任兼职督学，2025 年底没有在任的人；3 月 1 日两人都持证，
3 月 2 日收回，两人都不持证。
  $ cat >terms.yaml <<'END'
  > 聘任:
  >   - {督学: 李红, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2026-02-27, 聘期届满: 2029-02-26, 状态: 在聘}
  >   - {督学: 王明, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2026-02-27, 聘期届满: 2029-02-26, 状态: 在聘}
  > END
  $ dudao inspector import -q --legacy --reason 补录 terms.yaml
  $ dudao --today 2026-03-01 inspector check -f tsv | grep certificate
  inspector-certificate	意见 第六条	督学持证	全区	2	2	是
  $ dudao inspector check -f tsv | grep certificate
  inspector-certificate	意见 第六条	督学持证	I2026-001 王明	≥ 2026-03-02	收回	否
  inspector-certificate	意见 第六条	督学持证	I2026-002 李红	≥ 2026-03-02	收回	否
