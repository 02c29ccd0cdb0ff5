-- The id of the newest record.
SELECT ifnull(max(id), 0) FROM record
