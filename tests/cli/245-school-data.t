学校数据：一所学校一个学段一年一份，一年一年留下来 [依据 意见 第十条]。
School data: the facts of a school, one record a stage and year, kept over the years.

  $ dudao init -q --opened 2026-01-01
  $ cat >base.yaml <<'END'
  > 单位:
  >   - {代码: education, 名称: 教育分局, 类别: 部门}
  >   - {代码: school-1, 名称: 第一小学, 类别: 小学}
  >   - {代码: school-2, 名称: 实验学校, 类别: 九年一贯制学校}
  >   - {代码: kg-1, 名称: 第一幼儿园, 类别: 幼儿园, 成立日期: 2024-09-01, 撤销日期: 2025-08-01}
  > END
  $ dudao office import -q base.yaml
  $ cat >data.yaml <<'END'
  > 学校数据:
  >   - {单位: 第一小学, 年度: 2024, 学段: 小学, 在校生数: 960, 班级数: 22, 专任教师数: 56, 数据来源: 学年初报表, 采集日期: 2024-10-20}
  >   - {单位: 第一小学, 年度: 2025, 学段: 小学, 在校生数: 1012, 班级数: 23, 最大班额: 47, 超班额班数: 2, 教职工数: 66, 专任教师数: 60,
  >      高于规定学历教师数: 58, 骨干教师数: 12, 体育艺术专任教师数: 11, 教学及辅助用房面积: 4850.5, 体育运动场馆面积: 7900,
  >      校舍建筑面积: 9200.75, 图书册数: 31000, 教学仪器设备值: 2156000.50, 网络多媒体教室数: 30, 音乐专用教室数: 2, 美术专用教室数: 2,
  >      数据来源: 学年初报表, 采集日期: 2025-10-18}
  >   - {单位: 实验学校, 年度: 2025, 学段: 小学, 在校生数: 840, 班级数: 20, 数据来源: 学年初报表}
  >   - {单位: 实验学校, 年度: 2025, 学段: 初中, 在校生数: 610, 班级数: 13, 数据来源: 学年初报表}
  > END
  $ dudao supervise import data.yaml
  学校数据 school_data  + 4  ~ 0  = 0
  $ dudao supervise import data.yaml
  学校数据 school_data  + 0  ~ 0  = 4

逐年看：要看比率时点名要，平时的表里不列。1012 ÷ 23 = 44.0，1012 ÷ 60 = 16.9（16.87）；960 ÷ 22 = 43.6，960 ÷ 56 = 17.1。
  $ dudao supervise list school_data 单位=第一小学
  编号        单位      年度  学段  在校生数  班级数  最大班额  专任教师数  数据来源
  SD2026-001  第一小学  2024  小学       960      22                    56  学年初报表
  SD2026-002  第一小学  2025  小学      1012      23        47          60  学年初报表
  $ dudao supervise list school_data 单位=第一小学 --columns 年度,在校生数,上年在校生数,平均班额,生师比
  年度  在校生数  上年在校生数  平均班额  生师比
  2024       960                    43.6    17.1
  2025      1012           960      44.0    16.9
  $ dudao supervise list school_data 年度=2025 --columns 单位,学段,在校生数,生师比 --sort 单位
  单位      学段  在校生数  生师比
  第一小学  小学      1012    16.9
  实验学校  小学       840
  实验学校  初中       610
  $ dudao supervise show SD2026-002 | head -25
  学校数据 SD2026-002
  单位                第一小学
  年度                2025
  学段                小学
  在校生数            1012
  班级数              23
  最大班额            47
  超班额班数          2
  教职工数            66
  专任教师数          60
  高于规定学历教师数  58
  骨干教师数          12
  体育艺术专任教师数  11
  教学及辅助用房面积  4850.50
  体育运动场馆面积    7900.00
  校舍建筑面积        9200.75
  图书册数            31000
  教学仪器设备值      2156000.50
  网络多媒体教室数    30
  音乐专用教室数      2
  美术专用教室数      2
  数据来源            学年初报表
  采集日期            2025-10-18
  
  办理经过

学段要填对：学校没有的学段提示；按学段填过的再填全校，会算两遍，提示。
  $ dudao supervise add school_data unit=第一小学 year=2025 stage=大学 pupils=980 source=学年初报表
  dudao-supervise: error: 学段 stage: '大学' 不在可选值之内 [choice]
      stage=大学
            ^^^^
      可选: kindergarten 学前, primary 小学, junior 初中, senior 高中, whole 全校（按学段折算）   最接近: 小学
  [3]
  $ dudao supervise add school_data unit=第一小学 year=2025 stage=初中 pupils=80 source=学年初报表
  dudao-supervise: warning: 学段 stage: 第一小学不是这一学段的学校（意见 第十条）
  编号        办理事项  状态  到期日
  SD2026-005  登记
  $ dudao supervise add school_data unit=实验学校 year=2025 stage=全校（按学段折算） pupils=1450 source=学年初报表
  dudao-supervise: warning: 学段 stage: 该年度已按学段分别填报（意见 第十条）
  编号        办理事项  状态  到期日
  SD2026-006  登记
  $ dudao supervise add school_data unit=实验学校 year=2024 stage=whole pupils=1390 source=学年初报表
  编号        办理事项  状态  到期日
  SD2026-007  登记
  $ dudao supervise add school_data unit=实验学校 year=2024 stage=小学 pupils=800 source=学年初报表
  dudao-supervise: warning: 学段 stage: 该年度已按全校填报（意见 第十条）
  编号        办理事项  状态  到期日
  SD2026-008  登记

