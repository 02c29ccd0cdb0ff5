任务分解：实施意见逐条分解到责任单位，各单位提出举措、报进展 [依据 意见 第十九条]；督查结果作为考核的依据 [依据 意见 第二十条]。
Duties: the policy broken into tasks, carried out by units in their own way, and inspected.

随程序附有第三条至第二十条的分解：7 个单位，54 项任务。第五条的责任单位是财政金融局、党政办公室、教育分局，第一个牵头。
  $ dudao init -q --opened 2026-01-01
  $ cp $EXAMPLES/policy/duties.yaml .
  $ dudao office import duties.yaml
  单位 unit      + 7   ~ 0  = 0
  任务分解 duty  + 54  ~ 0  = 0
  $ dudao office import duties.yaml
  单位 unit      + 0  ~ 0  = 7
  任务分解 duty  + 0  ~ 0  = 54
  $ dudao office list duty 条款=第五条 --columns 编号,条款,任务,责任单位,牵头单位,状态
  编号       条款    任务                                                                      责任单位                          牵头单位    状态
  D2026-007  第五条  将教育督导工作经费纳入区级财政预算，由教育督导机构统筹使用                财政金融局、党政办公室、教育分局  财政金融局  已分解
  D2026-008  第五条  落实教育督导和督学工作经费管理规定，妥善解决通信、交通、食宿、劳务等费用  财政金融局、党政办公室、教育分局  财政金融局  已分解
  D2026-009  第五条  在办公用房、设备等方面为教育督导工作提供必要条件                          财政金融局、党政办公室、教育分局  财政金融局  已分解
  $ dudao office list duty --group lead
  牵头单位              数量
  教育督导委员会办公室     2
  教育分局                28
  财政金融局               3
  党群工作部              12
  党政办公室               9
  $ dudao office list duty lead=财政 --columns key,article,article_number
  编号       条款    条款序号
  D2026-007  第五条         5
  D2026-008  第五条         5
  D2026-009  第五条         5
  $ dudao office list unit 'duties>0' --sort=-duties --columns name,duties,leads
  名称                  承担任务  牵头任务
  教育分局                    52        28
  党群工作部                  29        12
  财政金融局                  14         3
  党政办公室                  14         9
  科技创新局                  11         0
  教育督导委员会办公室         4         2
  公安分局                     3         0
  $ dudao office list duty 'article_number>=18' --sort article_number --columns article,text
  条款      任务
  第十八条  严肃追究造成严重后果的被督导单位负责人的责任，违法行为移交执法部门，涉嫌犯罪的依法追究刑事责任
  第十八条  督促民办学校和教育培训机构撤换相关负责人，情节严重的依法吊销办学许可证
  第十八条  将问责和处理结果及时向社会公布
  第十九条  加强统筹协调，强化责任落实
  第十九条  结合各自实际，对照改革具体制度安排，提出具体落实举措
  第二十条  对本实施意见落实情况进行督促检查
  第二十条  将落实情况作为对区内责任单位及其主要负责人考核、奖惩的重要依据

自己再分解的，可以定完成时限。条款照“第四条”的写法，写成别的也收下，但提示；责任单位不能没有，也不重复。
  $ dudao office add duty article=第五条 text=编制2026年督导经费预算 units='[财政, 教育分局]' due=2026-03-20
  编号       办理事项  状态    到期日
  D2026-055  登记      已分解  2026-03-20
  $ dudao office add duty article=5 text=核定差旅标准 units='[财政]'
  dudao-office: warning: 条款 article: '5' 不是“第四条”这样的写法
  编号       办理事项  状态    到期日
  D2026-056  登记      已分解
  $ dudao office list duty article=5 --columns key,article,article_number
  编号       条款  条款序号
  D2026-056  5            5
  $ dudao office add duty article=第五条 text=购置设备
  dudao-office: error: 责任单位 units: 未填写 [missing]
      第一个为牵头单位
  [3]
  $ dudao office add duty article=第五条 text=购置设备 units='[财政, 财政]'
  dudao-office: error: 责任单位 units: '财政' 重复填写 [repeated]
  [3]
  $ dudao --lang en office add duty article=V text=购置设备 units='[税务局]'
  dudao-office: error: units[1]: there is no unit '税务局' [reference]
  dudao-office: warning: article: 'V' is not written as 第四条
  [3]
  $ dudao -n --lang en office add duty article=V text=购置设备 units='[finance]'
  dudao-office: warning: article: 'V' is not written as 第四条
  dudao-office: note: a dry run: nothing was written
  key        verb  state     due_on
  D2026-057  add   assigned
  $ dudao office add duty article=第五条 text=购置设备 units='[财政]' own_measures='{unit: police, on: 2026-03-02, text: 让出库房}'
  dudao-office: error: 本单位举措 own_measures: 公安分局 不是本项任务的责任单位（意见 第十九条） [refused]
  [4]

