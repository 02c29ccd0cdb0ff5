-- title: 挂牌回避
-- title-en: recusal in postings
-- article: 教育督导条例 第十条
-- words-en: 交流=exchange; 回避关系=relation; 本单位人员=own unit; 离开未满三年=left recently
--
-- [依据 教育督导条例 第十条] Of the postings that ran in the period, on the last day they did: nobody is posted at the unit that was his
-- own on that day, that he had left or been exchanged to less than some years before, or to which a relation on record binds
-- him.
WITH day(d) AS (SELECT min(:until, :today)),
ran AS (
    SELECT p.id, p.inspector, p.school, min(ifnull(p.until, d), d) AS day
    FROM day, posting AS p CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND p."from" <= d AND ifnull(p.until, d) >= :from
),
placed AS (
    SELECT g.id, g.inspector, g.school, g.day, date(g.day, '-' || n.value || ' years') AS since,
           ifnull((SELECT l.unit FROM inspector_former_units AS l
                   WHERE l.record = i.id AND l.left_on > g.day ORDER BY l.left_on LIMIT 1), i.unit) AS own_unit
    FROM ran AS g CROSS JOIN inspector AS i ON i.id = g.inspector
    JOIN policy_span AS n ON n.id = 'recusal-years' AND g.day BETWEEN n.since AND n.until
),
judged AS MATERIALIZED (
    SELECT id, school,
           CASE WHEN own_unit = school THEN '本单位人员'
                WHEN EXISTS (SELECT 1 FROM inspector_former_units AS l
                             WHERE l.record = g.inspector AND l.unit = g.school AND l.left_on BETWEEN g.since AND g.day) THEN '离开未满三年'
                WHEN EXISTS (SELECT 1 FROM link AS k CROSS JOIN relation AS l ON l.id = k."from" CROSS JOIN record AS r ON r.id = l.id
                             WHERE k."to" = g.inspector AND k.field = 'inspector' AND l.unit = g.school AND r.voided_on IS NULL
                               AND ifnull(l."from", g.day) <= g.day AND ifnull(l.until, g.day) >= g.day) THEN '回避关系'
                WHEN EXISTS (SELECT 1 FROM link AS k CROSS JOIN exchange AS e ON e.id = k."from" CROSS JOIN record AS r ON r.id = e.id
                             WHERE k."to" = g.inspector AND k.field = 'inspector' AND e.unit = g.school AND r.voided_on IS NULL
                               AND e."from" <= g.day AND ifnull(e.until, g.day) >= g.since) THEN '交流' END AS bound,
           inspector
    FROM placed AS g
)
SELECT r."key" || ' ' || i.name || ' ' || u.name, '—', j.bound, 0
FROM judged AS j JOIN record AS r ON r.id = j.id JOIN inspector AS i ON i.id = j.inspector JOIN unit AS u ON u.id = j.school
WHERE j.bound IS NOT NULL
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND count(bound) = 0
ORDER BY 1
