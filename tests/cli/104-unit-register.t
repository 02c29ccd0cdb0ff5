学校和单位的名册：按学段、办学性质、主管部门分得清，证照缺的、代码重的当场提示 [依据 意见 第十条]。
The register of schools and other units: by stage and ownership, with licences, codes and who answers for them.

  $ dudao init -q --opened 2026-01-01
  $ cat >units.yaml <<'END'
  > 单位:
  >   - {代码: education, 名称: 教育分局, 类别: 部门, 统一社会信用代码: 11370000004502323D}
  >   - {代码: finance, 名称: 财政金融局, 类别: 部门}
  >   - {代码: hg, 名称: 皇冠街道, 类别: 镇街}
  >   - {代码: by, 名称: 泊于镇, 类别: 镇街}
  >   - {代码: p1, 名称: 第一小学, 类别: 小学, 办学性质: 公办, 城乡类型: 城区, 学校标识码: 2137000001, 主管部门: 教育分局, 在校生数: 1900}
  >   - {代码: p2, 名称: 泊于小学, 类别: 小学, 办学性质: 公办, 城乡类型: 乡村, 学校标识码: 2137000002, 主管部门: 教育分局, 在校生数: 310}
  >   - {代码: tp, 名称: 东坡教学点, 类别: 教学点, 办学性质: 公办, 城乡类型: 乡村, 所属学校: 泊于小学, 主管部门: 教育分局, 在校生数: 24}
  >   - {代码: j1, 名称: 第一中学, 类别: 初中, 办学性质: 公办, 城乡类型: 城区, 学校标识码: 3137000001, 主管部门: 教育分局, 在校生数: 1200}
  >   - {代码: n1, 名称: 实验学校, 类别: 九年一贯制学校, 办学性质: 公办, 城乡类型: 镇区, 学校标识码: 3137000002, 主管部门: 教育分局}
  >   - {代码: s1, 名称: 启航学校, 类别: 特殊教育学校, 办学性质: 公办, 学校标识码: 5137000001, 主管部门: 教育分局}
  >   - {代码: v1, 名称: 海港职业中专, 类别: 职业院校, 办学性质: 公办, 学校标识码: 3637000001}
  >   - {代码: k1, 名称: 中心幼儿园, 类别: 幼儿园, 办学性质: 公办, 学校标识码: 1137000001, 主管部门: 教育分局}
  >   - {代码: k2, 名称: 海贝幼儿园, 类别: 幼儿园, 办学性质: 普惠性民办, 办学许可证号: 鲁K-2019-007, 审批部门: 教育分局, 主管部门: 教育分局}
  > END
  $ dudao office import units.yaml
  单位 unit  + 13  ~ 0  = 0
  $ dudao office list --group 类别
  类别            数量
  部门               2
  镇街               2
  幼儿园             2
  小学               2
  教学点             1
  初中               1
  九年一贯制学校     1
  职业院校           1
  特殊教育学校       1
义务教育阶段有哪些学校，公办、民办各有哪些，乡村的有哪些，照名册查。
  $ dudao office list 办学性质=普惠性民办 --columns 编号,名称,类别,办学性质,办学许可证号,审批部门
  编号  名称        类别    办学性质    办学许可证号  审批部门
  k2    海贝幼儿园  幼儿园  普惠性民办  鲁K-2019-007  教育分局
  $ dudao office list 城乡类型=乡村 --columns 编号,名称,类别,所属学校
  编号  名称        类别    所属学校
  p2    泊于小学    小学
  tp    东坡教学点  教学点  泊于小学
部门和镇街也是督政的对象 [依据 意见 第九条]。
  $ dudao office list 类别=镇街 --columns 编号,名称,类别
  编号  名称      类别
  by    泊于镇    镇街
  hg    皇冠街道  镇街
  $ dudao supervise add supervision title=履行教育职责评价 strand=督政 kind=专项督导 unit=泊于镇 scope=教育投入
  编号       办理事项  状态    到期日
  S2026-001  登记      已计划

民办学校、教育培训机构没填许可证号、审批部门的，提示 [依据 意见 第十条] [依据 意见 第十八条]；公办改为民办时也提示。
  $ dudao office add unit code=t1 name=启智培训中心 type=教育培训机构
  dudao-office: warning: 办学许可证号 licence: 民办学校和教育培训机构应填写办学许可证号（意见 第十条）
  dudao-office: warning: 审批部门 licensed_by: 民办学校和教育培训机构应填写审批部门（意见 第十八条）
  编号  办理事项  状态  到期日
  t1    登记
  $ dudao office add unit code=k3 name=星星幼儿园 type=幼儿园 ownership=民办 licence=鲁K-2020-011
  dudao-office: warning: 审批部门 licensed_by: 民办学校和教育培训机构应填写审批部门（意见 第十八条）
  编号  办理事项  状态  到期日
  k3    登记
  $ dudao office import - --update <<'END'
  > 单位: [{代码: k3, 审批部门: 教育分局}, {代码: k1, 办学性质: 普惠性民办}]
  > END
  -:1:28: warning: k1: 办学许可证号 licence: 民办学校和教育培训机构应填写办学许可证号（意见 第十条）
      1 | 单位: [{代码: k3, 审批部门: 教育分局}, {代码: k1, 办学性质: 普惠性民办}]
        |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  -:1:28: warning: k1: 审批部门 licensed_by: 民办学校和教育培训机构应填写审批部门（意见 第十八条）
      1 | 单位: [{代码: k3, 审批部门: 教育分局}, {代码: k1, 办学性质: 普惠性民办}]
        |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  单位 unit  + 0  ~ 2  = 0
