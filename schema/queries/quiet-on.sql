-- Whether :day lies in a quiet period.
SELECT count(*) FROM calendar_period WHERE kind = 'quiet' AND "from" <= :day AND "until" >= :day
