单位：学校、部门、镇街各登记一次，以后按代码、全称、简称或名称中不会弄错的一部分查找。
Units: registered once, found by code, name, alias or an unmistakable part of the name.

  $ dudao init -q --opened 2026-01-01
  $ cat >units.yaml <<'END'
  > 单位:
  >   - {代码: education, 名称: 教育分局, 类别: 部门}
  >   - {代码: school-1, 名称: 经区第一实验小学, 简称: [一实小, 实验一小], 类别: 小学, 办学性质: 公办, 城乡类型: 城区,
  >      学校标识码: 2137000101, 统一社会信用代码: 11371099MB2800028P, 主管部门: 教育分局, 在校生数: 1980}
  >   - {代码: kg-1, 名称: 经区第一实验幼儿园, 简称: 一实幼, 类别: 幼儿园, 主管部门: education, 在校生数: 412}
  > END
  $ dudao office import units.yaml
  单位 unit  + 3  ~ 0  = 0
  $ dudao office list
  编号       名称                类别    办学性质  城乡类型  主管部门  在校生数  撤销日期
  education  教育分局            部门
  kg-1       经区第一实验幼儿园  幼儿园                      教育分局       412
  school-1   经区第一实验小学    小学    公办      城区      教育分局      1980

按代码、简称、名称的一部分都能找到；“实验”两处都有，一并列出，不猜。
  $ dudao office show 实验一小 | head -5
  单位 school-1
  代码              school-1
  名称              经区第一实验小学
  简称              一实小、实验一小
  类别              小学
  $ dudao office list 名称~幼儿
  编号  名称                类别    办学性质  城乡类型  主管部门  在校生数  撤销日期
  kg-1  经区第一实验幼儿园  幼儿园                      教育分局       412
  $ dudao office add leader unit=第一实验幼 name=林园长 post=园长 from=2026-02-01
  编号       办理事项  状态  到期日
  L2026-001  登记
  $ dudao office add leader unit=实验 name=林园长 post=园长 from=2026-02-02
  dudao-office: error: 单位 unit: '实验' 可能指经区第一实验小学 (school-1)，也可能指经区第一实验幼儿园 (kg-1) [ambiguous]
      请填写编号
  [3]
  $ dudao office add leader unit=第九中学 name=林园长 post=园长 from=2026-02-02
  dudao-office: error: 单位 unit: 没有单位 '第九中学' [reference]
  [3]

文件里只认代码、全称和简称，不认名称的一部分（命令行才认）。
  $ cat >leaders.yaml <<'END'
  > 负责人与联络员:
  >   - {单位: 一实小, 姓名: 陈校长, 职务: 校长, 主要负责人: 是, 任职日期: 2024-08-01}
  >   - {单位: 第一实验小, 姓名: 陈校长, 职务: 书记, 任职日期: 2024-08-01}
  > END
  $ dudao office import leaders.yaml
  leaders.yaml:3:10: error: 单位 unit: 没有单位 '第一实验小' [reference]
      3 |   - {单位: 第一实验小, 姓名: 陈校长, 职务: 书记, 任职日期: 2024-08-01}
        |            ^^^^^^^^^^
      最接近: 经区第一实验小学 (school-1)
  共 1 处错误，未写入任何数据
  [3]

名称不得与其他单位相同，新登记和改名都不行；代码是编号，不再更改，也不能像程序编的号。
  $ dudao office add unit code=school-9 name=经区第一实验小学 type=primary
  dudao-office: error: 名称 name: 已有单位名为经区第一实验小学 [repeated]
  [3]
  $ cat >rename.yaml <<'END'
  > 单位:
  >   - {代码: kg-1, 名称: 经区第一实验小学}
  > END
  $ dudao office import --update rename.yaml
  rename.yaml:2:20: error: kg-1: 名称 name: 已有单位名为经区第一实验小学 [repeated]
      2 |   - {代码: kg-1, 名称: 经区第一实验小学}
        |                        ^^^^^^^^^^^^^^^^
  共 1 处错误，未写入任何数据
  [3]
  $ dudao office add unit code=school-1 name=另一所小学 type=primary
  dudao-office: error: 名称 name: school-1 已存在且内容不同，可用 edit 修改 [changed]
  [3]
  $ dudao office add unit code=R2026-001 name=另一所小学 type=primary
  dudao-office: error: 代码 code: 'R2026-001' 与程序编定的编号形式相同，请另取代码 [value]
  [3]
  $ dudao office add unit code=$(printf 'a%.0s' $(seq 64)) name=另一所小学 type=小学
  dudao-office: error: 代码 code: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' 作代码过长，最多 63 个字母或 21 个汉字 [value]
  [3]
  $ dudao office add unit code='school 9' name=另一所小学 type=小学
  dudao-office: error: 代码 code: 'school 9' 不能用作代码：只能用文字、数字和 . _ -，且不以 - 开头 [value]
  [3]
  $ dudao office add unit code=ｘｘ９ name=另一所小学 type=小学
  dudao-office: error: 代码 code: 'ｘｘ９' 不能用作代码：字母、数字和符号须为半角，请写 'xx9' [value]
  [3]

