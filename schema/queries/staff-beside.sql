-- How many of the office are charged with :duty after :day, beside record :id.
SELECT count(*)
FROM staff AS s JOIN record AS r USING (id)
WHERE s.id <> :id AND r.voided_on IS NULL AND ifnull(s.until, '9999') > :day
  AND EXISTS (SELECT 1 FROM json_each(s.duties) WHERE value = :duty)
