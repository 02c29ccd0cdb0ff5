-- Postings that run on :day or begin later, in the order they began: the school, and since when it is closed. One that ends before
-- the next at its school begins is handed on already, and left out.
WITH next AS MATERIALIZED (
    SELECT p.school, max(p."from") AS begins
    FROM posting AS p CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND p."from" > :day
    GROUP BY p.school
)
SELECT p.id, p.inspector, p.school, p."from", r.legacy, s."key", u.closed_on
FROM posting AS p CROSS JOIN record AS r USING (id) CROSS JOIN unit AS u ON u.id = p.school CROSS JOIN record AS s ON s.id = u.id
LEFT JOIN next AS n ON n.school = p.school AND n.begins > p.until
WHERE r.voided_on IS NULL AND ifnull(p.until, :day) >= :day AND n.school IS NULL
ORDER BY p."from", p.id
