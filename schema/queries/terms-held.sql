-- Terms :inspector has held in a row in :role: the number of the last one, while it runs or when it simply expired less
-- than a year before :from. One that
-- ended otherwise, or more than a year before :on, is followed by a first term again.
SELECT CASE WHEN state <> 'ended' OR reason = 'expired' AND ifnull(until, :on) >= date(:on, '-1 year') THEN number ELSE 0 END
FROM (
    SELECT r.state, a.until, ifnull(a.term_number, 1) AS number,
           ifnull((SELECT m.reason FROM move AS m WHERE m.record = a.id AND m.verb = 'end' AND m.undone_seq IS NULL
                   ORDER BY m.nth DESC LIMIT 1), 'expired') AS reason
    FROM appointment AS a JOIN record AS r USING (id)
    WHERE a.inspector = :inspector AND a.role = :role AND a.id <> :id AND r.voided_on IS NULL
  AND (:from IS NULL OR a.until IS NULL OR a.until >= date(:from, '-1 year'))
      AND r.state IN ('in_post', 'suspended', 'ended')
    ORDER BY a."from" DESC, a.id DESC
    LIMIT 1
)
