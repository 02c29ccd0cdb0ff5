-- field: version number 版次
-- hint: 同名的责任区按起始日期排，第几版
-- hint-en: its number among those of the name, as they begin
(SELECT count(*) FROM zone AS z JOIN record AS x USING (id)
 WHERE z.name = k.name AND z."from" <= k."from" AND (x.voided_on IS NULL OR z.id = k.id))

-- field: school_count number 学校数
json_array_length(k.schools)

-- field: inspector_count number 督学数
json_array_length(k.inspectors)

-- field: in_force yesno 现行
-- hint: 今天有效的一版
-- hint-en: the version in force today
k."from" <= :today AND ifnull(k.until, :today) >= :today

-- field: resident_days number 常驻天数
-- hint: 各督学常驻天数之和
-- hint-en: the days its inspectors stayed there
(SELECT sum(days) FROM zone_residents AS d WHERE d.record = k.id)
