-- Whether :inspector is a full-time inspector in post on :from; one who has left since was in post until then.
SELECT count(*)
FROM link AS l JOIN appointment AS a ON a.id = l."from" JOIN record AS r USING (id)
WHERE l."to" = :inspector AND l.field = 'inspector' AND a.role = 'full-time' AND r.state IN ('in_post', 'suspended', 'ended')
  AND r.voided_on IS NULL AND a."from" <= :from
  AND (r.state = 'in_post' OR :from < ifnull((SELECT max(m."on") FROM move AS m
                                              WHERE m.record = a.id AND m.nth > 0 AND m.undone_seq IS NULL), a.until))
