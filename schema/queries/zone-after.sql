-- The version of the zone :name that comes after one that begins on :from, beside record :id; its first day.
SELECT z.id, z."from"
FROM zone AS z JOIN record AS r USING (id)
WHERE z.name = :name AND z."from" >= :from AND z.id <> :id AND r.voided_on IS NULL
ORDER BY z."from"
LIMIT 1
