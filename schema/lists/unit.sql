-- field: committee_member yesno 成员单位
-- hint: 教育督导委员会现任组成人员所在单位
-- hint-en: somebody of it holds a seat on the committee today
EXISTS (SELECT 1 FROM link AS l JOIN seat AS s ON s.id = l."from" JOIN record AS x ON x.id = s.id
        WHERE l."to" = r.id AND l.field = 'unit' AND x.kind = 'seat' AND x.voided_on IS NULL
          AND s."from" <= :today AND (s.until IS NULL OR s.until >= :today))

-- field: zone ref:zone 责任区
-- hint: 今天所在的责任区
-- hint-en: the zone in which it lies today
(SELECT z.id FROM link AS l JOIN zone AS z ON z.id = l."from" JOIN record AS x ON x.id = z.id
 WHERE l."to" = r.id AND l.field = 'schools' AND x.kind = 'zone' AND x.voided_on IS NULL
   AND z."from" <= :today AND ifnull(z.until, :today) >= :today
 ORDER BY z."from" DESC, z.id DESC LIMIT 1)

-- field: responsible text 责任督学
-- hint: 今天挂牌的督学
-- hint-en: who is posted there today
(SELECT group_concat(name, '、')
 FROM (SELECT i.name FROM link AS l JOIN posting AS p ON p.id = l."from" JOIN record AS x ON x.id = p.id JOIN inspector AS i ON i.id = p.inspector
       WHERE l."to" = r.id AND l.field = 'school' AND x.kind = 'posting' AND x.voided_on IS NULL
         AND p."from" <= :today AND ifnull(p.until, :today) >= :today
       ORDER BY p."from", p.id))
