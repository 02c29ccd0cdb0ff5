-- The standing problems found in :source.
SELECT r."key"
FROM finding AS f JOIN record AS r USING (id)
WHERE f.found_in = :source AND r.voided_on IS NULL AND f.standing <> 'withdrawn'
ORDER BY f.id
