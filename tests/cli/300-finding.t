问题台账。一个问题一条，写明来源、单位、领域、严重程度。没写处理方式的是限期整改，问题状态由程序记为“已提出”。
Findings: one problem each, with the work it was found in. What is not said: mended by a notice, and raised.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位:
  >   - {代码: no1, 名称: 晨海第一小学, 类别: 小学}
  >   - {代码: no2, 名称: 晨海第二小学, 类别: 小学}
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  >   - {编号: 食堂, 标题: 食堂督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 食堂管理}
  >   - {编号: 旧账, 标题: 撤掉的督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 收费}
  > 问题:
  >   - {来源记录: 开学, 单位: no1, 领域: 安全稳定, 严重程度: 一般, 问题: 消防器材过期, 指标: A3}
  >   - 来源记录: 开学
  >     单位: no1
  >     领域: 办学行为
  >     严重程度: 轻微
  >     问题: 课程表未公示
  >     处理方式: 当场整改
  >     当场整改日期: 2026-02-27
  >     会商: [{单位: no2, 会商日期: 2026-02-26, 答复: 无异议, 答复日期: 2026-02-27}]
  > END
  $ dudao supervise import --quiet first.yaml
  $ dudao supervise list finding
  编号       单位          领域      严重程度  问题          处理方式  问题状态
  F2026-001  晨海第一小学  安全稳定  一般      消防器材过期  限期整改  已提出
  F2026-002  晨海第一小学  办学行为  轻微      课程表未公示  当场整改  已提出
  $ dudao supervise show F2026-002 | sed '/^历史/,$d'
  问题 F2026-002
  来源记录           S2026-001
  单位               晨海第一小学
  领域               办学行为
  严重程度           轻微
  问题               课程表未公示
  处理方式           当场整改
  当场整改日期       2026-02-27
  会商 1 · 单位      晨海第二小学
  会商 1 · 会商日期  2026-02-26
  会商 1 · 答复      无异议
  会商 1 · 答复日期  2026-02-27
  问题状态           已提出
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  登记问题
  

不是当场整改的写了当场整改日期，提示一句；问题状态、前次同类问题由程序填写，不能自己填。

  $ dudao supervise add finding found_in=S2026-001 unit=no1 category=safety severity=minor \
  >     text=门卫登记不全 corrected_on=2026-02-27
  dudao-supervise: warning: 当场整改日期 corrected_on: 处理方式不是当场整改，不应填写
  编号       办理事项  状态  到期日
  F2026-003  登记
  $ dudao supervise add finding found_in=S2026-001 unit=no1 category=safety severity=minor \
  >     text=监控有盲区 standing=confirmed repeat_of=F2026-001
  dudao-supervise: error: 问题状态 standing: 由程序填写，不能录入 [assigned]
  dudao-supervise: error: 前次同类问题 repeat_of: 由程序填写，不能录入 [assigned]
  [3]
  $ dudao supervise add finding found_in=S2026-001 unit=no1 category=safety severity=bad text=监控有盲区
  dudao-supervise: error: 严重程度 severity: 'bad' 不在可选值之内 [choice]
      severity=bad
               ^^^
      可选: minor 轻微, ordinary 一般, serious 严重, major 重大
  [3]

同一来源、同一单位、同样文字的是同一个问题：再报一遍不变，内容不同的须用 edit 改。

  $ dudao supervise add finding found_in=S2026-001 unit=no1 category=safety severity=minor text=门卫登记不全
  编号       办理事项      状态  到期日
  F2026-003  相同，未改动
  $ dudao supervise add finding found_in=S2026-001 unit=no1 category=safety severity=serious text=门卫登记不全
  dudao-supervise: error: 严重程度 severity: F2026-003 已存在且内容不同，可用 edit 修改 [changed]
  [3]

问题的单位不是来源督导的被督导单位，提示一句：联合督导、牵涉下属的都有可能。当场整改的日期不能在今天之后，登记时、修改时都一样；会商的日期也是。

  $ dudao -n supervise add finding found_in=S2026-001 unit=no2 category=safety severity=minor text=监控有盲区
  dudao-supervise: warning: 单位 unit: S2026-001的被督导单位不是该单位（意见 第十四条）
  dudao-supervise: note: 试运行结束，未写入任何数据
  编号       办理事项  状态  到期日
  F2026-004  登记
  $ dudao -n supervise add finding found_in=S2026-001 unit=no2 category=safety severity=minor text=监控有盲区 --lang en
  dudao-supervise: warning: unit: S2026-001 is about another unit (意见 第十四条)
  dudao-supervise: note: a dry run: nothing was written
  key        verb  state  due_on
  F2026-004  add
  $ dudao supervise add finding found_in=S2026-001 unit=no1 category=safety severity=minor text=监控有盲区 \
  >     handling=spot corrected_on=2026-03-03
  dudao-supervise: error: 当场整改日期 corrected_on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao supervise import --update - <<'END'
  > findings: [{key: F2026-002, corrected_on: 2026-03-03}]
  > END
  -:1:43: error: 当场整改日期 corrected_on: 2026-03-03 晚于今天（2026-03-02） [order]
      1 | findings: [{key: F2026-002, corrected_on: 2026-03-03}]
        |                                           ^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao supervise add finding found_in=S2026-001 unit=no1 category=safety severity=minor text=监控有盲区 \
  >     handling=spot corrected_on=2026-03-03 --lang en
  dudao-supervise: error: corrected_on: 2026-03-03 lies after today (2026-03-02) [order]
  [3]
  $ dudao supervise add finding found_in=S2026-001 unit=no1 category=safety severity=minor text=监控有盲区 \
  >     'consulted=[{unit: no2, asked_on: 2026-03-01}, {unit: no1, asked_on: 2026-03-02, answered_on: 2026-03-03}]'
  dudao-supervise: error: 答复日期 consulted[2].answered_on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]

