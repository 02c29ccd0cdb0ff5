身份证号只在录入时核对，不保存，不进历史，也不在任何输出里出现 [依据 个人信息保护法 第六条]。下面的号码取自国家标准和教材的样例。
Identity numbers are checked when they are entered and kept nowhere; these are specimens of the standard.

没有填的性别、出生年月由它填写：末尾第二位 2 是偶数，女；0 也是偶数。
  $ dudao init -q --opened 2026-01-01
  $ cat >people.yaml <<'END'
  > 督学:
  >   - {姓名: 王明, 身份证号: 11010519491231002X, 在职: 否, 来源: 教师}
  >   - {姓名: 李红, 身份证号: "34052419800101001x", 在职: 是, 来源: 教师}
  >   - {姓名: 赵平, 身份证号: 370101 19010203 9973, 在职: 否, 来源: 教师, 性别: 男, 出生年月: 1901年2月}
  >   - {姓名: 孙立, 身份证号: １１０１０５１９４９１２３１００２Ｘ, 在职: 否, 来源: 教师, 出生年月: 1949-12-31}
  > END
  $ dudao inspector import people.yaml
  督学 inspector  + 4  ~ 0  = 0
  $ dudao inspector import people.yaml
  督学 inspector  + 0  ~ 0  = 4
  $ dudao inspector list --columns 姓名,性别,出生年月
  姓名  性别  出生年月
  王明  女    1949-12
  李红  男    1980-01
  赵平  男    1901-02
  孙立  女    1949-12
  $ dudao inspector add inspector name=周舟 identity_number=11010519491231002X in_service=no source=teacher
  编号       办理事项  状态  到期日
  I2026-005  登记
  $ dudao inspector add inspector name=周舟 identity-number=11010519491231002X in_service=no source=teacher
  编号       办理事项      状态  到期日
  I2026-005  相同，未改动

哪里都查不到它：列表、明细、历史、各种格式、导出、数据文件本身。
  $ dudao inspector show 王明
  督学 I2026-001
  姓名      王明
  性别      女
  出生年月  1949-12
  在职      否
  来源      教师
  
  办理经过
  步骤  发生日期    办理事项  办理前  办理后  决定人  说明  理由
  0     2026-03-02  登记
  
  历史
      2  2026-03-02 08:00:00  clerk  inspector import  登记
        姓名: 王明
        性别: 女
        出生年月: 1949-12
        在职: 否
        来源: 教师
  $ for f in json csv yaml tsv table; do dudao inspector list -f $f --reveal; dudao inspector show 王明 -f json --reveal; done | grep -ciE '0519491231|身份证|identity_number'
  0
  [1]
  $ dudao export 2>/dev/null | grep -ciE '0519491231|身份证|identity_number'
  0
  [1]
  $ dudao log -f json | grep -ciE '0519491231|identity_number'
  0
  [1]
  $ grep -caE '0519491231|identity_number' dudao.db
  0
  [1]
  $ dudao inspector list 身份证号=11010519491231002X
  dudao-inspector: error: '身份证号' 只在录入时核对，不保存，不能查询 [usage]
  [2]
  $ dudao inspector list --columns 姓名,身份证号 --reveal
  dudao-inspector: error: '身份证号' 只在录入时核对，不保存，不能查询 [usage]
  [2]
  $ dudao inspector list --sort identity_number
  dudao-inspector: error: 'identity_number' 只在录入时核对，不保存，不能查询 [usage]
  [2]
  $ dudao inspector list 11010519491231002X
  dudao-inspector: note: 没有符合条件的记录

