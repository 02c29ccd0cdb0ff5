-- Whether :person, once appointment :id has ended, holds a certificate without a post, a nomination or a place in the pool.
SELECT count(*)
FROM inspector AS i
WHERE i.id = :person AND i.certificate IS NOT NULL AND ifnull(i.certificate_state, 'valid') <> 'revoked'
  AND ifnull(i.certificate_until, :on) >= :on AND NOT ifnull(i.expert_pool, 0)
  AND NOT EXISTS (SELECT 1 FROM appointment AS a JOIN record AS r USING (id)
                  WHERE a.inspector = i.id AND a.id <> :id AND r.voided_on IS NULL
                    AND r.state IN ('nominated', 'noticed', 'in_post', 'suspended'))
