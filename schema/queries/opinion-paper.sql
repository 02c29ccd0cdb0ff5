-- The last opinion about supervision :id that has been issued.
SELECT p.id
FROM link AS l JOIN paper AS p ON p.id = l."from" JOIN record AS r ON r.id = p.id
WHERE l."to" = :id AND l.field = 'about' AND p.kind = 'opinion' AND r.state IN ('issued', 'delivered')
  AND r.voided_on IS NULL
ORDER BY p.id DESC
LIMIT 1
