-- Live expenses beside record :id of the same :day, :category, :amount and :person (0: nobody's own).
SELECT r."key"
FROM expense AS e JOIN record AS r USING (id)
WHERE e."on" = :day AND e.category = :category AND e.amount = :amount AND ifnull(e.inspector, 0) = :person AND e.id <> :id
  AND r.voided_on IS NULL
ORDER BY e.id
