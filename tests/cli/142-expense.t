经费支出：申报、批准、支付；批准不超过当年预算的余额，说清超出多少 [依据 意见 第五条]。
Expenses: claimed, approved within what is left of the year's budget, paid; or rejected and claimed anew.

  $ dudao init -q
  $ cat >base.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导机构人员: [{姓名: 石岩, 职责: [督学, 综合事务], 到岗日期: 2025-09-01}]
  > 督学:
  >   - {编号: w, 姓名: 王明, 在职: 是, 来源: 公务员, 督学证号: "001", 从教年限: 20, 学历: 本科}
  >   - {编号: l, 姓名: 李红, 在职: 是, 来源: 教师, 督学证号: "002", 从教年限: 20, 学历: 本科}
  >   - {编号: z, 姓名: 张强, 在职: 是, 来源: 教师, 督学证号: "003", 从教年限: 20, 学历: 本科}
  > 聘任:
  >   - {督学: w, 督学类别: 总督学, 聘任机关: 管委, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: l, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 聘期届满: 2027-12-31, 状态: 在聘}
  >   - {督学: z, 督学类别: 兼职督学, 聘任机关: 教育督导机构, 聘期开始: 2023-01-01, 聘期届满: 2025-12-31, 状态: 离任}
  > 督导:
  >   - {编号: v, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备, 状态: 实地督导, 发生日期: 2026-02-25, 督导组: [{人员: 王明, 职务: 组长}]}
  > 培训:
  >   - {培训名称: 岗前培训, 类别: 岗前培训, 培训形式: 线下, 开始日期: 2025-10-10, 结束日期: 2025-10-11, 学时: 16, 参训人员: [{督学: l}]}
  > END
  $ dudao import -q --legacy --reason 历史补录 base.yaml
  $ dudao office add budget year=2026 amount=1000 -q

一笔支出写明哪天、哪类、多少；金额要大于零，日期不能在今天之后。
  $ dudao office add expense on=2026-02-26 category=交通 amount=350.50 text=赴校租车 inspector=王明 supervision=S2026-001
  编号       办理事项  状态    到期日
  X2026-001  登记      已申报
  $ dudao office add expense on=2026-02-27 category=办公条件 amount=650元 text=打印机
  编号       办理事项  状态    到期日
  X2026-002  登记      已申报
  $ dudao office add expense on=2026-03-02 category=交通 amount=0
  dudao-office: error: 金额 amount: '0.00' 不在 0.01 至 10000000000.00 之间 [value]
  [3]
  $ dudao office add expense on=2026-03-02 category=交通 amount=1.005
  dudao-office: error: 金额 amount: '1.005' 小数超过 2 位 [value]
      amount=1.005
             ^^^^^
  [3]
  $ dudao office add expense on=2026-03-03 category=交通 amount=1
  dudao-office: error: 支出日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao office add expense category=差旅 amount=1
  dudao-office: error: 经费类别 category: '差旅' 不在可选值之内 [choice]
      category=差旅
               ^^^^
      可选: communication 通信, transport 交通, lodging 食宿, labour 劳务, office 办公条件, training 培训, service 购买服务, other 其他
  dudao-office: error: 支出日期 on: 未填写 [missing]
      支出发生的日期，决定计入哪个年度的预算
  [3]
  $ dudao office list expense
  编号       支出日期    经费类别    金额  督学  用途      状态
  X2026-001  2026-02-26  交通      350.50  王明  赴校租车  已申报
  X2026-002  2026-02-27  办公条件  650.00        打印机    已申报

同一笔不会报两次：日期、类别、金额、督学、任务、用途都一样的是同一笔；只有用途不同的，提示可能重报。
  $ dudao office add expense on=2026-02-27 category=办公条件 amount=650 text=打印机
  编号       办理事项      状态    到期日
  X2026-002  相同，未改动  已申报
  $ dudao -n office add expense on=2026-02-27 category=办公条件 amount=650 text=复印机
  dudao-office: warning: 金额 amount: 已有同日、同类、同额、同一督学的支出 X2026-002，请核对是否重报（意见 第五条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  X2026-003  登记      已申报
  $ dudao -n --lang en office add expense on=2026-02-27 category=office amount=650 text=copier
  dudao-office: warning: amount: of that day, category, sum and person there is X2026-002 already (意见 第五条)
  dudao-office: note: a dry run: nothing was written
  key        verb  state    due_on
  X2026-003  add   claimed

