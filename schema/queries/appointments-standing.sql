-- The appointments of :person in post or suspended: key, role, id.
SELECT r."key", a.role, a.id
FROM link AS l JOIN appointment AS a ON a.id = l."from" JOIN record AS r USING (id)
WHERE l."to" = :person AND l.field = 'inspector' AND r.state IN ('in_post', 'suspended') AND r.voided_on IS NULL
ORDER BY a.id
