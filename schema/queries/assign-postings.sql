-- Postings that run on :day or begin later, in the order they began: the school, and since when it is closed.
SELECT p.id, p.inspector, p.school, p."from", r.legacy, s."key", u.closed_on
FROM posting AS p CROSS JOIN record AS r USING (id) CROSS JOIN unit AS u ON u.id = p.school CROSS JOIN record AS s ON s.id = u.id
WHERE r.voided_on IS NULL AND ifnull(p.until, :day) >= :day
ORDER BY p."from", p.id
