-- The liaisons :unit has beside record :id within :from and :until; the day of a handover belongs to both. The id, the
-- key, the name, the first day.
SELECT l.id, r."key", l.name, l."from"
FROM leader AS l JOIN record AS r USING (id)
WHERE l.unit = :unit AND l.liaison = 1 AND l.id <> :id AND r.voided_on IS NULL
  AND l."from" < ifnull(:until, '9999') AND ifnull(l.until, '9999') > :from
ORDER BY l."from", l.id
