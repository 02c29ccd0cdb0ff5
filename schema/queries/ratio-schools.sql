-- The schools from kindergarten to special that were open on :day: code, name, type, pupils by the last statistics of a year until
-- then, else as the unit has them.
WITH size AS MATERIALIZED (
    SELECT unit, pupils
    FROM (
        SELECT s.unit, ifnull(max(s.pupils) FILTER (WHERE s.stage = 'whole'), sum(s.pupils)) AS pupils,
               row_number() OVER (PARTITION BY s.unit ORDER BY s.year DESC) AS nth
        FROM school_data AS s JOIN record AS r USING (id)
        WHERE r.voided_on IS NULL AND s.year <= CAST(strftime('%Y', :day) AS INTEGER)
        GROUP BY s.unit, s.year
    )
    WHERE nth = 1
)
SELECT u.code, u.name, u.type, ifnull(z.pupils, u.student_count)
FROM unit AS u CROSS JOIN record AS r USING (id) LEFT JOIN size AS z ON z.unit = u.id
WHERE r.voided_on IS NULL AND ifnull(u.opened_on, :day) <= :day AND (u.closed_on IS NULL OR u.closed_on > :day)
  AND u.type IN ('kindergarten', 'primary', 'teaching-point', 'junior', 'nine-year', 'senior', 'complete',
                 'twelve-year', 'vocational', 'special')
ORDER BY r."key"
