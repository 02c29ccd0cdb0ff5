-- The years of the calendar: those published, with their source, and those with terms or quiet periods alone.
SELECT y.year, c.source
FROM (SELECT year FROM calendar_year UNION SELECT year FROM calendar_period) AS y LEFT JOIN calendar_year AS c USING (year)
ORDER BY y.year
