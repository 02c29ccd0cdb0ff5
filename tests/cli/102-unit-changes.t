单位的变动：更名、并入、分设、撤销各有生效日期，以前的名称照样找得到，以前的记录照样看得懂 [依据 意见 第二条]。
Units through time: renamed, merged, split, closed, each on a day; their past stays readable.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: education, 名称: 教育分局, 类别: 部门}
  >   - {代码: finance, 名称: 财政局, 类别: 部门}
  >   - {代码: school-1, 名称: 第一小学, 简称: 一小, 类别: 小学, 成立日期: 1998-09-01, 主管部门: 教育分局}
  >   - {代码: school-2, 名称: 第二学校, 类别: 九年一贯制学校, 主管部门: 教育分局}
  >   - {代码: point-1, 名称: 东坡教学点, 类别: 教学点, 所属学校: 第一小学, 主管部门: 教育分局}
  > 负责人与联络员:
  >   - {单位: 东坡教学点, 姓名: 林主任, 职务: 主任, 主要负责人: 是, 任职日期: 2023-08-01}
  > 委员会席位:
  >   - {届: 第一届, 委员会职务: 委员, 单位: 教育分局, 姓名: 方局长, 任职日期: 2024-01-01}
  > 督学:
  >   - {姓名: 王明, 在职: 否, 来源: 校长, 督学证号: 经督001}
  >   - {姓名: 李红, 在职: 否, 来源: 校长, 督学证号: 经督002}
  > END
  $ dudao office import -q base.yaml
  $ dudao supervise import -q --legacy --reason 启用前的聘任 - <<'END'
  > appointments:
  >   - {inspector: 王明, role: responsible, by: office, from: 2025-09-01, state: in_post}
  >   - {inspector: 李红, role: responsible, by: office, from: 2025-09-01, state: in_post}
  > zones:
  >   - {name: 东片责任区, schools: [第一小学, 东坡教学点], inspectors: [王明, 李红], from: 2025-09-01}
  > postings:
  >   - {inspector: 王明, school: 东坡教学点, from: 2025-09-01}
  > END
  $ dudao supervise import -q - <<'END'
  > 督导:
  >   - {标题: 寒假前检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 放假安排, 发生日期: 2026-01-12}
  >   - {标题: 教学点检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 东坡教学点, 督导事项: 冬季取暖, 发生日期: 2026-01-12}
  > END
  $ dudao supervise import -q - <<'END'
  > 问题:
  >   - {来源记录: S2026-001, 单位: 第一小学, 领域: 办学行为, 严重程度: 一般, 问题: 放假通知未公示, 发生日期: 2026-01-12}
  >   - {来源记录: S2026-002, 单位: 东坡教学点, 领域: 安全稳定, 严重程度: 一般, 问题: 取暖炉无烟囱, 发生日期: 2026-01-12}
  > 整改:
  >   - {问题: F2026-002, 单位: 东坡教学点, 整改要求: 更换取暖炉, 整改期限: 2026-03-31, 发生日期: 2026-01-13}
  > END

2 月 9 日更名：原名用到前一天（2 月 8 日），列入曾用名和简称，按原名、简称都还找得到。
  $ dudao office rename school-1 name=第一实验小学 on=2026-02-09
  dudao-office: note: school-1 名称: 第一实验小学
  编号      办理事项  状态  到期日
  school-1  更名
  $ dudao office show 第一小学 | head -9
  单位 school-1
  代码                 school-1
  名称                 第一实验小学
  简称                 一小、第一小学
  类别                 小学
  主管部门             教育分局
  成立日期             1998-09-01
  曾用名 1 · 名称      第一小学
  曾用名 1 · 用至日期  2026-02-08
  $ dudao office show school-1 | sed -n '/办理/,$p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  登记
  1     2026-02-09  更名
  
  历史
      4  2026-03-02 08:00:00  clerk  office import  登记
        代码: school-1
        名称: 第一小学
        简称: 一小
        类别: 小学
        主管部门: 教育分局
        成立日期: 1998-09-01
     21  2026-03-02 08:00:00  clerk  office rename  更名
        名称: 第一小学 -> 第一实验小学
        简称: 一小 -> 一小、第一小学
        曾用名: 名称 第一小学、用至日期 2026-02-08
