-- The last standing problem of :unit found in other work than :source with the same indicator, or the same words.
SELECT f.id
FROM finding AS f JOIN record AS r USING (id)
WHERE f.unit = :unit AND f.found_in <> :source AND f.id <> :id AND r.voided_on IS NULL AND f.standing <> 'withdrawn'
  AND (f.indicator = :indicator OR f.text = :text)
ORDER BY f.id DESC
LIMIT 1
