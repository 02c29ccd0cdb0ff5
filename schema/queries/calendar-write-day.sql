-- A holiday or a make-up day.
INSERT OR REPLACE INTO calendar_day (day, working, name, year) VALUES (:day, :working, :name, :year)
