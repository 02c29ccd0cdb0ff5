-- The version of the zone :name that comes before one that begins on :from, beside record :id; its last day, and whether it ended
-- because another one began.
SELECT z.id, z.until,
       (SELECT m.verb FROM move AS m WHERE m.record = z.id AND m.undone_seq IS NULL ORDER BY m.nth DESC LIMIT 1) = 'succeed'
FROM zone AS z JOIN record AS r USING (id)
WHERE z.name = :name AND z."from" < :from AND z.id <> :id AND r.voided_on IS NULL
ORDER BY z."from" DESC
LIMIT 1
