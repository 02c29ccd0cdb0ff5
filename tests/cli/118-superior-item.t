上级对本级政府履行教育职责的评价：逐项分给成员单位，自查自评、整改落实、复查，一项一项办到底 [依据 意见 第四条]。
The superior's evaluation of this level: each item allotted to a member unit, checked by itself, rectified and reviewed.

  $ dudao init -q --opened 2026-01-01
  $ cat >items.yaml <<'END'
  > 单位:
  >   - {代码: finance, 名称: 财政金融局, 类别: 部门, 邮箱: cz@example.org}
  >   - {代码: education, 名称: 教育分局, 类别: 部门}
  >   - {代码: science, 名称: 科技创新局, 类别: 部门}
  > 负责人与联络员:
  >   - {单位: education, 姓名: 何兰, 职务: 科长, 教育督导联络员: 是, 任职日期: 2026-01-05, 邮箱: helan@example.org}
  > 上级履职评价事项:
  >   - {年度: 2026, 评价名称: 市对区履职评价, 评价事项: 教育经费“两个只增不减”, 承担单位: finance, 完成时限: 2026-03-13, 分值: 10}
  >   - {年度: 2026, 评价名称: 市对区履职评价, 评价事项: 教师编制和待遇, 承担单位: education, 完成时限: 2026-03-20, 分值: 8.5}
  >   - {年度: 2026, 评价名称: 市对区履职评价, 评价事项: 科普进校园, 承担单位: science, 完成时限: 2026-03-20}
  > END
  $ dudao office import items.yaml
  单位 unit                       + 3  ~ 0  = 0
  负责人与联络员 leader           + 1  ~ 0  = 0
  上级履职评价事项 superior_item  + 3  ~ 0  = 0
  $ dudao office import items.yaml -q
  $ dudao office list superior_item
  编号       评价名称        评价事项                承担单位    完成时限    状态    自评得分  剩余天数
  E2026-001  市对区履职评价  教育经费“两个只增不减”  财政金融局  2026-03-13  已分工                  11
  E2026-002  市对区履职评价  教师编制和待遇          教育分局    2026-03-20  已分工                  18
  E2026-003  市对区履职评价  科普进校园              科技创新局  2026-03-20  已分工                  18

同一年度、评价、事项、单位是同一项；时限必填；分值、得分最多两位小数。
  $ dudao office add superior_item year=2026 evaluation=市对区履职评价 item=科普进校园 unit=science due=2026-03-20
  编号       办理事项      状态    到期日
  E2026-003  相同，未改动  已分工  2026-03-20
  $ dudao office add superior_item year=2026 evaluation=市对区履职评价 item=安全 unit=science
  dudao-office: error: 完成时限 due: 未填写 [missing]
  [3]
  $ dudao office add superior_item year=2026 evaluation=市对区履职评价 item=安全 unit=science due=2026-03-20 points=3.125
  dudao-office: error: 分值 points: '3.125' 小数超过 2 位 [value]
      points=3.125
             ^^^^^
  [3]
  $ dudao office add superior_item year=2026 evaluation=市对区履职评价 item=安全 unit=science due=2026-03-20 points=3 self_score=3.5
  dudao-office: error: 自评得分 self_score: 超过该事项的分值 [value]
  [3]

