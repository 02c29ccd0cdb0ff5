-- How many papers of :kind have been drafted about record :about, beside :id.
SELECT count(*)
FROM link AS l JOIN paper AS p ON p.id = l."from"
WHERE l."to" = :about AND l.field = 'about' AND p.kind = :kind AND p.id <> :id
