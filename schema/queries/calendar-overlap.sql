-- A term or quiet period of another year that shares days with one of :year, and is not itself replaced by it.
SELECT name, "from", "until"
FROM calendar_period
WHERE kind = :kind AND year <> :year AND "from" <= :until AND "until" >= :from AND NOT ("from" = :from AND name = :name)
ORDER BY "from"
LIMIT 1
