-- title: 督学年度考核
-- title-en: yearly appraisal of inspectors
-- article: 意见 第七条
-- numbers: count-associates
-- words-en: 已评定=decided; 拟评=drafted
--
-- [依据 意见 第七条] 定期对所聘督学政治表现、业务能力、履行职责等情况进行考核. Once the period is over: whoever was in post on every day of it,
-- whatever the role and the term, has an appraisal of the year that was decided.
WITH span AS (
    SELECT inspector, max(since, :from) AS since, min(until, :until) AS until
    FROM in_post
    WHERE since <= :until AND until >= :from AND :until < :today AND (role <> 'associate' OR :count_associates)
),
step AS (
    SELECT inspector, since, until,
           max(until) OVER (PARTITION BY inspector ORDER BY since, until ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM span
),
throughout AS (
    SELECT inspector
    FROM step
    GROUP BY inspector
    HAVING min(since) = :from AND max(until) = :until AND NOT max(since > ifnull(date(reached, '+1 day'), since))
),
appraised AS (
    SELECT a.inspector, max(r.state <> 'drafted') AS decided
    FROM appraisal AS a JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND a.year = :year
    GROUP BY a.inspector
),
judged AS (
    SELECT x."key" || ' ' || i.name AS subject, ifnull(a.decided, 0) AS decided, a.inspector IS NOT NULL AS drafted
    FROM throughout AS t JOIN inspector AS i ON i.id = t.inspector JOIN record AS x ON x.id = i.id
    LEFT JOIN appraised AS a ON a.inspector = i.id
)
SELECT subject, '已评定', CASE WHEN drafted THEN '拟评' ELSE '—' END, 0 FROM judged WHERE NOT decided
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND min(decided) = 1
ORDER BY 1