预算 1000 元，两笔合计 1000.50 元：一起批准，第二笔时只剩 649.50 元，超出 0.50 元，两笔都没有批准。
  $ dudao office approve X2026-001 X2026-002 by=石岩
  X2026-002: error: 金额 amount: 2026 年度预算还剩 649.50 元，本笔 650.00 元，超出 0.50 元（意见 第五条） [refused]
      此时可以: 按余额核减批准 amount=649.50，或 reject 不予批准
  [4]
  $ dudao office list expense --columns key,state
  编号       状态
  X2026-001  已申报
  X2026-002  已申报
  $ dudao office approve X2026-001
  X2026-001: error: 缺少 by=：由谁决定（意见 第五条） [refused]
      此时可以: reject 不予批准
  [4]
  $ dudao office approve X2026-001 by=石岩 on=2026-03-03
  X2026-001: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao office approve X2026-001 by=石岩 on=2026-02-25
  X2026-001: error: 发生日期 on: 2026-02-25 早于本记录上一次办理 create 申报 的日期 [order]
  [3]
  $ dudao office approve X2026-001 by=石岩
  编号       办理事项  状态    到期日
  X2026-001  批准      已批准
  $ dudao office approve X2026-002 by=石岩
  X2026-002: error: 金额 amount: 2026 年度预算还剩 649.50 元，本笔 650.00 元，超出 0.50 元（意见 第五条） [refused]
      此时可以: 按余额核减批准 amount=649.50，或 reject 不予批准
  [4]
  $ dudao --lang en office approve X2026-002 by=石岩
  X2026-002: error: amount: of the budget of 2026 649.50 yuan are left; this claim of 650.00 goes beyond them by 0.50 (意见 第五条) [refused]
      possible now: approve with amount=649.50, what is left; reject
  [4]

核减：批准的可以比申报的少，核减多少留在记录里；不能比申报的多。批完余额为零，一分钱也不能再批。
  $ dudao office approve X2026-002 by=石岩 amount=650.01
  X2026-002: error: 金额 amount: 批准金额不能多于申报的 650.00 元（意见 第五条） [refused]
  X2026-002: error: 金额 amount: 2026 年度预算还剩 649.50 元，本笔 650.01 元，超出 0.51 元（意见 第五条） [refused]
      此时可以: 按余额核减批准 amount=649.50，或 reject 不予批准
  [4]
  $ dudao office approve X2026-002 by=石岩 amount=649.50 note=按合同价
  编号       办理事项  状态    到期日
  X2026-002  批准      已批准
  $ dudao office list expense --columns key,amount,reduced,state,approved_on
  编号         金额  核减金额  状态    已批准日期
  X2026-001  350.50            已批准  2026-03-02
  X2026-002  649.50      0.50  已批准  2026-03-02
  $ dudao office list budget --columns year,amount,claimed,approved,paid,left
  年度  预算金额  待批金额  已批准金额  已支付金额  结余
  2026   1000.00      0.00     1000.00        0.00  0.00
  $ dudao office add expense on=2026-03-02 category=通信 amount=0.01 text=短信
  编号       办理事项  状态    到期日
  X2026-003  登记      已申报
  $ dudao office approve X2026-003 by=石岩
  X2026-003: error: 金额 amount: 2026 年度预算还剩 0.00 元，本笔 0.01 元，超出 0.01 元（意见 第五条） [refused]
      此时可以: reject 不予批准
  [4]

