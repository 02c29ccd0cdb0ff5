-- title: 经费预算和支出
-- title-en: a budget for the year, and spending within it
-- article: 意见 第五条
-- subject-en: 年度=
--
-- [依据 意见 第五条] 将教育督导工作经费纳入区级财政预算. A year whose month for it has ended in the period, and in which the store was
-- already kept, has a budget; what is approved of its expenses is never more than the budget as adjusted.
WITH day(d) AS (SELECT min(:until, :today)),
kept(since) AS (SELECT value FROM setting WHERE name = 'opened'),
year(y) AS (SELECT CAST(substr(:from, 1, 4) AS INTEGER) UNION SELECT CAST(substr(:until, 1, 4) AS INTEGER)),
month AS (
    SELECT y, date(printf('%d-%02d-01', y, n.value), '+1 month', '-1 day') AS due
    FROM year JOIN policy_span AS n ON n.id = 'budget-month' AND y || '-01-01' BETWEEN n.since AND n.until
),
granted AS (
    SELECT b.year AS y, r."key" || ' ' || b.year || '年度' AS subject,
           b.amount + ifnull((SELECT sum(a.amount) FROM budget_adjusted AS a WHERE a.record = b.id), 0) AS total
    FROM budget AS b CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND b.year IN (SELECT y FROM year)
),
spent AS (
    SELECT CAST(substr(e."on", 1, 4) AS INTEGER) AS y, sum(e.amount) AS total
    FROM expense AS e CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND r.state IN ('approved', 'paid')
      AND e."on" BETWEEN (SELECT min(y) FROM year) || '-01-01' AND (SELECT max(y) FROM year) || '-12-31'
    GROUP BY 1
)
SELECT y || '年度', '≤ ' || due, '—', 0
FROM month, day, kept
WHERE due BETWEEN :from AND d AND due < d AND since <= due AND y NOT IN (SELECT y FROM granted)
UNION ALL
SELECT g.subject, printf('≤ %.2f', g.total / 100.0), printf('%.2f', ifnull(s.total, 0) / 100.0), ifnull(s.total, 0) <= g.total
FROM granted AS g LEFT JOIN spent AS s USING (y)
ORDER BY 1
