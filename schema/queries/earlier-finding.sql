-- The last standing problem of :unit found by :on in other work than :source with the same indicator, or the same words.
SELECT f.id
FROM (SELECT f.id, f.found_in, f.standing FROM finding AS f WHERE f.unit = :unit AND f.text = :text
      UNION ALL
      SELECT f.id, f.found_in, f.standing FROM finding AS f WHERE f.unit = :unit AND f.indicator = :indicator) AS f
JOIN record AS r USING (id) JOIN move AS m ON m.record = f.id AND m.nth = 0
WHERE f.found_in <> :source AND f.id <> :id AND r.voided_on IS NULL AND f.standing <> 'withdrawn' AND m."on" <= :on
ORDER BY m."on" DESC, f.id DESC
LIMIT 1
