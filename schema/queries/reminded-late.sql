-- How often recipients of the sort :to have been reminded of :due of record :about after that day.
SELECT count(*)
FROM link AS l JOIN reminder AS m ON m.id = l."from" JOIN record AS r ON r.id = m.id
WHERE l."to" = :about AND l.field = 'about' AND r.voided_on IS NULL
  AND m.what = :what AND m.due = :due AND m."to" = :to AND m.stage GLOB 'after-*'
