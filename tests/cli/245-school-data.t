学校数据：一所学校一个学段一年一份 [依据 意见 第十条]。
School data: the facts of a school, one record a stage and year.

  $ dudao init -q --opened 2026-01-01
  $ dudao office add unit code=school-1 name=第一小学 type=小学 >/dev/null
  $ dudao supervise add school_data unit=第一小学 year=2025 stage=小学 pupils=980 classes=22 largest_class=46 source=学年初报表
  编号        办理事项  状态  到期日
  SD2026-001  登记
  $ dudao supervise add school_data unit=第一小学 year=2025 stage=大学 pupils=980 source=学年初报表
  dudao-supervise: error: 学段 stage: '大学' 不在可选值之内 [choice]
      stage=大学
            ^^^^
      可选: kindergarten 学前, primary 小学, junior 初中, senior 高中, whole 全校（按学段折算）   最接近: 小学
  [3]