屡改屡犯：同一单位，在另一次督导中查出同样的指标，或同样的文字，记下前次问题。同一次督导之内不算，别的单位也不算。
A repeat: the same indicator, or the same words, at the same unit, found by other work.

  $ cat >again.yaml <<'END'
  > findings:
  >   - {found_in: S2026-001, unit: no1, category: safety, severity: minor, text: 器材箱上锁, indicator: A3}
  >   - {found_in: S2026-002, unit: no1, category: safety, severity: serious, text: 厨房灭火器过期, indicator: A3}
  >   - {found_in: S2026-002, unit: no1, category: safety, severity: ordinary, text: 门卫登记不全}
  >   - {found_in: S2026-002, unit: no2, category: safety, severity: ordinary, text: 消防器材过期, indicator: A3}
  > END
  $ dudao supervise import --quiet again.yaml
  $ dudao supervise list finding --columns key,found_in,unit,indicator,text,repeat_of,repeated
  编号       来源记录   单位          指标  问题            前次同类问题  屡改屡犯
  F2026-001  S2026-001  晨海第一小学  A3    消防器材过期                  否
  F2026-002  S2026-001  晨海第一小学        课程表未公示                  否
  F2026-003  S2026-001  晨海第一小学        门卫登记不全                  否
  F2026-004  S2026-001  晨海第一小学  A3    器材箱上锁                    否
  F2026-005  S2026-002  晨海第一小学  A3    厨房灭火器过期  F2026-004     是
  F2026-006  S2026-002  晨海第一小学        门卫登记不全    F2026-003     是
  F2026-007  S2026-002  晨海第二小学  A3    消防器材过期                  否
  $ dudao supervise list finding repeated=yes --columns key,repeat_of --lang en
  key        repeat_of
  F2026-005  F2026-004
  F2026-006  F2026-003

问题在督导中发现，来源不能是别的记录。督导已经取消或办结的，不能再往里加问题 [依据 意见 第十四条]。作废的督导不能引用。

  $ dudao supervise add finding found_in=no1 unit=no1 category=fees severity=minor text=收费未公示
  dudao-supervise: error: 来源记录 found_in: no1 不是督导，不能作为问题的来源（意见 第十四条） [refused]
  [4]

  $ dudao supervise cancel S2026-003 reason=并入春季督导 --quiet
  $ dudao supervise add finding found_in=S2026-003 unit=no1 category=fees severity=minor text=收费未公示
  dudao-supervise: error: 来源记录 found_in: S2026-003 已办结或取消（意见 第十四条） [refused]
  [4]
  $ dudao supervise add finding found_in=S2026-003 unit=no1 category=fees severity=minor text=收费未公示 --lang en
  dudao-supervise: error: found_in: S2026-003 is closed or cancelled (意见 第十四条) [refused]
  [4]
  $ dudao supervise void S2026-003 --reason 重复录入 --quiet
  $ dudao supervise add finding found_in=S2026-003 unit=no1 category=fees severity=minor text=收费未公示
  dudao-supervise: error: 来源记录 found_in: S2026-003 已作废 [reference]
  [3]

确认和撤销问题由督导意见书、复查决定连带办理，没有这样的命令。
Confirming and withdrawing come with the opinion and the recheck; nobody types them.

  $ dudao supervise confirm F2026-001
  dudao-supervise: error: dudao-supervise 没有动词 'confirm' [usage]
      可用的动词：dudao-supervise --help
  [2]
  $ dudao supervise withdraw F2026-001
  dudao-supervise: error: dudao-supervise 没有动词 'withdraw' [usage]
      可用的动词：dudao-supervise --help
  [2]
  $ dudao withdraw F2026-001 reason=重复
  F2026-001: error: withdraw 撤销问题 由程序办理，不能录入（山东省教育督导条例 第十八条） [refused]
  [4]
  $ dudao withdraw F2026-001 reason=重复 --lang en
  F2026-001: error: withdraw is done by the program, never by hand (山东省教育督导条例 第十八条) [refused]
  [4]

问题不设办理流程，别的类别的办理对它无从谈起；别的任务也没有这项办理的，不作提示。

  $ dudao receive F2026-001
  F2026-001: error: 没有 receive 这项办理：问题不设办理流程 [usage]
  [2]
  $ dudao receive F2026-001 --lang en
  F2026-001: error: 'receive' is no move: finding has no workflow [usage]
  [2]
  $ dudao rectify accept no1
  no1: error: 没有 accept 这项办理：单位不设办理流程 [usage]
      此时可以: rename 更名, merge 并入, split 分设, close 撤销单位
  [2]
  $ dudao report withdraw F2026-001
  dudao-report: error: F2026-001 不是 dudao-report 的记录 [usage]
  [2]
  $ dudao rectify cancel S2026-001
  dudao-rectify: error: S2026-001 不是 dudao-rectify 的记录 [usage]
      dudao supervise cancel S2026-001
  [2]
  $ dudao supervise flow finding
  现状态  办理事项  命令      办理后  条件  须写明    依据
          登记问题  create                            意见 第十四条
          确认问题  confirm                 （程序）  意见 第十四条
          撤销问题  withdraw                （程序）  山东省教育督导条例 第十八条
