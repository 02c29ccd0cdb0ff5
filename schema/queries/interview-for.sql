-- Interviews about record :id: one that waits for a decision, and whether one was decided on and held or will be. A cancelled
-- one was decided on too, and none was held.
SELECT max(CASE WHEN r.state = 'proposed' THEN r."key" END), max(r.state NOT IN ('proposed', 'cancelled'))
FROM link AS l JOIN record AS r ON r.id = l."from"
WHERE l."to" = :id AND l.field = 'evidence' AND r.kind = 'interview' AND r.voided_on IS NULL
HAVING count(*) > 0
