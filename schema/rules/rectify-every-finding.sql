-- title: 问题必整改
-- title-en: every finding is rectified
-- article: 意见 第十五条
--
-- [依据 意见 第十五条] Of findings recorded in the period that stand, once the opinion about them is out: mended on the spot, or a
-- rectification was ordered. Those handed to another authority are that one's.
WITH judged AS (
    SELECT r."key" || ' ' || u.name AS subject,
           f.corrected_on IS NOT NULL
           OR EXISTS (SELECT 1 FROM link AS l JOIN record AS x ON x.id = l."from"
                      WHERE l."to" = f.id AND l.field = 'finding' AND x.kind = 'rectification' AND x.voided_on IS NULL) AS answered
    FROM finding AS f CROSS JOIN record AS r USING (id) JOIN unit AS u ON u.id = f.unit JOIN record AS s ON s.id = f.found_in
    JOIN move AS m ON m.record = f.id AND m.nth = 0
    WHERE r.voided_on IS NULL AND f.standing <> 'withdrawn' AND ifnull(f.handling, 'notice') <> 'refer'
      AND (f.standing = 'confirmed' OR s.state IN ('opined', 'reported', 'published', 'closed')
           OR (s.kind = 'superior_item' AND s.state IN ('rectifying', 'rectified', 'reviewed')))
      AND m."on" BETWEEN :from AND min(:until, :today)
)
SELECT subject, '1', '0', 0 FROM judged WHERE NOT answered
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND min(answered) = 1
ORDER BY 1
