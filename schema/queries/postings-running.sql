-- Postings of :person that run on :on or later: key, the school.
SELECT r."key", u.name
FROM link AS l JOIN posting AS p ON p.id = l."from" JOIN record AS r ON r.id = p.id JOIN unit AS u ON u.id = p.school
WHERE l."to" = :person AND l.field = 'inspector' AND r.voided_on IS NULL AND ifnull(p.until, '9999') >= :on
ORDER BY p.id
