-- Whether :person was in post on :day, in whatever role.
SELECT count(*)
FROM in_post AS p JOIN appointment AS a ON a.id = p.appointment
WHERE p.inspector = :person AND :day BETWEEN p.since AND p.until AND ifnull(a.until, :day) >= :day
