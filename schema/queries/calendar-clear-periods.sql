-- Take away the terms or quiet periods of one year.
DELETE FROM calendar_period WHERE year = :year AND kind = :kind
