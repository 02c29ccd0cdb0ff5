-- field: article_number number 条款序号
-- hint: 供排序用
-- hint-en: to sort by
(SELECT CASE WHEN CAST(n AS INTEGER) THEN CAST(n AS INTEGER)
             WHEN instr(n, '十') = 0 THEN nullif(instr('一二三四五六七八九', n), 0)
             ELSE 10 * CASE WHEN instr(n, '十') = 1 THEN 1 ELSE instr('一二三四五六七八九', substr(n, 1, 1)) END
                  + CASE WHEN n LIKE '%十' THEN 0 ELSE instr('一二三四五六七八九', substr(n, -1)) END
        END
 FROM (SELECT CASE WHEN instr(k.article, '第') AND instr(k.article, '条')
                   THEN substr(k.article, instr(k.article, '第') + 1, instr(k.article, '条') - instr(k.article, '第') - 1)
                   ELSE k.article END AS n))

-- field: lead ref:unit 牵头单位
-- hint: 责任单位中的第一个
-- hint-en: the first of its units
(SELECT l."to" FROM link AS l WHERE l."from" = r.id AND l.field = 'units' ORDER BY l.position LIMIT 1)

-- field: without_measures refs:unit 未报举措单位
-- hint: 责任单位中还没有提出本单位举措的
-- hint-en: of its units, those that have told no measure of their own
(SELECT nullif(json_group_array("key"), '[]')
 FROM (SELECT u."key"
       FROM link AS l JOIN record AS u ON u.id = l."to"
       WHERE l."from" = r.id AND l.field = 'units'
         AND l."to" NOT IN (SELECT m."to" FROM link AS m WHERE m."from" = r.id AND m.field = 'own_measures.unit')
       ORDER BY l.position))

-- field: last_progress_on date 最近进展日期
(SELECT max(json_extract(j.value, '$.on')) FROM json_each(k.progress) AS j)

-- field: inspected_on date 最近督查日期
(SELECT max(n."on") FROM duty_inspections AS n WHERE n.record = r.id)

-- field: last_result choice:duty.inspections.result 最近督查结果
-- hint: 最近一天督查的各单位中最差的
-- hint-en: the worst of those of the last day on which it was inspected
(SELECT CASE max(CASE n.result WHEN 'weak' THEN 3 WHEN 'partial' THEN 2 ELSE 1 END)
             WHEN 3 THEN 'weak' WHEN 2 THEN 'partial' WHEN 1 THEN 'good' END
 FROM duty_inspections AS n
 WHERE n.record = r.id AND n."on" = (SELECT max(o."on") FROM duty_inspections AS o WHERE o.record = r.id))
