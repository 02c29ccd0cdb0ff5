-- Other postings of :person at :school on some day from :from to :until.
SELECT r."key"
FROM link AS l JOIN posting AS p ON p.id = l."from" JOIN record AS r ON r.id = p.id
WHERE l."to" = :person AND l.field = 'inspector' AND p.school = :school AND p.id <> :id AND r.voided_on IS NULL
  AND p."from" <= ifnull(:until, '9999') AND ifnull(p.until, '9999') >= :from
ORDER BY p."from", p.id
