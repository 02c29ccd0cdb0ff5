-- title: 责任区规模
-- title-en: size of zones
-- article: 意见 第十二条
-- numbers: zone-schools-most, zone-inspectors-least
--
-- [依据 意见 第十二条] 科学划分督学责任区: of the zones in force on the last day of the period, or today, no more open schools than a
-- number of the rules, and no fewer inspectors in post than another one.
WITH day(d) AS (SELECT min(:until, :today)),
post AS MATERIALIZED (
    SELECT DISTINCT p.inspector FROM day CROSS JOIN in_post AS p WHERE d BETWEEN p.since AND p.until
),
judged AS MATERIALIZED (
    SELECT r."key" || ' ' || z.name AS subject,
           (SELECT count(*) FROM link AS l CROSS JOIN unit AS u ON u.id = l."to"
            WHERE l."from" = z.id AND l.field = 'schools' AND (u.closed_on IS NULL OR u.closed_on > d)) AS schools,
           (SELECT count(*) FROM link AS l
            WHERE l."from" = z.id AND l.field = 'inspectors' AND +l."to" IN (SELECT inspector FROM post)) AS inspectors
    FROM day, zone AS z CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND z."from" <= d AND ifnull(z.until, d) >= d
),
lack AS (
    SELECT subject, '≤ ' || :zone_schools_most AS expected, schools AS actual FROM judged WHERE schools > :zone_schools_most
    UNION ALL
    SELECT subject, '≥ ' || :zone_inspectors_least, inspectors FROM judged WHERE inspectors < :zone_inspectors_least
)
SELECT subject, expected, CAST(actual AS TEXT), 0 FROM lack
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged
HAVING count(*) > 0 AND NOT EXISTS (SELECT 1 FROM lack)
ORDER BY 1, 2
