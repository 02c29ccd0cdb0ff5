-- When the last paper of :kind about record :id was delivered.
SELECT p.delivered_on
FROM link AS l JOIN paper AS p ON p.id = l."from" JOIN record AS r ON r.id = p.id
WHERE l."to" = :id AND l.field = 'about' AND p.kind = :kind AND r.state = 'delivered' AND r.voided_on IS NULL
ORDER BY p.delivered_on DESC
LIMIT 1
