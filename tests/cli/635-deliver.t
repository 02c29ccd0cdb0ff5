送出催办：有邮箱的交给邮件命令，没有的打印。命令失败，退出状态 8，信留着下次再送，邮件标识不变。
Delivery: a letter is handed to a command; when that fails it is kept and sent again with the same Message-ID.

  $ dudao init --office 晨海区教育督导室 --word 晨教督 --region 371072 --quiet
  $ cat >first.yaml <<'END'
  > 单位:
  >   - {代码: no1, 名称: 晨海第一小学, 类别: 小学}
  >   - {代码: no2, 名称: 晨海第二小学, 类别: 小学}
  > 负责人与联络员:
  >   - {单位: no1, 姓名: 李红, 职务: 主任, 教育督导联络员: 是, 任职日期: 2026-01-05, 邮箱: li@example.org}
  > 督导:
  >   - {编号: s, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: f, 来源记录: s, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 消防器材过期}
  >   - {编号: g, 来源记录: s, 单位: no2, 领域: 安全稳定, 严重程度: 一般, 问题: 门卫登记不全}
  > 整改:
  >   - {问题: f, 单位: no1, 整改要求: 更换器材, 整改期限: 2026-03-09}
  >   - {问题: g, 单位: no2, 整改要求: 逐人登记, 整改期限: 2026-03-09}
  > END
  $ dudao import --quiet first.yaml

3 月 9 日前 7 日正是今天 2 日。发件地址写错了，先告诉，一件也不列入。

  $ dudao rectify remind --deliver --dry-run
  dudao-rectify: note: 试运行结束，未写入任何数据
  事由编号   催办事项  到期日      阶段       对象    方式
  R2026-001  期限      2026-03-09  到期前7日  联络员  邮件
  R2026-002  期限      2026-03-09  到期前7日  联络员  打印送达
  $ dudao rectify remind --deliver --transport ./post --sender 督导室
  dudao-rectify: error: 发送邮件需要发件人地址 [usage]
      例如 dudao@example.org
  [2]
  $ dudao list reminder
  dudao: note: 没有记录

邮件命令坏了：退出状态 8，信还在；排在它后面要打印的，照样排好。

  $ cat >post <<'END'
  > #!/bin/sh
  > grep -i '^Message-ID:' >>tried
  > echo 线路不通 >&2
  > exit 75
  > END
  $ chmod +x post
  $ dudao rectify remind --deliver --transport ./post --sender dudao@example.org
  RM2026-001: error: ./post 失败，退出码 75：线路不通 [delivery]
  dudao-rectify: note: 已发送 0 件，待打印 1 件，未能发出 1 件
  事由编号   催办事项  到期日      阶段       对象    方式
  R2026-001  期限      2026-03-09  到期前7日  联络员  邮件
  R2026-002  期限      2026-03-09  到期前7日  联络员  打印送达
  [8]
  $ dudao list reminder --columns key,to,channel,tries,delivery,sent_on
  编号        催办对象  催办方式  发送次数  发送结果                          送出日期
  RM2026-001  联络员    邮件             1  ./post 失败，退出码 75：线路不通
  RM2026-002  联络员    打印送达         1  RM2026-002.txt

修好了，下次就送出；两次的邮件标识是同一个。再跑一次，没有要送的。

  $ printf '#!/bin/sh\ncat >mail\n' >post
  $ dudao rectify remind --deliver --transport ./post --sender dudao@example.org
  dudao-rectify: note: 已发送 1 件，待打印 0 件，未能发出 0 件
  $ grep -i '^Message-ID:' mail | diff - tried && echo 同一标识
  同一标识
  $ grep -i -A1 '^To:' mail
  To: =?UTF-8?B?5p2O57qi?=<0D>
   <li@example.org><0D>
  $ dudao list reminder --columns key,channel,tries,delivery,sent_on
  编号        催办方式  发送次数  发送结果             送出日期
  RM2026-001  邮件             2  sent/RM2026-001.eml  2026-03-02
  RM2026-002  打印送达         1  RM2026-002.txt
  $ dudao rectify show RM2026-001 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  生成催办
  1     2026-03-02  发送失败                                ./post 失败，退出码 75：线路不通
  2     2026-03-02  送出催办
  
  $ dudao rectify show RM2026-002 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  生成催办
  1     2026-03-02  打印待送
  
  $ dudao rectify remind --deliver --transport ./post --sender dudao@example.org
  $ dudao rectify receive R2026-001 --quiet
  $ dudao rectify remind --deliver --transport ./post --sender nobody --today 2026-03-06
  dudao-rectify: error: 发送邮件需要发件人地址 [usage]
      例如 dudao@example.org
  [2]
  $ dudao rectify remind --deliver --transport ./none --sender dudao@example.org --today 2026-03-06 --lang en
  dudao-rectify: error: cannot run './none': no such file or directory [delivery]
  dudao-rectify: note: sent 0, to print 1, failed 1
  about      what      due         stage     to       channel
  R2026-001  deadline  2026-03-09  before-3  liaison  mail
  R2026-002  deadline  2026-03-09  before-3  liaison  print
  [8]

