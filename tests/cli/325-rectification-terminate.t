终止整改。只有三种理由：问题已撤销、单位撤并、并案；要写明由谁决定，说明写在备注里。
Ended for one of three reasons, decided by somebody; words of one's own go into note=.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导机构人员: [{姓名: 方知行, 职责: [督学], 到岗日期: 2025-09-01}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 甲, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 登记不全}
  >   - {编号: 乙, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 标识脱落}
  >   - {编号: 丙, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 台账缺页}
  >   - {编号: 丁, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 台账缺签字}
  > 整改:
  >   - {问题: 甲, 单位: no1, 整改要求: 补齐登记}
  >   - {问题: 乙, 单位: no1, 整改要求: 重做标识, 整改期限: 2026-03-20}
  >   - {问题: 丙, 单位: no1, 整改要求: 补齐台账, 整改期限: 2026-03-20}
  >   - {问题: 丁, 单位: no1, 整改要求: 补签字, 整改期限: 2026-03-20}
  > END
  $ dudao rectify import --quiet first.yaml

缺什么一次说全；理由不在三种之内的，列出可选的。

  $ dudao rectify terminate R2026-001
  R2026-001: error: 缺少 reason=：须说明理由（意见 第十五条） [refused]
      可选: revoked 问题已撤销, closed 单位撤并, merged 并案
  R2026-001: error: 缺少 by=：由谁决定（意见 第十五条） [refused]
      此时可以: issue 下达整改通知
  [4]
  $ dudao rectify terminate R2026-001 reason=领导说算了
  R2026-001: error: reason: '领导说算了' 不在可选理由之内，文字说明请写入 note= [choice]
      可选: revoked 问题已撤销, closed 单位撤并, merged 并案
  R2026-001: error: 缺少 by=：由谁决定（意见 第十五条） [refused]
      此时可以: issue 下达整改通知
  [3]
  $ dudao rectify terminate R2026-001 reason=no --lang en
  R2026-001: error: reason: 'no' is not one of the reasons; free words go into note= [choice]
      choices: revoked, closed, merged
  R2026-001: error: by= is missing: who decided (意见 第十五条) [refused]
      possible now: issue
  [3]

授权代签的要写授权依据；不认识的签署方式不收；不在册的决定人提示一句，照办。谁签的、凭什么签的、为什么，都记下。

  $ dudao rectify terminate R2026-001 reason=revoked by=方知行 as=代
  dudao-rectify: error: 签署方式 as: '代' 不在可选值之内 [choice]
      as=代
         ^^
      可选: self 本人, acting 授权代签
  [3]
  $ dudao rectify terminate R2026-001 reason=revoked by=方知行 as=授权代签
  R2026-001: error: 缺少 authority=：授权代签须写明授权依据（意见 第十五条） [refused]
      此时可以: issue 下达整改通知
  [4]
  $ echo 扫描件 >scan.pdf
  $ dudao rectify terminate R2026-001 reason=问题已撤销 by=方知行 as=授权代签 authority=主任2月27日授权 scan=scan.pdf note=复查后撤销
  编号       办理事项  状态    到期日
  R2026-001  终止整改  已终止
  $ dudao rectify terminate R2026-002 reason=closed by=王某某
  R2026-002: warning: by: 当日在任的委员会成员和督导机构人员中没有王某某
  编号       办理事项  状态    到期日
  R2026-002  终止整改  已终止
  $ dudao rectify submit R2026-003 report=台账已补 --quiet
  $ dudao rectify terminate R2026-003 reason=merged by=方知行 on=2026-03-03
  R2026-003: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao rectify terminate R2026-003 reason=merged by=方知行
  编号       办理事项  状态    到期日
  R2026-003  终止整改  已终止
  $ dudao rectify show R2026-001 | sed '/^历史/,$d'
  整改 R2026-001
  问题        F2026-001
  单位        晨海第一小学
  整改要求    补齐登记
  要求报方案  否
  退回次数    0
  整改轮次    1
  状态        已终止
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人                               说明                 理由
  0     2026-03-02  拟下达            拟下达
  1     2026-03-02  终止整改  拟下达  已终止  方知行（授权代签，主任2月27日授权）  扫描件 1ea8260fcf70  问题已撤销；复查后撤销
  
  $ dudao rectify show R2026-001 --lang en | grep 'drafted *terminated' | tr -s ' '
  1 2026-03-02 terminate drafted terminated 方知行 (acting, 主任2月27日授权) scan 1ea8260fcf70 revoked; 复查后撤销
  $ sha256sum scan.pdf | cut -c1-12
  1ea8260fcf70
  $ dudao rectify history R2026-001 -f json | grep -o '"by": .*"note": "[^"]*"'
  "by": "方知行", "as": "acting", "authority": "主任2月27日授权", "scan": "1ea8260fcf7022965de7bb67930f6554cf82b55d71183bd873f3478c6fc8aed1", "reason": "revoked", "note": "复查后撤销"

