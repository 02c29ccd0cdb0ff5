-- Whether :person held :role in post on :day; one who has left since was in post until then.
SELECT count(*)
FROM in_post AS p JOIN appointment AS a ON a.id = p.appointment
WHERE p.inspector = :person AND p.role = :role AND :day BETWEEN p.since AND p.until AND ifnull(a.until, :day) >= :day
