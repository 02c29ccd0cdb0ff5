-- How many seats of the committee somebody of :unit holds on :day.
SELECT count(*)
FROM link AS l JOIN seat AS s ON s.id = l."from" JOIN record AS x ON x.id = s.id
WHERE l."to" = :unit AND l.field = 'unit' AND x.kind = 'seat' AND x.voided_on IS NULL
  AND s."from" <= :day AND ifnull(s.until, :day) >= :day
