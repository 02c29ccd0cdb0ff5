-- Why :person may not look at :unit on :day: the own unit on that day, one left since :since, one of an exchange then or
-- since, a relation on record.
WITH place AS (SELECT "key" AS word FROM record WHERE id = :unit)
SELECT 'staff' FROM inspector AS i CROSS JOIN place
WHERE i.id = :person
  AND CASE WHEN EXISTS (SELECT 1 FROM history AS h WHERE h.record = i.id AND h.day > :day AND json_type(h.before, '$.unit') IS NOT NULL)
           THEN (SELECT h.before ->> '$.unit' FROM history AS h
                 WHERE h.record = i.id AND h.day > :day AND json_type(h.before, '$.unit') IS NOT NULL
                 ORDER BY h.seq LIMIT 1)
           ELSE (SELECT "key" FROM record WHERE id = i.unit) END = word
UNION ALL
SELECT 'left-recently'
FROM history AS h CROSS JOIN place
WHERE h.record = :person AND h.day BETWEEN :since AND :day AND h.before ->> '$.unit' = word
UNION ALL
SELECT l.ground
FROM relation AS l JOIN record AS r USING (id)
WHERE l.inspector = :person AND l.unit = :unit AND r.voided_on IS NULL
  AND ifnull(l."from", :day) <= :day AND ifnull(l.until, :day) >= :day
UNION ALL
SELECT CASE WHEN ifnull(e.until, :day) >= :day THEN 'staff' ELSE 'left-recently' END
FROM link AS k JOIN exchange AS e ON e.id = k."from" JOIN record AS r USING (id)
WHERE k."to" = :person AND k.field = 'inspector' AND e.unit = :unit AND r.voided_on IS NULL
  AND e."from" <= :day AND ifnull(e.until, :day) >= :since
