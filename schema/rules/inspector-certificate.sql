-- title: 督学持证
-- title-en: every inspector holds a certificate
-- article: 意见 第六条
-- numbers: count-associates
-- words-en: 收回=revoked
--
-- [依据 意见 第六条] 由管委颁发督学证书. Of the persons in post: a certificate that was good on the day, the one that stands or one
-- before it.
WITH day(d) AS (SELECT min(:until, :today)),
post AS (SELECT p.inspector, p.role FROM day CROSS JOIN in_post AS p WHERE d BETWEEN p.since AND p.until),
judged AS (
    SELECT x."key" || ' ' || i.name AS subject, d,
           CASE WHEN i.certificate IS NULL THEN '—'
                WHEN EXISTS (SELECT 1 FROM json_each(i.former_certificates) AS f
                             WHERE ifnull(f.value ->> '$.from', d) <= d AND ifnull(f.value ->> '$.until', d) >= d
                               AND f.value ->> '$.ended_on' > d) THEN NULL
                WHEN i.certificate_state = 'revoked' THEN '收回'
                WHEN i.certificate_from > d THEN i.certificate_from
                WHEN i.certificate_until < d THEN i.certificate_until END AS lack
    FROM day, (SELECT DISTINCT inspector FROM post WHERE role <> 'associate' OR :count_associates) AS p
    JOIN inspector AS i ON i.id = p.inspector JOIN record AS x ON x.id = i.id
)
SELECT subject, '≥ ' || d, lack, 0 FROM judged WHERE lack IS NOT NULL
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CAST(count(*) AS TEXT), 1 FROM judged HAVING count(*) > 0 AND count(lack) = 0
ORDER BY 1
