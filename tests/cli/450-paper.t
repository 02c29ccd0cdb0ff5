文书：拟稿、签发、编号印发、送达；文号按文种、年度编，督导办代字加文种字 [依据 党政机关公文处理工作条例 第九条]。
Papers: drafted, signed, numbered when issued, delivered.

  $ dudao init -q --opened 2026-01-01 --word 威经教督 --next 整改通知书=12
  $ cat >base.yaml <<'END'
  > 单位: [{代码: education, 名称: 教育分局, 类别: 部门}, {代码: school-1, 名称: 第一小学, 类别: 小学}]
  > 委员会席位:
  >   - {届: 第二届, 委员会职务: 主任, 单位: education, 姓名: 周松, 任职日期: 2026-02-24}
  >   - {届: 第二届, 委员会职务: 副主任, 单位: education, 姓名: 陈安, 任职日期: 2026-02-24, 离任日期: 2026-06-30}
  > 督导机构人员: [{姓名: 石岩, 职责: [综合事务], 到岗日期: 2026-02-24}]
  > 督导: [{标题: 开学检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 开学}]
  > 文书:
  >   - {文种: 整改通知书, 涉及记录: [开学检查], 主送: [第一小学], 抄送: [教育分局]}
  >   - {文种: 整改通知书, 涉及记录: [开学检查, school-1], 主送: [第一小学]}
  >   - {文种: 随机抽取记录表, 涉及记录: [开学检查]}
  > END
  $ dudao report import base.yaml
  单位 unit           + 2  ~ 0  = 0
  委员会席位 seat     + 2  ~ 0  = 0
  督导机构人员 staff  + 1  ~ 0  = 0
  督导 supervision    + 1  ~ 0  = 0
  文书 paper          + 3  ~ 0  = 0
  $ dudao report list
  编号       文种            文号  主送      签发人  印发日期  送达日期  状态
  O2026-001  整改通知书            第一小学                              拟稿
  O2026-002  整改通知书            第一小学                              拟稿
  O2026-003  随机抽取记录表                                              拟稿

签发要写明谁签的。代签要写明授权；不在席位和人员中的、已经离任的提示。
  $ dudao report sign O2026-001
  O2026-001: error: 缺少 by=：由谁决定（党政机关公文处理工作条例 第九条） [refused]
      补齐后可以: sign 签发
  [4]
  $ dudao report sign O2026-001 by=石岩 on=2026-03-03
  O2026-001: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao report sign O2026-001 by=石岩 as=代签
  dudao-report: error: 签署方式 as: '代签' 不在可选值之内 [choice]
      as=代签
         ^^^^
      可选: self 本人, acting 授权代签   最接近: 授权代签
  [3]
  $ dudao report sign O2026-001 by=石岩 as=授权代签
  O2026-001: error: 缺少 authority=：授权代签须写明授权依据（党政机关公文处理工作条例 第九条） [refused]
      补齐后可以: sign 签发
  [4]
  $ dudao report sign O2026-001 by=石岩 as=acting authority=主任2月27日书面授权
  编号       办理事项  状态    到期日
  O2026-001  签发      已签发
  $ dudao report issue O2026-002
  O2026-002: error: 文书现为 '拟稿'，不能办理 issue 编号印发（党政机关公文处理工作条例 第九条） [refused]
      此时可以: sign 签发
  [4]
  $ dudao report sign O2026-002 by=赵某
  O2026-002: warning: by: 当日在任的委员会成员和督导机构人员中没有赵某
  编号       办理事项  状态    到期日
  O2026-002  签发      已签发
  $ dudao --today 2026-07-01 report sign O2026-003 by=陈安 -n
  O2026-003: warning: by: 当日在任的委员会成员和督导机构人员中没有陈安
  dudao-report: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  O2026-003  签发      已签发
  $ dudao report list --columns 编号,签发人,状态
  编号       签发人  状态
  O2026-001  石岩    已签发
  O2026-002  赵某    已签发
  O2026-003          拟稿

退回修改，签发就不算了，再签的人是签发人；签发前写明了签发人的，代签不改签发人。
  $ dudao report return O2026-001
  O2026-001: error: 缺少 reason=：须说明理由（党政机关公文处理工作条例 第九条） [refused]
      此时可以: issue 编号印发, withdraw 撤回
  [4]
  $ dudao report return O2026-001 reason=文字有误
  编号       办理事项  状态  到期日
  O2026-001  退回修改  拟稿
  $ dudao report deliver O2026-001
  O2026-001: error: 文书现为 '拟稿'，不能办理 deliver 送达（意见 第十四条） [refused]
      此时可以: sign 签发
  [4]
  $ dudao report sign O2026-001 by=周松 as=self
  编号       办理事项  状态    到期日
  O2026-001  签发      已签发
  $ dudao report return O2026-002 reason=换签发人
  编号       办理事项  状态  到期日
  O2026-002  退回修改  拟稿
  $ dudao report sign O2026-002 signed_by=周松 by=石岩 as=acting authority=主任2月27日书面授权
  编号       办理事项  状态    到期日
  O2026-002  签发      已签发
  $ dudao report show O2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人                                 说明  理由
  0     2026-03-02  拟稿              拟稿
  1     2026-03-02  签发      拟稿    已签发  赵某
  2     2026-03-02  退回修改  已签发  拟稿                                                 换签发人
  3     2026-03-02  签发      拟稿    已签发  石岩（授权代签，主任2月27日书面授权）
  

