-- The word of the office in printed numbers.
SELECT value FROM setting WHERE name = 'word'
