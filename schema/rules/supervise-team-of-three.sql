-- title: 督导组不少于3名督学
-- title-en: three inspectors in a team
-- article: 教育督导条例 第十六条
--
-- [依据 教育督导条例 第十六条] Of comprehensive and special supervisions begun in the period: leader, deputy and members who were
-- chief, full-time or part-time inspectors in post on the day it began, held against the number in force on that day. When
-- all hold, the team nearest to falling short is shown.
WITH begun AS (
    SELECT s.id, r."key" || ' ' || s.title AS subject, min(m."on") AS day
    FROM supervision AS s CROSS JOIN record AS r USING (id) JOIN move AS m ON m.record = s.id
    WHERE r.voided_on IS NULL AND r.state <> 'cancelled' AND s.kind IN ('comprehensive', 'special')
      AND m.to_state = 'on_site' AND m.undone_seq IS NULL
    GROUP BY s.id
    HAVING day BETWEEN :from AND min(:until, :today)
),
judged AS (
    SELECT b.subject, least.value AS least, (
        SELECT count(DISTINCT t.person)
        FROM supervision_team AS t
        WHERE t.record = b.id AND t.role IN ('leader', 'deputy', 'member')
          AND EXISTS (SELECT 1 FROM in_post AS p
                      WHERE p.inspector = t.person AND p.role IN ('chief', 'full-time', 'part-time')
                        AND b.day BETWEEN p.since AND p.until)
    ) AS inspectors
    FROM begun AS b JOIN policy_span AS least ON least.id = 'team-size' AND b.day BETWEEN least.since AND least.until
)
SELECT subject, '≥ ' || least, CAST(inspectors AS TEXT), 0 FROM judged WHERE inspectors < least
UNION ALL
SELECT * FROM (SELECT '全区', '≥ ' || least, CAST(inspectors AS TEXT), 1 FROM judged
               WHERE NOT EXISTS (SELECT 1 FROM judged WHERE inspectors < least)
               ORDER BY inspectors - least LIMIT 1)
ORDER BY 1
