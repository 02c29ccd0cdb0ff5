-- Inspectors in post who are not in service, without a day of retirement: nobody can tell whether three years had passed.
SELECT r."key", i.name
FROM inspector AS i CROSS JOIN record AS r USING (id)
WHERE r.voided_on IS NULL AND NOT i.in_service AND i.retired_on IS NULL
  AND EXISTS (SELECT 1 FROM appointment AS a CROSS JOIN record AS x USING (id)
              WHERE a.inspector = i.id AND x.voided_on IS NULL AND x.state = 'in_post')
ORDER BY i.id
