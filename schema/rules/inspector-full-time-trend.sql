-- title: 专职督学占比逐步提高
-- title-en: the share of full-time inspectors does not fall
-- article: 意见 第六条
-- numbers: count-associates
--
-- [依据 意见 第六条] 专职督学占比不低于30%并逐步提高: not less on the last day of the period, or today, than on the day before the
-- period began. Each person once; where nobody was in post then there is nothing to compare.
WITH days(nth, d) AS (VALUES (0, date(:from, '-1 day')), (1, min(:until, :today))),
share AS MATERIALIZED (
    SELECT days.nth, count(DISTINCT p.inspector) AS counted,
           count(DISTINCT p.inspector) FILTER (WHERE p.role = 'full-time') AS full_time
    FROM days CROSS JOIN in_post AS p
    WHERE d BETWEEN p.since AND p.until AND (p.role <> 'associate' OR :count_associates)
    GROUP BY days.nth
)
SELECT '全区', printf('≥ %.1f %%', 100.0 * b.full_time / b.counted), printf('%.1f %%', 100.0 * n.full_time / n.counted),
       n.full_time * b.counted >= b.full_time * n.counted
FROM share AS b JOIN share AS n ON b.nth = 0 AND n.nth = 1
