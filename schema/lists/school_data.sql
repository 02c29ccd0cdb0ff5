-- field: average_class number:1 平均班额
-- hint: 在校生数除以班级数
-- hint-en: pupils to a class
CAST(round(10.0 * k.pupils / nullif(k.classes, 0)) AS INTEGER)

-- field: pupils_per_teacher number:1 生师比
-- hint: 在校生数除以专任教师数
-- hint-en: pupils to a teacher
CAST(round(10.0 * k.pupils / nullif(k.teachers, 0)) AS INTEGER)

-- field: pupils_before number 上年在校生数
-- hint: 同一学段上一年度的在校生数
-- hint-en: of the same stage in the year before
(SELECT d.pupils FROM school_data AS d JOIN record AS x ON x.id = d.id
 WHERE d.unit = k.unit AND d.year = k.year - 1 AND d.stage = k.stage AND x.voided_on IS NULL)
