-- Problems that stand, by those whose visit or supervision between :from and :day found them.
SELECT person, count(*)
FROM (
    SELECT t.person, f.id
    FROM supervision AS s JOIN record AS r ON r.id = s.id JOIN finding AS f ON f.found_in = s.id JOIN record AS x ON x.id = f.id
    JOIN supervision_team AS t ON t.record = s.id
    WHERE r.voided_on IS NULL AND s."from" BETWEEN :from AND :day AND x.voided_on IS NULL AND f.standing <> 'withdrawn'
    UNION ALL
    SELECT v.inspector, f.id
    FROM visit AS v JOIN record AS r ON r.id = v.id JOIN finding AS f ON f.found_in = v.id JOIN record AS x ON x.id = f.id
    WHERE r.voided_on IS NULL AND v."on" BETWEEN :from AND :day AND x.voided_on IS NULL AND f.standing <> 'withdrawn'
)
WHERE person IS NOT NULL
GROUP BY person
