-- What is still on offer on :today of the period :from to :until: trainings that count for the hours or for a first place.
SELECT n.id, r."key", n.title, n.kind, n.hours
FROM training AS n JOIN record AS r USING (id)
WHERE r.voided_on IS NULL AND n.kind IN ('concentrated', 'pre-job') AND n.until >= :today AND n.until BETWEEN :from AND :until
ORDER BY n."from", n.id
