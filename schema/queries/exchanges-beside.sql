-- Other exchanges of :inspector, or else of :name, that share a day with :from to :until: their keys.
SELECT r."key"
FROM exchange AS e JOIN record AS r USING (id) LEFT JOIN inspector AS i ON i.id = e.inspector
WHERE e.id <> :id AND r.voided_on IS NULL AND (e.inspector = :inspector OR (e.inspector IS NULL OR :inspector = 0) AND coalesce(e.name, i.name) = :name)
  AND e."from" <= ifnull(:until, '9999-12-31') AND ifnull(e.until, '9999-12-31') >= :from
ORDER BY e.id
