-- title: 整改无逾期
-- title-en: no rectification is overdue
-- article: 意见 第十五条
--
-- [依据 意见 第十五条] 整改必到位. Of rectifications that ran on the last day of the period, or today, or whose deadline lay in it: no
-- deadline has gone by without a report. One that was extended is not overdue. One from before the system runs from its
-- creation, or from its deadline where that day was not said and is the day of typing.
WITH day(d) AS (SELECT min(:until, :today)),
stood AS (
    SELECT r."key" || ' ' || u.name AS subject, k.deadline, d,
           (SELECT m.to_state FROM move AS m
            WHERE m.record = k.id AND m.undone_seq IS NULL AND (m."on" <= d OR m.nth = 0 AND r.legacy AND k.deadline <= d)
            ORDER BY m.nth DESC LIMIT 1) IN ('issued', 'received', 'planned', 'returned', 'reopened') AS runs
    FROM day, rectification AS k CROSS JOIN record AS r USING (id) JOIN unit AS u ON u.id = k.unit
    WHERE r.voided_on IS NULL AND k.deadline IS NOT NULL
),
judged AS (
    SELECT subject, deadline, d, runs AND deadline < d AS overdue
    FROM stood
    WHERE runs OR (runs IS NOT NULL AND deadline BETWEEN :from AND d)
)
SELECT subject, '≤ ' || deadline, '> ' || d, 0 FROM judged WHERE overdue
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND max(overdue) = 0
ORDER BY 1
