-- Terms :inspector has held in a row in :role before one that begins on :from (:on when that is not said): the number of the
-- last one, while it stands or when the post was left less than a year before, for whatever reason. After a year without
-- the post the next one is the first again.
SELECT CASE WHEN left_on < date(ifnull(:from, :on), '-1 year') THEN 0 ELSE number END
FROM (
    SELECT number, CASE state WHEN 'ended' THEN coalesce(min(until, ended_on), until, ended_on) END AS left_on
    FROM (
        SELECT r.state, a.until, ifnull(a.term_number, 1) AS number,
               (SELECT max(m."on") FROM move AS m WHERE m.record = a.id AND m.verb = 'end' AND m.undone_seq IS NULL) AS ended_on
        FROM appointment AS a JOIN record AS r USING (id)
        WHERE a.inspector = :inspector AND a.role = :role AND a.id <> :id AND r.voided_on IS NULL
          AND r.state IN ('in_post', 'suspended', 'ended')
        ORDER BY a."from" DESC, a.id DESC
        LIMIT 1
    )
)
