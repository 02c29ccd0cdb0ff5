一次办理几件。几个编号写在一起，字段和日期对每一件都一样；有一件不行，就一件也不办 [依据 意见 第十五条]。
Several keys are one transaction: one refusal, nothing done.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 甲, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 登记不全}
  >   - {编号: 乙, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 标识脱落}
  >   - {编号: 丙, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 一般, 问题: 台账缺页}
  > 整改:
  >   - {问题: 甲, 单位: no1, 整改要求: 补齐登记}
  >   - {问题: 乙, 单位: no1, 整改要求: 重做标识}
  >   - {问题: 丙, 单位: no1, 整改要求: 补齐台账}
  > END
  $ dudao rectify import --quiet first.yaml

2月9日下达：轻微10日到2月19日，春节放假到23日，顺延到24日；一般30日到3月11日。

  $ dudao rectify issue R2026-001 R2026-002 R2026-003 on=2026-02-09
  编号       办理事项      状态    到期日
  R2026-001  下达整改通知  已下达  2026-02-24
  R2026-002  下达整改通知  已下达  2026-02-24
  R2026-003  下达整改通知  已下达  2026-03-11

第三件要求报方案，不能直接报整改报告；还有一个编号没有记录。说全，一件也不办。

  $ dudao rectify submit R2026-001 R2026-003 R2026-009 R2026-002 report=已整改 on=2026-02-27
  R2026-003: error: 整改现为 '已下达'，办理 submit 报送整改报告 须符合条件：不要求报方案，或文书已证明送达（教育督导条例 第二十二条） [refused]
      此时可以: receive 签收整改通知, terminate 终止整改
  dudao-rectify: error: 没有记录 'R2026-009' [not-found]
  [5]
  $ dudao rectify list --columns key,state,report
  编号       状态    整改报告
  R2026-001  已下达
  R2026-002  已下达
  R2026-003  已下达

同一个编号写两遍，第二遍已经不能办，整条命令不办。

  $ dudao rectify submit R2026-001 R2026-001 report=已整改
  R2026-001: error: 整改现为 '报告已报'，不能办理 submit 报送整改报告（教育督导条例 第二十二条） [refused]
      此时可以: verify 核查整改情况, return 退回重改, terminate 终止整改
  [4]
  $ dudao rectify submit R2026-001 R2026-002 report=已整改 on=2026-02-27
  编号       办理事项      状态      到期日
  R2026-001  报送整改报告  报告已报  2026-03-19
  R2026-002  报送整改报告  报告已报  2026-03-19

试运行：都算一遍，什么也不写。2月27日报送，15个工作日到3月19日（2月28日周六调休上班）；到期2月24日，迟3天。

  $ dudao rectify return R2026-001 R2026-002 reason=没有照片 --dry-run
  R2026-001: warning: 整改期限 deadline: 整改期限已过，退回后即为逾期；需要给时间的，办理延期
  R2026-002: warning: 整改期限 deadline: 整改期限已过，退回后即为逾期；需要给时间的，办理延期
  dudao-rectify: note: 试运行结束，未写入任何数据
  编号       办理事项  状态      到期日
  R2026-001  退回重改  退回重改  2026-02-24
  R2026-002  退回重改  退回重改  2026-02-24
  $ dudao rectify list --columns key,returned,state,days_late
  编号       退回次数  状态      逾期天数
  R2026-001         0  报告已报         3
  R2026-002         0  报告已报         3
  R2026-003         0  已下达

别的任务的命令办不了，说明到哪里办；dudao 什么都能办，不同类别的也能写在一起（dudao report、dudao rectify 总是指任务）。
A move works from the task that owns the workflow, and from dudao.

  $ dudao office receive R2026-003
  dudao-office: error: dudao-office 没有动词 'receive' [usage]
      最接近: 收到回执 receipt
  [2]
  $ dudao office return R2026-001 reason=没有照片
  dudao-office: error: R2026-001 不是 dudao-office 的记录 [usage]
      dudao rectify return R2026-001
  [2]
  $ dudao receive R2026-003 on=2026-02-10 -f json
  [
  {"key": "R2026-003", "verb": "receive", "state": "received", "due_on": "2026-03-11"}
  ]
  $ dudao rectify verify R2026-001 --quiet
  $ dudao rectify accept R2026-001 effect=合格 --quiet
  $ dudao check B2026-001 result=held --quiet
  $ dudao rectify report B2026-001 --quiet
  $ dudao send U2026-001 --quiet
  $ dudao return R2026-002 U2026-001 reason=材料不全
  R2026-002: warning: 整改期限 deadline: 整改期限已过，退回后即为逾期；需要给时间的，办理延期
  编号       办理事项  状态      到期日
  R2026-002  退回重改  退回重改  2026-02-24
  U2026-001  退回重报  待报      2026-04-01

文件里的办理也是一件不行全不办，指出是哪一行。

  $ cat >moves.yaml <<'END'
  > 办理:
  >   - {编号: R2026-002, 办理事项: submit, 整改报告: 补了照片}
  >   - {编号: R2026-003, 办理事项: verify}
  > END
  $ dudao rectify import moves.yaml
  moves.yaml:3:5: error: R2026-003: 整改现为 '已签收'，不能办理 verify 核查整改情况（教育督导条例 第二十二条） [refused]
      3 |   - {编号: R2026-003, 办理事项: verify}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      此时可以: plan 报送整改方案, terminate 终止整改
  共 1 处错误，未写入任何数据
  [4]
  $ dudao rectify list key=R2026-002 --columns key,state
  编号       状态
  R2026-002  退回重改
