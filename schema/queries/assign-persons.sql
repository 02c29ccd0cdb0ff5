-- Every inspector on :day, by key: how he stands as responsible inspector (2 in post, 1 suspended, 0 neither), whether he holds
-- a certificate, and whether he may take a first place: as responsible-on, certificate-holds and trained-for-post ask of one.
SELECT i.id, r."key",
       CASE WHEN EXISTS (SELECT 1 FROM appointment AS a CROSS JOIN in_post AS p ON p.appointment = a.id
                         WHERE a.inspector = i.id AND a.role = 'responsible' AND :day BETWEEN p.since AND p.until
                           AND ifnull(a.until, :day) >= :day) THEN 2
            ELSE EXISTS (SELECT 1 FROM appointment AS a CROSS JOIN record AS x USING (id)
                         WHERE a.inspector = i.id AND a.role = 'responsible' AND x.voided_on IS NULL AND x.state = 'suspended'
                           AND a."from" <= :day AND ifnull(a.until, :day) >= :day)
       END,
       (i.certificate IS NOT NULL AND ifnull(i.certificate_state, 'valid') <> 'revoked'
        AND ifnull(i.certificate_from, :day) <= :day AND ifnull(i.certificate_until, :day) >= :day)
       OR EXISTS (SELECT 1 FROM json_each(i.former_certificates) AS f
                  WHERE ifnull(f.value ->> '$.from', :day) <= :day AND ifnull(f.value ->> '$.until', :day) >= :day
                    AND f.value ->> '$.ended_on' > :day),
       EXISTS (SELECT 1 FROM link AS l JOIN training_attended AS t ON t.record = l."from" AND t.position = l.position
               JOIN training AS n ON n.id = t.record JOIN record AS x ON x.id = n.id
               WHERE l."to" = i.id AND l.field = 'attended.inspector' AND t.passed = 1 AND n.kind = 'pre-job'
                 AND n.until <= :day AND x.voided_on IS NULL)
       OR EXISTS (SELECT 1 FROM link AS l JOIN supervision_team AS t ON t.record = l."from" AND t.position = l.position
                  JOIN record AS x ON x.id = t.record
                  WHERE l."to" = i.id AND l.field = 'team.person' AND t.role IN ('leader', 'deputy', 'member')
                    AND x.voided_on IS NULL AND x.state NOT IN ('planned', 'cancelled'))
       OR EXISTS (SELECT 1 FROM appointment AS a JOIN record AS x USING (id)
                  WHERE a.inspector = i.id AND x.legacy = 1 AND x.voided_on IS NULL)
FROM inspector AS i CROSS JOIN record AS r USING (id)
WHERE r.voided_on IS NULL
ORDER BY substr(r."key", 2, 4), CAST(substr(r."key", 7) AS INTEGER)
