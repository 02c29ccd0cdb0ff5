-- The number :id in force on :day; before its first day, its first value.
SELECT value, unit, article, since, label, label_en, source, certainty
FROM policy_number
WHERE id = :id
ORDER BY since <= :day DESC, CASE WHEN since <= :day THEN since END DESC, since
LIMIT 1
