-- A year is published.
INSERT OR REPLACE INTO calendar_year (year, source) VALUES (:year, :source)