批准了的才支付；付了的、批了的不能再批、再否。
  $ dudao office pay X2026-003
  X2026-003: error: 经费支出现为 '已申报'，不能办理 pay 支付（意见 第五条） [refused]
      此时可以: approve 批准, reject 不予批准
  [4]
  $ dudao office pay X2026-001
  编号       办理事项  状态    到期日
  X2026-001  支付      已支付
  $ dudao office pay X2026-001
  X2026-001: error: 经费支出现为 '已支付'，不能办理 pay 支付（意见 第五条） [refused]
  [4]
  $ dudao office approve X2026-001 by=石岩
  X2026-001: error: 经费支出现为 '已支付'，不能办理 approve 批准（意见 第五条） [refused]
  [4]
  $ dudao office reject X2026-002 reason=不符合规定
  X2026-002: error: 经费支出现为 '已批准'，不能办理 reject 不予批准（意见 第五条） [refused]
      此时可以: pay 支付
  [4]
  $ dudao office reclaim X2026-002
  X2026-002: error: 经费支出现为 '已批准'，不能办理 reclaim 重新申报（意见 第五条） [refused]
      此时可以: pay 支付
  [4]
  $ dudao office show X2026-001 | sed '/^历史/,$d'
  经费支出 X2026-001
  支出日期  2026-02-26
  经费类别  交通
  金额      350.50
  用途      赴校租车
  督学      王明
  督导      开学督导
  状态      已支付
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-02-26  申报              已申报
  1     2026-03-02  批准      已申报  已批准  石岩
  2     2026-03-02  支付      已批准  已支付
  
  $ dudao office list budget --columns year,approved,paid,left
  年度  已批准金额  已支付金额  结余
  2026     1000.00      350.50  0.00

撤回批准，钱就回到预算里，核减也没有了；已支付的先撤回支付。
  $ dudao office undo X2026-002 --reason 重新询价
  编号       办理事项  状态    到期日
  X2026-002  撤销      已申报
  $ dudao office list expense key=X2026-002 --columns key,amount,reduced,state
  编号         金额  核减金额  状态
  X2026-002  650.00            已申报
  $ dudao office approve X2026-003 by=石岩 -q
  $ dudao office undo X2026-001 --reason 付错账户
  编号       办理事项  状态    到期日
  X2026-001  撤销      已批准
  $ dudao office undo X2026-001 --reason 暂缓 -q
  $ dudao office list budget --columns year,claimed,approved,paid,left
  年度  待批金额  已批准金额  已支付金额    结余
  2026   1000.50        0.01        0.00  999.99

不予批准要有理由；改好了重新申报，金额、类别可以改，也可以不改；没有不予批准的不能重新申报。
  $ dudao office reject X2026-002
  X2026-002: error: 缺少 reason=：须说明理由（意见 第五条） [refused]
      此时可以: approve 批准
  [4]
  $ dudao office reject X2026-002 reason=无发票
  编号       办理事项  状态    到期日
  X2026-002  不予批准  未批准
  $ dudao office reclaim X2026-001
  X2026-001: error: 经费支出现为 '已申报'，不能办理 reclaim 重新申报（意见 第五条） [refused]
      此时可以: approve 批准, reject 不予批准
  [4]
  $ dudao office reclaim X2026-002 amount=600 note=附发票
  编号       办理事项  状态    到期日
  X2026-002  重新申报  已申报
  $ dudao office show X2026-002 | sed '/^历史/,$d'
  经费支出 X2026-002
  支出日期  2026-02-27
  经费类别  办公条件
  金额      600.00
  用途      打印机
  状态      已申报
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明        理由
  0     2026-02-27  申报              已申报
  1     2026-03-02  批准      已申报  已批准  石岩    此步已撤回  按合同价
  2     2026-03-02  不予批准  已申报  未批准                      无发票
  3     2026-03-02  重新申报  未批准  已申报                      附发票
  
  $ dudao office reject X2026-002 reason=超标准 -q
  $ dudao office reclaim X2026-002 amount=1500
  编号       办理事项  状态    到期日
  X2026-002  重新申报  已申报
  $ dudao office undo X2026-002 --reason 金额有误 -q
  $ dudao office reclaim X2026-002 amount=600 -q

