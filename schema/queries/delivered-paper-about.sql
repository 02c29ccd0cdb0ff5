-- Delivered rectification notices about record :id.
SELECT count(*)
FROM link AS l JOIN paper AS p ON p.id = l."from" JOIN record AS r ON r.id = p.id
WHERE l."to" = :id AND l.field = 'about' AND p.kind = 'rectification-notice'
  AND r.state = 'delivered' AND r.voided_on IS NULL
