-- field: school_count number 学校数
json_array_length(k.schools)

-- field: inspector_count number 督学数
json_array_length(k.inspectors)

-- field: in_force yesno 现行
-- hint: 今天有效的一版
-- hint-en: the version in force today
k."from" <= :today AND ifnull(k.until, :today) >= :today
