-- How many liaisons :unit has on :from, beside record :id.
SELECT count(*)
FROM leader AS l JOIN record AS r USING (id)
WHERE l.unit = :unit AND l.liaison = 1 AND l.id <> :id AND r.voided_on IS NULL
  AND l."from" <= :from AND ifnull(l.until, :from) >= :from
