-- What was paid of expenses between :from and :day, in fen, by whose work it was for.
SELECT e.inspector, sum(e.amount)
FROM expense AS e JOIN record AS r USING (id)
WHERE r.voided_on IS NULL AND r.state = 'paid' AND e.inspector IS NOT NULL AND e."on" BETWEEN :from AND :day
GROUP BY e.inspector
