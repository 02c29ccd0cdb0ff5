催办的登记。催办由 rectify remind 按日生成，也可以自己登记：写明催办事项、类别、所催期限、阶段和对象 [依据 意见 第十五条]。
A reminder may be entered by hand. One date, at one stage, to one recipient, is said once.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 器材, 来源记录: 开学, 单位: no1, 领域: 安全稳定, 严重程度: 轻微, 问题: 器材过期}
  > 整改:
  >   - {问题: 器材, 单位: no1, 整改要求: 更换器材, 整改期限: 2026-03-20}
  > END
  $ dudao rectify import --quiet first.yaml
  $ dudao rectify add reminder about=R2026-001 what=deadline due=2026-03-20 stage=before-7 to=liaison
  编号        办理事项  状态  到期日
  RM2026-001  登记

没写方式的是打印送达；生成日期、发送次数由程序记，送出日期等由程序填。没有记录可依的（如召开全会）不写催办事项。

  $ dudao rectify add reminder what=全会 due=2026-12-31 stage=on to=督导机构 channel=电话 name=办公室 --quiet
  $ dudao rectify list reminder --columns key,about,what,due,stage,to,name,channel,queued_on,tries,sent_on
  编号        催办事项   催办类别  所催期限    催办阶段   催办对象  接收人  催办方式  生成日期    发送次数  送出日期
  RM2026-001  R2026-001  期限      2026-03-20  到期前7日  联络员            打印送达  2026-03-02         0
  RM2026-002             全会      2026-12-31  到期当天   督导机构  办公室  电话      2026-03-02         0
  $ dudao rectify add reminder about=R2026-001 what=deadline due=2026-03-20 stage=on to=liaison text=请整改 sent_on=2026-03-02
  dudao-rectify: error: 催办内容 text: 由程序填写，不能录入 [assigned]
  dudao-rectify: error: 送出日期 sent_on: 由程序填写，不能录入 [assigned]
  [3]

阶段写作 before-7、on、after-1，或者表中所见的到期前7日、到期当天、逾期后第1次；别的写法不收。缺的一次说全。

  $ for stage in before before-0 after-01 7 after--1; do
  >   dudao rectify add reminder about=R2026-001 what=deadline due=2026-03-20 stage=$stage to=liaison
  > done
  dudao-rectify: error: 催办阶段 stage: 'before' 的写法不对 [value]
      stage=before
            ^^^^^^
      写作 before-7 或到期前7日、on 或到期当天、after-1 或逾期后第1次
  dudao-rectify: error: 催办阶段 stage: 'before-0' 的写法不对 [value]
      stage=before-0
            ^^^^^^^^
      写作 before-7 或到期前7日、on 或到期当天、after-1 或逾期后第1次
  dudao-rectify: error: 催办阶段 stage: 'after-01' 的写法不对 [value]
      stage=after-01
            ^^^^^^^^
      写作 before-7 或到期前7日、on 或到期当天、after-1 或逾期后第1次
  dudao-rectify: error: 催办阶段 stage: '7' 的写法不对 [value]
      stage=7
            ^
      写作 before-7 或到期前7日、on 或到期当天、after-1 或逾期后第1次
  dudao-rectify: error: 催办阶段 stage: 'after--1' 的写法不对 [value]
      stage=after--1
            ^^^^^^^^
      写作 before-7 或到期前7日、on 或到期当天、after-1 或逾期后第1次
  [3]
  $ dudao rectify add reminder about=R2026-001
  dudao-rectify: error: 催办类别 what: 未填写 [missing]
      可选: deadline 期限, term 任期, certificate 证书, hours 学时, plenary 全会, filing 上报, look-back 回头看, recheck 复查, opinion 督导意见书, report 督导报告, verification 核查, publication 公开, interview 约谈, resolution 决议
  dudao-rectify: error: 所催期限 due: 未填写 [missing]
  dudao-rectify: error: 催办阶段 stage: 未填写 [missing]
      写作 before-7 或到期前7日、on 或到期当天、after-1 或逾期后第1次
  dudao-rectify: error: 催办对象 to: 未填写 [missing]
      可选: liaison 联络员, competent 主管部门, inspector 督学, office 督导机构
  [3]
  $ dudao rectify add reminder about=R2026-001 what=deadline due=2026-03-20 stage=soon to=liaison --lang en
  dudao-rectify: error: stage: 'soon' is not written as it should be [value]
      stage=soon
            ^^^^
      before-7: seven days before; on: that day; after-1: the first time after it
  [3]