批准以后更正，一样要守预算：改大了的、改到别的年度的，都按改后的算。350.50 元批准以后剩 1000 - 350.50 - 0.01 = 649.49 元，
改成 999.99 元正好，1000 元超出 0.01 元。
  $ dudao office approve X2026-001 by=石岩 -q
  $ echo '经费支出: [{编号: X2026-001, 金额: 1000}]' | dudao office import --update -
  -:1:28: error: X2026-001: 金额 amount: 已有内容，更正须用 --reason 说明理由 [refused]
      1 | 经费支出: [{编号: X2026-001, 金额: 1000}]
        |                                    ^^^^
  -:1:28: error: X2026-001: 金额 amount: 2026 年度预算还剩 999.99 元，本笔 1000.00 元，超出 0.01 元（意见 第五条） [refused]
      1 | 经费支出: [{编号: X2026-001, 金额: 1000}]
        |                                    ^^^^
  共 2 处错误，未写入任何数据
  [4]
  $ echo '经费支出: [{编号: X2026-001, 金额: 1000}]' | dudao office import --update --reason 漏计 -
  -:1:28: error: X2026-001: 金额 amount: 2026 年度预算还剩 999.99 元，本笔 1000.00 元，超出 0.01 元（意见 第五条） [refused]
      1 | 经费支出: [{编号: X2026-001, 金额: 1000}]
        |                                    ^^^^
  共 1 处错误，未写入任何数据
  [4]
  $ echo '经费支出: [{编号: X2026-001, 金额: 999.99}]' | dudao office import --update --reason 漏计 -
  经费支出 expense  + 0  ~ 1  = 0
  $ echo '经费支出: [{编号: X2026-001, 金额: 350.50}]' | dudao office import --update --reason 还是原数 -q -
  $ echo '经费支出: [{编号: X2026-001, 核减金额: 1}]' | dudao office import --update --reason 核减 -
  -:1:30: error: 核减金额 reduced: 由程序填写，不能录入 [assigned]
      1 | 经费支出: [{编号: X2026-001, 核减金额: 1}]
        |                                        ^
  共 1 处错误，未写入任何数据
  [3]

分项：列了分项的类别按自己的额度，没有列的共用未分项的部分。超出分项而没有超出总额的，要说明理由。
2026 年追加 600 元，另给交通 400 元、劳务 100 元，共 2100 元：交通剩 400 - 350.50 = 49.50 元；通信没有列，已批 0.01 元，
未分项剩 1600 - 0.01 = 1599.99 元。
  $ dudao office adjust BU2026-001 adjusted='[{on: 2026-03-02, amount: 600, why: 追加}, {on: 2026-03-02, amount: 400, why: 追加, category: 交通}, {on: 2026-03-02, amount: 100, why: 追加, category: 劳务}]' -q
  $ dudao office add expense on=2026-03-01 category=交通 amount=50 text=打车 -q
  $ dudao office approve X2026-004 by=石岩
  X2026-004: error: 金额 amount: 2026 年度安排的交通经费还剩 49.50 元，本笔 50.00 元，超出 0.50 元（意见 第五条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao office approve X2026-004 by=石岩 amount=49.50 -n
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  X2026-004  批准      已批准
  $ dudao office approve X2026-004 by=石岩 reason=临时加派
  X2026-004: warning: 金额 amount: 2026 年度安排的交通经费还剩 49.50 元，本笔 50.00 元，超出 0.50 元（意见 第五条）
  编号       办理事项  状态    到期日
  X2026-004  批准      已批准
  $ dudao office add expense on=2026-03-01 category=食宿 amount=1600 text=综合督导食宿 -q
  $ dudao office approve X2026-005 by=石岩
  X2026-005: error: 金额 amount: 2026 年度未分项的经费（食宿未单列）还剩 1599.99 元，本笔 1600.00 元，超出 0.01 元（意见 第五条） [refused]
      可用 reason= 说明理由后办理
  [4]
  $ dudao office approve X2026-005 by=石岩 reason=教师座谈增加一天 -q
  $ dudao office budget
  经费类别  年初安排     调整    待批   已批准  其中已支付    结余
  通信                           0.00     0.01        0.00
  交通          0.00   400.00    0.00   400.50        0.00   -0.50
  食宿                           0.00  1600.00        0.00
  劳务          0.00   100.00    0.00     0.00        0.00  100.00
  办公条件                     600.00     0.00        0.00
  未分项     1000.00   600.00    0.00     0.00        0.00   -0.01
  合计       1000.00  1100.00  600.00  2000.51        0.00   99.49

