-- Whether :person held a certificate that was good on :day: the one that stands, or one before it.
SELECT count(*)
FROM inspector AS i
WHERE i.id = :person
  AND ((i.certificate IS NOT NULL AND ifnull(i.certificate_state, 'valid') <> 'revoked'
        AND ifnull(i.certificate_from, :day) <= :day AND ifnull(i.certificate_until, :day) >= :day)
       OR EXISTS (SELECT 1 FROM json_each(i.former_certificates) AS f
                  WHERE ifnull(f.value ->> '$.from', :day) <= :day AND ifnull(f.value ->> '$.until', :day) >= :day
                    AND f.value ->> '$.ended_on' > :day))
