-- Take away the holidays and make-up days of one notice.
DELETE FROM calendar_day WHERE year = :year
