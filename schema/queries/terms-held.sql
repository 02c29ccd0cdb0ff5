-- Terms :inspector has held in a row in :role before one that begins on :from (:on when that is not said): the number of the
-- last one, while it stands or when it expired less than a year before. After a year without a post, and after a term that
-- ended otherwise, the next one is the first again.
SELECT CASE WHEN state <> 'ended' OR reason = 'expired' THEN number ELSE 0 END
FROM (
    SELECT r.state, ifnull(a.term_number, 1) AS number,
           ifnull((SELECT m.reason FROM move AS m WHERE m.record = a.id AND m.verb = 'end' AND m.undone_seq IS NULL
                   ORDER BY m.nth DESC LIMIT 1), 'expired') AS reason
    FROM appointment AS a JOIN record AS r USING (id)
    WHERE a.inspector = :inspector AND a.role = :role AND a.id <> :id AND r.voided_on IS NULL
      AND r.state IN ('in_post', 'suspended', 'ended')
      AND (a.until IS NULL OR a.until >= date(ifnull(:from, :on), '-1 year'))
    ORDER BY a."from" DESC, a.id DESC
    LIMIT 1
)
