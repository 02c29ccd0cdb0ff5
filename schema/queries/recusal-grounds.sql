-- Why :person may not look at :unit on :day: the own unit, one left since :since, a relation on record.
SELECT 'staff' FROM inspector WHERE id = :person AND unit = :unit
UNION ALL
SELECT 'left-recently'
FROM history AS h
WHERE h.record = :person AND h.day >= :since
  AND json_extract(h.before, '$.unit') = (SELECT r."key" FROM record AS r WHERE r.id = :unit)
UNION ALL
SELECT l.ground
FROM relation AS l JOIN record AS r USING (id)
WHERE l.inspector = :person AND l.unit = :unit AND r.voided_on IS NULL
  AND ifnull(l."from", :day) <= :day AND ifnull(l.until, :day) >= :day
