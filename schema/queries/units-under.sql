-- Open units that have unit :id as competent department, as school they belong to or as licensing authority.
SELECT count(DISTINCT u.id)
FROM link AS l JOIN unit AS u ON u.id = l."from" JOIN record AS r ON r.id = u.id
WHERE l."to" = :id AND l.field IN ('competent', 'parent', 'licensed_by') AND r.voided_on IS NULL AND ifnull(u.closed_on, '9999') > :on
