-- What inspectors wrote and said between :from and :day: person, day, kind, title.
SELECT i.id, o.value ->> '$.on', o.value ->> '$.kind', o.value ->> '$.title'
FROM inspector AS i JOIN record AS r USING (id) JOIN json_each(i.outputs) AS o
WHERE r.voided_on IS NULL AND o.value ->> '$.on' BETWEEN :from AND :day
ORDER BY o.value ->> '$.on', i.id
