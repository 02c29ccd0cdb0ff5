督学名册：督学和专家库人员各登记一次；担任何种督学以聘任为准（155）。
The register of inspectors; the roles they hold are appointments.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学}
  >   - {代码: school-2, 名称: 第二中学, 类别: 初中}
  > 督学:
  >   - {姓名: 王明, 性别: 男, 出生年月: 1975-03, 单位: 第一小学, 在职: 是, 来源: 校长（园长）, 学历: 本科, 职称: 高级教师,
  >      职称级别: 高级, 职称系列: 中小学教师, 从教年限: 28, 专长: [小学, 数学], 公开电话: 0631-5550101,
  >      手机: "13800000001", 邮箱: wangming@example.org, 督学证号: 经督001, 证件起始日: 2024-02-01, 证件截止日: 2027-01-31}
  >   - {姓名: 李红, 单位: 第二中学, 在职: 是, 来源: 教师, 入专家库: 是, 手机: "13800000002"}
  > END
  $ dudao inspector import base.yaml
  单位 unit       + 2  ~ 0  = 0
  督学 inspector  + 2  ~ 0  = 0
  $ dudao inspector list
  编号       姓名  单位      在职  来源          职称级别  督学证号  公开电话
  I2026-001  王明  第一小学  是    校长（园长）  高级      经督001   0631-5550101
  I2026-002  李红  第二中学  是    教师
  $ dudao inspector list 专长~数学 --columns 编号,姓名,专长
  编号       姓名  专长
  I2026-001  王明  小学、数学
  $ dudao inspector list 数学 --columns 编号,姓名
  编号       姓名
  I2026-001  王明

手机、邮箱是个人信息：列表、明细、历史和 JSON、YAML 里都没有，也不打星号；按它筛选、排序也不行。
  $ dudao inspector show 王明 | grep -E '^(手机|邮箱|公开)|13800'
  公开电话    0631-5550101
  $ dudao inspector list -f json | grep -oE '"(phone|email|public_phone)":'
  "public_phone":
  "public_phone":
  $ dudao inspector list -f yaml | grep -cE 'wangming|13800000001'
  0
  [1]
  $ dudao inspector list 手机=13800000002
  dudao-inspector: error: '手机' 属于个人信息 [usage]
      确需查看请加 --reveal，查看将记入历史
  [2]
  $ dudao inspector list 手机～138
  dudao-inspector: error: '手机' 属于个人信息 [usage]
      确需查看请加 --reveal，查看将记入历史
  [2]
  $ dudao inspector list --sort 邮箱
  dudao-inspector: error: '邮箱' 属于个人信息 [usage]
      确需查看请加 --reveal，查看将记入历史
  [2]
  $ dudao inspector history 王明 | grep -E '手机|邮箱'
        手机: 已隐去
        邮箱: 已隐去

确需查看加 --reveal：看了谁，记入日志；因为要写日志，不能是试运行。
  $ dudao inspector show 王明 --reveal | grep -E '^(手机|邮箱)'
  手机        13800000001
  邮箱        wangming@example.org
  $ dudao inspector list 手机=13800000002 --reveal --columns 姓名,手机
  姓名  手机
  李红  13800000002
  $ dudao --on-behalf-of 石岩 inspector list --reveal --columns 姓名,邮箱 -f tsv
  姓名	邮箱
  王明	wangming@example.org
  李红	
  $ dudao log --last 3
  序号  时间                 操作人            命令            对象             变更          理由
     6  2026-03-02 08:00:00  clerk             inspector show  I2026-001        查看个人信息
     7  2026-03-02 08:00:00  clerk             inspector list  inspector phone  查看个人信息
     8  2026-03-02 08:00:00  clerk（代 石岩）  inspector list  inspector        查看个人信息
  $ dudao log --last 3 -f json | grep -oE '"(behalf|command|after)": ("[^"]*"|null|[{][^}]*[}])'
  "behalf": null
  "command": "inspector show"
  "after": {"key": "I2026-001"}
  "behalf": null
  "command": "inspector list"
  "after": {"kind": "inspector", "filters": "phone"}
  "behalf": "石岩"
  "command": "inspector list"
  "after": {"kind": "inspector"}
  $ dudao inspector show 王明 --reveal --dry-run
  dudao-inspector: error: 查看个人信息要留痕，--reveal 不能与试运行同用 [usage]
  [2]

