-- title: 督导意见书按期发出
-- title-en: opinions sent in time
-- article: 意见 第十四条
--
-- [依据 意见 第十四条] Of supervisions that ended in the period, except routine ones: the opinion goes out within the days in force on
-- that end; a last day that is a rest day moves to the next working day. One whose days still run is not judged, nor one
-- that was planned and never begun.
WITH ended AS (
    SELECT s.id, r."key" || ' ' || s.title AS subject, date(s.until, '+' || n.value || ' days') AS day,
           (SELECT min(m."on") FROM move AS m WHERE m.record = s.id AND m.to_state = 'opined' AND m.undone_seq IS NULL) AS sent
    FROM supervision AS s CROSS JOIN record AS r USING (id)
    JOIN policy_span AS n ON n.id = 'opinion-days' AND s.until BETWEEN n.since AND n.until
    WHERE r.voided_on IS NULL AND r.state NOT IN ('planned', 'notified', 'self_reported', 'cancelled') AND NOT r.legacy AND s.kind <> 'routine'
      AND s.until BETWEEN :from AND min(:until, :today)
),
rolling(id, subject, day, sent) AS (
    SELECT id, subject, day, sent FROM ended
    UNION ALL
    SELECT id, subject, date(day, '+1 day'), sent
    FROM rolling
    WHERE NOT ifnull((SELECT working FROM calendar_day AS c WHERE c.day = rolling.day), strftime('%w', day) BETWEEN '1' AND '5')
),
judged AS (
    SELECT subject, max(day) AS last, sent
    FROM rolling
    GROUP BY id
    HAVING sent IS NOT NULL OR last < :today
)
SELECT subject, '≤ ' || last, ifnull(sent, '> ' || :today), 0 FROM judged WHERE sent IS NULL OR sent > last
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND min(ifnull(sent <= last, 0)) = 1
ORDER BY 1
