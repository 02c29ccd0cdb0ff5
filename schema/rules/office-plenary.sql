-- title: 每年召开全体会议
-- title-en: plenary meetings held
-- article: 意见 第四条
-- numbers: plenary-meetings
--
-- [依据 意见 第四条] 充分发挥教育督导委员会成员单位作用，每年至少召开1次全体会议: those held in the period, up to today. Until the last
-- day it can still be held. Where nobody has sat in a committee during the period, and none was held, there is none to meet.
WITH day(d) AS (SELECT min(:until, :today)),
held(n) AS (
    SELECT count(*)
    FROM day, meeting AS m CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND m.kind = 'plenary' AND m.held_on BETWEEN :from AND d
)
SELECT '全区', '≥ ' || :plenary_meetings || CASE WHEN n < :plenary_meetings AND :until >= :today THEN '  ≤ ' || :until ELSE '' END,
       CAST(n AS TEXT), n >= :plenary_meetings OR :until >= :today
FROM held, day
WHERE n > 0 OR EXISTS (SELECT 1 FROM seat AS s CROSS JOIN record AS r USING (id)
                       WHERE r.voided_on IS NULL AND s."from" <= d AND ifnull(s.until, d) >= :from)
