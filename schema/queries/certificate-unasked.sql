-- Whether :person holds a certificate that no end of an appointment asks back: one in the pool, one who has no post, or is
-- nominated for another.
SELECT count(*)
FROM inspector AS i
WHERE i.id = :person AND i.certificate IS NOT NULL AND ifnull(i.certificate_state, 'valid') <> 'revoked'
  AND (ifnull(i.expert_pool, 0)
       OR EXISTS (SELECT 1 FROM appointment AS a JOIN record AS r USING (id)
                  WHERE a.inspector = i.id AND r.voided_on IS NULL AND r.state IN ('nominated', 'noticed'))
       OR NOT EXISTS (SELECT 1 FROM appointment AS a JOIN record AS r USING (id)
                      WHERE a.inspector = i.id AND r.voided_on IS NULL AND r.state IN ('in_post', 'suspended')))
