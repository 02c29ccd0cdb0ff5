重新整改。销号的、已巩固的，因反弹、群众再反映、误销号三种理由可以重新整改：定新的期限，整改轮次加一 [依据 意见 第十五条]。
Opened again, for one of three reasons, with a new deadline and a new round.

  $ dudao init --quiet
  $ cat >first.yaml <<'END'
  > 单位: [{代码: no1, 名称: 晨海第一小学, 类别: 小学}]
  > 督导:
  >   - {编号: 开学, 标题: 开学督导, 类别: 督学, 督导方式: 专项督导, 被督导单位: no1, 督导事项: 开学准备}
  > 问题:
  >   - {编号: 甲, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 登记不全}
  >   - {编号: 乙, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 标识脱落}
  >   - {编号: 丙, 来源记录: 开学, 单位: no1, 领域: 其他, 严重程度: 轻微, 问题: 台账缺页}
  > 整改:
  >   - {编号: 一, 问题: 甲, 单位: no1, 整改要求: 补齐登记, 整改期限: 2026-01-30, 发生日期: 2026-01-15}
  >   - {编号: 二, 问题: 乙, 单位: no1, 整改要求: 重做标识, 整改期限: 2026-01-30, 发生日期: 2026-01-15}
  >   - {编号: 三, 问题: 丙, 单位: no1, 整改要求: 补齐台账, 整改期限: 2026-01-30, 发生日期: 2026-01-15}
  > 办理:
  >   - {编号: 一, 办理事项: submit, 发生日期: 2026-01-16, 整改报告: 登记已补齐}
  >   - {编号: 一, 办理事项: verify, 发生日期: 2026-01-19, 核查方式: 材料核查}
  >   - {编号: 一, 办理事项: accept, 发生日期: 2026-01-20, 整改成效: 登记齐全}
  >   - {编号: 二, 办理事项: submit, 发生日期: 2026-01-16, 整改报告: 标识已重做}
  >   - {编号: 二, 办理事项: verify, 发生日期: 2026-01-19}
  >   - {编号: 二, 办理事项: accept, 发生日期: 2026-01-20, 整改成效: 标识醒目}
  >   - {编号: 三, 办理事项: submit, 发生日期: 2026-01-16, 整改报告: 台账已补齐}
  >   - {编号: 三, 办理事项: verify, 发生日期: 2026-01-19}
  > END
  $ dudao rectify import --quiet first.yaml

没有销号的谈不上重新整改，也不公布。

  $ dudao rectify reopen R2026-003 reason=rebound deadline=2026-03-20
  R2026-003: error: 整改现为 '已核查'，不能办理 reopen 重新整改（意见 第十五条） [refused]
      此时可以: return 退回重改, accept 销号, terminate 终止整改
  [4]
  $ dudao rectify publish R2026-003
  R2026-003: error: 整改现为 '已核查'，不能办理 publish 公布整改结果（意见 第十五条） [refused]
      此时可以: return 退回重改, accept 销号, terminate 终止整改
  [4]

要有理由，要有新的期限，新的期限要在办理日之后。

  $ dudao rectify reopen R2026-001
  R2026-001: error: 缺少 reason=：须说明理由（意见 第十五条） [refused]
      可选: rebound 反弹, complaint 群众再反映, wrong 误销号
  R2026-001: error: 整改期限 deadline: 须填写新的整改期限（意见 第十五条） [refused]
      此时可以: publish 公布整改结果
  [4]
  $ dudao rectify reopen R2026-001 reason=又坏了 deadline=2026-01-30
  R2026-001: error: reason: '又坏了' 不在可选理由之内，文字说明请写入 note= [choice]
      可选: rebound 反弹, complaint 群众再反映, wrong 误销号
  R2026-001: error: 整改期限 deadline: 新的整改期限须晚于办理日期（意见 第十五条） [refused]
      此时可以: publish 公布整改结果
  [3]
  $ dudao rectify reopen R2026-001 reason=rebound deadline=2026-02-24 on=2026-02-24
  R2026-001: error: 整改期限 deadline: 新的整改期限须晚于办理日期（意见 第十五条） [refused]
      此时可以: publish 公布整改结果
  [4]
  $ dudao rectify reopen R2026-001 reason=rebound deadline=2026-02-24 on=2026-02-24 --lang en
  R2026-001: error: deadline: the new deadline must lie after the day of the move (意见 第十五条) [refused]
      possible now: publish
  [4]
  $ dudao rectify reopen R2026-001 reason=rebound deadline=2026-03-06 on=2026-02-24 note=抽查时又不登记
  编号       办理事项  状态      到期日
  R2026-001  重新整改  反弹重改  2026-03-06

