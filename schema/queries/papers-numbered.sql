-- Other papers that bear the number :number.
SELECT count(*) FROM paper AS p JOIN record AS r USING (id) WHERE p.number = :number AND p.id <> :id AND r.voided_on IS NULL
