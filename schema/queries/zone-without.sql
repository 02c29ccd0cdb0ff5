-- The zone of :school on :day, when :person is not one of its inspectors: key and name.
SELECT r."key", z.name
FROM link AS l JOIN zone AS z ON z.id = l."from" JOIN record AS r ON r.id = z.id
WHERE l."to" = :school AND l.field = 'schools' AND r.voided_on IS NULL
  AND z."from" <= :day AND ifnull(z.until, :day) >= :day
  AND NOT EXISTS (SELECT 1 FROM link AS i WHERE i."from" = z.id AND i.field = 'inspectors' AND i."to" = :person)
ORDER BY z."from" DESC, z.id DESC
LIMIT 1