新一轮从头来：上一轮的报告、核查和成效不算数，都要重写；历史里还在。原定期限是这一轮的。
What the last round proved does not prove this one: report, verification and effect are written anew.

  $ dudao rectify show R2026-001 | sed '/^历史/,$d'
  整改 R2026-001
  问题        F2026-001
  单位        晨海第一小学
  整改要求    补齐登记
  整改期限    2026-03-06
  要求报方案  否
  退回次数    0
  整改轮次    2
  原定期限    2026-03-06
  状态        反弹重改
  到期日      2026-03-06
  
  相关记录
  编号       类别    引用字段  状态
  B2026-001  回头看  整改单    待回看
  
  办理经过
  步骤  发生日期    办理事项          办理前    办理后    决定人  说明  理由
  0     2026-01-15  登记已下达的整改            已下达
  1     2026-01-16  报送整改报告      已下达    报告已报
  2     2026-01-19  核查整改情况      报告已报  已核查
  3     2026-01-20  销号              已核查    已销号
  4     2026-02-24  重新整改          已销号    反弹重改                反弹；抽查时又不登记
  
  $ dudao rectify history R2026-001 | grep -e '-> -'
        整改报告: 登记已补齐 -> -
        核查方式: 材料核查 -> -
        整改成效: 登记齐全 -> -
  $ dudao rectify submit R2026-001 on=2026-02-25
  R2026-001: warning: 整改报告 report: 被督导单位未书面报告整改情况（教育督导条例 第二十二条）
  编号       办理事项      状态      到期日
  R2026-001  报送整改报告  报告已报  2026-03-17
  $ dudao rectify verify R2026-001 on=2026-02-26 --quiet
  $ dudao rectify accept R2026-001 on=2026-02-27
  R2026-001: error: 整改成效 effect: 销号前须填写整改成效（意见 第十五条） [refused]
  R2026-001: error: 整改报告 report: 被督导单位未书面报告整改情况（教育督导条例 第二十二条） [refused]
      此时可以: return 退回重改, terminate 终止整改
  R2026-001: warning: 核查人 verified_by: 未填写核查人（教育督导条例 第二十二条）
  [4]
  $ dudao rectify accept R2026-001 on=2026-02-27 report=已恢复登记 effect=连续两周登记齐全
  R2026-001: warning: 核查人 verified_by: 未填写核查人（教育督导条例 第二十二条）
  dudao-rectify: note: 同时生成：B2026-003 回头看（待回看）
  编号       办理事项  状态    到期日
  R2026-001  销号      已销号

另外两种理由：群众再反映、误销号；没巩固的、巩固了的都一样。

  $ dudao rectify accept R2026-003 on=2026-01-21 effect=台账齐全 --quiet
  $ dudao rectify reopen R2026-003 reason=误销号 deadline=2026-03-13
  编号       办理事项  状态      到期日
  R2026-003  重新整改  反弹重改  2026-03-13
  $ dudao rectify reopen R2026-003 reason=误销号 deadline=2026-03-20
  R2026-003: error: 整改现为 '反弹重改'，不能办理 reopen 重新整改（意见 第十五条） [refused]
      此时可以: submit 报送整改报告, publish 公布整改结果, terminate 终止整改
  [4]

巩固由回头看认定，没有人工办理的命令；巩固了的，群众再反映照样重新整改。

  $ dudao rectify sustain R2026-002
  dudao-rectify: error: dudao-rectify 没有动词 'sustain' [usage]
      可用的动词：dudao-rectify --help
  [2]
  $ dudao rectify check B2026-002 on=2026-02-26 result=held --quiet
  $ dudao rectify show R2026-002 | sed -n '/^办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项          办理前    办理后    决定人  说明      理由
  0     2026-01-15  登记已下达的整改            已下达
  1     2026-01-16  报送整改报告      已下达    报告已报
  2     2026-01-19  核查整改情况      报告已报  已核查
  3     2026-01-20  销号              已核查    已销号
  4     2026-02-26  认定整改巩固      已销号    已巩固            程序办理
  

公布整改结果：销号以后的各个环节都可以，状态不变，记下公布日期；再公布一次，记新的日期。

  $ dudao rectify publish R2026-001 R2026-002 R2026-003 on=2026-02-28
  R2026-003: error: 发生日期 on: 2026-02-28 早于本记录上一次办理 reopen 重新整改 的日期 [order]
  [3]
  $ dudao rectify publish R2026-001 R2026-002 on=2026-02-28
  编号       办理事项      状态    到期日
  R2026-001  公布整改结果  已销号
  R2026-002  公布整改结果  已巩固
  $ dudao rectify publish R2026-003 R2026-001
  编号       办理事项      状态      到期日
  R2026-003  公布整改结果  反弹重改  2026-03-13
  R2026-001  公布整改结果  已销号
  $ dudao rectify reopen R2026-002 reason=complaint deadline=2026-03-12
  编号       办理事项  状态      到期日
  R2026-002  重新整改  反弹重改  2026-03-12
  $ dudao rectify list --columns key,published_on,rounds,first_deadline,reopened_on,state rounds'>1'
  编号       结果公布日  整改轮次  原定期限    反弹重改日期  状态
  R2026-001  2026-03-02         2  2026-03-06  2026-02-24    已销号
  R2026-002  2026-02-28         2  2026-03-12  2026-03-02    反弹重改
  R2026-003  2026-03-02         2  2026-03-13  2026-03-02    反弹重改
  $ dudao rectify show R2026-001 | sed -n '/^办理经过/,/^$/p' | tail -n +7
  4     2026-02-24  重新整改          已销号    反弹重改                反弹；抽查时又不登记
  5     2026-02-25  报送整改报告      反弹重改  报告已报
  6     2026-02-26  核查整改情况      报告已报  已核查
  7     2026-02-27  销号              已核查    已销号
  8     2026-02-28  公布整改结果      已销号    已销号
  9     2026-03-02  公布整改结果      已销号    已销号
  
  $ dudao rectify show R2026-002 | sed -n '/^办理经过/,/^$/p' | tail -n +7
  4     2026-02-26  认定整改巩固      已销号    已巩固            程序办理
  5     2026-02-28  公布整改结果      已巩固    已巩固
  6     2026-03-02  重新整改          已巩固    反弹重改                    群众再反映
  
  $ dudao rectify show R2026-003 | sed -n '/^办理经过/,/^$/p' | tail -n +6
  3     2026-01-21  销号              已核查    已销号
  4     2026-03-02  重新整改          已销号    反弹重改                误销号
  5     2026-03-02  公布整改结果      反弹重改  反弹重改
  
