-- Comprehensive and special supervisions of :unit in the term of :day, beside record :id. A term is one of the calendar,
-- else September to January or February to August.
WITH term AS (
    SELECT "from" AS first, "until" AS last FROM calendar_period
    WHERE kind = 'term' AND "from" <= :day AND "until" >= :day
    UNION ALL
    SELECT CASE WHEN m >= 9 THEN y || '-09-01' WHEN m = 1 THEN (y - 1) || '-09-01' ELSE y || '-02-01' END,
           CASE WHEN m >= 9 THEN (y + 1) || '-01-31' WHEN m = 1 THEN y || '-01-31' ELSE y || '-08-31' END
    FROM (SELECT CAST(strftime('%Y', :day) AS INTEGER) AS y, CAST(strftime('%m', :day) AS INTEGER) AS m)
    LIMIT 1
)
SELECT count(*)
FROM supervision AS s JOIN record AS r USING (id), term
WHERE s.unit = :unit AND s.id <> :id AND r.voided_on IS NULL AND s.kind IN ('comprehensive', 'special')
  AND r.state NOT IN ('planned', 'cancelled') AND s."from" BETWEEN term.first AND term.last
