-- title: 督学回避
-- title-en: recusal
-- article: 教育督导条例 第十条
--
-- [依据 教育督导条例 第十条] Of supervisions begun in the period: nobody goes to a unit that was his own on that day, that he had left
-- less than some years before, to which an exchange or a relation on record binds him.
WITH begun AS (
    SELECT s.id, s.unit, r."key" || ' ' || s.title AS subject, min(m."on") AS day
    FROM supervision AS s CROSS JOIN record AS r USING (id) JOIN move AS m ON m.record = s.id
    WHERE r.voided_on IS NULL AND r.state <> 'cancelled' AND m.to_state = 'on_site' AND m.undone_seq IS NULL
    GROUP BY s.id
    HAVING day BETWEEN :from AND min(:until, :today)
),
gone AS (
    SELECT b.id, b.day, b.unit, t.person, ifnull(i.name, ifnull(t.name, f.name)) AS name, t.unit AS said_unit,
           ifnull((SELECT l.unit FROM inspector_former_units AS l
                   WHERE l.record = i.id AND l.left_on > b.day ORDER BY l.left_on LIMIT 1), i.unit) AS own_unit
    FROM begun AS b JOIN supervision_team AS t ON t.record = b.id
    LEFT JOIN inspector AS i ON i.id = t.person LEFT JOIN staff AS f ON f.id = t.person
),
bound AS (
    SELECT id, name
    FROM gone AS g
    WHERE own_unit = unit OR said_unit = unit
       OR EXISTS (SELECT 1 FROM link AS k CROSS JOIN relation AS l ON l.id = k."from" CROSS JOIN record AS r ON r.id = l.id
                  WHERE k."to" = g.person AND k.field = 'inspector' AND l.unit = g.unit AND r.voided_on IS NULL
                    AND ifnull(l."from", g.day) <= g.day AND ifnull(l.until, g.day) >= g.day)
       OR EXISTS (SELECT 1 FROM link AS k JOIN exchange AS e ON e.id = k."from" JOIN record AS r ON r.id = e.id
                  JOIN policy_span AS n ON n.id = 'recusal-years' AND g.day BETWEEN n.since AND n.until
                  WHERE k."to" = g.person AND k.field = 'inspector' AND e.unit = g.unit AND r.voided_on IS NULL
                    AND e."from" <= g.day AND ifnull(e.until, g.day) >= date(g.day, '-' || n.value || ' years'))
       OR EXISTS (SELECT 1 FROM inspector_former_units AS l
                  JOIN policy_span AS n ON n.id = 'recusal-years' AND g.day BETWEEN n.since AND n.until
                  WHERE l.record = g.person AND l.unit = g.unit
                    AND l.left_on BETWEEN date(g.day, '-' || n.value || ' years') AND g.day)
)
SELECT subject, '0', group_concat(name, '、'), 0 FROM begun JOIN bound USING (id) GROUP BY id
UNION ALL
SELECT '全区', '0', '0', 1 WHERE EXISTS (SELECT 1 FROM begun) AND NOT EXISTS (SELECT 1 FROM bound)
ORDER BY 1
