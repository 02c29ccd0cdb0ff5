-- title: 兼职督学任期和届数
-- title-en: terms of part-time inspectors
-- article: 教育督导条例 第六条
--
-- [依据 教育督导条例 第六条] 兼职督学的任期为3年，可以连续任职，连续任职不得超过3个任期: by the numbers
-- in force when the term began. One that has run out must have been renewed or ended.
WITH day(d) AS (SELECT min(:until, :today)),
term AS (
    SELECT x."key" || ' ' || i.name AS subject, a."from" AS began, a.until, a.term_number AS number, d,
           date(a."from", '+' || years.value || ' years', '-1 day') AS longest, most.value AS most
    FROM day, appointment AS a CROSS JOIN record AS r USING (id)
    JOIN inspector AS i ON i.id = a.inspector JOIN record AS x ON x.id = i.id
    JOIN policy_span AS years ON years.id = 'term-years' AND a."from" BETWEEN years.since AND years.until
    JOIN policy_span AS most ON most.id = 'terms-in-a-row' AND a."from" BETWEEN most.since AND most.until
    WHERE r.voided_on IS NULL AND r.state IN ('in_post', 'suspended', 'ended') AND a."from" <= d
      AND (r.state = 'in_post' OR d < ifnull((SELECT max(m."on") FROM move AS m
                                              WHERE m.record = a.id AND m.nth > 0 AND m.undone_seq IS NULL), a.until))
      AND a.role = 'part-time'
),
lack AS (
    SELECT subject, '≤ ' || longest AS expected, until AS actual FROM term WHERE until > longest
    UNION ALL
    SELECT subject, '≤ ' || most, CAST(number AS TEXT) FROM term WHERE number > most
    UNION ALL
    SELECT subject, '≥ ' || d, until FROM term WHERE until < d
)
SELECT subject, expected, actual, 0 FROM lack
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM term
HAVING count(*) > 0 AND NOT EXISTS (SELECT 1 FROM lack)
ORDER BY 1, 2
