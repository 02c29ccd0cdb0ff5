-- The interview that was proposed for record :id, and whether nobody has decided on it yet. A cancelled one was decided on.
SELECT r."key", r.state = 'proposed'
FROM link AS l JOIN record AS r ON r.id = l."from"
WHERE l."to" = :id AND l.field = 'evidence' AND r.kind = 'interview' AND r.voided_on IS NULL
ORDER BY r.state = 'proposed' DESC, r.id DESC
LIMIT 1
