-- Why :person may not look at :unit on :day: the own unit on that day, one left since :since, one of an exchange then or
-- since, a relation on record.
SELECT 'staff' FROM inspector AS i
WHERE i.id = :person
  AND ifnull((SELECT f.unit FROM inspector_former_units AS f
              WHERE f.record = i.id AND f.left_on > :day ORDER BY f.left_on LIMIT 1), i.unit) = :unit
UNION ALL
SELECT 'left-recently' FROM inspector_former_units AS f
WHERE f.record = :person AND f.unit = :unit AND f.left_on BETWEEN :since AND :day
UNION ALL
SELECT l.ground
FROM link AS k CROSS JOIN relation AS l ON l.id = k."from" CROSS JOIN record AS r ON r.id = l.id
WHERE k."to" = :person AND k.field = 'inspector' AND l.unit = :unit AND r.voided_on IS NULL
  AND ifnull(l."from", :day) <= :day AND ifnull(l.until, :day) >= :day
UNION ALL
SELECT CASE WHEN ifnull(e.until, :day) >= :day THEN 'staff' ELSE 'left-recently' END
FROM link AS k JOIN exchange AS e ON e.id = k."from" JOIN record AS r USING (id)
WHERE k."to" = :person AND k.field = 'inspector' AND e.unit = :unit AND r.voided_on IS NULL
  AND e."from" <= :day AND ifnull(e.until, :day) >= :since