填错的报错：位数、字符、日期、校验码，以及与性别、出生年月不一致。报错时把号码所在的一行照样印出，号码本身用星号代替。
  $ cat >wrong.yaml <<'END'
  > 督学:
  >   - {姓名: 甲, 身份证号: 11010519491231002, 在职: 否, 来源: 教师}
  >   - {姓名: 乙, 身份证号: 110105491231002, 在职: 否, 来源: 教师}
  >   - {姓名: 丙, 身份证号: 1101051949123100ZX, 在职: 否, 来源: 教师}
  >   - {姓名: 丁, 身份证号: 110105194902300021, 在职: 否, 来源: 教师}
  >   - {姓名: 戊, 身份证号: 110105194912310021, 在职: 否, 来源: 教师}
  >   - {姓名: 己, 身份证号: 11010519491231002X, 性别: 男, 在职: 否, 来源: 教师}
  >   - {姓名: 庚, 身份证号: 11010519491231002X, 出生年月: 1949-11, 在职: 否, 来源: 教师}
  >   - {姓名: 辛, 身份证号: 34052419800101001X, 在职: 否, 来源: 教练}
  >   - {姓名: 壬, 身份证号: １１０１０５１９４９１２３１００２１, 在职: 否, 来源: 教练}
  >   - 姓名: 癸
  >     身份证号: 110105194912310021
  >     在职: 否
  >     来源: 教师
  > END
  $ dudao inspector import wrong.yaml
  wrong.yaml:2:19: error: 身份证号 identity_number: 不是 18 位 [value]
      2 |   - {姓名: 甲, 身份证号: *****************, 在职: 否, 来源: 教师}
        |                          ^^^^^^^^^^^^^^^^^
  wrong.yaml:3:19: error: 身份证号 identity_number: 不是 18 位 [value]
      3 |   - {姓名: 乙, 身份证号: ***************, 在职: 否, 来源: 教师}
        |                          ^^^^^^^^^^^^^^^
  wrong.yaml:4:19: error: 身份证号 identity_number: 只能是数字，末位可以是 X [value]
      4 |   - {姓名: 丙, 身份证号: ******************, 在职: 否, 来源: 教师}
        |                          ^^^^^^^^^^^^^^^^^^
  wrong.yaml:5:19: error: 身份证号 identity_number: 其中的出生日期不存在 [value]
      5 |   - {姓名: 丁, 身份证号: ******************, 在职: 否, 来源: 教师}
        |                          ^^^^^^^^^^^^^^^^^^
  wrong.yaml:6:19: error: 身份证号 identity_number: 校验码不符，请核对是否有误 [value]
      6 |   - {姓名: 戊, 身份证号: ******************, 在职: 否, 来源: 教师}
        |                          ^^^^^^^^^^^^^^^^^^
  wrong.yaml:7:43: error: 性别 sex: 与身份证号不一致 [value]
      7 |   - {姓名: 己, 身份证号: ******************, 性别: 男, 在职: 否, 来源: 教师}
        |                                                    ^^
  wrong.yaml:8:45: error: 出生年月 born: 与身份证号不一致 [value]
      8 |   - {姓名: 庚, 身份证号: ******************, 出生年月: 1949-11, 在职: 否, 来源: 教师}
        |                                                        ^^^^^^^
  wrong.yaml:9:50: error: 来源 source: '教练' 不在可选值之内 [choice]
      9 |   - {姓名: 辛, 身份证号: ******************, 在职: 否, 来源: 教练}
        |                                                              ^^^^
      可选: official 公务员, head 校长（园长）, deputy-head 副校长（副园长）, teacher 教师, researcher 教科研人员, other 其他专业人才   最接近: 教师
  wrong.yaml:10:19: error: 身份证号 identity_number: 校验码不符，请核对是否有误 [value]
     10 |   - {姓名: 壬, 身份证号: ＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊, 在职: 否, 来源: 教练}
        |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  wrong.yaml:10:50: error: 来源 source: '教练' 不在可选值之内 [choice]
     10 |   - {姓名: 壬, 身份证号: ＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊, 在职: 否, 来源: 教练}
        |                                                                                ^^^^
      可选: official 公务员, head 校长（园长）, deputy-head 副校长（副园长）, teacher 教师, researcher 教科研人员, other 其他专业人才   最接近: 教师
  wrong.yaml:12:11: error: 身份证号 identity_number: 校验码不符，请核对是否有误 [value]
     12 |     身份证号: ******************
        |               ^^^^^^^^^^^^^^^^^^
  共 11 处错误，未写入任何数据
  [3]
  $ dudao --lang en inspector import wrong.yaml -f json
  {"file": "wrong.yaml", "line": 2, "column": 19, "field": "identity_number", "code": "value", "message": "has not eighteen characters", "hint": null}
  {"file": "wrong.yaml", "line": 3, "column": 19, "field": "identity_number", "code": "value", "message": "has not eighteen characters", "hint": null}
  {"file": "wrong.yaml", "line": 4, "column": 19, "field": "identity_number", "code": "value", "message": "holds more than digits and an X at its end", "hint": null}
  {"file": "wrong.yaml", "line": 5, "column": 19, "field": "identity_number", "code": "value", "message": "holds no day of birth", "hint": null}
  {"file": "wrong.yaml", "line": 6, "column": 19, "field": "identity_number", "code": "value", "message": "is mistyped: its last character does not follow from the others", "hint": null}
  {"file": "wrong.yaml", "line": 7, "column": 43, "field": "sex", "code": "value", "message": "is not as the identity number says", "hint": null}
  {"file": "wrong.yaml", "line": 8, "column": 45, "field": "born", "code": "value", "message": "is not as the identity number says", "hint": null}
  {"file": "wrong.yaml", "line": 9, "column": 50, "field": "source", "code": "choice", "message": "'教练' is not one of the choices", "hint": "choices: official, head, deputy-head, teacher, researcher, other   nearest: teacher"}
  {"file": "wrong.yaml", "line": 10, "column": 19, "field": "identity_number", "code": "value", "message": "is mistyped: its last character does not follow from the others", "hint": null}
  {"file": "wrong.yaml", "line": 10, "column": 50, "field": "source", "code": "choice", "message": "'教练' is not one of the choices", "hint": "choices: official, head, deputy-head, teacher, researcher, other   nearest: teacher"}
  {"file": "wrong.yaml", "line": 12, "column": 11, "field": "identity_number", "code": "value", "message": "is mistyped: its last character does not follow from the others", "hint": null}
  [3]
  $ dudao inspector add inspector name=甲 身份证号=110105194912310021 in_service=no source=teacher
  dudao-inspector: error: 身份证号 identity_number: 校验码不符，请核对是否有误 [value]
      身份证号=******************
               ^^^^^^^^^^^^^^^^^^
  [3]
  $ dudao inspector add inspector name=甲 身份证号=340524 in_service=no source=teacher
  dudao-inspector: error: 身份证号 identity_number: 不是 18 位 [value]
      身份证号=******
               ^^^^^^
  [3]