统一社会信用代码的校验位、学校标识码的类别码不符只作提示：登记的证照本身可能就错；位数不对则是笔误，不收。
11371099MB2800028 的校验位是 P；小学的类别码是 21，11 是幼儿园的，77 没有。
  $ dudao office add unit code=school-2 name=第二小学 type=primary credit_code=11371099MB28000289 school_code=1137000102
  dudao-office: warning: 统一社会信用代码 credit_code: '11371099MB28000289' 校验位不符，按其余各位末位应为 P
  dudao-office: warning: 学校标识码 school_code: '1137000102'：类别码 11 与单位类别不符
  编号      办理事项  状态  到期日
  school-2  登记
  $ dudao office add unit code=school-3 name=第三小学 type=primary school_code=7737000103
  dudao-office: warning: 学校标识码 school_code: '7737000103'：没有 77 这一学校类别码
  编号      办理事项  状态  到期日
  school-3  登记
  $ dudao office add unit code=school-4 name=第四小学 type=primary school_code=21370001 credit_code=11371099MB
  dudao-office: error: 统一社会信用代码 credit_code: '11371099MB' 不是 18 位 [value]
  dudao-office: error: 学校标识码 school_code: '21370001' 不是 10 位数字 [value]
  [3]
  $ dudao office add unit code=school-4 name=第四小学 type=primary credit_code=11371099MB280002IP phone=133 email=school4 parent=school-1
  dudao-office: error: 统一社会信用代码 credit_code: '11371099MB280002IP' 含有数字和大写字母（不用 I、O、S、V、Z）以外的字符 [value]
  dudao-office: warning: 邮箱 email: 不像邮箱地址
  [3]

撤并的学校填写撤销日期和承继单位；撤销不能早于成立。
  $ dudao office add unit code=point-1 name=东坡教学点 type=teaching-point parent=school-1 opened_on=2000-09-01 closed_on=1999-07-01
  dudao-office: error: 撤销日期 closed_on: 1999-07-01 早于成立日期（2000-09-01） [order]
  [3]
  $ dudao office add unit code=point-1 name=东坡教学点 type=teaching-point on=2000-09-01
  dudao-office: error: 'on' 不是单位的字段 [key]
      on=2000-09-01
      ^^
      各字段见 `dudao office template unit`
  [3]
  $ dudao office add unit code=point-1 name=东坡教学点 type=teaching-point parent=school-1 opened_on=2000-09-01 closed_on=2026-02-28 successor=school-1
  编号     办理事项  状态  到期日
  point-1  登记
  $ dudao office list 撤销日期\<=today --columns 编号,名称,撤销日期,承继单位
  编号     名称        撤销日期    承继单位
  point-1  东坡教学点  2026-02-28  经区第一实验小学

登错的可以作废；有人引用的不行。
  $ dudao office void school-3 --reason 重复登记
  编号      办理事项  状态  到期日
  school-3  作废
  $ dudao office void education --reason 重复登记
  education: error: 单位 kg-1 仍引用本记录（主管部门） [refused]
  education: error: 单位 school-1 仍引用本记录（主管部门） [refused]
      请先作废或撤回所列记录
  [4]
  $ dudao office list --columns key,name --sort key
  编号       名称
  education  教育分局
  kg-1       经区第一实验幼儿园
  point-1    东坡教学点
  school-1   经区第一实验小学
  school-2   第二小学
  $ dudao --lang en office add unit code=school-9 name=经区第一实验小学 type=primary
  dudao-office: error: name: another unit is named 经区第一实验小学 [repeated]
  [3]
  $ dudao --lang en office show 经区第一
  dudao-office: error: '经区第一' could be 经区第一实验小学 (school-1) or 经区第一实验幼儿园 (kg-1) [ambiguous]
      give the key
  [3]

简称与别的单位的名称、简称相同，或自己重复的，当场提示，以免今后文件里分不清。

  $ dudao office add unit 代码=a1 名称=海滨第三小学 类别=小学 简称=滨三 简称=滨三小
  编号  办理事项  状态  到期日
  a1    登记
  $ dudao office add unit 代码=a2 名称=海滨第四小学 类别=小学 简称=滨四 简称='滨　四' 简称='滨 三' 简称=海滨第三小学
  dudao-office: warning: 简称 alias: '滨　四' 与本单位的名称或前面的简称重复
  dudao-office: warning: 简称 alias: a1 也叫 '滨 三'，今后文件中写这个名称分不清是哪一个
  dudao-office: warning: 简称 alias: a1 也叫 '海滨第三小学'，今后文件中写这个名称分不清是哪一个
  编号  办理事项  状态  到期日
  a2    登记
  $ dudao office add unit 代码=a3 名称=滨四 类别=小学
  dudao-office: warning: 名称 name: a2 也叫 '滨四'，今后文件中写这个名称分不清是哪一个
  编号  办理事项  状态  到期日
  a3    登记
  $ dudao office import - --update --reason 更名 <<'END'
  > 单位: [{代码: a1, 简称: [滨三, 滨四]}]
  > END
  -:1:19: warning: a1: 简称 alias: a2 也叫 '滨三'，今后文件中写这个名称分不清是哪一个
      1 | 单位: [{代码: a1, 简称: [滨三, 滨四]}]
        |                         ^^^^^^^^^^^^
  -:1:19: warning: a1: 简称 alias: a2 也叫 '滨四'，今后文件中写这个名称分不清是哪一个
      1 | 单位: [{代码: a1, 简称: [滨三, 滨四]}]
        |                         ^^^^^^^^^^^^
  单位 unit  + 0  ~ 1  = 0
  $ dudao office import - --update --reason 补电话 <<'END'
  > 单位: [{代码: a1, 电话: 0631-5550101}]
  > END
  单位 unit  + 0  ~ 1  = 0
