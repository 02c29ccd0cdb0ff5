-- Who of :unit gets a reminder on :today: the liaison, the deputy liaison, the principal head, else the unit itself. The
-- name of the unit, that of the person, the address.
SELECT unit, name, email
FROM (
    SELECT u.name AS unit, l.name, l.email, l."from", l.id,
           CASE WHEN l.liaison THEN 1 WHEN l.deputy_liaison THEN 2 WHEN l.principal_head THEN 3 END AS rank
    FROM unit AS u JOIN leader AS l ON l.unit = u.id JOIN record AS r ON r.id = l.id
    WHERE u.id = :unit AND r.voided_on IS NULL AND l."from" <= :today AND ifnull(l.until, :today) >= :today
    UNION ALL
    SELECT name, name, email, opened_on, id, 4 FROM unit WHERE id = :unit
)
WHERE rank IS NOT NULL
ORDER BY rank, "from" DESC, id DESC
LIMIT 1
