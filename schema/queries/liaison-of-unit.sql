-- How many liaisons :unit has beside record :id within :from and :until; the day of a handover belongs to both.
SELECT count(*)
FROM leader AS l JOIN record AS r USING (id)
WHERE l.unit = :unit AND l.liaison = 1 AND l.id <> :id AND r.voided_on IS NULL
  AND l."from" < ifnull(:until, '9999') AND ifnull(l.until, '9999') > :from
