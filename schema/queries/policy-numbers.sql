-- Every number with all its days; of one :id when it is given.
SELECT id, since, value, unit, label, label_en, article, source, certainty
FROM policy_number
WHERE :id IS NULL OR id = :id
ORDER BY id, since
