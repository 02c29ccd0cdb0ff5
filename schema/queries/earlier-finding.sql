-- The last standing problem of :unit found in other work than :source with the same indicator, or the same words.
SELECT max(id)
FROM (SELECT f.id, f.found_in, f.standing FROM finding AS f WHERE f.unit = :unit AND f.text = :text
      UNION ALL
      SELECT f.id, f.found_in, f.standing FROM finding AS f WHERE f.unit = :unit AND f.indicator = :indicator) AS f
JOIN record AS r USING (id)
WHERE f.found_in <> :source AND f.id <> :id AND r.voided_on IS NULL AND f.standing <> 'withdrawn'