印发时取号：上一个号是 11，从 12 号起；没有文种字的不编号。印发的不能再退回。
  $ dudao report issue O2026-001
  dudao-report: note: O2026-001 文号: 威经教督整〔2026〕12号
  编号       办理事项  状态    到期日
  O2026-001  编号印发  已印发
  $ dudao report issue O2026-001
  O2026-001: error: 文书现为 '已印发'，不能办理 issue 编号印发（党政机关公文处理工作条例 第九条） [refused]
      此时可以: deliver 送达, withdraw 撤回
  [4]
  $ dudao report return O2026-001 reason=文字有误
  O2026-001: error: 文书现为 '已印发'，不能办理 return 退回修改（党政机关公文处理工作条例 第九条） [refused]
      此时可以: deliver 送达, withdraw 撤回
  [4]
  $ dudao report sign O2026-003 by=周松
  编号       办理事项  状态    到期日
  O2026-003  签发      已签发
  $ dudao report issue O2026-002 O2026-003
  dudao-report: note: O2026-002 文号: 威经教督整〔2026〕13号
  编号       办理事项  状态    到期日
  O2026-002  编号印发  已印发
  O2026-003  编号印发  已印发
  $ dudao report list --columns 编号,文种,文号,签发人,印发日期,状态
  编号       文种            文号                    签发人  印发日期    状态
  O2026-001  整改通知书      威经教督整〔2026〕12号  周松    2026-03-02  已印发
  O2026-002  整改通知书      威经教督整〔2026〕13号  周松    2026-03-02  已印发
  O2026-003  随机抽取记录表                          周松    2026-03-02  已印发

给定的文号在印发时填写，不得与其他文书相同，写法不合规范的（〔〕，不加“第”，不补零）提示一句；自动编号遇到已经用过的跳过去：14 号给定了，下一个是 15 号。
  $ dudao report add paper kind=整改通知书 to='[第一小学]'
  dudao-report: error: 涉及记录 about: 未填写 [missing]
      一份文书可以涉及多条记录
  [3]
  $ dudao report add paper kind=整改通知书 about='[S2026-001]' to='[第一小学]'
  编号       办理事项  状态  到期日
  O2026-004  登记      拟稿
  $ dudao report add paper kind=整改通知书 about='[S2026-001]' to='[第一小学, 教育分局]'
  编号       办理事项  状态  到期日
  O2026-005  登记      拟稿
  $ dudao report sign O2026-004 by=周松 number=威经教督整〔2026〕14号
  O2026-004: error: 文号 number: 不能在 sign 签发 时填写，应在下列办理时填写：issue 编号印发 [assigned]
  [3]
  $ dudao report sign O2026-004 O2026-005 by=周松
  编号       办理事项  状态    到期日
  O2026-004  签发      已签发
  O2026-005  签发      已签发
  $ dudao report issue O2026-004 number=威经教督整〔2026〕12号
  O2026-004: error: 文号 number: 威经教督整〔2026〕12号已是另一份文书的文号（党政机关公文处理工作条例 第九条） [refused]
      此时可以: return 退回修改, withdraw 撤回
  [4]
  $ dudao -n report issue O2026-004 number=第14号
  O2026-004: warning: 文号 number: 应写成 某教督整〔2026〕5号 的样式
  dudao-report: note: O2026-004 文号: 第14号
  dudao-report: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  O2026-004  编号印发  已印发
  $ dudao -n report issue O2026-004 number=威经教督整〔2026〕014号 --lang en
  O2026-004: warning: number: is not written as printed numbers are: 某教督整〔2026〕5号
  dudao-report: note: O2026-004 number: 威经教督整〔2026〕014号
  dudao-report: note: a dry run: nothing was written
  key        verb   state   due_on
  O2026-004  issue  issued
  $ dudao -n report issue O2026-004 number='威经教督整[2026]14号' | tail -1
  O2026-004: warning: 文号 number: 应写成 某教督整〔2026〕5号 的样式
  dudao-report: note: O2026-004 文号: 威经教督整[2026]14号
  dudao-report: note: 试运行结束，未写入任何数据
  O2026-004  编号印发  已印发
  $ dudao report issue O2026-004 number=威经教督整〔2026〕14号
  dudao-report: note: O2026-004 文号: 威经教督整〔2026〕14号
  编号       办理事项  状态    到期日
  O2026-004  编号印发  已印发
  $ dudao report issue O2026-005
  dudao-report: note: O2026-005 文号: 威经教督整〔2026〕15号
  编号       办理事项  状态    到期日
  O2026-005  编号印发  已印发
  $ dudao report show 威经教督整〔2026〕15号 | sed -n 2,9p
  文种      整改通知书
  涉及记录  S2026-001
  主送      第一小学、教育分局
  签发人    周松
  文号      威经教督整〔2026〕15号
  印发日期  2026-03-02
  第几份    1
  状态      已印发

