-- The days that the notice of :year made holidays or working days.
SELECT day, working, ifnull(name, '放假') FROM calendar_day WHERE year = :year ORDER BY day
