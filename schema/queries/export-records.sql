-- The records of a kind, void ones too, in the order of their keys: the letters and the year, then the number.
SELECT id FROM record WHERE kind = :kind ORDER BY substr("key", 1, instr("key", '-')), length("key"), "key"
