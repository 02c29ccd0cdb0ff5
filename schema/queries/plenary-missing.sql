-- How many plenaries were held between :from and :until, where they are fewer than :meetings, there is a committee, and the
-- office was not told so at :stage; else no row.
SELECT held
FROM (SELECT count(*) AS held
      FROM meeting AS m CROSS JOIN record AS r USING (id)
      WHERE r.voided_on IS NULL AND m.kind = 'plenary' AND m.held_on BETWEEN :from AND :until)
WHERE held < :meetings
  AND EXISTS (SELECT 1 FROM seat AS s CROSS JOIN record AS r USING (id)
              WHERE r.voided_on IS NULL AND s."from" <= :until AND ifnull(s.until, :until) >= :until)
  AND NOT EXISTS (SELECT 1 FROM reminder AS m CROSS JOIN record AS r USING (id)
                  WHERE r.voided_on IS NULL AND m.about IS NULL
                    AND m.what = 'plenary' AND m.due = :until AND m.stage = :stage)