没送出的不妨碍撤回签收，随之作废；送出了的，签收就不能悄悄撤回：单位已经看到催办。
What could not be sent is dropped with the move; what has gone out stands in its way.

  $ dudao rectify undo R2026-001 --reason 未签收
  dudao-rectify: note: 同时办理：RM2026-003 催办 作废
  编号       办理事项  状态    到期日
  R2026-001  撤销      已下达  2026-03-09
  $ dudao list reminder voided=yes --columns key,about,stage,tries
  编号        催办事项   催办阶段   发送次数
  RM2026-003  R2026-001  到期前3日         1
  $ dudao rectify receive R2026-001 --quiet
  $ dudao rectify remind --deliver --transport ./post --sender dudao@example.org --today 2026-03-09
  dudao-rectify: note: 已发送 1 件，待打印 1 件，未能发出 0 件
  事由编号   催办事项  到期日      阶段      对象    方式
  R2026-001  期限      2026-03-09  到期当天  联络员  邮件
  R2026-002  期限      2026-03-09  到期当天  联络员  打印送达
  $ dudao rectify undo R2026-001 --reason 未签收
  R2026-001: error: 不能撤回：RM2026-005 已经发出 [refused]
      请先作废或撤回所列记录；此时可以: plan 报送整改方案, terminate 终止整改
  [4]

没有写明发件人的，邮件不发、不落成文件，说明一次；要打印的照排。写明以后就用写明的。
Without a sender mails wait and no file is made of them; an address given later is used.

  $ export DUDAO_STORE=second.db
  $ dudao init --office 晨海区教育督导室 --word 晨教督 --region 371072 --quiet
  $ sed 's/2026-03-09/2026-03-20/; s/小学}/小学, 主管部门: edu}/; 1a\  - {代码: edu, 名称: 晨海区教育局, 类别: 部门}' first.yaml |
  >   dudao import --quiet -
  $ dudao office add leader unit=no2 name=王强 post=主任 liaison=yes from=2026-01-05 email=wang@example.org --quiet
  $ dudao rectify remind --deliver --transport ./post --today 2026-03-13
  dudao-rectify: error: 未写明发件人，邮件未发送 [delivery]
      用 --sender 写明，如 --sender dudao@example.org
  dudao-rectify: note: 已发送 0 件，待打印 0 件，未能发出 2 件
  事由编号   催办事项  到期日      阶段       对象    方式
  R2026-001  期限      2026-03-20  到期前7日  联络员  邮件
  R2026-002  期限      2026-03-20  到期前7日  联络员  邮件
  [8]
  $ ls second.db.outbox
  lock
  sent
  $ dudao list reminder --columns key,channel,tries,delivery,sent_on
  编号        催办方式  发送次数  发送结果                  送出日期
  RM2026-001  邮件             1  未写明发件人，邮件未发送
  RM2026-002  邮件             1  未写明发件人，邮件未发送
  $ dudao rectify remind --deliver --transport ./post --today 2026-03-13
  dudao-rectify: error: 未写明发件人，邮件未发送 [delivery]
      用 --sender 写明，如 --sender dudao@example.org
  dudao-rectify: note: 已发送 0 件，待打印 0 件，未能发出 2 件
  [8]

