-- Open rectifications and supervisions of units that were closed.
SELECT r."key", u.name
FROM record AS r JOIN link AS l ON l."from" = r.id AND l.field = 'unit' JOIN unit AS u ON u.id = l."to"
WHERE r.due_on IS NOT NULL AND r.voided_on IS NULL AND r.kind IN ('rectification', 'supervision') AND u.closed_on <= :today
ORDER BY r.kind, r.id