同名的用出生年月区分：没有写明是哪一个的，不猜。
  $ dudao inspector add inspector name=王明 born=1981年9月 in_service=no retired_on=2024-06-30 source=teacher
  编号       办理事项  状态  到期日
  I2026-003  登记
  $ dudao inspector show 王明
  dudao-inspector: error: '王明' 可能指王明 (I2026-001)，也可能指王明 (I2026-003) [ambiguous]
      请填写编号
  [3]
  $ dudao inspector add appointment inspector=王明 role=part-time by=office
  dudao-inspector: error: 督学 inspector: '王明' 可能指王明 (I2026-001)，也可能指王明 (I2026-003) [ambiguous]
      请填写编号
  [3]
  $ dudao inspector add inspector name=王明 in_service=yes source=teacher
  dudao-inspector: error: 姓名 name: '王明' 可能指王明 (I2026-001)，也可能指王明 (I2026-003) [ambiguous]
      请填写编号
  [3]
  $ dudao inspector add inspector name=赵云 born=1981 in_service=yes source=teacher
  dudao-inspector: error: 出生年月 born: '1981' 不是年月，请按 1980-05 的格式填写 [date]
  [3]

在职的不应有退休日期；督学证的截止日不能早于起始日；来源、学历只取可选的。
  $ dudao inspector add inspector name=赵云 in_service=yes retired_on=2024-06-30 source=教练
  dudao-inspector: error: 来源 source: '教练' 不在可选值之内 [choice]
      source=教练
             ^^^^
      可选: official 公务员, head 校长（园长）, deputy-head 副校长（副园长）, teacher 教师, researcher 教科研人员, other 其他专业人才   最接近: 教师
  dudao-inspector: warning: 退休日期 retired_on: 在职人员不应填写
  [3]
  $ dudao inspector add inspector name=赵云 in_service=yes source=教师 certificate=经督003 certificate_from=2026-01-01 certificate_until=2025-12-31
  dudao-inspector: error: 证件截止日 certificate_until: 2025-12-31 早于证件起始日（2026-01-01） [order]
  [3]
  $ dudao inspector add inspector name=赵云 in_service=yes source=教师 years_in_education=99
  dudao-inspector: error: 从教年限 years_in_education: '99' 不在 0 至 70 之间 [value]
  [3]
  $ dudao inspector add inspector name=赵云 in_service=yes retired_on=2025-06-30 source=教师 public_phone=55
  dudao-inspector: warning: 退休日期 retired_on: 在职人员不应填写
  dudao-inspector: warning: 公开电话 public_phone: 不像电话号码
  编号       办理事项  状态  到期日
  I2026-004  登记

督学证到期前提醒：到期日 2027 年 1 月 31 日是王明记录的到期日。2027 年的节假日尚未公布。
  $ dudao inspector list 到期日=2027-01 --columns 编号,姓名,证件截止日,到期日
  编号       姓名  证件截止日  到期日
  I2026-001  王明  2027-01-31  2027-01-31
  $ dudao --today 2027-01-24 --lang en -q todo --days 7
  due         days_left  key        kind       title  state
  2027-01-31          7  I2026-001  inspector  王明
  $ dudao --lang en inspector list --columns key,name,in_service,source,expert_pool
  key        name  in_service  source   expert_pool
  I2026-001  王明  yes         head
  I2026-002  李红  yes         teacher  yes
  I2026-003  王明  no          teacher
  I2026-004  赵云  yes         teacher
