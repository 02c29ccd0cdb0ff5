-- How many hold the seat :role of :term beside record :id within :from and :until; the day of a handover belongs to both.
SELECT count(*)
FROM seat AS s JOIN record AS r USING (id)
WHERE s.term = :term AND s.role = :role AND s.id <> :id AND r.voided_on IS NULL
  AND s."from" < ifnull(:until, '9999') AND ifnull(s.until, '9999') > :from
