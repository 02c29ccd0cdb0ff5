-- The appointments of :person nominated or on public notice: key, role.
SELECT r."key", a.role
FROM link AS l JOIN appointment AS a ON a.id = l."from" JOIN record AS r USING (id)
WHERE l."to" = :person AND l.field = 'inspector' AND r.state IN ('nominated', 'noticed') AND r.voided_on IS NULL
ORDER BY a.id
