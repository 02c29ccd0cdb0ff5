列表：筛选、排列、分组和各种格式。字段、选项中文英文都认。
Lists: filters, order, groups and formats; names and choices in Chinese or English.

  $ dudao init --quiet
  $ cat >units.yaml <<'END'
  > 单位:
  >   - {代码: no1, 名称: 晨海第一小学, 简称: [一小], 类别: 小学, 城乡类型: 城区, 在校生数: 1900, 成立日期: 2026-03-02, 电话: =1+1}
  >   - {代码: no2, 名称: 晨海第二小学, 类别: 小学, 城乡类型: 镇区, 在校生数: 800, 成立日期: 2026-03-07}
  >   - {代码: mid, 名称: 晨海中学, 类别: 初中, 城乡类型: 城区, 在校生数: 1200, 成立日期: 2026-01-31}
  >   - {代码: kin, 名称: 晨海幼儿园, 类别: 幼儿园, 在校生数: 300, 成立日期: 2025-09-01}
  >   - {代码: edu, 名称: 教育局, 类别: 部门, 备注: "管一小、二小"}
  > END
  $ dudao office import --quiet units.yaml

等于、不等于、大小、包含。没填在校生数的教育局，比大小时不在内。

  $ dudao office list 类别=小学 --columns key,name
  编号  名称
  no1   晨海第一小学
  no2   晨海第二小学
  $ dudao office list type=primary --columns 代码,名称
  代码  名称
  no1   晨海第一小学
  no2   晨海第二小学
  $ dudao office list 类别!=小学 --columns key
  编号
  edu
  kin
  mid
  $ dudao office list '在校生数>=1200' --columns key,student_count
  编号  在校生数
  mid       1200
  no1       1900
  $ dudao office list 'student_count<800' --columns key
  编号
  kin
  $ dudao office list 'student_count<=800' 'student_count>300' --columns key
  编号
  no2
  $ dudao office list 名称~第二 --columns key
  编号
  no2
  $ dudao office list 简称=一小 --columns key
  编号
  no1
  $ dudao office list 二小 --columns key,name,note
  编号  名称          备注
  edu   教育局        管一小、二小
  no2   晨海第二小学
  $ dudao office list 没有的词
  dudao-office: note: 没有符合条件的记录

日期：一年、一月、一日，今天、五日之后、五个工作日之后、三十日之前。今天 3 月 2 日：+5 是 7 日，-30 是 1 月 31 日；+5wd 数 3、4、5、6、9 日，到 9 日。

  $ dudao office list opened_on=2026 --columns key
  编号
  mid
  no1
  no2
  $ dudao office list opened_on=2026-03 --columns key
  编号
  no1
  no2
  $ dudao office list 成立日期=today --columns key
  编号
  no1
  $ dudao office list opened_on=+5 --columns key
  编号
  no2
  $ dudao office list opened_on=-30 --columns key
  编号
  mid
  $ dudao office list 'opened_on>-30' 'opened_on<+5wd' --columns key,opened_on
  编号  成立日期
  no1   2026-03-02
  no2   2026-03-07
  $ dudao office list 'opened_on<2026' --columns key
  编号
  kin
  $ dudao office list 'opened_on>2026-01' --columns key
  编号
  no1
  no2
  $ dudao office list opened_on=2026年3月7日 --columns key
  编号
  no2

排列、只取几条、分组计数。

  $ dudao office list --sort -在校生数 --columns key,student_count
  编号  在校生数
  no1       1900
  mid       1200
  no2        800
  kin        300
  edu
  $ dudao office list --sort area,-student_count --columns key,area,student_count --limit 3
  编号  城乡类型  在校生数
  no1   城区          1900
  mid   城区          1200
  no2   镇区           800
  $ dudao office list --group area
  城乡类型  数量
  城区         2
  镇区         1
               2
类别的名称只写了一部分的，提示是哪一类。
  $ dudao office list 席位
  dudao-office: note: 没有符合条件的记录
      最接近: 委员会席位 seat
  $ dudao office add 联络员 单位=no1
  dudao-office: error: 没有 '联络员' 这一类记录 [usage]
      最接近: 负责人与联络员 leader
  [2]