邮件命令根本无法运行的，也只说一次，不一件一件地说。

  $ dudao rectify remind --deliver --transport ./none --sender old@example.org --today 2026-03-13
  dudao-rectify: error: 无法运行 './none'：没有这个文件或文件夹 [delivery]
  dudao-rectify: note: 已发送 0 件，待打印 0 件，未能发出 2 件
  [8]
  $ grep -h '^ <' second.db.outbox/*.eml | tr -d '\r'
   <old@example.org>
   <li@example.org>
  $ dudao rectify remind --deliver --transport ./post --sender new@example.org --today 2026-03-13
  dudao-rectify: note: 已发送 2 件，待打印 0 件，未能发出 0 件
  $ grep -h '<.*example.org>' second.db.outbox/sent/*.eml | tr -d '\r' | sed 's/[.][0-9a-f]*@/.…@/'
   <new@example.org>
   <li@example.org>
  Message-ID: <RM2026-001.371072.…@example.org>
   <new@example.org>
   <wang@example.org>
  Message-ID: <RM2026-002.371072.…@example.org>

没有发出去的，不算催过。20 日到期，逾期后第 1 次在 25 日，没有发出去；30 日照历是第 2 次，主管部门同催，信上却仍是首次催办，不说催过；
4 月 2 日的才写第二次，并告诉主管部门已经催过一次。
Stages go by the calendar; what a letter says of reminders before it goes by what went out.

  $ dudao rectify remind --deliver --transport ./none --sender new@example.org --today 2026-03-25
  dudao-rectify: error: 无法运行 './none'：没有这个文件或文件夹 [delivery]
  dudao-rectify: note: 已发送 0 件，待打印 0 件，未能发出 2 件
  事由编号   催办事项  到期日      阶段         对象    方式
  R2026-001  期限      2026-03-20  逾期后第1次  联络员  邮件
  R2026-002  期限      2026-03-20  逾期后第1次  联络员  邮件
  [8]
  $ dudao rectify remind --deliver --transport ./post --sender new@example.org --today 2026-03-30
  dudao-rectify: note: 已发送 2 件，待打印 2 件，未能发出 0 件
  事由编号   催办事项  到期日      阶段         对象      方式
  R2026-001  期限      2026-03-20  逾期后第2次  联络员    邮件
  R2026-001  期限      2026-03-20  逾期后第2次  主管部门  打印送达
  R2026-002  期限      2026-03-20  逾期后第2次  联络员    邮件
  R2026-002  期限      2026-03-20  逾期后第2次  主管部门  打印送达
  $ dudao rectify remind --deliver --transport ./post --sender new@example.org --today 2026-04-02
  dudao-rectify: note: 已发送 2 件，待打印 2 件，未能发出 0 件
  事由编号   催办事项  到期日      阶段         对象      方式
  R2026-001  期限      2026-03-20  逾期后第3次  联络员    邮件
  R2026-001  期限      2026-03-20  逾期后第3次  主管部门  打印送达
  R2026-002  期限      2026-03-20  逾期后第3次  联络员    邮件
  R2026-002  期限      2026-03-20  逾期后第3次  主管部门  打印送达
  $ dudao list reminder stage~after --columns about,stage,to,text -f json | sed 's/】.*/】/'
  [
  {"about": "R2026-001", "stage": "after-2", "to": "liaison", "text": "【首次催办】
  {"about": "R2026-001", "stage": "after-2", "to": "competent", "text": "【整改督促】
  {"about": "R2026-002", "stage": "after-2", "to": "liaison", "text": "【首次催办】
  {"about": "R2026-002", "stage": "after-2", "to": "competent", "text": "【整改督促】
  {"about": "R2026-001", "stage": "after-3", "to": "liaison", "text": "【第二次催办】
  {"about": "R2026-001", "stage": "after-3", "to": "competent", "text": "【整改督促】
  {"about": "R2026-002", "stage": "after-3", "to": "liaison", "text": "【第二次催办】
  {"about": "R2026-002", "stage": "after-3", "to": "competent", "text": "【整改督促】
  ]
  $ dudao list reminder stage~after to=competent about=R2026-001 --columns text -f json | grep -o "该单位[经逾][^。]*。"
  该单位逾期未报送整改报告。
  该单位经1次催办，仍未报送整改报告。

报过而退回的，不说成没报。
Of a report that came and went back it is not said that none came.

  $ cp second.db back.db
  $ export DUDAO_STORE=back.db DUDAO_TODAY=2026-04-03
  $ dudao rectify receive R2026-002 -q
  $ dudao rectify plan R2026-002 measures='{text: 更换器材, owner: 赵某某}' -q
  $ dudao rectify submit R2026-002 report=已整改 -q
  $ dudao rectify return R2026-002 reason=缺佐证材料 -q
  $ dudao rectify remind --today 2026-04-08 -q
  $ dudao list reminder stage=after-4 to=competent about=R2026-002 --columns text -f json | grep -o "该单位的[^。]*。"
  该单位的整改报告已退回重改，经2次催办，仍未重新报送整改报告。
  $ export DUDAO_STORE=second.db DUDAO_TODAY=2026-03-02

送不出的各种情形：命令失败而不说缘由，命令被终止，命令空着，信不能落成文件。邮件送不出不妨碍后面要打印的；文件写不成，即停，已送的、未送的都告诉。
What stops the run itself is told beside what could not be sent before it.

  $ printf '#!/bin/sh\nkill -9 $$\n' >killed && chmod +x killed
  $ dudao rectify remind --deliver --transport 'false  --now' --sender new@example.org --today 2026-04-08 --quiet
  RM2026-013: error: false 失败，退出码 1 [delivery]
  RM2026-016: error: false 失败，退出码 1 [delivery]
  [8]
  $ dudao rectify remind --deliver --transport ./killed --sender new@example.org --today 2026-04-08
  RM2026-013: error: ./killed 被信号 9 终止 [delivery]
  RM2026-016: error: ./killed 被信号 9 终止 [delivery]
  dudao-rectify: note: 已发送 0 件，待打印 0 件，未能发出 2 件
  [8]
  $ dudao rectify remind --deliver --transport ' ' --sender new@example.org --today 2026-04-08
  dudao-rectify: error: 选项 --transport 须带值 [usage]
  [2]
  $ dudao list reminder channel=mail stage=after-4 --columns key,tries,delivery
  编号        发送次数  发送结果
  RM2026-013         2  ./killed 被信号 9 终止
  RM2026-016         2  ./killed 被信号 9 终止
  $ mkdir second.db.outbox/RM2026-021.txt
  $ dudao rectify remind --deliver --transport false --sender new@example.org --today 2026-04-13
  RM2026-019: error: false 失败，退出码 1 [delivery]
  dudao-rectify: error: 无法写入 '$HOME/second.db.outbox/RM2026-021.txt': 这是文件夹 [system]
  dudao-rectify: note: 已发送 0 件，待打印 1 件，未能发出 1 件
  事由编号   催办事项  到期日      阶段         对象      方式
  R2026-001  期限      2026-03-20  逾期后第5次  联络员    邮件
  R2026-001  期限      2026-03-20  逾期后第5次  主管部门  打印送达
  R2026-001  期限      2026-03-20  逾期后第5次  督导机构  打印送达
  R2026-002  期限      2026-03-20  逾期后第5次  联络员    邮件
  R2026-002  期限      2026-03-20  逾期后第5次  主管部门  打印送达
  R2026-002  期限      2026-03-20  逾期后第5次  督导机构  打印送达
  [7]
  $ rmdir second.db.outbox/RM2026-021.txt
  $ dudao rectify remind --deliver --transport ./post --sender new@example.org --today 2026-04-13
  dudao-rectify: note: 已发送 2 件，待打印 3 件，未能发出 0 件
  $ rm -r second.db.outbox && touch second.db.outbox
  $ dudao rectify remind --deliver --transport ./post --sender new@example.org --today 2026-04-16
  dudao-rectify: error: 无法新建文件夹 '$HOME/second.db.outbox/sent': 路径中有一段不是文件夹 [system]
  事由编号   催办事项  到期日      阶段         对象      方式
  R2026-001  期限      2026-03-20  逾期后第6次  联络员    邮件
  R2026-001  期限      2026-03-20  逾期后第6次  主管部门  打印送达
  R2026-001  期限      2026-03-20  逾期后第6次  督导机构  打印送达
  R2026-002  期限      2026-03-20  逾期后第6次  联络员    邮件
  R2026-002  期限      2026-03-20  逾期后第6次  主管部门  打印送达
  R2026-002  期限      2026-03-20  逾期后第6次  督导机构  打印送达
  [7]
