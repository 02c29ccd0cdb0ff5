-- How :person stands as responsible inspector on :day: 2 in post, 1 suspended, 0 neither; one who left since was in post until then.
SELECT ifnull(max(CASE WHEN r.state = 'in_post' OR :day < (SELECT max(m."on") FROM move AS m
                                                           WHERE m.record = a.id AND m.nth > 0 AND m.undone_seq IS NULL) THEN 2
                       WHEN r.state = 'suspended' THEN 1 END), 0)
FROM appointment AS a JOIN record AS r USING (id)
WHERE a.inspector = :person AND a.role = 'responsible' AND r.voided_on IS NULL AND r.state IN ('in_post', 'suspended', 'ended')
  AND a."from" <= :day AND ifnull(a.until, :day) >= :day
