-- The interview that stands for record :id.
SELECT r."key"
FROM link AS l JOIN record AS r ON r.id = l."from"
WHERE l."to" = :id AND l.field = 'evidence' AND r.kind = 'interview' AND r.voided_on IS NULL AND r.state <> 'cancelled'
ORDER BY r.id DESC
LIMIT 1
