-- title: 兼职督学任期和届数
-- title-en: terms of part-time inspectors
-- article: 教育督导条例 第六条
--
-- [依据 教育督导条例 第六条] 兼职督学的任期为3年，可以连续任职，连续任职不得超过3个任期: by the numbers
-- in force when the term began. One that has run out must have been renewed or ended. Terms in a row are counted as an
-- appointment counts them (queries/terms-held.sql), in whatever order they were typed.
WITH RECURSIVE day(d) AS (SELECT min(:until, :today)),
ends AS (
    SELECT a.id, a.inspector, a."from" AS began, a.until, ifnull(a.term_number, 1) AS said, r.state,
           (SELECT max(m."on") FROM move AS m WHERE m.record = a.id AND m.verb = 'end' AND m.undone_seq IS NULL) AS ended_on
    FROM appointment AS a JOIN record AS r USING (id)
    WHERE a.role = 'part-time' AND r.voided_on IS NULL AND r.state IN ('in_post', 'suspended', 'ended') AND a."from" IS NOT NULL
),
held AS MATERIALIZED (
    SELECT id, inspector, began, said, row_number() OVER (PARTITION BY inspector ORDER BY began, id) AS nth,
           CASE state WHEN 'ended' THEN coalesce(min(until, ended_on), until, ended_on) END AS left_on
    FROM ends
),
counted(id, inspector, nth, number, left_on) AS (
    SELECT id, inspector, nth, said, left_on FROM held WHERE nth = 1
    UNION ALL
    SELECT h.id, h.inspector, h.nth,
           CASE WHEN c.left_on < date(h.began, '-1 year') THEN h.said ELSE max(h.said, c.number + 1) END, h.left_on
    FROM counted AS c JOIN held AS h ON h.inspector = c.inspector AND h.nth = c.nth + 1
),
term AS (
    SELECT x."key" || ' ' || i.name AS subject, a."from" AS began, a.until, n.number, d,
           date(a."from", '+' || years.value || ' years', '-1 day') AS longest, most.value AS most
    FROM day CROSS JOIN in_post AS p JOIN appointment AS a ON a.id = p.appointment JOIN counted AS n ON n.id = a.id
    JOIN inspector AS i ON i.id = a.inspector JOIN record AS x ON x.id = i.id
    JOIN policy_span AS years ON years.id = 'term-years' AND a."from" BETWEEN years.since AND years.until
    JOIN policy_span AS most ON most.id = 'terms-in-a-row' AND a."from" BETWEEN most.since AND most.until
    WHERE d BETWEEN p.since AND p.until AND p.role = 'part-time'
),
lack AS (
    SELECT subject, '≤ ' || longest AS expected, until AS actual FROM term WHERE until > longest
    UNION ALL
    SELECT subject, '≤ ' || most, CAST(number AS TEXT) FROM term WHERE number > most
    UNION ALL
    SELECT subject, '≥ ' || d, ifnull(until, longest) FROM term WHERE ifnull(until, longest) < d
)
SELECT subject, expected, actual, 0 FROM lack
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM term
HAVING count(*) > 0 AND NOT EXISTS (SELECT 1 FROM lack)
ORDER BY 1, 2
