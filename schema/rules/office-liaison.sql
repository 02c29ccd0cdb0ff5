-- title: 成员单位专人负责
-- title-en: a liaison in every member unit
-- article: 意见 第四条
--
-- [依据 意见 第四条] 各成员单位要安排专人负责教育督导工作: on the last day of the period, or today.
WITH day(d) AS (SELECT min(:until, :today)),
member AS (
    SELECT DISTINCT s.unit, d
    FROM day, seat AS s CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND s."from" <= d AND ifnull(s.until, d) >= d
),
judged AS (
    SELECT r."key" || ' ' || u.name AS subject,
           EXISTS (SELECT 1 FROM leader AS l CROSS JOIN record AS x USING (id)
                   WHERE l.unit = u.id AND l.liaison AND x.voided_on IS NULL
                     AND l."from" <= d AND ifnull(l.until, d) >= d) AS liaison
    FROM member JOIN unit AS u ON u.id = member.unit JOIN record AS r ON r.id = u.id
)
SELECT subject, '≥ 1', '0', 0 FROM judged WHERE NOT liaison
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND min(liaison) = 1
ORDER BY 1
