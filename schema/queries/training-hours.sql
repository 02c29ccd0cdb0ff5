-- Of everybody in post between :from and :until or credited with hours then: what was heard, by kind and in tenths of hours,
-- and in how many of its months he or she was in post. A training counts in the year in which it ends; one that is not over
-- by :day is ahead. Trained for the post: 1 passed, 2 served before the system, 3 failed, 4 not at all. Whom the hours are asked of is in post on :day; associates too when :count_associates.
WITH RECURSIVE month(first, last) AS (
    SELECT :from, date(:from, '+1 month', '-1 day')
    UNION ALL
    SELECT date(last, '+1 day'), date(last, '+1 day', '+1 month', '-1 day') FROM month WHERE last < :until
),
post AS MATERIALIZED (SELECT inspector, role, since, until FROM in_post WHERE since <= :until AND until >= :from),
served AS (
    SELECT p.inspector, count(DISTINCT m.first) AS months
    FROM post AS p JOIN month AS m ON p.since <= m.last AND p.until >= m.first
    WHERE p.role <> 'associate' OR :count_associates
    GROUP BY p.inspector
),
present AS (
    SELECT inspector, group_concat(DISTINCT role) AS roles, max(role <> 'associate' OR :count_associates) AS asked
    FROM post
    WHERE :day BETWEEN since AND until
    GROUP BY inspector
),
heard AS (
    SELECT t.inspector,
           sum(ifnull(t.hours, n.hours)) FILTER (WHERE n.kind = 'pre-job') AS pre_job,
           sum(ifnull(t.hours, n.hours)) FILTER (WHERE n.kind = 'concentrated') AS concentrated,
           sum(ifnull(t.hours, n.hours)) FILTER (WHERE n.kind = 'concentrated' AND n.until > :day) AS ahead,
           sum(ifnull(t.hours, n.hours)) FILTER (WHERE n.kind = 'self-study') AS self_study,
           sum(ifnull(t.hours, n.hours)) FILTER (WHERE n.kind = 'other') AS other,
           sum(ifnull(t.hours, n.hours)) FILTER (WHERE n.ce_credit AND n.until <= :day) AS credited
    FROM training AS n JOIN record AS r USING (id) JOIN training_attended AS t ON t.record = n.id
    WHERE r.voided_on IS NULL AND n.until BETWEEN :from AND :until
    GROUP BY t.inspector
),
trained AS (
    SELECT t.inspector, ifnull(max(t.passed), 0) AS passed
    FROM training AS n JOIN record AS r USING (id) JOIN training_attended AS t ON t.record = n.id
    WHERE r.voided_on IS NULL AND n.kind = 'pre-job' AND n.until <= :day
    GROUP BY t.inspector
),
before AS (SELECT DISTINCT a.inspector FROM appointment AS a JOIN record AS r USING (id) WHERE r.legacy = 1 AND r.voided_on IS NULL),
person AS (SELECT inspector FROM post UNION SELECT inspector FROM heard)
SELECT i.id, r."key", i.name, u.name, p.roles, ifnull(p.asked, 0), ifnull(s.months, 0), ifnull(h.pre_job, 0),
       ifnull(h.concentrated, 0), ifnull(h.ahead, 0), ifnull(h.self_study, 0), ifnull(h.other, 0), ifnull(h.credited, 0),
       CASE WHEN t.passed THEN 1 WHEN b.inspector IS NOT NULL THEN 2 WHEN t.inspector IS NOT NULL THEN 3 ELSE 4 END
FROM person JOIN inspector AS i ON i.id = person.inspector JOIN record AS r ON r.id = i.id
LEFT JOIN unit AS u ON u.id = i.unit LEFT JOIN served AS s ON s.inspector = i.id LEFT JOIN present AS p ON p.inspector = i.id
LEFT JOIN heard AS h ON h.inspector = i.id LEFT JOIN trained AS t ON t.inspector = i.id
LEFT JOIN before AS b ON b.inspector = i.id
WHERE r.voided_on IS NULL
ORDER BY i.id
