责任区：哪些学校、哪些督学、谁在区里常驻；重新划分就是新的一版 [依据 意见 第十二条]。
Zones: their schools, their inspectors, who stays there; drawn anew they have another version.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: p1, 名称: 第一小学, 类别: 小学}
  >   - {代码: p2, 名称: 第二小学, 类别: 小学}
  >   - {代码: p3, 名称: 第三小学, 类别: 小学}
  >   - {代码: p4, 名称: 第四小学, 类别: 小学, 撤销日期: 2025-08-31}
  >   - {代码: k1, 名称: 第一幼儿园, 类别: 幼儿园}
  >   - {代码: fin, 名称: 财政局, 类别: 部门}
  > 督学:
  >   - {姓名: 王明, 在职: 是, 来源: 教师}
  >   - {姓名: 李红, 在职: 是, 来源: 教师}
  >   - {姓名: 张强, 在职: 是, 来源: 教师}
  > 聘任:
  >   - {督学: 王明, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  >   - {督学: 李红, 督学类别: 责任督学, 聘任机关: 教育督导机构, 聘期开始: 2025-01-01, 状态: 在聘}
  > END
  $ dudao inspector import -q --legacy --reason 历史补录 base.yaml
  $ cat >zones.yaml <<'END'
  > 责任区:
  >   - 责任区名称: 东区
  >     学校: [第一小学, 第二小学, 第一幼儿园]
  >     责任区督学: [王明, 李红]
  >     责任区组长: 王明
  >     责任区联络员: 李红
  >     常驻督学: [{督学: 李红, 常驻开始: 2026-02-02, 常驻结束: 2026-02-06, 常驻天数: 4}]
  >     起始日期: 2026-01-05
  > END
  $ dudao inspector import zones.yaml
  责任区 zone  + 1  ~ 0  = 0
  $ dudao inspector list zone
  编号       责任区名称  版次  责任区组长  责任区督学  起始日期    终止日期
  Z2026-001  东区           1  王明        王明、李红  2026-01-05
  $ dudao inspector show 东区
  责任区 Z2026-001
  责任区名称             东区
  学校                   第一小学、第二小学、第一幼儿园
  责任区督学             王明、李红
  常驻督学 1 · 督学      李红
  常驻督学 1 · 常驻开始  2026-02-02
  常驻督学 1 · 常驻结束  2026-02-06
  常驻督学 1 · 常驻天数  4
  责任区组长             王明
  责任区联络员           李红
  版次                   1
  起始日期               2026-01-05
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  划定
  
  历史
     13  2026-03-02 08:00:00  clerk  inspector import  划定
        责任区名称: 东区
        学校: 第一小学、第二小学、第一幼儿园
        责任区督学: 王明、李红
        常驻督学: 督学 李红、常驻开始 2026-02-02、常驻结束 2026-02-06、常驻天数 4
        责任区组长: 王明
        责任区联络员: 李红
        版次: 1
        起始日期: 2026-01-05
  $ dudao office list unit --columns key,name,zone
  编号  名称        责任区
  fin   财政局
  k1    第一幼儿园  东区
  p1    第一小学    东区
  p2    第二小学    东区
  p3    第三小学
  p4    第四小学
  $ dudao inspector list --columns name,zone
  姓名  责任区
  王明  东区
  李红  东区
  张强

学校须是现有的学校，一校一区；组长和常驻督学在本区督学之内；常驻天数不多于起止日期之间的天数。
  $ dudao inspector add zone name=西区 schools=第三小学,p4,fin,p3 inspectors=王明 from=2026-03-01
  dudao-inspector: error: 学校 schools: 'p3' 重复填写 [repeated]
  [3]
  $ dudao inspector add zone name=西区 schools=第三小学,p4,fin,p1 inspectors=王明,张强 leader=李红 from=2026-01-05 residents='[{inspector: 李红, from: 2026-01-01}]'
  dudao-inspector: error: 学校 schools: 第四小学已于 2025-08-31 撤销（意见 第十二条） [refused]
  dudao-inspector: error: 学校 schools: 财政局不是学校（意见 第十二条） [refused]
  dudao-inspector: error: 学校 schools: 第一小学自 2026-01-05 起在责任区 Z2026-001 东区；每所学校只在一个责任区（意见 第十二条） [refused]
  dudao-inspector: warning: 责任区督学 inspectors: 张强当日不是在聘督学（意见 第十二条）
  dudao-inspector: error: 责任区组长 leader: 李红不是本责任区的督学（意见 第十二条） [refused]
  dudao-inspector: error: 常驻督学 residents: 李红不是本责任区的督学（意见 第十二条） [refused]
  dudao-inspector: warning: 常驻督学 residents: 李红的常驻日期不在本版的起止日期之内（意见 第十二条）
  [4]
  $ dudao inspector add zone name=西区 schools=第三小学 inspectors=王明,张强 from=2026-01-05 residents='[{inspector: 王明, from: 2026-02-02, until: 2026-02-06, days: 6}]'
  dudao-inspector: error: 常驻天数 days: 第1名常驻督学：2026-02-02 至 2026-02-06 没有这么多天 [value]
  [3]
  $ dudao inspector add zone name=西区 schools=第三小学 from=2026-01-05
  dudao-inspector: error: 责任区督学 inspectors: 未填写 [missing]
      不少于2名
  [3]
