-- title: 选聘的退休人员退休时间不超过3年
-- title-en: retired for at most three years at the appointment
-- article: 意见 第六条
--
-- [依据 意见 第六条] 可适量选聘退休时间不超过3年的专业人员. Of those in post, judged on the day the appointment began, by
-- the number in force then.
WITH day(d) AS (SELECT min(:until, :today)),
judged AS (
    SELECT x."key" || ' ' || i.name AS subject, date(i.retired_on, '+' || years.value || ' years') AS last, a."from" AS began
    FROM day CROSS JOIN in_post AS p JOIN appointment AS a ON a.id = p.appointment
    JOIN inspector AS i ON i.id = a.inspector JOIN record AS x ON x.id = i.id
    JOIN policy_span AS years ON years.id = 'retired-years' AND a."from" BETWEEN years.since AND years.until
    WHERE d BETWEEN p.since AND p.until AND i.retired_on <= a."from"
)
SELECT subject, '≤ ' || last, began, 0 FROM judged WHERE began > last
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND max(began > last) = 0
ORDER BY 1
