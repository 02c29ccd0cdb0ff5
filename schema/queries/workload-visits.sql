-- Visits between :from and :day by inspector: how many, of how many schools, hours in tenths, and what was done there.
SELECT v.inspector, count(*), count(DISTINCT v.school), sum(v.hours), sum(v.activities ->> '$.lessons'),
       sum(v.activities ->> '$.papers'), sum(v.activities ->> '$.meetings'), sum(v.activities ->> '$.talks'),
       sum(v.activities ->> '$.questionnaires'), sum(v.activities ->> '$.walks')
FROM visit AS v JOIN record AS r USING (id)
WHERE r.voided_on IS NULL AND v."on" BETWEEN :from AND :day
GROUP BY v.inspector