以前的督导、问题指的还是这所学校，当时叫什么也查得到。
  $ dudao supervise list 被督导单位=第一小学 --columns 编号,标题,被督导单位,当时名称
  编号       标题        被督导单位    当时名称
  S2026-001  寒假前检查  第一实验小学  第一小学
  $ dudao supervise list finding 单位=一小 --columns 编号,问题,单位,当时名称
  编号       问题            单位          当时名称
  F2026-001  放假通知未公示  第一实验小学  第一小学
  $ dudao supervise show S2026-001 | head -6
  督导 S2026-001
  标题        寒假前检查
  类别        督学
  督导方式    经常性督导
  被督导单位  第一实验小学
  督导事项    放假安排
更名以后的督导，当时就是新名。
  $ dudao supervise import -q - <<'END'
  > 督导: [{标题: 开学检查, 类别: 督学, 督导方式: 经常性督导, 被督导单位: 第一小学, 督导事项: 开学, 发生日期: 2026-02-24}]
  > END
  $ dudao supervise list 被督导单位=school-1 --columns 编号,被督导单位,当时名称
  编号       被督导单位    当时名称
  S2026-001  第一实验小学  第一小学
  S2026-003  第一实验小学  第一实验小学

更名要有新名称，不能与别的单位同名；日期不能在今天之后、成立之前、上一次变动之前。
  $ dudao office rename school-2
  school-2: error: 名称 name: 须填写新名称；现在就叫第二学校（意见 第二条） [refused]
  [4]
  $ dudao office rename school-2 name='第二 学校'
  school-2: error: 名称 name: 须填写新名称；现在就叫第二 学校（意见 第二条） [refused]
  [4]
  $ dudao office rename school-2 name=第一实验小学
  school-2: error: 名称 name: 已有单位名为第一实验小学 [repeated]
  [3]
  $ dudao office rename school-2 name=第二实验学校 on=2026-03-03
  school-2: error: 发生日期 on: 2026-03-03 晚于今天（2026-03-02） [order]
  [3]
  $ dudao office rename school-1 name=实验小学 on=1998-08-31
  school-1: error: 发生日期 on: 1998-08-31 早于本记录上一次办理 rename 更名 的日期 [order]
  school-1: error: 成立日期 opened_on: 第一实验小学于 1998-09-01 才成立（意见 第二条） [refused]
  [3]
  $ dudao office rename school-1 name=实验小学 on=2026-02-08
  school-1: error: 发生日期 on: 2026-02-08 早于本记录上一次办理 rename 更名 的日期 [order]
  [3]
改回原名：原名不再算作简称，两个名称各用到哪一天都留着。
  $ dudao office rename school-1 name=第一小学 on=2026-03-01
  dudao-office: note: school-1 名称: 第一小学
  编号      办理事项  状态  到期日
  school-1  更名
  $ dudao office list school-1 --columns 名称,简称,曾用名
  名称      简称                曾用名
  第一小学  一小、第一实验小学  第一小学 2026-02-08；第一实验小学 2026-02-28
更名办错了，可以撤销；其后登记的督导只是引用本单位，不妨碍撤销，提示核对（二月九日那一次只试运行）。
  $ dudao office undo school-1 --reason 批文未下
  dudao-office: note: school-1 名称: 第一实验小学
  编号      办理事项  状态  到期日
  school-1  撤销
  $ dudao office list school-1 --columns 名称,简称,曾用名
  名称          简称            曾用名
  第一实验小学  一小、第一小学  第一小学 2026-02-08
  $ dudao office undo school-1 --reason 批文未下 -n
  school-1: warning: 其后登记的 S2026-003 引用了本记录，请核对是否仍然成立
  dudao-office: note: school-1 名称: 第一小学
  dudao-office: note: 试运行结束，未写入任何数据
  编号      办理事项  状态  到期日
  school-1  撤销