余额 2100 - 350.50 - 0.01 - 50 - 1600 = 99.49 元；作废一笔，钱也回到预算里。
  $ dudao office add expense on=2026-03-01 category=劳务 amount=99.50 text=评审费 -q
  $ dudao office approve X2026-006 by=石岩
  X2026-006: error: 金额 amount: 2026 年度预算还剩 99.49 元，本笔 99.50 元，超出 0.01 元（意见 第五条） [refused]
      此时可以: 按余额核减批准 amount=99.49，或 reject 不予批准
  [4]
  $ dudao office void X2026-003 --reason 短信未发 -q
  $ dudao office approve X2026-006 by=石岩
  编号       办理事项  状态    到期日
  X2026-006  批准      已批准
  $ dudao office budget -f tsv
  经费类别	年初安排	调整	待批	已批准	其中已支付	结余
  交通	0.00	400.00	0.00	400.50	0.00	-0.50
  食宿			0.00	1600.00	0.00	
  劳务	0.00	100.00	0.00	99.50	0.00	0.50
  办公条件			600.00	0.00	0.00	
  未分项	1000.00	600.00	0.00	0.00	0.00	0.00
  合计	1000.00	1100.00	600.00	2100.00	0.00	0.00

督学的支出：当日在聘、参加了那项任务的；不是的提示。批准本人的也提示。一笔只对应一项任务。
  $ dudao -n office add expense on=2026-02-26 category=食宿 amount=1 inspector=张强
  dudao-office: warning: 督学 inspector: 张强当日不在聘期内（意见 第五条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  X2026-007  登记      已申报
  $ dudao -n office add expense on=2025-12-31 category=食宿 amount=1 inspector=张强
  dudao-office: warning: 支出日期 on: 2025 年度尚未登记预算；登记后本笔计入其中（意见 第五条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  X2025-001  登记      已申报
  $ dudao -n office add expense on=2026-02-26 category=食宿 amount=1 inspector=李红 supervision=S2026-001
  dudao-office: warning: 督导 supervision: 参加人员中没有李红（意见 第五条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  X2026-007  登记      已申报
  $ dudao -n office add expense on=2026-02-26 category=食宿 amount=1 inspector=王明 training=岗前培训
  dudao-office: warning: 培训 training: 参加人员中没有王明（意见 第五条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  X2026-007  登记      已申报
  $ dudao -n office add expense on=2025-10-10 category=食宿 amount=1 inspector=李红 training=岗前培训
  dudao-office: warning: 支出日期 on: 2025 年度尚未登记预算；登记后本笔计入其中（意见 第五条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  X2025-001  登记      已申报
  $ dudao -n office add expense on=2026-02-26 category=食宿 amount=1 inspector=李红 training=岗前培训 supervision=S2026-001
  dudao-office: error: 培训 training: 一笔支出只能对应一项任务，分属两项的请分开申报 [value]
  [3]
  $ dudao -n office add expense on=2026-02-26 category=食宿 amount=1 inspector=赵某
  dudao-office: error: 督学 inspector: 没有督学 '赵某' [reference]
  [3]
  $ echo '经费支出: [{编号: X2026-001, 督学: 李红}]' | dudao -n office import --update --reason 张冠李戴 -
  -:1:8: warning: X2026-001: 督导 supervision: 参加人员中没有李红（意见 第五条）
      1 | 经费支出: [{编号: X2026-001, 督学: 李红}]
        |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  dudao-office: note: 试运行结束，未写入任何数据
  经费支出 expense  + 0  ~ 1  = 0
  $ dudao office add expense on=2026-02-26 category=食宿 amount=0.01 inspector=王明 supervision=S2026-001 -q
  $ dudao -n office approve X2026-007 by=王明
  X2026-007: warning: 督学 inspector: 王明决定的是本人的事项，应当由他人决定（意见 第五条）
  X2026-007: error: 金额 amount: 2026 年度预算还剩 0.00 元，本笔 0.01 元，超出 0.01 元（意见 第五条） [refused]
      此时可以: reject 不予批准
  [4]

