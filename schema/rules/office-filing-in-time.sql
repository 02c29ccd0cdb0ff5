-- title: 按时向上报告
-- title-en: filings sent in time
-- article: 意见 第四条
-- subject-en: 年度工作报告= annual report; 年度工作计划= annual plan
--
-- [依据 意见 第四条] 按时向市级教育督导机构报告年度工作计划、年度工作报告、重大事项和督导结果，以及人员调整变化. Of what fell due in the period: sent by
-- its day. The plan of a year and the report of the year before stand on the ledger once their month has ended, from the month
-- on in which the store was already kept.
WITH day(d) AS (SELECT min(:until, :today)),
kept(since) AS (SELECT value FROM setting WHERE name = 'opened'),
year(y) AS (SELECT CAST(substr(:from, 1, 4) AS INTEGER) UNION SELECT CAST(substr(:until, 1, 4) AS INTEGER)),
yearly(kind, number, label, before) AS (
    VALUES ('plan', 'annual-plan-month', '年度工作计划', 0), ('report', 'annual-report-month', '年度工作报告', 1)
),
owed AS (
    SELECT yearly.kind, y - before AS year, (y - before) || label AS subject,
           date(printf('%d-%02d-01', y, n.value), '+1 month', '-1 day') AS due
    FROM year, yearly JOIN policy_span AS n ON n.id = yearly.number AND y || '-01-01' BETWEEN n.since AND n.until
),
missing AS (
    SELECT subject, due FROM owed, day, kept
    WHERE due BETWEEN :from AND d AND due < d AND since <= due
      AND NOT EXISTS (SELECT 1 FROM filing AS f CROSS JOIN record AS r USING (id)
                      WHERE f.kind = owed.kind AND f.year = owed.year AND f."to" = 'superior' AND r.voided_on IS NULL)
),
judged AS (
    SELECT r."key" || ' ' || f.subject AS subject, f.due, f.sent_on, d
    FROM day, filing AS f CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND r.state <> 'waived' AND f.due BETWEEN :from AND d
      AND (f.sent_on IS NOT NULL OR r.state = 'pending' AND f.due < d)
),
lack AS (
    SELECT subject, due, '—' AS actual FROM missing
    UNION ALL
    SELECT subject, due, ifnull(sent_on, '> ' || d) FROM judged WHERE sent_on IS NULL OR sent_on > due
)
SELECT subject, '≤ ' || due, actual, 0 FROM lack
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged
HAVING count(*) > 0 AND NOT EXISTS (SELECT 1 FROM lack)
ORDER BY 1