终止了的没有期限，也不再办理；销号了的不能终止。
Nothing more happens to what is terminated; what is accepted cannot be.

  $ dudao rectify receive R2026-002
  R2026-002: error: 整改现为 '已终止'，不能办理 receive 签收整改通知（意见 第十五条） [refused]
  [4]
  $ dudao rectify terminate R2026-003 reason=merged by=方知行
  R2026-003: error: 整改现为 '已终止'，不能办理 terminate 终止整改（意见 第十五条） [refused]
  [4]
  $ dudao rectify submit R2026-004 report=已补签 --quiet
  $ dudao rectify verify R2026-004 effect=合格 --quiet
  $ dudao rectify accept R2026-004 --quiet
  $ dudao rectify terminate R2026-004 reason=merged by=方知行
  R2026-004: error: 整改现为 '已销号'，不能办理 terminate 终止整改（意见 第十五条） [refused]
      此时可以: reopen 重新整改, publish 公布整改结果
  [4]

办错了的用撤回：回到终止之前。办到哪一步都可以终止，撤回以后从那一步接着办。
Taken back, it stands where it stood; and it can be ended wherever it stands.

  $ dudao rectify undo R2026-002 --reason 单位没有撤并
  编号       办理事项  状态    到期日
  R2026-002  撤销      已下达  2026-03-20
  $ end() { dudao rectify terminate R2026-002 reason=merged by=方知行 -q && dudao rectify undo R2026-002 --reason 不并案; }
  $ dudao rectify receive R2026-002 -q && end
  编号       办理事项  状态    到期日
  R2026-002  撤销      已签收  2026-03-20
  $ dudao rectify plan R2026-002 measures='{text: 重做标识, owner: 总务处}' -q && end
  编号       办理事项  状态      到期日
  R2026-002  撤销      方案已报  2026-03-20
  $ dudao rectify submit R2026-002 report=标识已重做 -q && end
  编号       办理事项  状态      到期日
  R2026-002  撤销      报告已报  2026-03-23
  $ dudao rectify verify R2026-002 verified_by=方知行 -q && end
  编号       办理事项  状态    到期日
  R2026-002  撤销      已核查
  $ dudao rectify return R2026-002 reason=又脱落一处 -q && end
  编号       办理事项  状态      到期日
  R2026-002  撤销      退回重改  2026-03-20
  $ dudao rectify reopen R2026-004 reason=complaint deadline=2026-03-31 -q
  $ dudao rectify terminate R2026-004 reason=merged by=方知行
  编号       办理事项  状态    到期日
  R2026-004  终止整改  已终止
  $ dudao rectify show R2026-002 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项          办理前    办理后    决定人  说明        理由
  0     2026-03-02  登记已下达的整改            已下达
  1     2026-03-02  终止整改          已下达    已终止    王某某  此步已撤回  单位撤并
  2     2026-03-02  签收整改通知      已下达    已签收
  3     2026-03-02  终止整改          已签收    已终止    方知行  此步已撤回  并案
  4     2026-03-02  报送整改方案      已签收    方案已报
  5     2026-03-02  终止整改          方案已报  已终止    方知行  此步已撤回  并案
  6     2026-03-02  报送整改报告      方案已报  报告已报
  7     2026-03-02  终止整改          报告已报  已终止    方知行  此步已撤回  并案
  8     2026-03-02  核查整改情况      报告已报  已核查
  9     2026-03-02  终止整改          已核查    已终止    方知行  此步已撤回  并案
  10    2026-03-02  退回重改          已核查    退回重改                      又脱落一处
  11    2026-03-02  终止整改          退回重改  已终止    方知行  此步已撤回  并案
  
  $ dudao rectify show R2026-004 | sed -n '/^办理经过/,/^$/p' | tail -n 3
  4     2026-03-02  重新整改          已销号    反弹重改                群众再反映
  5     2026-03-02  终止整改          反弹重改  已终止    方知行        并案
  
  $ dudao rectify list --columns key,state,due_on
  编号       状态      到期日
  R2026-001  已终止
  R2026-002  退回重改  2026-03-20
  R2026-003  已终止
  R2026-004  已终止