同一件不催两次：再登记一遍还是那一件，方式不同的拒绝；阶段、对象、期限有一样不同的是另一件。

  $ dudao rectify add reminder about=R2026-001 what=deadline due=2026-03-20 stage=before-7 to=liaison
  编号        办理事项      状态  到期日
  RM2026-001  相同，未改动
  $ dudao rectify add reminder about=R2026-001 what=deadline due=2026-03-20 stage=before-7 to=liaison channel=phone
  dudao-rectify: error: 催办方式 channel: RM2026-001 已存在且内容不同，可用 edit 修改 [changed]
  [3]
  $ dudao rectify add reminder about=R2026-001 what=deadline due=2026-03-20 stage=before-7 to=competent
  编号        办理事项  状态  到期日
  RM2026-003  登记
  $ dudao rectify add reminder about=R2026-001 what=deadline due=2026-03-20 stage=before-3 to=liaison
  编号        办理事项  状态  到期日
  RM2026-004  登记

表中怎样写，就可以怎样登记、怎样查；存的是同一个写法。只写一部分的用 ~；阶段不分大小。
Words as the table prints them are read too, when one is entered and when one is looked for.

  $ dudao rectify add reminder 催办事项=R2026-001 催办类别=期限 所催期限=2026-03-20 催办阶段=逾期后第１次 催办对象=联络员 --quiet
  $ dudao rectify list reminder 催办阶段=逾期后第1次 --columns key,stage
  编号        催办阶段
  RM2026-005  逾期后第1次
  $ dudao rectify list reminder stage=after-1 --columns key,stage --lang en
  key         stage
  RM2026-005  after-1
  $ dudao rectify list reminder 催办阶段!=到期前7日 --columns key,stage
  编号        催办阶段
  RM2026-002  到期当天
  RM2026-004  到期前3日
  RM2026-005  逾期后第1次
  $ dudao rectify list reminder 催办阶段~到期前 --columns key,stage
  编号        催办阶段
  RM2026-001  到期前7日
  RM2026-003  到期前7日
  RM2026-004  到期前3日
  $ dudao rectify list reminder stage~before --columns key,stage -f json
  [
  {"key": "RM2026-001", "stage": "before-7"},
  {"key": "RM2026-003", "stage": "before-7"},
  {"key": "RM2026-004", "stage": "before-3"}
  ]
  $ dudao rectify list reminder 催办阶段=逾期 --columns key,stage
  dudao-rectify: error: 催办阶段 stage: '逾期' 的写法不对 [value]
      写作 before-7 或到期前7日、on 或到期当天、after-1 或逾期后第1次
  [3]
  $ dudao rectify list reminder 'stage>after-1'
  dudao-rectify: error: 催办阶段 stage 不能用 > 比较 [usage]
  [2]
  $ dudao rectify list reminder key=RM2026-005 -f yaml | tee one.yaml
  reminders:
    - key: RM2026-005
      about: R2026-001
      what: deadline
      due: 2026-03-20
      stage: after-1
      to: liaison
      channel: print
  $ dudao rectify import one.yaml
  催办 reminder  + 0  ~ 0  = 1
  $ EDITOR=cat dudao rectify edit RM2026-005 | grep 催办阶段
  dudao-rectify: note: 没有改动
      催办阶段: 逾期后第1次
  $ dudao template reminder | grep 催办阶段
      催办阶段:               # 必填；文字；写作 before-7 或到期前7日、on 或到期当天、after-1 或逾期后第1次
  $ dudao rectify --complete add reminder stage=
  stage=before-7
  stage=on
  stage=after-1

送出、打印、发送失败都由 remind --deliver 记，没有人工办理的命令。催办不妨碍作废：整改作废，催办还在。

  $ dudao rectify deliver RM2026-001
  dudao-rectify: error: dudao-rectify 没有动词 'deliver' [usage]
      可用的动词：dudao-rectify --help
  [2]
  $ dudao rectify print RM2026-001
  dudao-rectify: error: dudao-rectify 没有动词 'print' [usage]
      最接近: 同意延期 grant
  [2]
  $ dudao rectify fail RM2026-001
  dudao-rectify: error: dudao-rectify 没有动词 'fail' [usage]
      可用的动词：dudao-rectify --help
  [2]
  $ dudao rectify void R2026-001 --reason 重复下达
  编号       办理事项  状态    到期日
  R2026-001  作废      已下达
  $ dudao rectify list reminder --columns key,about
  编号        催办事项
  RM2026-001  R2026-001
  RM2026-002
  RM2026-003  R2026-001
  RM2026-004  R2026-001
  RM2026-005  R2026-001
  $ dudao rectify void RM2026-001 RM2026-003 RM2026-004 --reason 整改已作废 --quiet
  $ dudao rectify list reminder --columns key,about
  编号        催办事项
  RM2026-002
  RM2026-005  R2026-001