写错了地方的，报错也不把它印出来：栏目写错、写进别的栏、文件本身不成格式。
  $ dudao inspector import - <<'END'
  > 督学:
  >   - {姓名: 甲, 身份证: 11010519491231002X, 在职: 否, 来源: 教师}
  >   - {姓名: 乙, 出生年月: 11010519491231002X, 在职: 否, 来源: 教师}
  >   - {姓名: 丙, 在职: 11010519491231002X, 来源: 教师}
  > END
  -:2:13: error: '身份证' 不是督学的字段 [key]
      2 |   - {姓名: 甲, 身份证: ******************, 在职: 否, 来源: 教师}
        |                ^^^^^^
      最接近: 身份证号
  -:3:19: error: 出生年月 born: '******************' 不是年月，请按 1980-05 的格式填写 [date]
      3 |   - {姓名: 乙, 出生年月: ******************, 在职: 否, 来源: 教师}
        |                          ^^^^^^^^^^^^^^^^^^
  -:4:17: error: 在职 in_service: '******************' 不是 '是' 或 '否' [type]
      4 |   - {姓名: 丙, 在职: ******************, 来源: 教师}
        |                      ^^^^^^^^^^^^^^^^^^
      请写 是 或 否
  共 3 处错误，未写入任何数据
  [3]
  $ dudao inspector import - <<'END'
  > 督学:
  >   - 姓名: 甲
  >     身份证号：11010519491231002X
  >     在职: 否
  > END
  -:3:9: error: 不是 `名称: 值` 的形式 [syntax]
      3 |     身份证号：******************
        |             ^^
      冒号是全角的，请改为半角冒号加空格，即 `名称: 值`
  共 1 处错误，未写入任何数据
  [3]
  $ printf '{"inspectors": [{"name": "甲", "identity_number": "11010519491231002X", "in_service": no\n' | dudao inspector import --from json -
  -:1:17: error: 括号没有闭合，或者缺少逗号 [syntax]
      1 | {"inspectors": [{"name": "甲", "identity_number": "******************", "in_service": no
        |                 ^
      以括号开头的值须加引号
  共 1 处错误，未写入任何数据
  [3]
  $ dudao inspector add inspector 11010519491231002X
  dudao-inspector: error: '******************' 不是 字段=值 的形式 [usage]
      ******************
      ^^^^^^^^^^^^^^^^^^
  dudao-inspector: error: 姓名 name: 未填写 [missing]
  dudao-inspector: error: 在职 in_service: 未填写 [missing]
      请写 是 或 否
  dudao-inspector: error: 来源 source: 未填写 [missing]
      可选: official 公务员, head 校长（园长）, deputy-head 副校长（副园长）, teacher 教师, researcher 教科研人员, other 其他专业人才
  [2]

填进姓名、电话、备注的，登记时就拒绝：存下来就再也删不掉，公开电话还会上公示牌。督学证号各地编法不一，不作此查。
  $ dudao inspector import - <<'END'
  > 督学:
  >   - {姓名: 甲, 公开电话: 11010519491231002X, 在职: 否, 来源: 教师}
  >   - {姓名: 乙, 备注: 身份证34052419800101001X，已核, 在职: 否, 来源: 教师}
  >   - {姓名: 11010519491231002x, 在职: 否, 来源: 教师}
  >   - {姓名: 丙, 备注: 公积金账号110105194912310021, 在职: 否, 来源: 教师}
  > END
  -:2:19: error: 公开电话 public_phone: 含有身份证号；身份证号只能填在“身份证号”一栏，核对后不保存 [value]
      2 |   - {姓名: 甲, 公开电话: ******************, 在职: 否, 来源: 教师}
        |                          ^^^^^^^^^^^^^^^^^^
  -:2:19: warning: 公开电话 public_phone: 不像电话号码
      2 |   - {姓名: 甲, 公开电话: ******************, 在职: 否, 来源: 教师}
        |                          ^^^^^^^^^^^^^^^^^^
  -:3:17: error: 备注 note: 含有身份证号；身份证号只能填在“身份证号”一栏，核对后不保存 [value]
      3 |   - {姓名: 乙, 备注: 身份证******************，已核, 在职: 否, 来源: 教师}
        |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  -:4:10: error: 姓名 name: 含有身份证号；身份证号只能填在“身份证号”一栏，核对后不保存 [value]
      4 |   - {姓名: ******************, 在职: 否, 来源: 教师}
        |            ^^^^^^^^^^^^^^^^^^
  共 3 处错误，未写入任何数据
  [3]

登记以后再补：核对的是登记的性别和出生年月；与登记不同的，同其他修改一样处理。
  $ dudao inspector import - <<'END'
  > 督学:
  >   - {编号: I2026-001, 身份证号: 34052419800101001X}
  > END
  -:2:5: error: 性别 sex: I2026-001 现为'女'，文件中为'男'；按文件修改的，加 --update [changed]
      2 |   - {编号: I2026-001, 身份证号: ******************}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  -:2:5: error: 出生年月 born: I2026-001 现为'1949-12'，文件中为'1980-01'；按文件修改的，加 --update [changed]
      2 |   - {编号: I2026-001, 身份证号: ******************}
        |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  共 2 处错误，未写入任何数据
  [3]
  $ dudao inspector import - <<'END'
  > 督学:
  >   - {编号: I2026-001, 身份证号: 11010519491231002X}
  > END
  督学 inspector  + 0  ~ 0  = 1
  $ dudao inspector add inspector name=吴桐 in_service=yes source=teacher
  编号       办理事项  状态  到期日
  I2026-006  登记
  $ dudao inspector import --update - <<'END'
  > 督学:
  >   - {编号: I2026-006, 身份证号: 34052419800101001X}
  > END
  督学 inspector  + 0  ~ 1  = 0
  $ dudao inspector list name=吴桐 --columns 姓名,性别,出生年月
  姓名  性别  出生年月
  吴桐  男    1980-01
  $ dudao inspector certify I2026-006 certificate=经督006 身份证号=110105194912310021
  dudao-inspector: error: 身份证号 identity_number: 校验码不符，请核对是否有误 [value]
      身份证号=******************
               ^^^^^^^^^^^^^^^^^^
  [3]
  $ dudao inspector certify I2026-006 certificate=经督006 身份证号=11010519491231002X
  I2026-006: error: 性别 sex: 现为 男，所填为 女 [changed]
      确需更正的，用 edit 编号 --reason 理由
  I2026-006: error: 出生年月 born: 现为 1980-01，所填为 1949-12 [changed]
      确需更正的，用 edit 编号 --reason 理由
  [3]
  $ dudao inspector certify I2026-006 certificate=经督006 身份证号=34052419800101001X
  编号       办理事项  状态  到期日
  I2026-006  颁证
  $ dudao inspector history I2026-006
     18  2026-03-02 08:00:00  clerk  inspector add  登记
        姓名: 吴桐
        在职: 是
        来源: 教师
     19  2026-03-02 08:00:00  clerk  inspector import  修改
        性别: 男
        出生年月: 1980-01
     20  2026-03-02 08:00:00  clerk  inspector certify  颁证
        督学证号: 经督006
        证件起始日: 2026-03-02
        证件状态: 有效
  $ cat >editor <<'END'
  > #!/bin/sh
  > grep -q 身份证号 "$1" || echo "    身份证号: $NUMBER" >>"$1"
  > END
  $ chmod +x editor
  $ EDITOR=./editor NUMBER=110105194912310021 dudao inspector edit I2026-006 2>&1 | grep -v 保存在
  edit:11:11: error: 身份证号 identity_number: 校验码不符，请核对是否有误 [value]
     11 |     身份证号: ******************
        |               ^^^^^^^^^^^^^^^^^^
  $ EDITOR=./editor NUMBER=34052419800101001X dudao inspector edit I2026-006
  dudao-inspector: note: 没有改动
  $ EDITOR=./editor NUMBER=11010519491231002X dudao inspector edit I2026-006 2>&1 | grep -v 保存在
  edit:4:9: error: 性别 sex: 与身份证号不一致 [value]
      4 |     性别: 男
        |           ^^
  edit:5:11: error: 出生年月 born: 与身份证号不一致 [value]
      5 |     出生年月: 1980-01
        |               ^^^^^^^

同名的人用它区分：出生年月由号码得出。
  $ dudao inspector add inspector name=王明 identity_number=34052419800101001X in_service=yes source=teacher
  编号       办理事项  状态  到期日
  I2026-007  登记
  $ dudao inspector list name=王明 --columns 编号,姓名,性别,出生年月
  编号       姓名  性别  出生年月
  I2026-001  王明  女    1949-12
  I2026-007  王明  男    1980-01

模板、JSON Schema、手册里都有它，并说明不保存。
  $ dudao inspector template | grep 身份证号
      # 身份证号:             # 文字；只作核对，不保存，不显示；18位；核对校验码、性别和出生年月，后两项未填的由此填写
  $ dudao inspector template --schema | grep -o '身份证号：文字；只作核对，不保存，不显示'
  身份证号：文字；只作核对，不保存，不显示
  $ dudao --lang en inspector template | grep identity
      # identity_number:      # text; checked when it is entered and kept nowhere; 18 characters; checked against sex and month of birth, and fills them where they are left out
