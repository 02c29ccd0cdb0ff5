-- title: 集中培训学时
-- title-en: hours of concentrated training
-- article: 意见 第八条
-- numbers: training-hours, training-hours-by-month, count-associates
-- words-en: 未满=short: ; 人=
--
-- [依据 意见 第八条] 督学每年参加集中培训时间累计不少于40学时. Of those in post on the last day, or today, by the months of the period in
-- which they were in post. Until the last day nobody has fallen short: how many still lack hours is told.
WITH RECURSIVE day(d) AS (SELECT min(:until, :today)),
month(first, last) AS (
    SELECT :from, date(:from, '+1 month', '-1 day')
    UNION ALL
    SELECT date(last, '+1 day'), date(last, '+1 day', '+1 month', '-1 day') FROM month WHERE last < :until
),
post AS MATERIALIZED (
    SELECT inspector, since, until FROM in_post
    WHERE since <= :until AND until >= :from AND (role <> 'associate' OR :count_associates)
),
asked AS (
    SELECT p.inspector,
           CASE WHEN :training_hours_by_month THEN (:training_hours * count(DISTINCT m.first) + 11) / 12
                ELSE :training_hours END AS hours
    FROM post AS p JOIN month AS m ON p.since <= m.last AND p.until >= m.first
    GROUP BY p.inspector
),
heard AS (
    SELECT t.inspector, sum(ifnull(t.hours, n.hours)) AS tenths
    FROM training AS n JOIN record AS r USING (id) JOIN training_attended AS t ON t.record = n.id
    WHERE r.voided_on IS NULL AND n.kind = 'concentrated' AND n.until BETWEEN :from AND :until
    GROUP BY t.inspector
),
judged AS (
    SELECT x."key" || ' ' || i.name AS subject, a.hours, ifnull(h.tenths, 0) / 10.0 AS heard
    FROM day JOIN (SELECT inspector FROM post, day WHERE d BETWEEN since AND until GROUP BY inspector) AS n
    JOIN asked AS a USING (inspector) JOIN inspector AS i ON i.id = a.inspector JOIN record AS x ON x.id = i.id
    LEFT JOIN heard AS h ON h.inspector = i.id
)
SELECT subject, '≥ ' || hours, printf('%g', heard), 0 FROM judged WHERE heard < hours AND :until < :today
UNION ALL
SELECT '全区', '≤ ' || :until, '未满' || count(*) FILTER (WHERE heard < hours) || '人', 1
FROM judged
HAVING count(*) > 0 AND :until >= :today
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged
HAVING count(*) > 0 AND :until < :today AND min(heard >= hours) = 1
ORDER BY 1
