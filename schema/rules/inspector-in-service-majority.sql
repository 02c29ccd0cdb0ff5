-- title: 兼职督学和教育督导员以在职人员为主
-- title-en: part-time inspectors and associates mostly in service
-- article: 意见 第六条
-- numbers: in-service-share
--
-- [依据 意见 第六条] 兼职督学和教育督导员的选聘应以在职人员为主.
WITH day(d) AS (SELECT min(:until, :today)),
post AS (SELECT p.inspector, p.role FROM day CROSS JOIN in_post AS p WHERE d BETWEEN p.since AND p.until),
persons AS (
    SELECT count(*) AS counted, count(*) FILTER (WHERE i.in_service OR i.retired_on > d) AS in_service
    FROM day, (SELECT DISTINCT inspector FROM post WHERE role IN ('part-time', 'associate')) AS p
    JOIN inspector AS i ON i.id = p.inspector
)
SELECT '全区', printf('≥ %g %%', :in_service_share / 100.0), printf('%.1f %%', 100.0 * in_service / counted),
       in_service * 10000 >= counted * :in_service_share
FROM persons
WHERE counted > 0
