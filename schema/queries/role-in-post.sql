-- Whether :person held :role in post on :day; one who has left since was in post until then.
SELECT count(*)
FROM appointment AS a JOIN record AS r USING (id)
WHERE a.inspector = :person AND a.role = :role AND r.state IN ('in_post', 'suspended', 'ended')
  AND r.voided_on IS NULL AND a."from" <= :day AND ifnull(a.until, :day) >= :day
  AND (r.state = 'in_post' OR :day < ifnull((SELECT max(m."on") FROM move AS m
                                             WHERE m.record = a.id AND m.nth > 0 AND m.undone_seq IS NULL), a.until))
