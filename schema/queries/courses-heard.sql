-- Every training that ended between :from and :until and on :day at the latest, with everybody who was there: for training
-- files and for continuing education.
SELECT i.id, r."key", i.name, u.name, n.title, n.kind, n.mode, n.level, n."from", n.until, ifnull(t.hours, n.hours), t.passed,
       n.ce_credit
FROM training AS n JOIN record AS x USING (id) JOIN training_attended AS t ON t.record = n.id
JOIN inspector AS i ON i.id = t.inspector JOIN record AS r ON r.id = i.id LEFT JOIN unit AS u ON u.id = i.unit
WHERE x.voided_on IS NULL AND r.voided_on IS NULL AND n.until BETWEEN :from AND :day
ORDER BY i.id, n."from", n.id
