-- Who of the office gets a reminder on :today: of its staff, those with an address and with general duties first, else the
-- head of the office.
SELECT NULL, name, email
FROM (
    SELECT s.name, s.email, s.id,
           CASE WHEN s.email IS NULL THEN 3
                WHEN EXISTS (SELECT 1 FROM json_each(s.duties) WHERE value = 'general') THEN 1 ELSE 2 END AS rank
    FROM staff AS s CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND s."from" <= :today AND ifnull(s.until, :today) >= :today
    UNION ALL
    SELECT s.name, NULL, s.id, 2.5
    FROM seat AS s CROSS JOIN record AS r USING (id)
    WHERE s.role = 'office-head' AND r.voided_on IS NULL AND s."from" <= :today AND ifnull(s.until, :today) >= :today
)
ORDER BY rank, id
LIMIT 1
