-- Who inspects in the zones in force on :day, as they stand in each; 1 where he is resident there that day.
SELECT z.id, l."to",
       EXISTS (SELECT 1 FROM zone_residents AS s
               WHERE s.record = z.id AND s.inspector = l."to" AND s."from" <= :day AND ifnull(s.until, :day) >= :day)
FROM zone AS z CROSS JOIN record AS r USING (id) CROSS JOIN link AS l ON l."from" = z.id
WHERE l.field = 'inspectors' AND r.voided_on IS NULL AND z."from" <= :day AND ifnull(z.until, :day) >= :day
ORDER BY z.id, l.position
