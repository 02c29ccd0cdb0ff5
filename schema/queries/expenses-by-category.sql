-- What the expenses of :year come to, in fen, by category: waiting for approval, approved (paid or not), paid. Record :id is
-- left out, so that a claim can be held against all the others.
SELECT e.category,
       sum(CASE WHEN r.state = 'claimed' THEN e.amount ELSE 0 END),
       sum(CASE WHEN r.state IN ('approved', 'paid') THEN e.amount ELSE 0 END),
       sum(CASE WHEN r.state = 'paid' THEN e.amount ELSE 0 END)
FROM expense AS e CROSS JOIN record AS r USING (id)
WHERE e."on" BETWEEN :year || '-01-01' AND :year || '-12-31' AND e.id <> :id
  AND r.voided_on IS NULL AND r.state <> 'rejected'
GROUP BY e.category
