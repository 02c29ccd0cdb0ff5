-- What is owed to the city by :due and not on the ledger: the plan of :year, owed by :plan, and the report of the year before,
-- owed by :report. Nothing where nobody works at the office on :today, or it was told so at :stage.
SELECT y.year || y.label
FROM (SELECT 'report' AS kind, :year - 1 AS year, '年度工作报告' AS label, :report AS due
      UNION ALL
      SELECT 'plan', :year, '年度工作计划', :plan) AS y
WHERE y.due = :due
  AND NOT EXISTS (SELECT 1 FROM filing AS f CROSS JOIN record AS r USING (id)
                  WHERE f.kind = y.kind AND f.year = y.year AND f."to" = 'superior' AND r.voided_on IS NULL)
  AND EXISTS (SELECT 1 FROM staff AS s CROSS JOIN record AS r USING (id)
              WHERE r.voided_on IS NULL AND s."from" <= :today AND ifnull(s.until, :today) >= :today)
  AND NOT EXISTS (SELECT 1 FROM reminder AS m CROSS JOIN record AS r USING (id)
                  WHERE r.voided_on IS NULL AND m.about IS NULL AND m.what = 'filing' AND m.due = :due AND m.stage = :stage)
