-- Units that unit :id takes over from on :on or later, as successor or one of those they were split into: key, name, day.
SELECT DISTINCT r."key", u.name, u.closed_on
FROM link AS l JOIN unit AS u ON u.id = l."from" JOIN record AS r ON r.id = u.id
WHERE l."to" = :id AND l.field IN ('successor', 'split_into') AND u.id <> :id AND r.voided_on IS NULL AND u.closed_on >= :on
ORDER BY 3, 1
