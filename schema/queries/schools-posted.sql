-- The schools beside :school that :person is posted to on :day.
SELECT count(DISTINCT p.school)
FROM link AS l JOIN posting AS p ON p.id = l."from" JOIN record AS r ON r.id = p.id
WHERE l."to" = :person AND l.field = 'inspector' AND p.school <> :school AND r.voided_on IS NULL
  AND p."from" <= :day AND ifnull(p.until, :day) >= :day
