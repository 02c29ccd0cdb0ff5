-- Terms :inspector has held in a row in :role before one that begins on :from (:on when that is not said): the number of the
-- last one, while it stands or when the post was left less than a year before, for whatever reason. After a year without
-- the post the next one is the first again. They are counted by their days, in whatever order they were typed; a number
-- given to one from before the system counts where it is higher.
WITH RECURSIVE held AS (
    SELECT began, said, row_number() OVER (ORDER BY began, id) AS nth,
           CASE state WHEN 'ended' THEN coalesce(min(until, ended_on), until, ended_on) END AS left_on
    FROM (
        SELECT a.id, r.state, a."from" AS began, a.until, ifnull(a.term_number, 1) AS said,
               (SELECT max(m."on") FROM move AS m WHERE m.record = a.id AND m.verb = 'end' AND m.undone_seq IS NULL) AS ended_on
        FROM appointment AS a JOIN record AS r USING (id)
        WHERE a.inspector = :inspector AND a.role = :role AND a.id <> :id AND r.voided_on IS NULL
          AND r.state IN ('in_post', 'suspended', 'ended') AND a."from" <= ifnull(:from, :on)
    )
),
counted(nth, number, left_on) AS (
    SELECT nth, said, left_on FROM held WHERE nth = 1
    UNION ALL
    SELECT h.nth, CASE WHEN c.left_on < date(h.began, '-1 year') THEN h.said ELSE max(h.said, c.number + 1) END, h.left_on
    FROM counted AS c JOIN held AS h ON h.nth = c.nth + 1
)
SELECT CASE WHEN left_on < date(ifnull(:from, :on), '-1 year') THEN 0 ELSE number END
FROM counted
ORDER BY nth DESC
LIMIT 1
