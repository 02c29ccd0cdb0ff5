-- Who attends those of trainings-ahead, by person: person, training.
SELECT t.inspector, n.id
FROM training AS n JOIN record AS r USING (id) JOIN training_attended AS t ON t.record = n.id
WHERE r.voided_on IS NULL AND n.kind IN ('concentrated', 'pre-job') AND n.until >= :today AND n.until BETWEEN :from AND :until
ORDER BY t.inspector, n.id
