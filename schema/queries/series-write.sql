-- The last number taken of a series.
INSERT OR REPLACE INTO series (name, year, last) VALUES (:name, :year, :last)
