-- The last number taken of each series.
SELECT name, year, last FROM series ORDER BY name, year
