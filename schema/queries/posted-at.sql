-- Whether :person was posted at :school on :day.
SELECT count(*)
FROM link AS l JOIN posting AS p ON p.id = l."from" JOIN record AS r ON r.id = p.id
WHERE l."to" = :person AND l.field = 'inspector' AND p.school = :school AND p."from" <= :day AND ifnull(p.until, :day) >= :day AND r.voided_on IS NULL
