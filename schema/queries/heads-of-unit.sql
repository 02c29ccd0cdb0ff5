-- The principal heads of :unit beside record :id within :from and :until; the day of a handover belongs to both.
SELECT l.name, l.post, l."from"
FROM leader AS l JOIN record AS r USING (id)
WHERE l.unit = :unit AND l.principal_head = 1 AND l.id <> :id AND r.voided_on IS NULL
  AND l."from" < ifnull(:until, '9999') AND ifnull(l.until, '9999') > :from
ORDER BY l."from", l.id
