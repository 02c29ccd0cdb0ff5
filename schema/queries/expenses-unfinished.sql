-- How many expenses of :year wait for approval or for payment.
SELECT r.state, count(*)
FROM expense AS e CROSS JOIN record AS r USING (id)
WHERE e."on" BETWEEN :year || '-01-01' AND :year || '-12-31' AND r.voided_on IS NULL AND r.state IN ('claimed', 'approved')
GROUP BY r.state
ORDER BY r.state DESC
