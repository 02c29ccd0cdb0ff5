-- title: 督学与学校配备比例
-- title-en: inspectors to schools
-- article: 意见 第六条
-- numbers: schools-per-inspector, large-school, count-associates
--
-- [依据 意见 第六条] 按国家规定比例配备督学: one inspector to so many schools, and one to each large school. Counted are schools from
-- kindergarten to special that are open, and persons in post, on the last day of the period or today; large by the pupils of the
-- last statistics, else as the unit has them.
WITH day(d) AS (SELECT min(:until, :today)),
post AS (SELECT p.inspector, p.role FROM day CROSS JOIN in_post AS p WHERE d BETWEEN p.since AND p.until),
school AS (
    SELECT coalesce((SELECT ifnull(max(s.pupils) FILTER (WHERE s.stage = 'whole'), sum(s.pupils))
                     FROM school_data AS s CROSS JOIN record AS x ON x.id = s.id
                     WHERE s.unit = u.id AND x.voided_on IS NULL
                       AND s.year = (SELECT max(t.year) FROM school_data AS t CROSS JOIN record AS y ON y.id = t.id
                                     WHERE t.unit = u.id AND y.voided_on IS NULL AND t.year <= CAST(strftime('%Y', d) AS INTEGER))),
                    u.student_count, 0) > :large_school AS large
    FROM day, unit AS u CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND ifnull(u.opened_on, d) <= d AND (u.closed_on IS NULL OR u.closed_on > d)
      AND u.type IN school_type
),
need(n) AS (
    SELECT (count(*) FILTER (WHERE NOT large) + :schools_per_inspector - 1) / :schools_per_inspector
         + count(*) FILTER (WHERE large)
    FROM school
),
have(n) AS (
    SELECT count(DISTINCT inspector) FROM post WHERE role <> 'associate' OR :count_associates
)
SELECT '全区', '≥ ' || need.n, CAST(have.n AS TEXT), have.n >= need.n
FROM need, have
WHERE need.n > 0