有支出的督导、督学不能作废。
  $ dudao supervise void S2026-001 --reason 重复
  S2026-001: error: 经费支出 X2026-001 仍引用本记录（督导） [refused]
  S2026-001: error: 经费支出 X2026-007 仍引用本记录（督导） [refused]
      请先作废或撤回所列记录；此时可以: feedback 反馈初步督导意见, cancel 取消督导
  [4]

没有预算的年度：批准时提示，预算登记以后照样计入。
  $ dudao office add expense on=2025-12-30 category=通信 amount=30 text=话费
  dudao-office: warning: 支出日期 on: 2025 年度尚未登记预算；登记后本笔计入其中（意见 第五条）
  编号       办理事项  状态    到期日
  X2025-001  登记      已申报
  $ dudao office approve X2025-001 by=石岩
  X2025-001: warning: 支出日期 on: 2025 年度尚未登记预算；登记后本笔计入其中（意见 第五条）
  编号       办理事项  状态    到期日
  X2025-001  批准      已批准
  $ dudao office add budget year=2025 amount=20
  dudao-office: warning: 预算金额 amount: 预算总额低于已批准的支出，相差 10.00 元（意见 第五条）
  编号        办理事项  状态  到期日
  BU2026-002  登记
  $ dudao office budget --year 2025
  经费类别  年初安排  调整  待批  已批准  其中已支付    结余
  通信                      0.00   30.00        0.00
  合计         20.00  0.00  0.00   30.00        0.00  -10.00

决算了的年度：不再申报，不再批准，不再重新申报，也不能把别的年度的改过来；已批准的还可以支付。
  $ dudao office add expense on=2025-12-31 category=其他 amount=1 text=杂费 -q
  $ dudao office add expense on=2025-12-31 category=其他 amount=2 text=杂费 -q
  $ dudao office reject X2025-003 reason=无票据 -q
  $ dudao office close BU2026-002 by=石岩 on=2026-03-02
  BU2026-002: warning: 该年度还有 1 笔支出待批，决算后只能不予批准（意见 第五条）
  BU2026-002: warning: 该年度还有 1 笔支出已批准未支付（意见 第五条）
  编号        办理事项  状态  到期日
  BU2026-002  决算
  $ dudao office add expense on=2025-12-29 category=通信 amount=3
  dudao-office: error: 支出日期 on: 2025 年度已于 2026-03-02 决算，不再受理该年度的支出（意见 第五条） [refused]
      此时可以: 撤回决算 undo BU2026-002 --reason 理由
  [4]
  $ dudao office approve X2025-002 by=石岩
  X2025-002: error: 支出日期 on: 2025 年度已于 2026-03-02 决算，不再受理该年度的支出（意见 第五条） [refused]
      此时可以: 撤回决算 undo BU2026-002 --reason 理由
  [4]
  $ dudao office reclaim X2025-003
  X2025-003: error: 支出日期 on: 2025 年度已于 2026-03-02 决算，不再受理该年度的支出（意见 第五条） [refused]
      此时可以: 撤回决算 undo BU2026-002 --reason 理由
  [4]
  $ echo '经费支出: [{编号: X2026-004, 支出日期: 2025-12-29}]' | dudao office import --update --reason 填错年度 -
  -:1:30: error: X2026-004: 支出日期 on: 2025 年度已于 2026-03-02 决算，不再受理该年度的支出（意见 第五条） [refused]
      1 | 经费支出: [{编号: X2026-004, 支出日期: 2025-12-29}]
        |                                        ^^^^^^^^^^
      此时可以: 撤回决算 undo BU2026-002 --reason 理由
  共 1 处错误，未写入任何数据
  [4]
  $ echo '经费支出: [{编号: X2025-001, 支出日期: 2026-01-04}]' | dudao office import --update --reason 填错年度 -
  -:1:30: error: X2025-001: 支出日期 on: 2025 年度已于 2026-03-02 决算，不再受理该年度的支出（意见 第五条） [refused]
      1 | 经费支出: [{编号: X2025-001, 支出日期: 2026-01-04}]
        |                                        ^^^^^^^^^^
      此时可以: 撤回决算 undo BU2026-002 --reason 理由
  共 1 处错误，未写入任何数据
  [4]
  $ dudao office reject X2025-002 reason=决算后不再受理
  编号       办理事项  状态    到期日
  X2025-002  不予批准  未批准
  $ dudao office pay X2025-001
  编号       办理事项  状态    到期日
  X2025-001  支付      已支付
