-- Who may not look at which unit on :day, and why: what recusal-grounds tells of one person and one unit, of all at once.
SELECT ifnull((SELECT f.unit FROM inspector_former_units AS f
               WHERE f.record = i.id AND f.left_on > :day ORDER BY f.left_on LIMIT 1), i.unit), i.id, 'staff'
FROM inspector AS i
UNION ALL
SELECT f.unit, f.record, 'left-recently' FROM inspector_former_units AS f WHERE f.left_on BETWEEN :since AND :day
UNION ALL
SELECT l.unit, l.inspector, l.ground FROM relation AS l JOIN record AS r USING (id)
WHERE r.voided_on IS NULL AND ifnull(l."from", :day) <= :day AND ifnull(l.until, :day) >= :day
UNION ALL
SELECT e.unit, e.inspector, CASE WHEN ifnull(e.until, :day) >= :day THEN 'staff' ELSE 'left-recently' END
FROM exchange AS e JOIN record AS r USING (id)
WHERE e.inspector IS NOT NULL AND r.voided_on IS NULL AND e."from" <= :day AND ifnull(e.until, :day) >= :since
