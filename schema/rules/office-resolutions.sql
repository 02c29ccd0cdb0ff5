-- title: 会议决议按期落实
-- title-en: resolutions carried out in time
-- article: 意见 第四条
-- subject-en: 第=no. ; 项=:
--
-- [依据 意见 第四条] Of resolutions due in the period, or due before it and then still open: none is open behind its day, on the last
-- day of the period or today. One that was carried out late is carried out.
WITH day(d) AS (SELECT min(:until, :today)),
judged AS (
    SELECT r."key" || ' 第' || n.position || '项 ' || n.text AS subject, n.due, d,
           n.due < d AND (n.done_on IS NULL OR n.done_on > d) AS overdue
    FROM day, meeting AS m CROSS JOIN record AS r USING (id) JOIN meeting_resolutions AS n ON n.record = m.id
    WHERE r.voided_on IS NULL AND m.held_on <= d AND n.due <= d
      AND (n.due >= :from OR n.done_on IS NULL OR n.done_on >= :from)
)
SELECT subject, '≤ ' || due, '> ' || d, 0 FROM judged WHERE overdue
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND max(overdue) = 0
ORDER BY 1