各单位报举措、报进展：只有责任单位才有可报的；报在同一天的两条各是一条，已经报过的不能再报一次；进展只增不减。
  $ dudao office report D2026-055
  D2026-055: error: 进展情况 progress: 没有新的举措，也没有新的进展（意见 第十九条） [refused]
      此时可以: start 开始落实, spot-check 过程督查
  [4]
  $ dudao office report D2026-055 own_measures='{unit: finance, on: 2026-03-02, text: 按生均标准测算}'
  编号       办理事项      状态    到期日
  D2026-055  报举措和进展  已分解  2026-03-20
  $ dudao office report D2026-055 progress='{on: 2026-03-02, unit: science, text: 已转办}'
  D2026-055: error: 进展情况 progress: 科技创新局 不是本项任务的责任单位（意见 第十九条） [refused]
      此时可以: start 开始落实, spot-check 过程督查
  [4]
  $ dudao --lang en office report D2026-055 progress='{on: 2026-03-02, unit: science, text: 已转办}'
  D2026-055: error: progress: 科技创新局 has no part in this duty (意见 第十九条) [refused]
      possible now: start, spot-check
  [4]
  $ dudao --lang en office report D2026-055
  D2026-055: error: progress: neither a new measure nor new progress is told (意见 第十九条) [refused]
      possible now: start, spot-check
  [4]
  $ dudao office start D2026-055 on=2026-03-03
  D2026-055: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao office start D2026-055
  编号       办理事项  状态    到期日
  D2026-055  开始落实  推进中  2026-03-20
  $ dudao office start D2026-055
  D2026-055: error: 任务分解现为 '推进中'，不能办理 start 开始落实（意见 第十九条） [refused]
      此时可以: report 报举措和进展, finish 完成任务, spot-check 过程督查
  [4]
  $ dudao office report D2026-055 on=2026-03-01 progress='{on: 2026-03-01, unit: finance, text: 已布置}'
  D2026-055: error: 发生日期 on: 2026-03-01 早于本记录上一次办理 start 开始落实 的日期 [order]
  [3]
  $ dudao --today 2026-03-05 office report D2026-055 progress='[{on: 2026-03-04, unit: finance, text: 初稿完成}, {on: 2026-03-04, unit: education, text: 提出需求}]'
  编号       办理事项      状态    到期日
  D2026-055  报举措和进展  推进中  2026-03-20
  $ dudao --today 2026-03-05 office report D2026-055 progress='{on: 2026-03-04, unit: finance, text: 初稿完成}'
  D2026-055: error: 进展情况 progress: 没有新的举措，也没有新的进展（意见 第十九条） [refused]
      此时可以: finish 完成任务, spot-check 过程督查
  [4]
  $ echo '任务分解: [{编号: D2026-055, 进展情况: [{日期: 2026-03-04, 单位: finance, 进展: 初稿完成}]}]' | dudao --today 2026-03-05 office import --update -
  -:1:30: error: D2026-055: 进展情况 progress: '进展情况' 只能续填，已有内容不能漏写或改动 [changed]
      1 | 任务分解: [{编号: D2026-055, 进展情况: [{日期: 2026-03-04, 单位: finance, 进展: 初稿完成}]}]
        |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao --today 2026-03-05 office show D2026-055 | sed -n '/任务分解 D/,/^$/p'
  任务分解 D2026-055
  条款                     第五条
  任务                     编制2026年督导经费预算
  责任单位                 财政金融局、教育分局
  完成时限                 2026-03-20
  本单位举措 1 · 单位      财政金融局
  本单位举措 1 · 提出日期  2026-03-02
  本单位举措 1 · 举措      按生均标准测算
  进展情况 1 · 日期        2026-03-04
  进展情况 1 · 进展        初稿完成
  进展情况 1 · 单位        财政金融局
  进展情况 2 · 日期        2026-03-04
  进展情况 2 · 进展        提出需求
  进展情况 2 · 单位        教育分局
  状态                     推进中
  到期日                   2026-03-20
  
  $ dudao --today 2026-03-05 office list duty key=D2026-055 --columns key,lead,without_measures,last_progress_on
  编号       牵头单位    未报举措单位  最近进展日期
  D2026-055  财政金融局  教育分局      2026-03-04