只看前几组时，各组照数全部记录；一条记录有几个值的字段不能分组。
  $ dudao office list --group type --limit 3
  类别    数量
  部门       1
  幼儿园     1
  小学       2
  $ dudao office list --group alias
  dudao-office: error: 不能按alias排序或分组 [usage]
  [2]
  $ dudao office list --group type --lang en -f json
  [
  {"type": "department", "count": 1},
  {"type": "kindergarten", "count": 1},
  {"type": "primary", "count": 2},
  {"type": "junior", "count": 1}
  ]
  $ dudao office add leader unit=no1 name=李红 post=主任 from=2026-01-05 --quiet
  $ dudao office list leader --group unit
  单位          数量
  晨海第一小学     1
  $ dudao office list leader --group unit -f json
  [
  {"unit": "no1", "count": 1}
  ]
  $ dudao office list --limit 0 --columns key
  dudao-office: error: --limit 应为不小于 1 的整数，不能是 '0' [usage]
  [2]

写错的名称说清楚，退出状态 2；名称对、值不对的是 3；没有结果不是错。

  $ dudao office list typ=primary
  dudao-office: error: 单位没有 'typ' 这一项 [usage]
      最接近: 类别 type
  [2]
  $ dudao office list type=primry
  dudao-office: error: 类别 type: 'primry' 不在可选值之内 [choice]
      可选: district 本区, superior 上级机构, department 部门, town 镇街, institution 教育事业单位, kindergarten 幼儿园, primary 小学, teaching-point 教学点, junior 初中, nine-year 九年一贯制学校, senior 普通高中, complete 完全中学, twelve-year 十二年一贯制学校, …   最接近: 小学
  [3]
  $ dudao office list 'student_count>many'
  dudao-office: error: 在校生数 student_count: 'many' 不是数字 [type]
      只写数字，如 12
  [3]
  $ dudao office list opened_on=2026-13
  dudao-office: error: 成立日期 opened_on: '2026-13' 中的月份不存在 [date]
      月份为 01 至 12，按年、月、日的顺序填写
  [3]
  $ dudao office list opened_on=明天
  dudao-office: error: 成立日期 opened_on: '明天' 既不是日期，也不是时间段 [date]
      可填写 2026-03-01、2026-03、2026、2025-2026学年、2025-2026学年第一学期、今天、+5、-30、+5工作日
  [3]
  $ dudao office list 占地=3
  dudao-office: error: 单位没有 '占地' 这一项 [usage]
      可用: 代码, 名称, 简称, 类别, 办学性质, 城乡类型, 学校标识码, 统一社会信用代码, 主管部门, 所属学校, 办学许可证号, 审批部门, 在校生数, 成立日期, 撤销日期, 承继单位, 分设单位, 曾用名, 电话, 邮箱, 地址, 联系人, 备注, 编号, 状态, 发生日期, 到期日, 历史补录, 作废, 作废日期, 逾期, 剩余天数, 成员单位, 责任区, 责任督学, 联络员, 承担任务, …
  [2]
  $ dudao office list --columns key,nme
  dudao-office: error: 单位没有 'nme' 这一列 [usage]
      最接近: 名称 name
  [2]
  $ dudao office list --sort nme
  dudao-office: error: 单位没有 'nme' 这一项 [usage]
      最接近: 名称 name
  [2]
  $ dudao office list --limit x
  dudao-office: error: --limit 应为不小于 1 的整数，不能是 'x' [usage]
  [2]
  $ dudao office list unti
  dudao-office: note: 没有符合条件的记录
      最接近: 单位 unit
  $ dudao office list type=special
  dudao-office: note: 没有符合条件的记录
  $ dudao supervise list 督导组=苏静
  dudao-supervise: error: 督导组含有多项，请写明是哪一项 [usage]
      督导组.人员, 督导组.姓名, 督导组.单位, 督导组.职务
  [2]

