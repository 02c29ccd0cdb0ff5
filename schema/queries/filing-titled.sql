-- Live filings about record :id with this subject.
SELECT count(*)
FROM link AS l JOIN filing AS f ON f.id = l."from" JOIN record AS r ON r.id = f.id
WHERE l."to" = :id AND l.field = 'about' AND r.voided_on IS NULL AND f.subject = :subject