并入：教学点 2 月 26 日并入第一实验小学，从这一天起撤销。未办结的督导、未销号的整改、挂牌、责任区、在任的负责人一一点明。
  $ dudao office merge point-1
  point-1: error: 承继单位 successor: 未填写（意见 第二条） [refused]
  point-1: warning: 督导 S2026-002（教学点检查）尚未办结，请办结或取消（意见 第二条）
  point-1: warning: 整改 R2026-001（更换取暖炉）尚未销号，由承继单位继续整改，或以单位撤并为由终止（terminate reason=closed）（意见 第二条）
  point-1: warning: 挂牌 PG2025-001（王明）尚未结束，请办理结束（意见 第二条）
  point-1: warning: 责任区 Z2025-001（东片责任区）含有该单位，请另划新版（意见 第二条）
  point-1: warning: 负责人 L2026-001（林主任）仍在任，请办理离任（意见 第二条）
  [4]
  $ dudao office merge point-1 successor=point-1
  point-1: error: 承继单位 successor: 承继单位不能是本单位（意见 第二条） [refused]
  point-1: warning: 督导 S2026-002（教学点检查）尚未办结，请办结或取消（意见 第二条）
  point-1: warning: 整改 R2026-001（更换取暖炉）尚未销号，由承继单位继续整改，或以单位撤并为由终止（terminate reason=closed）（意见 第二条）
  point-1: warning: 挂牌 PG2025-001（王明）尚未结束，请办理结束（意见 第二条）
  point-1: warning: 责任区 Z2025-001（东片责任区）含有该单位，请另划新版（意见 第二条）
  point-1: warning: 负责人 L2026-001（林主任）仍在任，请办理离任（意见 第二条）
  [4]
  $ dudao office merge point-1 successor=第一小学 on=2026-02-26
  point-1: warning: 督导 S2026-002（教学点检查）尚未办结，请办结或取消（意见 第二条）
  point-1: warning: 整改 R2026-001（更换取暖炉）尚未销号，由承继单位继续整改，或以单位撤并为由终止（terminate reason=closed）（意见 第二条）
  point-1: warning: 挂牌 PG2025-001（王明）尚未结束，请办理结束（意见 第二条）
  point-1: warning: 责任区 Z2025-001（东片责任区）含有该单位，请另划新版（意见 第二条）
  point-1: warning: 负责人 L2026-001（林主任）仍在任，请办理离任（意见 第二条）
  编号     办理事项  状态  到期日
  point-1  并入
  $ dudao office list --columns 编号,名称,撤销日期,承继单位
  编号       名称          撤销日期    承继单位
  education  教育分局
  finance    财政局
  point-1    东坡教学点    2026-02-26  第一实验小学
  school-1   第一实验小学
  school-2   第二学校
  $ dudao office show 第一实验小学 | sed -n '/相关/,/^$/p'
  相关记录
  编号       类别    引用字段    状态
  F2026-001  问题    单位
  S2026-001  督导    被督导单位  已计划
  S2026-003  督导    被督导单位  已计划
  point-1    单位    所属学校
  point-1    单位    承继单位
  Z2025-001  责任区  学校
  
  $ dudao office show 东坡 | head -8
  单位 point-1
  代码      point-1
  名称      东坡教学点
  类别      教学点
  主管部门  教育分局
  所属学校  第一实验小学
  撤销日期  2026-02-26
  承继单位  第一实验小学
  $ dudao office show point-1 | sed -n '/办理/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  登记
  1     2026-02-26  并入
  