机器用的格式：JSON 用英文字段名，没有的是 null；CSV 有 BOM，像公式的文字加引号避开；TSV 一行一条。

  $ dudao office list key=kin -f json
  [
  {"key": "kin", "code": "kin", "name": "晨海幼儿园", "alias": null, "type": "kindergarten", "ownership": null, "area": null, "school_code": null, "credit_code": null, "competent": null, "parent": null, "licence": null, "licensed_by": null, "student_count": 300, "opened_on": "2025-09-01", "closed_on": null, "successor": null, "split_into": null, "former_names": null, "phone": null, "email": null, "address": null, "contact": null, "note": null, "state": null, "due_on": null, "legacy": false, "voided": false, "voided_on": null, "overdue": false, "days_left": null, "committee_member": false, "zone": null, "responsible": null, "liaison": null, "duties": 0, "leads": 0, "carried_good": 0, "carried_partial": 0, "carried_weak": 0, "process_supervised": false}
  ]
  $ dudao office list type=special -f json
  []
  $ dudao office list type=primary --columns key,name,phone,student_count -f csv
  <FEFF>编号,名称,电话,在校生数<0D>
  no1,晨海第一小学,'=1+1,1900<0D>
  no2,晨海第二小学,,800<0D>
  $ dudao office list type=primary --columns key,name,phone -f tsv
  编号	名称	电话
  no1	晨海第一小学	=1+1
  no2	晨海第二小学	
  $ dudao office list type=primary --columns key,type -f json
  [
  {"key": "no1", "type": "primary"},
  {"key": "no2", "type": "primary"}
  ]
  $ dudao office list type=primary -f xml
  dudao-office: error: list 没有输出格式 'xml' [usage]
      可选格式: table|json|csv|yaml|tsv
  [2]

YAML 列表是一个可以导入的文件：导回原库一条不变，导入空库五条新。
A list as YAML is a file that import takes back unchanged.

  $ dudao office list 类别=小学 -f yaml
  units:
    - code: no1
      name: 晨海第一小学
      alias:
        - 一小
      type: primary
      area: urban
      student_count: 1900
      opened_on: 2026-03-02
      phone: =1+1
    - code: no2
      name: 晨海第二小学
      type: primary
      area: town
      student_count: 800
      opened_on: 2026-03-07
  $ dudao office list -f yaml >back.yaml
  $ dudao office import back.yaml
  单位 unit  + 0  ~ 0  = 5
  $ dudao init --quiet --store other.db
  $ dudao office import back.yaml --store other.db
  back.yaml:25:12: warning: 电话 phone: 不像电话号码
     25 |     phone: =1+1
        |            ^^^^
  单位 unit  + 5  ~ 0  = 0
  $ dudao office list -f yaml --store other.db | diff back.yaml -
  $ dudao office list --lang en -f yaml | diff back.yaml - && echo same
  same

单写一个词是查文字；查不到而它是状态或选项的，说出怎样筛选。分组也一样。个人信息予以显示的，列在后面。
A bare word searches; where nothing is found and it is a choice, the filter is told. What is revealed stands behind the rest.

  $ dudao office list 特殊教育学校
  dudao-office: note: 没有符合条件的记录
      要按此筛选，写 类别=特殊教育学校
  $ dudao office list type=special --group area
  dudao-office: note: 没有符合条件的记录
  $ dudao office list leader --reveal -f tsv | head -n 1 | tr '\t' '\n' | tail -n 2
  手机
  邮箱

终端窄时长文字缩短，编号、标识、日期和带单位的数不缩。
On a narrow terminal texts are cut; keys, identifiers, dates and numbers with their units never are.

  $ script -qc 'stty cols 60; dudao policy list' /dev/null | tr -d '\r' | sed -n '1,3p;/verification/p'
  标识                     数值       名称    起用日期    条款    来源    可靠…
  annual-plan-month        3 月       年度…   2022-01-01  意见 …  本办…   本办…
  annual-report-month      2 月       年度…   2022-01-01  意见 …  本办…   本办…
  verification-days        15 工作日  整改…   2022-01-01  教育…   本办…   本办…
  $ script -qc 'stty cols 30; dudao office list --columns key,name,type,opened_on' /dev/null | tr -d '\r'
  编号  名称    类别    成立日期
  edu   教育局  部门
  kin   晨海…   幼儿园  2025-09-01
  mid   晨海…   初中    2026-01-31
  no1   晨海…   小学    2026-03-02
  no2   晨海…   小学    2026-03-07
