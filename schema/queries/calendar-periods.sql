-- Terms and quiet periods; of one year when :year is given.
SELECT kind, name, "from", "until" FROM calendar_period WHERE :year IS NULL OR year = :year ORDER BY "from", kind, name
