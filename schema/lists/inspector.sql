-- field: zone ref:zone 责任区
-- hint: 今天所在的责任区
-- hint-en: the zone whose inspector he or she is today
(SELECT z.id FROM link AS l JOIN zone AS z ON z.id = l."from" JOIN record AS x ON x.id = z.id
 WHERE l."to" = r.id AND l.field = 'inspectors' AND x.kind = 'zone' AND x.voided_on IS NULL
   AND z."from" <= :today AND ifnull(z.until, :today) >= :today
 ORDER BY z."from" DESC, z.id DESC LIMIT 1)

-- field: load number 挂牌学校数
-- hint: 今天挂牌的学校数
-- hint-en: the schools posted to today
(SELECT count(*) FROM link AS l JOIN posting AS p ON p.id = l."from" JOIN record AS x ON x.id = p.id
 WHERE l."to" = r.id AND l.field = 'inspector' AND x.kind = 'posting' AND x.voided_on IS NULL
   AND p."from" <= :today AND ifnull(p.until, :today) >= :today)
