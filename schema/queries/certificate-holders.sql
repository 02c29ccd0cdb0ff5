-- Who else bears certificate :number, or bore it.
SELECT r."key", i.name
FROM inspector AS i CROSS JOIN record AS r USING (id)
WHERE i.certificate = :number AND i.id <> :id AND r.voided_on IS NULL
UNION ALL
SELECT r."key", i.name
FROM inspector AS i CROSS JOIN record AS r USING (id)
WHERE i.former_certificates IS NOT NULL AND i.id <> :id AND r.voided_on IS NULL
  AND EXISTS (SELECT 1 FROM json_each(i.former_certificates) AS f WHERE f.value ->> '$.certificate' = :number)
