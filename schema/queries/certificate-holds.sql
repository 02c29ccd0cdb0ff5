-- Whether :person holds a certificate that is good on :day.
SELECT count(*)
FROM inspector
WHERE id = :person AND certificate IS NOT NULL AND ifnull(certificate_state, 'valid') <> 'revoked'
  AND ifnull(certificate_from, :day) <= :day AND ifnull(certificate_until, :day) >= :day
