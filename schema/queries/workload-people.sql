-- Every inspector: who it is, the posts held between :from and :day, the grade of :year, and whether he or she was in post
-- between :from and :until.
WITH post AS MATERIALIZED (SELECT inspector, role, since, until FROM in_post WHERE since <= :until AND until >= :from),
held AS (
    SELECT inspector, group_concat(DISTINCT role) FILTER (WHERE since <= :day) AS roles
    FROM post
    GROUP BY inspector
),
graded AS (
    SELECT a.inspector, max(a.grade) AS grade
    FROM appraisal AS a JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND r.state <> 'drafted' AND a.year = :year
    GROUP BY a.inspector
)
SELECT i.id, r."key", i.name, u.name, i.certificate, i.title, i.title_level, i.title_series, h.roles, g.grade,
       h.inspector IS NOT NULL
FROM inspector AS i JOIN record AS r USING (id) LEFT JOIN unit AS u ON u.id = i.unit
LEFT JOIN held AS h ON h.inspector = i.id LEFT JOIN graded AS g ON g.inspector = i.id
WHERE r.voided_on IS NULL
ORDER BY i.id
