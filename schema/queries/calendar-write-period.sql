-- A term or a quiet period.
INSERT OR REPLACE INTO calendar_period (kind, name, "from", "until", year) VALUES (:kind, :name, :from, :until, :year)