到期催牵头单位，逾期也催督导机构。3 月 20 日（周五）的前 7 日是 13 日；之后第 3 个工作日是 25 日。
  $ dudao --today 2026-03-13 rectify remind
  事由编号   催办事项  到期日      阶段       对象    方式
  D2026-055  期限      2026-03-20  到期前7日  联络员  打印送达
  $ dudao --today 2026-03-25 rectify remind
  事由编号   催办事项  到期日      阶段         对象      方式
  D2026-055  期限      2026-03-20  逾期后第1次  联络员    打印送达
  D2026-055  期限      2026-03-20  逾期后第1次  督导机构  打印送达
  $ dudao --today 2026-03-25 rectify list reminder key=RM2026-002 --columns text -f json | sed 's/\\n/\n/g' | sed -n 2,7p
  {"text": "【首次催办】任务完成时限2026年3月20日（D2026-055）
  
  财政金融局：
  　　任务分解（D2026-055）：第五条，编制2026年督导经费预算。
  　　任务完成时限：2026年3月20日，已逾期5日（依据：《深化新时代教育督导体制机制改革的实施意见》第十九条）。
  　　请立即落实，并报送本单位举措和进展情况。
  $ dudao --today 2026-03-25 office list duty overdue=yes --columns key,text,due,state,days_left
  编号       任务                    完成时限    状态    剩余天数
  D2026-055  编制2026年督导经费预算  2026-03-20  推进中        -5

完成：还没有报举措的单位提示出来，不拦；迟了 6 日。没有完成的不能退回；没有完成的不能督查结项，只能过程督查。
  $ export DUDAO_TODAY=2026-03-26
  $ dudao office return D2026-055 reason=材料不全
  D2026-055: error: 任务分解现为 '推进中'，不能办理 return 退回继续落实（意见 第二十条） [refused]
      此时可以: report 报举措和进展, finish 完成任务, spot-check 过程督查
  [4]
  $ dudao office inspect D2026-055 inspections='{on: 2026-03-26, unit: finance, by: 督查组, result: good}'
  D2026-055: error: 任务分解现为 '推进中'，不能办理 inspect 督查（意见 第二十条） [refused]
      此时可以: report 报举措和进展, finish 完成任务, spot-check 过程督查
  [4]
  $ dudao office finish D2026-056
  D2026-056: error: 任务分解现为 '已分解'，不能办理 finish 完成任务（意见 第十九条） [refused]
      此时可以: start 开始落实, report 报举措和进展, spot-check 过程督查
  [4]
  $ dudao office finish D2026-055
  D2026-055: warning: 本单位举措 own_measures: 教育分局 还没有报本单位举措（意见 第十九条）
  编号       办理事项  状态    到期日
  D2026-055  完成任务  已完成
  $ dudao --lang en office spot-check D2026-055
  D2026-055: error: duty is now done, so spot-check is not possible (意见 第二十条) [refused]
      possible now: inspect, return
  [4]
  $ dudao office report D2026-055 progress='{on: 2026-03-26, text: 补报}'
  D2026-055: error: 任务分解现为 '已完成'，不能办理 report 报举措和进展（意见 第十九条） [refused]
      此时可以: inspect 督查, return 退回继续落实
  [4]

督查：写明查的是哪个责任单位、谁查的、结果如何。教育分局落实不力，退回；再完成，再督查。
  $ dudao office inspect D2026-055
  D2026-055: error: 督查情况 inspections: 未填写督查了哪个单位、结果如何（意见 第二十条） [refused]
      此时可以: return 退回继续落实
  [4]
  $ dudao office inspect D2026-055 inspections='{on: 2026-03-26, unit: police, by: 委员会督查组, result: good}'
  D2026-055: error: 督查情况 inspections: 公安分局 不是本项任务的责任单位（意见 第十九条） [refused]
      此时可以: return 退回继续落实
  [4]
  $ dudao office inspect D2026-055 inspections='{on: 2026-03-26, unit: finance, by: 委员会督查组}'
  D2026-055: error: 督查结果 inspections[1].result: 未填写 [missing]
      可选: good 落实好, partial 部分落实, weak 落实不力
  [3]
  $ dudao office inspect D2026-055 inspections='[{on: 2026-03-26, unit: finance, by: 委员会督查组, result: 落实好}, {on: 2026-03-26, unit: education, by: 委员会督查组, result: 落实不力, text: 未提出举措}]'
  编号       办理事项  状态    到期日
  D2026-055  督查      已督查
  $ dudao office list duty key=D2026-055 --columns key,state,inspected_on,last_result
  编号       状态    最近督查日期  最近督查结果
  D2026-055  已督查  2026-03-26    落实不力
  $ dudao office return D2026-055
  D2026-055: error: 缺少 reason=：须说明理由（意见 第二十条） [refused]
      此时可以: spot-check 过程督查
  [4]
  $ dudao office return D2026-055 reason=教育分局未提出举措
  编号       办理事项      状态    到期日
  D2026-055  退回继续落实  推进中  2026-03-20
  $ dudao office report D2026-055 own_measures='{unit: education, on: 2026-03-26, text: 指定专人核报}'
  编号       办理事项      状态    到期日
  D2026-055  报举措和进展  推进中  2026-03-20
  $ dudao office finish D2026-055
  编号       办理事项  状态    到期日
  D2026-055  完成任务  已完成
  $ dudao office return D2026-055 reason=漏报一项
  编号       办理事项      状态    到期日
  D2026-055  退回继续落实  推进中  2026-03-20
  $ dudao --today 2026-04-10 office finish D2026-055
  编号       办理事项  状态    到期日
  D2026-055  完成任务  已完成
  $ dudao --today 2026-04-10 office inspect D2026-055 inspections='{on: 2026-04-10, unit: education, by: 委员会督查组, result: partial}'
  编号       办理事项  状态    到期日
  D2026-055  督查      已督查
  $ export DUDAO_TODAY=2026-04-10
  $ dudao office start D2026-055
  D2026-055: error: 任务分解现为 '已督查'，不能办理 start 开始落实（意见 第十九条） [refused]
      此时可以: spot-check 过程督查, return 退回继续落实
  [4]
  $ dudao office finish D2026-055
  D2026-055: error: 任务分解现为 '已督查'，不能办理 finish 完成任务（意见 第十九条） [refused]
      此时可以: spot-check 过程督查, return 退回继续落实
  [4]
  $ dudao office list duty key=D2026-055 --columns key,state,inspected_on,last_result
  编号       状态    最近督查日期  最近督查结果
  D2026-055  已督查  2026-04-10    部分落实
  $ dudao office show D2026-055 | sed -n '/^督查情况/p;/办理经过/,/^$/p'
  督查情况 1 · 督查日期    2026-03-26
  督查情况 1 · 被查单位    财政金融局
  督查情况 1 · 督查人      委员会督查组
  督查情况 1 · 督查结果    落实好
  督查情况 2 · 督查日期    2026-03-26
  督查情况 2 · 被查单位    教育分局
  督查情况 2 · 督查人      委员会督查组
  督查情况 2 · 督查结果    落实不力
  督查情况 2 · 督查情况    未提出举措
  督查情况 3 · 督查日期    2026-04-10
  督查情况 3 · 被查单位    教育分局
  督查情况 3 · 督查人      委员会督查组
  督查情况 3 · 督查结果    部分落实
  办理经过
  步骤  发生日期    办理事项      办理前  办理后  决定人  说明        理由
  0     2026-03-02  分解任务              已分解
  1     2026-03-02  报举措和进展  已分解  已分解
  2     2026-03-02  开始落实      已分解  推进中
  3     2026-03-05  报举措和进展  推进中  推进中
  4     2026-03-26  完成任务      推进中  已完成          逾期 6 日
  5     2026-03-26  督查          已完成  已督查
  6     2026-03-26  退回继续落实  已督查  推进中                      教育分局未提出举措
  7     2026-03-26  报举措和进展  推进中  推进中
  8     2026-03-26  完成任务      推进中  已完成          逾期 6 日
  9     2026-03-26  退回继续落实  已完成  推进中                      漏报一项
  10    2026-04-10  完成任务      推进中  已完成          逾期 21 日
  11    2026-04-10  督查          已完成  已督查
  

长期的任务没有完成的一天，随时可以过程督查，状态不变。
  $ dudao office spot-check D2026-007 inspections='{on: 2026-04-10, unit: finance, by: 督查室, result: good}'
  编号       办理事项  状态    到期日
  D2026-007  过程督查  已分解
  $ dudao office start D2026-008
  编号       办理事项  状态    到期日
  D2026-008  开始落实  推进中
  $ dudao office spot-check D2026-008 inspections='{on: 2026-04-10, unit: finance, by: 督查室, result: partial}'
  编号       办理事项  状态    到期日
  D2026-008  过程督查  推进中
  $ dudao office spot-check D2026-055 inspections='{on: 2026-04-10, unit: finance, by: 督查室, result: good, text: 复核}'
  编号       办理事项  状态    到期日
  D2026-055  过程督查  已督查
  $ dudao office spot-check D2026-055
  D2026-055: error: 督查情况 inspections: 未填写督查了哪个单位、结果如何（意见 第二十条） [refused]
      此时可以: return 退回继续落实
  [4]
  $ dudao office finish D2026-008 -q
  $ dudao office spot-check D2026-008 inspections='{on: 2026-04-10, unit: finance, by: 督查室, result: good}'
  D2026-008: error: 任务分解现为 '已完成'，不能办理 spot-check 过程督查（意见 第二十条） [refused]
      此时可以: inspect 督查, return 退回继续落实
  [4]
  $ dudao office show D2026-055 | sed -n '/办理经过/,/^$/p' | tail -3
  11    2026-04-10  督查          已完成  已督查
  12    2026-04-10  过程督查      已督查  已督查
  
  $ dudao office show D2026-007 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  分解任务          已分解
  1     2026-04-10  过程督查  已分解  已分解
  
  $ dudao office show D2026-008 | sed -n '/办理经过/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  分解任务          已分解
  1     2026-04-10  开始落实  已分解  推进中
  2     2026-04-10  过程督查  推进中  推进中
  3     2026-04-10  完成任务  推进中  已完成
  

考核的依据：各单位今年的督查结果。财政金融局：3 月 26 日好、4 月 10 日好、好、部分，共好 3 次、部分 1 次；教育分局：不力 1 次、部分 1 次。
明年从头数；看今年的，加 --today。
The basis of assessment: what this year's inspections found, unit by unit.
  $ dudao office list unit 'duties>0' --columns name,duties,carried_good,carried_partial,carried_weak
  名称                  承担任务  本年落实好  本年部分落实  本年落实不力
  教育督导委员会办公室         4           0             0             0
  教育分局                    53           0             1             1
  财政金融局                  16           3             1             0
  党群工作部                  29           0             0             0
  党政办公室                  14           0             0             0
  公安分局                     3           0             0             0
  科技创新局                  11           0             0             0
  $ dudao --today 2027-01-04 office list unit 'carried_good>0'
  dudao-office: note: 没有符合条件的记录
  $ dudao --today 2026-12-31 office list unit 'carried_weak>0' --columns name,carried_weak
  名称      本年落实不力
  教育分局             1
  $ dudao office list duty inspections.result=weak --columns key,text,last_result
  编号       任务                    最近督查结果
  D2026-055  编制2026年督导经费预算  部分落实
  $ dudao office list duty --group last_result
  最近督查结果  数量
  落实好           1
  部分落实         2
                  53
  $ dudao office list duty last_result=部分落实 --columns key,last_result -f json
  [
  {"key": "D2026-008", "last_result": "partial"},
  {"key": "D2026-055", "last_result": "partial"}
  ]
  $ dudao --lang en office list unit 'carried_good>0' --columns code,carried_good,carried_partial,carried_weak -f csv
  <FEFF>code,carried_good,carried_partial,carried_weak<0D>
  finance,3,1,0<0D>
