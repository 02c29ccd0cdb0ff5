-- Rectifications verified and look-backs done between :from and :day, by who did them.
SELECT person, sum(verified), sum(looked_back)
FROM (
    SELECT c.verified_by AS person, count(DISTINCT c.id) AS verified, 0 AS looked_back
    FROM rectification AS c JOIN record AS r USING (id) JOIN move AS m ON m.record = c.id
    WHERE r.voided_on IS NULL AND m.to_state = 'verified' AND m.undone_seq IS NULL AND m."on" BETWEEN :from AND :day
    GROUP BY c.verified_by
    UNION ALL
    SELECT b.checked_by, 0, count(DISTINCT b.id)
    FROM look_back AS b JOIN record AS r USING (id) JOIN move AS m ON m.record = b.id
    WHERE r.voided_on IS NULL AND m.to_state = 'checked' AND m.undone_seq IS NULL AND m."on" BETWEEN :from AND :day
    GROUP BY b.checked_by
)
WHERE person IS NOT NULL
GROUP BY person
