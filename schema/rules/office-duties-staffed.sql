-- title: 机构职责有人承担
-- title-en: no duty of the office is left without anybody
-- article: 意见 第三条
-- subject-en: 督政=government; 督学=schools; 评估=evaluation; 质量监测=monitoring
--
-- [依据 意见 第三条] 选强配齐负责督政、督学、评估和质量监测任务的工作力量: on the last day of the period, or today. Where there is neither a
-- committee nor anybody of the office on record, there is no office to staff.
WITH day(d) AS (SELECT min(:until, :today)),
duty(name, label) AS (VALUES ('government', '督政'), ('school', '督学'), ('evaluation', '评估'), ('monitoring', '质量监测')),
staffed AS (
    SELECT j.value AS name, count(*) AS n
    FROM day, staff AS s CROSS JOIN record AS r USING (id) CROSS JOIN json_each(s.duties) AS j
    WHERE r.voided_on IS NULL AND s."from" <= d AND ifnull(s.until, d) >= d
    GROUP BY j.value
),
office(there) AS (
    SELECT EXISTS (SELECT 1 FROM day, staff AS s CROSS JOIN record AS r USING (id) WHERE r.voided_on IS NULL AND s."from" <= d)
        OR EXISTS (SELECT 1 FROM day, seat AS s CROSS JOIN record AS r USING (id) WHERE r.voided_on IS NULL AND s."from" <= d)
),
judged AS (
    SELECT duty.label, ifnull(n, 0) AS n FROM office JOIN duty LEFT JOIN staffed USING (name) WHERE there
)
SELECT label, '≥ 1', '0', 0 FROM judged WHERE n = 0
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND min(n) > 0
