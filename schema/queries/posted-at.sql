-- Whether :person was posted at :school on :day.
SELECT count(*)
FROM posting AS p JOIN record AS r USING (id)
WHERE p.inspector = :person AND p.school = :school AND p."from" <= :day AND ifnull(p.until, :day) >= :day AND r.voided_on IS NULL
