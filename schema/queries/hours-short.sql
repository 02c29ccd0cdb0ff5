-- Inspectors in post on :today who between :from and :until heard fewer tenths of hours of concentrated training than :hours,
-- when :by_month in proportion to the months in which they were in post, and were not told so at :stage; with what they
-- heard and what was asked. Hours attended, where not said, are all of the training.
WITH RECURSIVE month(first, last) AS (
    SELECT :from, date(:from, '+1 month', '-1 day')
    UNION ALL
    SELECT date(last, '+1 day'), date(last, '+1 day', '+1 month', '-1 day') FROM month WHERE last < :until
),
post AS MATERIALIZED (
    SELECT inspector, since, until FROM in_post
    WHERE since <= :until AND until >= :from AND (role <> 'associate' OR :count_associates)
),
present AS MATERIALIZED (
    SELECT inspector FROM in_post WHERE :today BETWEEN since AND until AND (role <> 'associate' OR :count_associates)
),
asked AS (
    SELECT p.inspector, CASE WHEN :by_month THEN (:hours * count(DISTINCT m.first) + 119) / 120 * 10 ELSE :hours END AS tenths
    FROM post AS p JOIN month AS m ON p.since <= m.last AND p.until >= m.first
    WHERE p.inspector IN (SELECT inspector FROM present)
    GROUP BY p.inspector
),
heard AS (
    SELECT t.inspector, sum(ifnull(t.hours, n.hours)) AS tenths
    FROM training AS n JOIN record AS r USING (id) JOIN training_attended AS t ON t.record = n.id
    WHERE r.voided_on IS NULL AND n.kind = 'concentrated' AND n.until BETWEEN :from AND :until
    GROUP BY t.inspector
)
SELECT a.inspector, ifnull(h.tenths, 0), a.tenths
FROM asked AS a LEFT JOIN heard AS h USING (inspector)
WHERE ifnull(h.tenths, 0) < a.tenths
  AND NOT EXISTS (SELECT 1 FROM link AS l JOIN reminder AS m ON m.id = l."from" JOIN record AS r ON r.id = m.id
                  WHERE l."to" = a.inspector AND l.field = 'about' AND r.voided_on IS NULL
                    AND m.what = 'hours' AND m.due = :until AND m.stage = :stage)
ORDER BY a.inspector