撤销之后：不再新立督导、不再任命负责人、不再划入责任区；已立的督导不再进校。撤销之前的事照样可以补记。
  $ dudao supervise add supervision title=春季检查 strand=督学 kind=经常性督导 unit=东坡 scope=食堂
  dudao-supervise: error: 被督导单位 unit: 东坡教学点已于 2026-02-26 撤销（意见 第十条） [refused]
  [4]
  $ dudao supervise start S2026-002 from=2026-03-02 team='[{name: 赵平, unit: 教育分局, role: 工作人员}]'
  S2026-002: error: 被督导单位 unit: 东坡教学点已于 2026-02-26 撤销（意见 第十条） [refused]
      此时可以: notify 发督导通知书, cancel 取消督导
  [4]
  $ dudao office add leader unit=东坡教学点 name=孙主任 post=主任 from=2026-03-01
  dudao-office: error: 单位 unit: 东坡教学点已于 2026-02-26 撤销（意见 第十六条） [refused]
  [4]
  $ dudao office add leader unit=东坡教学点 name=孙主任 post=教师 from=2023-08-01 until=2026-02-25
  编号       办理事项  状态  到期日
  L2026-002  登记
  $ dudao inspector add zone name=西片责任区 schools=东坡教学点 inspectors=王明 inspectors=李红 from=2026-03-01
  dudao-inspector: error: 学校 schools: 东坡教学点已于 2026-02-26 撤销（意见 第十二条） [refused]
  dudao-inspector: warning: 学校 schools: 东坡教学点仍在责任区 Z2025-001 东片责任区，该区也须重新划定（意见 第十二条）
  [4]
  $ dudao supervise add visit inspector=王明 school=东坡教学点 on=2026-02-26 items='[{item: safety}]' follow_up=无
  dudao-supervise: error: 学校 school: 东坡教学点已于 2026-02-26 撤销（意见 第十条） [refused]
  [4]
  $ dudao supervise add visit inspector=王明 school=东坡教学点 on=2026-02-25 items='[{item: safety}]' follow_up=无
  编号        办理事项  状态  到期日
  VI2026-001  登记

整改怎么了结：未下达的改由承继单位整改，再下达；已下达的以单位撤并为由终止。
  $ dudao rectify add rectification finding=F2026-001 unit=第一小学 requirement=公示放假通知 >/dev/null
  $ dudao supervise import -q - <<'END'
  > 问题: [{来源记录: S2026-002, 单位: 东坡教学点, 领域: 安全稳定, 严重程度: 一般, 问题: 院墙开裂}]
  > END
  $ dudao rectify add rectification finding=F2026-003 unit=东坡教学点 requirement=加固院墙
  编号       办理事项  状态    到期日
  R2026-003  登记      拟下达
  $ dudao rectify issue R2026-003
  R2026-003: error: 单位 unit: 东坡教学点已于 2026-02-26 撤销（意见 第十五条） [refused]
      请用 edit 将单位改为承继单位，或以单位撤并为由终止（terminate reason=closed）
  [4]
  $ dudao rectify import -q --update --reason 教学点并入 - <<'END'
  > 整改: [{编号: R2026-003, 单位: 第一实验小学}]
  > END
  $ dudao rectify issue R2026-003
  编号       办理事项      状态    到期日
  R2026-003  下达整改通知  已下达  2026-04-01
  $ dudao rectify terminate R2026-001 reason=单位撤并 by=方主任
  R2026-001: warning: by: 当日在任的委员会成员和督导机构人员中没有方主任
  编号       办理事项  状态    到期日
  R2026-001  终止整改  已终止
  $ dudao supervise cancel S2026-002 reason=教学点已并入第一实验小学
  编号       办理事项  状态    到期日
  S2026-002  取消督导  已取消

