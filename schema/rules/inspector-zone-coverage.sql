-- title: 每所学校在一个责任区
-- title-en: each school in one zone
-- article: 意见 第十二条
--
-- [依据 意见 第十二条] 科学划分督学责任区: on the last day of the period, or today, each open school from kindergarten to special lies
-- in one zone, neither in none nor in two. Where no zone is drawn at all, that is said once.
WITH day(d) AS (SELECT min(:until, :today)),
school AS (
    SELECT u.id, r."key" || ' ' || u.name AS subject
    FROM day, unit AS u CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND ifnull(u.opened_on, d) <= d AND (u.closed_on IS NULL OR u.closed_on > d)
      AND u.type IN school_type
),
drawn AS MATERIALIZED (
    SELECT l."to" AS school, count(*) AS zones
    FROM day, zone AS z CROSS JOIN record AS r USING (id) CROSS JOIN link AS l ON l."from" = z.id AND l.field = 'schools'
    WHERE r.voided_on IS NULL AND z."from" <= d AND ifnull(z.until, d) >= d
    GROUP BY l."to"
),
judged AS MATERIALIZED (
    SELECT s.subject, ifnull(n.zones, 0) AS zones FROM school AS s LEFT JOIN drawn AS n ON n.school = s.id
)
SELECT subject, '1', CAST(zones AS TEXT), 0 FROM judged WHERE zones <> 1 AND EXISTS (SELECT 1 FROM drawn)
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) FILTER (WHERE zones = 1) AS TEXT), min(zones) = 1 FROM judged
HAVING count(*) > 0 AND (min(zones) = 1 AND max(zones) = 1 OR NOT EXISTS (SELECT 1 FROM drawn))
ORDER BY 1