支付记错了可以撤回，决算里的已批准数不变；批准撤不回，已批准的也不能作废，决算才对得上账。
  $ dudao office undo X2025-001 --reason 退票
  编号       办理事项  状态    到期日
  X2025-001  撤销      已批准
  $ dudao office undo X2025-001 --reason 批错
  X2025-001: error: 支出日期 on: 2025 年度已于 2026-03-02 决算，已批准的支出不再撤回或作废（意见 第五条） [refused]
      此时可以: 撤回决算 undo BU2026-002 --reason 理由
  [4]
  $ dudao office void X2025-001 --reason 登错
  X2025-001: error: 支出日期 on: 2025 年度已于 2026-03-02 决算，已批准的支出不再撤回或作废（意见 第五条） [refused]
      此时可以: 撤回决算 undo BU2026-002 --reason 理由
  [4]
  $ dudao office void X2025-002 --reason 登错
  编号       办理事项  状态    到期日
  X2025-002  作废      未批准
  $ dudao --lang en office add expense on=2025-12-29 category=other amount=3
  dudao-office: error: on: 2025 was closed on 2026-03-02; its claims are no longer taken (意见 第五条) [refused]
      possible now: undo BU2026-002 --reason TEXT, which opens the year again
  [4]
  $ dudao office undo BU2026-002 --reason 补报 -q
  $ dudao office reclaim X2025-003
  编号       办理事项  状态    到期日
  X2025-003  重新申报  已申报

几笔写在文件里一起办理，按写的先后批准：剩 1000 元时 600、500、400 元的三笔，第二笔超出 100 元，一笔也没有批准。
  $ dudao init -q --store other.db
  $ cat >three.yaml <<'END'
  > 督导机构人员: [{姓名: 石岩, 职责: [综合事务], 到岗日期: 2025-09-01}]
  > 经费预算: [{年度: 2026, 预算金额: 1000}]
  > 经费支出:
  >   - {编号: 一, 支出日期: 2026-03-02, 经费类别: 其他, 金额: 600}
  >   - {编号: 二, 支出日期: 2026-03-02, 经费类别: 其他, 金额: 500}
  >   - {编号: 三, 支出日期: 2026-03-02, 经费类别: 其他, 金额: 400}
  > 办理:
  >   - {编号: 一, 办理事项: 批准, 决定人: 石岩}
  >   - {编号: 二, 办理事项: 批准, 决定人: 石岩}
  >   - {编号: 三, 办理事项: 批准, 决定人: 石岩}
  > END
  $ dudao import --store other.db three.yaml
  three.yaml:1:10: warning: 发生在系统启用以前，按新的人员变化列入上报台账；当时已经上报过的，用 import --legacy 补录（意见 第四条）
      1 | 督导机构人员: [{姓名: 石岩, 职责: [综合事务], 到岗日期: 2025-09-01}]
        |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  three.yaml:9:5: error: X2026-002: 金额 amount: 2026 年度预算还剩 400.00 元，本笔 500.00 元，超出 100.00 元（意见 第五条） [refused]
      9 |   - {编号: 二, 办理事项: 批准, 决定人: 石岩}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      此时可以: 按余额核减批准 amount=400.00，或 reject 不予批准
  共 1 处错误，未写入任何数据
  [4]
  $ sed -i '/编号: 二, 办理事项/d' three.yaml
  $ dudao import --store other.db -q three.yaml
  $ dudao office budget --store other.db
  经费类别  年初安排  调整    待批   已批准  其中已支付  结余
  其他                      500.00  1000.00        0.00
  合计       1000.00  0.00  500.00  1000.00        0.00  0.00
