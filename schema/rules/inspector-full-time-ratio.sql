-- title: 专职督学占比
-- title-en: share of full-time inspectors
-- article: 意见 第六条
-- numbers: full-time-share, count-associates
--
-- [依据 意见 第六条] 专职督学占比不低于30%. Counted are the persons in post on the last day of the period, or today, each once
-- however many posts they hold.
WITH day(d) AS (SELECT min(:until, :today)),
post AS (SELECT p.inspector, p.role FROM day CROSS JOIN in_post AS p WHERE d BETWEEN p.since AND p.until),
persons AS (
    SELECT count(DISTINCT inspector) AS counted,
           count(DISTINCT inspector) FILTER (WHERE role = 'full-time') AS full_time
    FROM post
    WHERE role <> 'associate' OR :count_associates
)
SELECT '全区', printf('≥ %g %%', :full_time_share / 100.0), printf('%.1f %%', 100.0 * full_time / counted),
       full_time * 10000 >= counted * :full_time_share
FROM persons
WHERE counted > 0
