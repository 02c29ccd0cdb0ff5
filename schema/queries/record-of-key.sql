-- The record of :key, void or not.
SELECT id, kind FROM record WHERE "key" = :key
