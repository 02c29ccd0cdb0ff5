-- title: 新任督学岗前培训
-- title-en: pre-job training of new inspectors
-- article: 意见 第八条
-- numbers: count-associates
-- words-en: 不合格=not passed; 合格=passed
--
-- [依据 意见 第八条] 新任督学应参加岗前培训. Of those in post on the last day, or today, but for who served before the system.
WITH day(d) AS (SELECT min(:until, :today)),
post AS (
    SELECT DISTINCT p.inspector FROM day CROSS JOIN in_post AS p
    WHERE d BETWEEN p.since AND p.until AND (p.role <> 'associate' OR :count_associates)
),
before AS (SELECT DISTINCT a.inspector FROM appointment AS a JOIN record AS r USING (id) WHERE r.legacy = 1 AND r.voided_on IS NULL),
trained AS (
    SELECT t.inspector, ifnull(max(t.passed), 0) AS passed
    FROM day CROSS JOIN training AS n CROSS JOIN record AS r USING (id) CROSS JOIN training_attended AS t ON t.record = n.id
    WHERE r.voided_on IS NULL AND n.kind = 'pre-job' AND n.until <= d
    GROUP BY t.inspector
),
judged AS (
    SELECT x."key" || ' ' || i.name AS subject, ifnull(t.passed, 0) AS passed, t.inspector IS NOT NULL AS came
    FROM post AS p JOIN inspector AS i ON i.id = p.inspector JOIN record AS x ON x.id = i.id
    LEFT JOIN trained AS t ON t.inspector = i.id
    WHERE p.inspector NOT IN (SELECT inspector FROM before)
)
SELECT subject, '合格', CASE WHEN came THEN '不合格' ELSE '—' END, 0 FROM judged WHERE NOT passed
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND min(passed) = 1
ORDER BY 1
