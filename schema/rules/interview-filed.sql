-- title: 约谈记录备案
-- title-en: interviews are filed
-- article: 意见 第十六条
--
-- [依据 意见 第十六条] 记录内容按规定备案: of interviews whose minutes were made in the period.
WITH judged AS (
    SELECT r."key" || ' ' || u.name AS subject,
           EXISTS (SELECT 1 FROM move AS f
                   WHERE f.record = i.id AND f.to_state = 'filed' AND f.undone_seq IS NULL
                     AND f."on" <= min(:until, :today)) AS filed
    FROM interview AS i CROSS JOIN record AS r USING (id) JOIN unit AS u ON u.id = i.unit
    WHERE r.voided_on IS NULL
      AND (SELECT min(m."on") FROM move AS m WHERE m.record = i.id AND m.to_state = 'minuted' AND m.undone_seq IS NULL)
          BETWEEN :from AND min(:until, :today)
)
SELECT subject, '1', '0', 0 FROM judged WHERE NOT filed
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND min(filed) = 1
ORDER BY 1
