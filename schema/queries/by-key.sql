-- The live record with the key :key.
SELECT id, kind FROM record WHERE "key" = :key AND voided_on IS NULL
