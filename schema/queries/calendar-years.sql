-- The years whose calendar has been published.
SELECT year, source FROM calendar_year ORDER BY year
