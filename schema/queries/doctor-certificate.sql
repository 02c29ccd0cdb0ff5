-- Inspectors in post whose certificate is missing, revoked or not good today.
SELECT r."key", i.name
FROM inspector AS i CROSS JOIN record AS r USING (id)
WHERE r.voided_on IS NULL
  AND (i.certificate IS NULL OR i.certificate_state = 'revoked' OR i.certificate_from > :today OR i.certificate_until < :today)
  AND EXISTS (SELECT 1 FROM appointment AS a CROSS JOIN record AS x USING (id)
              WHERE a.inspector = i.id AND x.voided_on IS NULL AND x.state = 'in_post')
ORDER BY r."key"
