-- Terms :inspector has held in a row in :role: the number of the last one, while it runs or when it simply expired.
SELECT ifnull(a.term_number, 1)
FROM appointment AS a JOIN record AS r USING (id)
WHERE a.inspector = :inspector AND a.role = :role AND a.id <> :id AND r.voided_on IS NULL
  AND (r.state IN ('in_post', 'suspended') OR r.state = 'ended' AND
       ifnull((SELECT m.reason FROM move AS m WHERE m.record = a.id AND m.verb = 'end' AND m.undone_seq IS NULL
               ORDER BY m.nth DESC LIMIT 1), 'expired') = 'expired')
ORDER BY a."from" DESC, a.id DESC
LIMIT 1
