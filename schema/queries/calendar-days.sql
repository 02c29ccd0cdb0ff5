-- The days that are not as their weekday says.
SELECT day, working, name FROM calendar_day ORDER BY day
