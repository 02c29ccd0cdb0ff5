-- The standing problems found in :source.
SELECT r."key"
FROM link AS l JOIN finding AS f ON f.id = l."from" JOIN record AS r ON r.id = f.id
WHERE l."to" = :source AND l.field = 'found_in' AND r.voided_on IS NULL AND f.standing <> 'withdrawn'
ORDER BY f.id
