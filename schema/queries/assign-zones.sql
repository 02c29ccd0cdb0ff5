-- The zones in force on :day, by key.
SELECT z.id, r."key", z.name
FROM zone AS z CROSS JOIN record AS r USING (id)
WHERE r.voided_on IS NULL AND z."from" <= :day AND ifnull(z.until, :day) >= :day
ORDER BY substr(r."key", 2, 4), CAST(substr(r."key", 7) AS INTEGER)
