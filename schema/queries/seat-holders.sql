-- Who holds a seat :role beside record :id within :from and :until, of any term; of deputies and members those of :unit. The
-- day of a handover belongs to both. The key, the name, the term, the first day.
SELECT r."key", s.name, s.term, s."from"
FROM seat AS s JOIN record AS r USING (id)
WHERE s.role = :role AND s.id <> :id AND r.voided_on IS NULL
  AND (s.role IN ('director', 'office-head') OR s.unit = :unit)
  AND s."from" < ifnull(:until, '9999') AND ifnull(s.until, '9999') > :from
ORDER BY s."from", s.id
