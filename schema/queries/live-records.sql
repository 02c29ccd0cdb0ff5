-- The live records of a kind.
SELECT id FROM record WHERE kind = :kind AND voided_on IS NULL ORDER BY id