第几份，是同一文种、同一事项、同一主送的第几份；命令行登记的和文件导入的数法一样，文件再导入一遍不会多出一份。
The how-manieth of its kind about the same to the same, whether it was added or imported.

  $ dudao report add paper kind=送达回证 about='[S2026-001]' to='[第一小学]' -q
  $ dudao report add paper kind=送达回证 about='[S2026-001]' to='[教育分局]' -q
  $ dudao report add paper kind=送达回证 about='[S2026-001]' to='[第一小学]' -q
  $ cat >more.yaml <<'END'
  > 文书:
  >   - {文种: 送达回证, 涉及记录: [S2026-001], 主送: [第一小学]}
  >   - {文种: 送达回证, 涉及记录: [S2026-001], 主送: [第一小学]}
  >   - {文种: 送达回证, 涉及记录: [S2026-001], 主送: [教育分局]}
  >   - {文种: 送达回证, 涉及记录: [S2026-001], 主送: [教育分局]}
  > END
  $ dudao report import more.yaml
  文书 paper  + 1  ~ 0  = 3
  $ dudao report import more.yaml
  文书 paper  + 0  ~ 0  = 4
  $ dudao report list paper 文种=送达回证 --columns 编号,主送,第几份
  编号       主送      第几份
  O2026-006  第一小学       1
  O2026-007  教育分局       1
  O2026-008  第一小学       2
  O2026-009  教育分局       2

送达写明方式和签收人；回证扫描件存入附件并记校验值。
  $ printf '送达回证' >receipt.txt
  $ dudao report deliver O2026-001 delivered_how=留置送达 received_by=陈校长 file=receipt.txt on=2026-03-01
  O2026-001: error: 发生日期 on: 2026-03-01 早于本记录上一次办理 issue 编号印发 的日期 [order]
  [3]
  $ dudao --today 2026-03-04 report deliver O2026-001 delivered_how=留置送达 received_by=陈校长 file=receipt.txt
  编号       办理事项  状态    到期日
  O2026-001  送达      已送达
  $ dudao report show O2026-001 | sed -n 2,14p
  文种      整改通知书
  涉及记录  S2026-001
  主送      第一小学
  抄送      教育分局
  签发人    周松
  文号      威经教督整〔2026〕12号
  印发日期  2026-03-02
  送达日期  2026-03-04
  送达方式  留置送达
  签收人    陈校长
  文件      receipt.txt
  校验值    96a5c7e847306f876c56e3e9e59092e619f4b7b878f4481b0e3702f731f12d65
  第几份    1
  $ dudao --today 2026-03-04 report deliver O2026-001
  O2026-001: error: 文书现为 '已送达'，不能办理 deliver 送达（意见 第十四条） [refused]
      此时可以: withdraw 撤回
  [4]
  $ dudao report show O2026-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人                                 说明  理由
  0     2026-03-02  拟稿              拟稿
  1     2026-03-02  签发      拟稿    已签发  石岩（授权代签，主任2月27日书面授权）
  2     2026-03-02  退回修改  已签发  拟稿                                                 文字有误
  3     2026-03-02  签发      拟稿    已签发  周松（本人）
  4     2026-03-02  编号印发  已签发  已印发
  5     2026-03-04  送达      已印发  已送达
  
  $ dudao --lang en report issue O2026-001
  O2026-001: error: paper is now delivered, so issue is not possible (党政机关公文处理工作条例 第九条) [refused]
      possible now: withdraw
  [4]

还没有文号的文书，引用它的记录以文种称呼它。

  $ dudao report add paper kind=整改通知书 about='[S2026-001]' to='[第一小学]'
  编号       办理事项  状态  到期日
  O2026-010  登记      拟稿
  $ dudao rectify add reminder about=O2026-010 to=inspector what=publication due=2026-03-10 stage=on
  编号        办理事项  状态  到期日
  RM2026-001  登记
  $ dudao report show O2026-010 -f json | sed -n '/"related"/,/]/p'
    "related": [
      {
        "key": "RM2026-001",
        "kind": "reminder",
        "field": "about",
        "state": null,
        "title": "publication rectification-notice on"
      }
    ],