自查自评：没有写报告、没有得分、失了分又没有写不足的，都提示；得分不超过分值。
  $ export DUDAO_TODAY=2026-03-10
  $ dudao office self-check E2026-001 self_score=10.5
  E2026-001: error: 自评得分 self_score: 超过该事项的分值 [value]
  E2026-001: warning: 自评报告 self_report: 未填写自评报告（意见 第四条）
  [3]
  $ dudao --lang en office self-check E2026-001 self_score=10.5
  E2026-001: error: self_score: is more than the item is worth [value]
  E2026-001: warning: self_report: the report of the self-check is missing (意见 第四条)
  [3]
  $ dudao -n office self-check E2026-001
  E2026-001: warning: 自评报告 self_report: 未填写自评报告（意见 第四条）
  E2026-001: warning: 自评得分 self_score: 未填写自评得分（意见 第四条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  E2026-001  自查自评  已自评
  $ dudao -n office self-check E2026-001 self_score=9 self_report=见附件
  E2026-001: warning: 存在不足 shortfalls: 自评失分，但未填写存在不足（意见 第四条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态    到期日
  E2026-001  自查自评  已自评
  $ dudao -n --lang en office self-check E2026-001
  E2026-001: warning: self_report: the report of the self-check is missing (意见 第四条)
  E2026-001: warning: self_score: the unit has not scored itself (意见 第四条)
  dudao-office: note: a dry run: nothing was written
  key        verb        state         due_on
  E2026-001  self-check  self_checked
  $ dudao -n --lang en office self-check E2026-001 self_score=9
  E2026-001: warning: self_report: the report of the self-check is missing (意见 第四条)
  E2026-001: warning: shortfalls: points are lost, and no shortfall is named (意见 第四条)
  dudao-office: note: a dry run: nothing was written
  key        verb        state         due_on
  E2026-001  self-check  self_checked
  $ dudao office review E2026-001 reviewed_by=市督导办
  E2026-001: error: 上级履职评价事项现为 '已分工'，不能办理 review 复查（意见 第四条） [refused]
      此时可以: self-check 自查自评
  [4]
  $ dudao office rectify E2026-001
  E2026-001: error: 上级履职评价事项现为 '已分工'，不能办理 rectify 整改落实（意见 第四条） [refused]
      此时可以: self-check 自查自评
  [4]
  $ echo 预算执行表 >budget.txt
  $ dudao office self-check E2026-001 self_score=8.5 self_report=一般公共预算教育支出增长3.1% shortfalls=生均公用经费未达标准 evidence=budget.txt
  编号       办理事项  状态    到期日
  E2026-001  自查自评  已自评  2026-03-13
  $ dudao office self-check E2026-002 self_score=8.5 self_report=待遇落实
  编号       办理事项  状态    到期日
  E2026-002  自查自评  已自评
  $ dudao office self-check E2026-003 self_report=已开展
  编号       办理事项  状态    到期日
  E2026-003  自查自评  已自评
  $ dudao office self-check E2026-003
  E2026-003: error: 上级履职评价事项现为 '已自评'，不能办理 self-check 自查自评（意见 第四条） [refused]
      此时可以: rectify 整改落实, review 复查
  [4]
  $ dudao office show E2026-001 | sed -n '/上级履职评价事项 E/,/^$/p' | sed 's/[0-9a-f]\{64\}/SHA256/'
  上级履职评价事项 E2026-001
  年度                   2026
  评价名称               市对区履职评价
  评价事项               教育经费“两个只增不减”
  承担单位               财政金融局
  完成时限               2026-03-13
  分值                   10.00
  自评报告               一般公共预算教育支出增长3.1%
  自评得分               8.50
  佐证材料 1 · 文件      budget.txt
  佐证材料 1 · 校验值    SHA256
  佐证材料 1 · 字节数    16
  佐证材料 1 · 录入日期  2026-03-10
  存在不足               生均公用经费未达标准
  状态                   已自评
  到期日                 2026-03-13
  

有不足的要整改，不能直接复查；没有不足的直接复查，也无可整改。
  $ dudao office review E2026-001 reviewed_by=市督导办
  E2026-001: error: 上级履职评价事项现为 '已自评'，办理 review 复查 须符合条件：自评没有不足（意见 第四条） [refused]
      此时可以: rectify 整改落实
  [4]
  $ dudao --lang en office review E2026-001
  E2026-001: error: superior_item is now self_checked; from there review is possible only if: nothing falls short (意见 第四条) [refused]
      possible now: rectify
  [4]
  $ dudao office rectify E2026-002
  E2026-002: error: 存在不足 shortfalls: 没有填写存在不足，不需要整改（意见 第四条） [refused]
      此时可以: review 复查
  [4]
  $ dudao --lang en office rectify E2026-002
  E2026-002: error: shortfalls: there is no shortfall to rectify (意见 第四条) [refused]
      possible now: review
  [4]
  $ dudao office review E2026-002 on=2026-03-09
  E2026-002: error: 发生日期 on: 2026-03-09 早于本记录上一次办理 self-check 自查自评 的日期 [order]
  E2026-002: warning: 复查人 reviewed_by: 未填写复查人（意见 第四条）
  [3]
  $ dudao office review E2026-002 on=2026-03-11
  E2026-002: error: 发生日期 on: 2026-03-11 晚于今天（2026-03-10） [order]
  E2026-002: warning: 复查人 reviewed_by: 未填写复查人（意见 第四条）
  [3]
  $ dudao office review E2026-002
  E2026-002: warning: 复查人 reviewed_by: 未填写复查人（意见 第四条）
  编号       办理事项  状态    到期日
  E2026-002  复查      已复查
  $ dudao office undo E2026-002 --reason 漏填复查人
  编号       办理事项  状态    到期日
  E2026-002  撤销      已自评
  $ dudao office review E2026-002 reviewed_by=市督导办 review_text=属实
  编号       办理事项  状态    到期日
  E2026-002  复查      已复查
  $ dudao office review E2026-002
  E2026-002: error: 上级履职评价事项现为 '已复查'，不能办理 review 复查（意见 第四条） [refused]
  [4]

