-- The decisions that removed :person: key and day.
SELECT r."key", max(m."on")
FROM link AS l JOIN misconduct AS c ON c.id = l."from" JOIN record AS r ON r.id = c.id JOIN move AS m ON m.record = c.id
WHERE l."to" = :person AND l.field = 'inspector' AND c.handling = 'removal' AND r.voided_on IS NULL
  AND m.to_state = 'decided' AND m.undone_seq IS NULL
GROUP BY c.id
ORDER BY c.id
