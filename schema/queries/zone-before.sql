-- The version of the zone :name that comes before one that begins on :from, beside record :id; its last day.
SELECT z.id, z.until
FROM zone AS z JOIN record AS r USING (id)
WHERE z.name = :name AND z."from" < :from AND z.id <> :id AND r.voided_on IS NULL
ORDER BY z."from" DESC
LIMIT 1
