-- title: 责任督学公示牌
-- title-en: the public boards
-- article: 意见 第七条
-- words-en: 在聘、有证、培训、电话、公示牌=in post, certificate, training, phone, board; 不在聘、=not in post, ; 不在聘=not in post; 无证、=no certificate, ; 无证=no certificate; 未培训、=not trained, ; 未培训=not trained; 无公开电话、=no public phone, ; 无公开电话=no public phone; 公示牌未挂出=no board
--
-- [依据 意见 第七条] 公开挂牌督学的联系方式: on the last day of the period, or today, somebody stands on the board of each open school
-- from kindergarten to special; and whoever is posted is in post, with certificate, pre-job training and public phone, and the
-- board is up. Where nobody is posted at all, that is said once.
WITH day(d) AS (SELECT min(:until, :today)),
school AS (
    SELECT u.id, r."key" || ' ' || u.name AS subject
    FROM day, unit AS u CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND ifnull(u.opened_on, d) <= d AND (u.closed_on IS NULL OR u.closed_on > d)
      AND u.type IN school_type
),
post AS MATERIALIZED (
    SELECT DISTINCT p.inspector
    FROM day CROSS JOIN in_post AS p CROSS JOIN appointment AS a ON a.id = p.appointment
    WHERE p.role = 'responsible' AND d BETWEEN p.since AND p.until AND ifnull(a.until, d) >= d
),
trained AS MATERIALIZED (
    SELECT t.inspector
    FROM day, training AS n CROSS JOIN record AS r USING (id) CROSS JOIN training_attended AS t ON t.record = n.id
    WHERE n.kind = 'pre-job' AND n.until <= d AND t.passed AND r.voided_on IS NULL
    UNION
    SELECT a.inspector FROM appointment AS a CROSS JOIN record AS r USING (id) WHERE r.legacy AND r.voided_on IS NULL
),
posted AS MATERIALIZED (
    SELECT p.school, r."key" || ' ' || i.name AS subject,
           CASE WHEN p.inspector IN (SELECT inspector FROM post) THEN '' ELSE '、不在聘' END ||
           CASE WHEN i.certificate IS NOT NULL AND ifnull(i.certificate_state, 'valid') <> 'revoked'
                     AND ifnull(i.certificate_from, d) <= d AND ifnull(i.certificate_until, d) >= d
                  OR EXISTS (SELECT 1 FROM json_each(i.former_certificates) AS f
                             WHERE ifnull(f.value ->> '$.from', d) <= d AND ifnull(f.value ->> '$.until', d) >= d
                               AND f.value ->> '$.ended_on' > d) THEN '' ELSE '、无证' END ||
           CASE WHEN p.inspector IN (SELECT inspector FROM trained) THEN '' ELSE '、未培训' END ||
           CASE WHEN i.public_phone IS NULL THEN '、无公开电话' ELSE '' END ||
           CASE WHEN p.board_on <= d THEN '' ELSE '、公示牌未挂出' END AS lack
    FROM day, posting AS p CROSS JOIN record AS r USING (id) JOIN inspector AS i ON i.id = p.inspector
    WHERE r.voided_on IS NULL AND p."from" <= d AND ifnull(p.until, d) >= d
),
short AS (
    SELECT subject, '≥ 1' AS expected, '0' AS actual
    FROM school WHERE id NOT IN (SELECT school FROM posted WHERE lack = '') AND EXISTS (SELECT 1 FROM posted)
    UNION ALL
    SELECT subject, '在聘、有证、培训、电话、公示牌', substr(lack, 2) FROM posted WHERE lack <> ''
)
SELECT subject, expected, actual, 0 FROM short
UNION ALL
SELECT '全区', CAST(count(*) AS TEXT), CASE WHEN EXISTS (SELECT 1 FROM posted) THEN CAST(count(*) AS TEXT) ELSE '0' END,
       EXISTS (SELECT 1 FROM posted)
FROM school HAVING count(*) > 0 AND NOT EXISTS (SELECT 1 FROM short)
ORDER BY 1, 2