上级评价中查出的问题，登记在该事项下；整改时同其他问题一样下达整改，没有答复之前不能完成 [依据 意见 第十五条]。
  $ dudao supervise add finding found_in=E2026-001 unit=finance category=funding severity=ordinary text=生均公用经费低于标准
  编号       办理事项  状态  到期日
  F2026-001  登记
  $ dudao supervise add finding found_in=E2026-002 unit=education category=staffing severity=ordinary text=超编
  dudao-supervise: error: 来源记录 found_in: E2026-002 已办结或取消（意见 第十四条） [refused]
  [4]
  $ dudao office finish E2026-001
  E2026-001: error: 上级履职评价事项现为 '已自评'，不能办理 finish 完成整改（意见 第四条） [refused]
      此时可以: rectify 整改落实
  [4]
  $ dudao office rectify E2026-001 rectify_due=2026-03-09
  E2026-001: warning: 整改时限 rectify_due: 整改期限已过
  dudao-office: note: 同时办理：F2026-001 问题 确认问题
  dudao-office: note: 同时生成：R2026-001 整改（拟下达）
  编号       办理事项  状态    到期日
  E2026-001  整改落实  整改中  2026-03-09
  $ dudao office undo E2026-001 --reason 时限写错
  dudao-office: note: 同时办理：R2026-001 整改 撤销
  dudao-office: note: 同时办理：F2026-001 问题 撤销
  编号       办理事项  状态    到期日
  E2026-001  撤销      已自评  2026-03-13
  $ dudao office rectify E2026-001 rectify_due=2026-04-17
  dudao-office: note: 同时办理：F2026-001 问题 确认问题
  dudao-office: note: 同时生成：R2026-002 整改（拟下达）
  编号       办理事项  状态    到期日
  E2026-001  整改落实  整改中  2026-04-17
  $ dudao list rectification --columns key,finding,unit,state
  编号       问题       单位        状态
  R2026-002  F2026-001  财政金融局  拟下达
  $ dudao supervise add finding found_in=E2026-001 unit=finance category=funding severity=minor text=专项经费拨付迟
  编号       办理事项  状态  到期日
  F2026-002  登记
  $ dudao office finish E2026-001 mended=追加预算
  E2026-001: error: 问题 F2026-002 既没有整改，也没有当场整改日期：专项经费拨付迟（意见 第十五条） [refused]
      补齐后可以: finish 完成整改
  [4]
  $ dudao rectify add rectification finding=F2026-002 unit=finance requirement=按时拨付 -q
  $ dudao office list superior_item --columns key,item,state,due,rectify_due,due_on
  编号       评价事项                状态    完成时限    整改时限    到期日
  E2026-001  教育经费“两个只增不减”  整改中  2026-03-13  2026-04-17  2026-04-17
  E2026-002  教师编制和待遇          已复查  2026-03-20
  E2026-003  科普进校园              已自评  2026-03-20