已经停办的，不再追问。
  $ dudao office add unit code=t0 name=旧培训中心 type=教育培训机构 closed_on=2024-08-01
  编号  办理事项  状态  到期日
  t0    登记
过程性督导的对象，是民办学校和教育培训机构。
  $ dudao office list 过程性督导=是 --columns 编号,名称,类别,办学性质,撤销日期
  编号  名称          类别          办学性质    撤销日期
  k1    中心幼儿园    幼儿园        普惠性民办
  k2    海贝幼儿园    幼儿园        普惠性民办
  k3    星星幼儿园    幼儿园        民办
  t0    旧培训中心    教育培训机构              2024-08-01
  t1    启智培训中心  教育培训机构

代码：校验位对的不作声，不对的提示应为哪一位；发布的标准里和现用的代码也有不合规则的，所以只提示。
  $ dudao office add unit code=x1 name=甲机构 type=其他 credit_code=91512081MA62K0260E
  编号  办理事项  状态  到期日
  x1    登记
  $ dudao office add unit code=x2 name=乙机构 type=其他 credit_code=91350100M000100Y4Z
  dudao-office: warning: 统一社会信用代码 credit_code: '91350100M000100Y4Z' 校验位不符，按其余各位末位应为 3
  编号  办理事项  状态  到期日
  x2    登记
  $ dudao office add unit code=x3 name=丙机构 type=其他 credit_code=91350211M0000XUF46
  dudao-office: warning: 统一社会信用代码 credit_code: '91350211M0000XUF46' 校验位不符，按其余各位末位应为 R
  编号  办理事项  状态  到期日
  x3    登记
一个代码只属于一个单位，停办的也算：抄下来没改的，提示。
  $ dudao office add unit code=p3 name=第三小学 type=小学 school_code=2137000001 credit_code=11370000004502323D
  dudao-office: warning: 学校标识码 school_code: 2137000001 已是第一小学（p1）的代码
  dudao-office: warning: 统一社会信用代码 credit_code: 11370000004502323D 已是教育分局（education）的代码
  编号  办理事项  状态  到期日
  p3    登记
  $ dudao office import - --update <<'END'
  > 单位: [{代码: p3, 学校标识码: 2137000002}]
  > END
  -:1:22: warning: p3: 学校标识码 school_code: 2137000002 已是泊于小学（p2）的代码
      1 | 单位: [{代码: p3, 学校标识码: 2137000002}]
        |                               ^^^^^^^^^^
  单位 unit  + 0  ~ 1  = 0

主管部门：整改不力时负连带责任 [依据 意见 第十五条]。哪些学校还没填，查得出来；填成自己的，提示；已撤销的部门，不收。
  $ dudao office list 主管部门= 类别!=部门 类别!=镇街 类别!=其他 --columns 编号,名称
  编号  名称
  k3    星星幼儿园
  p3    第三小学
  t0    旧培训中心
  t1    启智培训中心
  v1    海港职业中专
  $ dudao office import - --update <<'END'
  > 单位: [{代码: v1, 主管部门: v1}]
  > END
  -:1:21: warning: v1: 主管部门 competent: 填的是本单位自己（意见 第十五条）
      1 | 单位: [{代码: v1, 主管部门: v1}]
        |                             ^^
  单位 unit  + 0  ~ 1  = 0
  $ dudao office add unit code=old name=原教育局 type=部门 closed_on=2024-12-31 >/dev/null
  $ dudao office add unit code=p4 name=第四小学 type=小学 competent=原教育局
  dudao-office: error: 主管部门 competent: 原教育局已于 2024-12-31 撤销（意见 第十五条） [refused]
  [4]
整改单自动带上主管部门。
  $ dudao office add unit code=p4 name=第四小学 type=小学 competent=教育分局 >/dev/null
  $ dudao supervise import -q - <<'END'
  > 督导: [{标题: 开学检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第四小学, 督导事项: 开学}]
  > 问题: [{来源记录: S2026-002, 单位: 第四小学, 领域: 安全稳定, 严重程度: 一般, 问题: 消防栓无水}]
  > END
  $ dudao rectify add rectification finding=F2026-001 unit=第四小学 requirement=修复消防栓 >/dev/null
  $ dudao rectify list --columns 编号,单位,主管部门
  编号       单位      主管部门
  R2026-001  第四小学  教育分局
