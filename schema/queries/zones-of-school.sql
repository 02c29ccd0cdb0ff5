-- Zones not named :name that have :school on some day from :from to :until; key and name, whether it begins on :from or later, its first day.
SELECT r."key", z.name, z."from" >= :from, z."from"
FROM link AS l JOIN zone AS z ON z.id = l."from" JOIN record AS r ON r.id = z.id
WHERE l."to" = :school AND l.field = 'schools' AND z.name <> :name AND r.voided_on IS NULL
  AND z."from" <= ifnull(:until, '9999') AND ifnull(z.until, '9999') >= :from
ORDER BY z."from", z.id