不是学校的、还没到的年度，不收；学校还没有或已经撤了的年度，提示。
  $ dudao supervise add school_data unit=教育分局 year=2025 stage=小学 pupils=1 source=学年初报表
  dudao-supervise: error: 单位 unit: 教育分局不是学校（意见 第十条） [refused]
  [4]
  $ dudao supervise add school_data unit=第一小学 year=2027 stage=小学 pupils=1000 source=学年初报表
  dudao-supervise: error: 年度 year: 该年度尚未开始（意见 第十条） [refused]
  [4]
  $ dudao supervise add school_data unit=第一幼儿园 year=2023 stage=学前 pupils=90 source=学年初报表
  dudao-supervise: warning: 年度 year: 第一幼儿园于 2024-09-01 才成立（意见 第十条）
  编号        办理事项  状态  到期日
  SD2026-009  登记
  $ dudao supervise add school_data unit=第一幼儿园 year=2026 stage=学前 pupils=90 source=学年初报表
  dudao-supervise: warning: 年度 year: 第一幼儿园已于 2025-08-01 撤销（意见 第十条）
  编号        办理事项  状态  到期日
  SD2026-010  登记

部分比总数还多的，提示是哪一项：报表口径各年不同，所以照收。
  $ dudao supervise add school_data unit=第一幼儿园 year=2025 stage=学前 pupils=90 classes=3 largest_class=95 oversize_classes=4 staff=12 teachers=13 certified_teachers=14 care_staff=20 source=园所填报
  dudao-supervise: warning: 最大班额 largest_class: 多于在校生数
  dudao-supervise: warning: 超班额班数 oversize_classes: 多于班级数
  dudao-supervise: warning: 专任教师数 teachers: 多于教职工数
  dudao-supervise: warning: 持证教师数 certified_teachers: 多于专任教师数
  dudao-supervise: warning: 保育员数 care_staff: 多于教职工数
  编号        办理事项  状态  到期日
  SD2026-011  登记
缺了必填的、数目不对的，不收。
  $ dudao supervise add school_data unit=第一小学 year=2023 stage=小学
  dudao-supervise: error: 在校生数 pupils: 未填写 [missing]
  dudao-supervise: error: 数据来源 source: 未填写 [missing]
      如：教育事业统计报表、学校填报
  [3]
  $ dudao supervise add school_data unit=第一小学 year=2023 stage=小学 pupils=-1 books=1.5 teaching_area=12.345 equipment_value=很多 source=x fetched_on=2026-03-03
  dudao-supervise: error: 图书册数 books: '1.5' 不是整数 [value]
      books=1.5
            ^^^
  dudao-supervise: error: 教学及辅助用房面积 teaching_area: '12.345' 小数超过 2 位 [value]
      teaching_area=12.345
                    ^^^^^^
  dudao-supervise: error: 教学仪器设备值 equipment_value: '很多' 不是金额 [type]
      equipment_value=很多
                      ^^^^
      以元计，如 1234.50；也可写 12.5万元
  dudao-supervise: error: 在校生数 pupils: '-1' 不在 0 至 100000 之间 [value]
  [3]
同一年同一学段只有一份；数据订正的，用 --update。
  $ dudao supervise add school_data unit=第一小学 year=2024 stage=小学 pupils=961 source=学年初报表
  dudao-supervise: error: 在校生数 pupils: SD2026-001 已存在且内容不同，可用 edit 修改 [changed]
  [3]
  $ dudao supervise import - --update --reason 报表订正 <<'END'
  > 学校数据: [{单位: 第一小学, 年度: 2024, 学段: 小学, 在校生数: 961, 数据来源: 学年初报表}]
  > END
  学校数据 school_data  + 0  ~ 1  = 0
  $ dudao supervise import - --update --reason 学校填错 <<'END'
  > 学校数据: [{编号: SD2026-001, 单位: 教育分局}]
  > END
  -:1:29: error: SD2026-001: 单位 unit: 教育分局不是学校（意见 第十条） [refused]
      1 | 学校数据: [{编号: SD2026-001, 单位: 教育分局}]
        |                                     ^^^^^^^^
  共 1 处错误，未写入任何数据
  [4]
  $ dudao supervise list school_data 单位=第一小学 年度=2024 -f json
  [
  {"key": "SD2026-001", "unit": "school-1", "year": 2024, "stage": "primary", "pupils": 961, "classes": 22, "largest_class": null, "oversize_classes": null, "staff": null, "teachers": 56, "certified_teachers": null, "care_staff": null, "teachers_above_degree": null, "backbone_teachers": null, "pe_art_teachers": null, "teaching_area": null, "sports_area": null, "outdoor_area": null, "activity_area": null, "building_area": null, "books": null, "equipment_value": null, "multimedia_rooms": null, "music_rooms": null, "art_rooms": null, "source": "学年初报表", "fetched_on": "2024-10-20", "note": null, "state": null, "due_on": null, "legacy": false, "voided": false, "voided_on": null, "overdue": false, "days_left": null, "average_class": 43.7, "pupils_per_teacher": 17.2, "pupils_before": null}
  ]
