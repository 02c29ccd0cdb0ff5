-- Live filings to the city beside record :id of this :kind and :year.
SELECT r."key", f.subject
FROM filing AS f CROSS JOIN record AS r USING (id)
WHERE f.kind = :kind AND f.year = :year AND f."to" = 'superior' AND f.id <> :id AND r.voided_on IS NULL
ORDER BY f.id
