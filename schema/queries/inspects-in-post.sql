-- Whether :person is chief, full-time or part-time inspector in post on :day.
SELECT count(*)
FROM appointment AS a JOIN record AS r USING (id)
WHERE a.inspector = :person AND a.role IN ('chief', 'full-time', 'part-time') AND r.state = 'in_post'
  AND r.voided_on IS NULL AND a."from" <= :day AND ifnull(a.until, :day) >= :day