撤了的单位不再更名、并入、分设、撤销；并入撤销了的单位也不行。
  $ dudao office rename point-1 name=东坡小学
  point-1: error: 撤销日期 closed_on: 东坡教学点已于 2026-02-26 撤销（意见 第二条） [refused]
      办错的，用 undo 编号 --reason 理由 撤回
  [4]
  $ dudao office merge school-2 successor=东坡教学点
  school-2: error: 承继单位 successor: 东坡教学点已于 2026-02-26 撤销（意见 第二条） [refused]
  [4]
  $ dudao office close point-1
  point-1: error: 撤销日期 closed_on: 东坡教学点已于 2026-02-26 撤销（意见 第二条） [refused]
      办错的，用 undo 编号 --reason 理由 撤回
  [4]
并入也是这样：其后登记的一一点明。
  $ dudao office undo point-1 --reason 并错了 -n
  point-1: warning: 其后登记的 F2026-003 引用了本记录，请核对是否仍然成立
  point-1: warning: 其后登记的 L2026-002 引用了本记录，请核对是否仍然成立
  point-1: warning: 其后登记的 VI2026-001 引用了本记录，请核对是否仍然成立
  dudao-office: note: 试运行结束，未写入任何数据
  编号     办理事项  状态  到期日
  point-1  撤销

分设：第二学校 3 月 1 日分出初中部单独建校，小学部留在本校——本校也列在分设单位里，继续办学。
  $ dudao office import -q - <<'END'
  > 单位: [{代码: junior-2, 名称: 第二中学, 类别: 初中, 成立日期: 2026-03-01, 主管部门: 教育分局}]
  > END
  $ dudao office split school-2 split_into=第二中学
  school-2: error: 分设单位 split_into: 分设后应有两个以上单位；本单位继续办学的，把本单位也列上（意见 第二条） [refused]
  [4]
  $ dudao office split school-2 split_into=第二学校 split_into=第二中学 split_into=东坡教学点
  school-2: error: 分设单位 split_into: 东坡教学点已于 2026-02-26 撤销（意见 第二条） [refused]
  [4]
  $ dudao office split school-2 split_into=第二学校 split_into=第二中学 on=2026-03-01
  编号      办理事项  状态  到期日
  school-2  分设
  $ dudao office list school-2 --columns 名称,分设单位,撤销日期
  名称      分设单位            撤销日期
  第二学校  第二学校、第二中学
  $ dudao office undo school-2 --reason 分设方案未批
  编号      办理事项  状态  到期日
  school-2  撤销
  $ dudao office list school-2 --columns 名称,分设单位,撤销日期
  名称      分设单位  撤销日期
  第二学校
一分为二、本校不再保留的，从当天起撤销。
  $ dudao office import -q - <<'END'
  > 单位: [{代码: primary-2, 名称: 第二小学, 类别: 小学, 成立日期: 2026-03-01, 主管部门: 教育分局}]
  > END
  $ dudao office split school-2 split_into=primary-2 split_into=junior-2 on=2026-03-01
  编号      办理事项  状态  到期日
  school-2  分设
  $ dudao office show school-2 | sed -n '/办理/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明        理由
  0     2026-03-02  登记
  1     2026-03-01  分设                              此步已撤回
  2     2026-03-01  分设
  
  $ dudao office show school-2 | sed -n '2,7p'
  代码      school-2
  名称      第二学校
  类别      九年一贯制学校
  主管部门  教育分局
  撤销日期  2026-03-01
  分设单位  第二小学、第二中学

