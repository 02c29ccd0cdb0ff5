-- Appointments that stand beside this one, of :inspector in :role from :from until :until: the same person's in that role, and
-- of a chief anybody else's: key, the name.
WITH beside AS (
    SELECT a.id, a.inspector FROM appointment AS a
    WHERE a.inspector = :inspector AND a.role = :role AND ifnull(a.until, :from) >= :from AND a."from" <= ifnull(:until, a."from")
    UNION
    SELECT a.id, a.inspector FROM appointment AS a
    WHERE :role = 'chief' AND a.role = 'chief' AND ifnull(a.until, :from) >= :from AND a."from" <= ifnull(:until, a."from")
)
SELECT r."key", i.name
FROM beside AS b CROSS JOIN record AS r ON r.id = b.id CROSS JOIN inspector AS i ON i.id = b.inspector
WHERE b.id <> :id AND r.voided_on IS NULL AND r.state IN ('in_post', 'suspended')
ORDER BY b.id
