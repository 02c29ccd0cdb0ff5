-- title: 兼职督学和教育督导员以在职人员为主
-- title-en: part-time inspectors and associates mostly in service
-- article: 意见 第六条
-- numbers: in-service-share
--
-- [依据 意见 第六条] 兼职督学和教育督导员的选聘应以在职人员为主.
WITH day(d) AS (SELECT min(:until, :today)),
post AS (
    SELECT a.inspector, a.role
    FROM day, appointment AS a CROSS JOIN record AS r USING (id)
    WHERE r.voided_on IS NULL AND r.state IN ('in_post', 'suspended', 'ended') AND a."from" <= d
      AND (r.state = 'in_post' OR d < ifnull((SELECT max(m."on") FROM move AS m
                                              WHERE m.record = a.id AND m.nth > 0 AND m.undone_seq IS NULL), a.until))
),
persons AS (
    SELECT count(*) AS counted, count(*) FILTER (WHERE i.in_service) AS in_service
    FROM (SELECT DISTINCT inspector FROM post WHERE role IN ('part-time', 'associate')) AS p
    JOIN inspector AS i ON i.id = p.inspector
)
SELECT '全区', printf('≥ %g %%', :in_service_share / 100.0), printf('%.1f %%', 100.0 * in_service / counted),
       in_service * 10000 >= counted * :in_service_share
FROM persons
WHERE counted > 0
