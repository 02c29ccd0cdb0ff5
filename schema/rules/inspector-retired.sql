-- title: 选聘的退休人员退休时间不超过3年
-- title-en: retired for at most three years at the appointment
-- article: 意见 第六条
--
-- [依据 意见 第六条] 可适量选聘退休时间不超过3年的专业人员. Of those in post, judged on the day the appointment began, by
-- the number in force then.
WITH day(d) AS (SELECT min(:until, :today)),
judged AS (
    SELECT x."key" || ' ' || i.name AS subject, date(i.retired_on, '+' || years.value || ' years') AS last, a."from" AS began
    FROM day, appointment AS a CROSS JOIN record AS r USING (id)
    JOIN inspector AS i ON i.id = a.inspector JOIN record AS x ON x.id = i.id
    JOIN policy_span AS years ON years.id = 'retired-years' AND a."from" BETWEEN years.since AND years.until
    WHERE r.voided_on IS NULL AND r.state IN ('in_post', 'suspended', 'ended') AND a."from" <= d
      AND (r.state = 'in_post' OR d < ifnull((SELECT max(m."on") FROM move AS m
                                              WHERE m.record = a.id AND m.nth > 0 AND m.undone_seq IS NULL), a.until))
      AND i.retired_on <= a."from"
)
SELECT subject, '≤ ' || last, began, 0 FROM judged WHERE began > last
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND max(began > last) = 0
ORDER BY 1
