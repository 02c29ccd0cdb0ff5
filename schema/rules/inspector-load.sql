-- title: 责任督学挂牌学校数均衡
-- title-en: schools to a responsible inspector
-- article: 意见 第十条
-- numbers: posting-load-least, posting-load-most
--
-- [依据 意见 第十条] 加强责任督学日常挂牌督导, about five schools each: of the responsible inspectors in post on the last day of the
-- period, or today, neither fewer schools than one number nor more than another. Who is in post and posted nowhere has none.
WITH day(d) AS (SELECT min(:until, :today)),
post AS (
    SELECT DISTINCT p.inspector
    FROM day CROSS JOIN in_post AS p WHERE p.role = 'responsible' AND d BETWEEN p.since AND p.until
),
posted AS MATERIALIZED (
    SELECT p.inspector, count(DISTINCT p.school) AS schools
    FROM day, posting AS p CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND p."from" <= d AND ifnull(p.until, d) >= d
    GROUP BY p.inspector
),
judged AS MATERIALIZED (
    SELECT r."key" || ' ' || i.name AS subject, ifnull(n.schools, 0) AS schools
    FROM post AS p JOIN inspector AS i ON i.id = p.inspector JOIN record AS r ON r.id = i.id
    LEFT JOIN posted AS n ON n.inspector = p.inspector
),
expected(span) AS (SELECT :posting_load_least || '–' || :posting_load_most)
SELECT subject, span, CAST(schools AS TEXT), 0
FROM judged, expected WHERE schools NOT BETWEEN :posting_load_least AND :posting_load_most
UNION ALL
SELECT '全区', span, CASE WHEN min(schools) = max(schools) THEN min(schools) ELSE min(schools) || '–' || max(schools) END, 1
FROM judged, expected
HAVING count(*) > 0 AND min(schools) >= :posting_load_least AND max(schools) <= :posting_load_most
ORDER BY 1