催办：整改时限 4 月 17 日（周五），前 7 日是 10 日，催承担单位；逾期后第 3 个工作日是 22 日，也催督导机构。
  $ dudao --today 2026-04-10 rectify remind
  事由编号   催办事项  到期日      阶段       对象    方式
  E2026-001  期限      2026-04-17  到期前7日  联络员  邮件
  $ dudao --today 2026-04-22 rectify remind | grep E2026
  E2026-001  期限      2026-04-17  逾期后第1次  联络员    邮件
  E2026-001  期限      2026-04-17  逾期后第1次  督导机构  打印送达
  $ dudao rectify list reminder about=E2026-001 --columns text -f json | sed 's/\\n/\n/g' | sed -n 2,7p
  {"text": "【到期提醒】自查自评和整改时限2026年4月17日（E2026-001）
  
  财政金融局：
  　　上级履职评价事项（E2026-001）：教育经费“两个只增不减”。
  　　自查自评和整改时限：2026年4月17日，距今还有7日（依据：《深化新时代教育督导体制机制改革的实施意见》第四条）。
  　　请按期完成并报送材料。

完成、退回、再完成、复查。复查之后不再登记问题。
  $ export DUDAO_TODAY=2026-04-23
  $ dudao office return E2026-001 reason=凭证不全
  E2026-001: error: 上级履职评价事项现为 '整改中'，不能办理 return 退回整改（意见 第四条） [refused]
      此时可以: finish 完成整改
  [4]
  $ dudao -n office finish E2026-001
  E2026-001: warning: 整改情况 mended: 未填写整改情况（意见 第四条）
  dudao-office: note: 试运行结束，未写入任何数据
  编号       办理事项  状态      到期日
  E2026-001  完成整改  整改完成
  $ dudao --lang en -n office finish E2026-001
  E2026-001: warning: mended: nothing is written of what was mended (意见 第四条)
  dudao-office: note: a dry run: nothing was written
  key        verb    state      due_on
  E2026-001  finish  rectified
  $ dudao office finish E2026-001 mended=已追加预算120万元
  编号       办理事项  状态      到期日
  E2026-001  完成整改  整改完成
  $ dudao office return E2026-001
  E2026-001: error: 缺少 reason=：须说明理由（意见 第四条） [refused]
      此时可以: review 复查
  [4]
  $ dudao office return E2026-001 reason=凭证不全 rectify_due=2026-05-08
  编号       办理事项  状态    到期日
  E2026-001  退回整改  整改中  2026-05-08
  $ dudao office finish E2026-001 mended=补齐凭证
  编号       办理事项  状态      到期日
  E2026-001  完成整改  整改完成
  $ dudao office review E2026-001 reviewed_by=市督导办
  编号       办理事项  状态    到期日
  E2026-001  复查      已复查
  $ dudao office review E2026-003 reviewed_by=市督导办 -q
  $ dudao supervise add finding found_in=E2026-001 unit=finance category=funding severity=minor text=其他
  dudao-supervise: error: 来源记录 found_in: E2026-001 已办结或取消（意见 第十四条） [refused]
  [4]
  $ dudao office show E2026-001 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前    办理后    决定人  说明        理由
  0     2026-03-02  分工                已分工
  1     2026-03-10  自查自评  已分工    已自评
  2     2026-03-10  整改落实  已自评    整改中            此步已撤回
  3     2026-03-10  整改落实  已自评    整改中
  4     2026-04-23  完成整改  整改中    整改完成          逾期 6 日
  5     2026-04-23  退回整改  整改完成  整改中                        凭证不全
  6     2026-04-23  完成整改  整改中    整改完成
  7     2026-04-23  复查      整改完成  已复查
  
  $ dudao office show E2026-002 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明        理由
  0     2026-03-02  分工              已分工
  1     2026-03-10  自查自评  已分工  已自评
  2     2026-03-10  复查      已自评  已复查          此步已撤回
  3     2026-03-10  复查      已自评  已复查
  
  $ dudao office list superior_item --group state
  状态    数量
  已复查     3
  $ dudao office list superior_item state!=reviewed
  dudao-office: note: 没有符合条件的记录
  $ dudao rectify check | grep every-finding
  是        问题必整改  全区  2     2     意见 第十五条  rectify-every-finding

自评之后有不足而没有人整改的，时限到了照样催。
  $ dudao office add superior_item year=2026 evaluation=市对区履职评价 item=校园安全 unit=education due=2026-04-30 points=5
  编号       办理事项  状态    到期日
  E2026-004  登记      已分工  2026-04-30
  $ dudao office self-check E2026-004 self_score=4 shortfalls=消防设施老化 self_report=见附件
  编号       办理事项  状态    到期日
  E2026-004  自查自评  已自评  2026-04-30
  $ dudao rectify remind | grep E2026
  E2026-004  期限      2026-04-30  到期前7日  联络员  邮件
  $ dudao --lang en todo | grep E2026
  dudao: note: not as the rules of the year ask: 3, see dudao report compliance
  2026-04-30          7  E2026-004  superior_item  校园安全 教育分局  self_checked
