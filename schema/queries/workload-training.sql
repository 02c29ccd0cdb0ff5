-- Trainings that ended between :from and :day, by who was there: how many, and their hours in tenths.
SELECT t.inspector, count(*), sum(ifnull(t.hours, n.hours))
FROM training AS n JOIN record AS r USING (id) JOIN training_attended AS t ON t.record = n.id
WHERE r.voided_on IS NULL AND n.until BETWEEN :from AND :day
GROUP BY t.inspector
