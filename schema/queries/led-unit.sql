-- Whether somebody named :name was among those who lead :unit on :from, or left it in the month before.
SELECT count(*)
FROM leader AS l JOIN record AS r USING (id)
WHERE l.unit = :unit AND l.name = :name AND r.voided_on IS NULL AND l."from" <= :from
  AND ifnull(l.until, :from) >= date(:from, '-1 month')
