-- Inspectors in post on :today who between :from and :until heard fewer than :hours tenths of hours of concentrated training,
-- and were not told so at :stage; with what they heard. Hours attended, where not said, are all of the training.
SELECT p.inspector, p.heard
FROM (
    SELECT a.inspector, (
               SELECT ifnull(sum(ifnull(t.hours, n.hours)), 0)
               FROM link AS l JOIN training_attended AS t ON t.record = l."from" AND t.position = l.position
               JOIN training AS n ON n.id = t.record JOIN record AS x ON x.id = n.id
               WHERE l."to" = a.inspector AND l.field = 'attended.inspector' AND x.voided_on IS NULL
                 AND n.kind = 'concentrated' AND n.until BETWEEN :from AND :until
           ) AS heard
    FROM appointment AS a CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND r.state = 'in_post' AND a.role <> 'associate' AND a."from" <= :until
    GROUP BY a.inspector
) AS p
WHERE p.heard < :hours
  AND NOT EXISTS (SELECT 1 FROM link AS l JOIN reminder AS m ON m.id = l."from" JOIN record AS r ON r.id = m.id
                  WHERE l."to" = p.inspector AND l.field = 'about' AND r.voided_on IS NULL
                    AND m.what = 'hours' AND m.due = :until AND m.stage = :stage)
ORDER BY p.inspector
