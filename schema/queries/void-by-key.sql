-- The record set aside that had the key :key.
SELECT id FROM record WHERE "key" = :key AND voided_on IS NOT NULL
