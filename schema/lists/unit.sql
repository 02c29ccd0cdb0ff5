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

-- field: responsible refs:inspector 责任督学
-- hint: 今天挂牌的督学
-- hint-en: who is posted there today
(SELECT nullif(json_group_array("key"), '[]')
 FROM (SELECT i."key" FROM link AS l JOIN posting AS p ON p.id = l."from" JOIN record AS x ON x.id = p.id JOIN record AS i ON i.id = p.inspector
       WHERE l."to" = r.id AND l.field = 'school' AND x.kind = 'posting' AND x.voided_on IS NULL
         AND p."from" <= :today AND ifnull(p.until, :today) >= :today
       ORDER BY p."from", p.id))

-- field: liaison text 联络员
-- hint: 现任教育督导联络员
-- hint-en: the liaison in post
(SELECT e.name FROM leader AS e CROSS JOIN record AS x USING (id)
 WHERE e.unit = r.id AND e.liaison AND x.voided_on IS NULL
   AND e."from" <= :today AND ifnull(e.until, :today) >= :today
 ORDER BY e."from" DESC, e.id DESC LIMIT 1)

-- field: duties number 承担任务
-- hint: 任务分解中由它承担的条数
-- hint-en: duties of the policy it has a part in
(SELECT count(*) FROM link AS l JOIN record AS x ON x.id = l."from"
 WHERE l."to" = r.id AND l.field = 'units' AND x.kind = 'duty' AND x.voided_on IS NULL)

-- field: leads number 牵头任务
-- hint: 其中由它牵头的条数
-- hint-en: of these, those it leads
(SELECT count(*) FROM link AS l JOIN record AS x ON x.id = l."from"
 WHERE l."to" = r.id AND l.field = 'units' AND x.kind = 'duty' AND x.voided_on IS NULL
   AND l.position = (SELECT min(f.position) FROM link AS f WHERE f."from" = l."from" AND f.field = 'units'))

-- field: carried_good number 本年落实好
-- hint: 今年督查结果为落实好的次数；看往年的，加 --today
-- hint-en: inspections of this year that found its duties well carried out; with --today of another year
(SELECT count(*) FROM link AS l JOIN duty_inspections AS n ON n.record = l."from" AND n.position = l.position
 JOIN record AS x ON x.id = l."from"
 WHERE l."to" = r.id AND l.field = 'inspections.unit' AND x.kind = 'duty' AND x.voided_on IS NULL
   AND n.result = 'good' AND n."on" BETWEEN date(:today, 'start of year') AND :today)

-- field: carried_partial number 本年部分落实
(SELECT count(*) FROM link AS l JOIN duty_inspections AS n ON n.record = l."from" AND n.position = l.position
 JOIN record AS x ON x.id = l."from"
 WHERE l."to" = r.id AND l.field = 'inspections.unit' AND x.kind = 'duty' AND x.voided_on IS NULL
   AND n.result = 'partial' AND n."on" BETWEEN date(:today, 'start of year') AND :today)

-- field: carried_weak number 本年落实不力
(SELECT count(*) FROM link AS l JOIN duty_inspections AS n ON n.record = l."from" AND n.position = l.position
 JOIN record AS x ON x.id = l."from"
 WHERE l."to" = r.id AND l.field = 'inspections.unit' AND x.kind = 'duty' AND x.voided_on IS NULL
   AND n.result = 'weak' AND n."on" BETWEEN date(:today, 'start of year') AND :today)

-- field: process_supervised yesno 过程性督导
-- hint: 民办学校和教育培训机构（意见 第十条）
-- hint-en: private schools and training bodies (article 10)
k.type = 'training' OR (k.type IN school_type AND k.ownership IN ('inclusive', 'private'))