撤销：有承继单位的填上；主管部门撤销的，还有哪些单位以它为主管部门，点明几个。
教育分局主管的第一实验小学、第二中学、第二小学还在，第二学校、教学点已撤，所以是 3 个。
  $ dudao office close education successor=财政局 on=2026-03-02
  education: warning: 委员会席位 CS2026-001（方局长）仍未离任，请办理离任（意见 第二条）
  education: warning: 有 3 个单位以其为主管部门、所属学校或审批部门，请另行填写（意见 第二条）
  编号       办理事项  状态  到期日
  education  撤销单位
  $ dudao office list --columns 编号,名称,撤销日期,承继单位,分设单位
  编号       名称          撤销日期    承继单位      分设单位
  education  教育分局      2026-03-02  财政局
  finance    财政局
  junior-2   第二中学
  point-1    东坡教学点    2026-02-26  第一实验小学
  primary-2  第二小学
  school-1   第一实验小学
  school-2   第二学校      2026-03-01                第二小学、第二中学
  $ dudao office add seat term=第一届 role=委员 unit=教育分局 name=卫局长 from=2026-03-02
  dudao-office: error: 单位 unit: 教育分局已于 2026-03-02 撤销（意见 第三条） [refused]
  dudao-office: warning: 委员会职务 role: 该席位由 方局长 担任（CS2026-001，第一届，2024-01-01 起）；更换的，请先为其办理离任 end 编号（意见 第三条）
  [4]
  $ dudao office show education | sed -n '/办理/,/^$/p'
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  登记
  1     2026-03-02  撤销单位
  
  $ dudao office undo education --reason 未经批准
  编号       办理事项  状态  到期日
  education  撤销
  $ dudao office list education --columns 编号,撤销日期,承继单位
  编号       撤销日期  承继单位
  education
  $ dudao --lang en office close point-1
  point-1: error: closed_on: 东坡教学点 was closed on 2026-02-26 (意见 第二条) [refused]
      a mistake is taken back with undo KEY --reason TEXT
  [4]
  $ dudao --lang en office flow unit
  from  verb    to  condition  needs  article
        create                        意见 第二条
        rename                        意见 第二条
        merge                         意见 第二条
        split                         意见 第二条
        close                         意见 第二条

以前的变动也可以写在文件里补记，办理事项写中文、英文都行；再导入一次，一件也不重复。
  $ cat >moves.yaml <<'END'
  > 单位:
  >   - {代码: hb-1, 名称: 海滨第一小学, 类别: 小学}
  >   - {代码: hb-2, 名称: 海滨联小, 类别: 小学}
  >   - {代码: hb-3, 名称: 海滨学校, 类别: 九年一贯制学校}
  > 办理:
  >   - {编号: hb-1, 办理事项: 更名, 发生日期: 2019-09-01, 名称: 海滨实验小学}
  >   - {编号: hb-2, 办理事项: merge, 发生日期: 2020-08-01, 承继单位: 海滨第一小学}
  >   - {编号: hb-3, 办理事项: 分设, 发生日期: 2021-08-01, 分设单位: [hb-3, hb-1]}
  > END
  $ dudao office import moves.yaml
  单位 unit  + 3  ~ 0  = 0
  办理 move  + 3  ~ 0  = 0
  $ dudao office import moves.yaml
  单位 unit  + 0  ~ 0  = 3
  办理 move  + 0  ~ 0  = 3
  $ dudao office list 代码~hb --columns 代码,名称,曾用名,撤销日期,承继单位,分设单位
  代码  名称          曾用名                   撤销日期    承继单位      分设单位
  hb-1  海滨实验小学  海滨第一小学 2019-08-31
  hb-2  海滨联小                               2020-08-01  海滨实验小学
  hb-3  海滨学校                                                         海滨学校、海滨实验小学
列出的文件、全库导出，读回来都一样。
  $ dudao office list -f yaml >list.yaml; dudao office import list.yaml
  单位 unit  + 0  ~ 0  = 10
  $ dudao export >all.yaml; dudao --store new.db init -q --opened 2026-01-01; dudao --store new.db import -q --restore all.yaml
  $ dudao --store new.db export | cmp - all.yaml
登错了的，分设到自己的也能作废。
  $ dudao office void hb-3 --reason 登错了
  编号  办理事项  状态  到期日
  hb-3  作废
