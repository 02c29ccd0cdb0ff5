-- How many schools an inspector was posted to between :from and :day.
SELECT p.inspector, count(DISTINCT p.school)
FROM posting AS p JOIN record AS r USING (id)
WHERE r.voided_on IS NULL AND p."from" <= :day AND ifnull(p.until, :from) >= :from
GROUP BY p.inspector
