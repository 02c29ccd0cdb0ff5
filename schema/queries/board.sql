-- The boards of the open schools, or of :school alone, on :day: key, name and type of the school, its zone; of each posting that
-- runs the inspector's key, name, public phone and photo, and what keeps him or her off the board; null where nobody is posted.
SELECT r."key", u.name, u.type,
       (SELECT z.name FROM link AS l JOIN zone AS z ON z.id = l."from" JOIN record AS x ON x.id = z.id
        WHERE l."to" = u.id AND l.field = 'schools' AND x.voided_on IS NULL
          AND z."from" <= :day AND ifnull(z.until, :day) >= :day
        ORDER BY z."from" DESC, z.id DESC LIMIT 1) AS zone,
       ir."key", i.name, i.public_phone, i.photo,
       NOT EXISTS (SELECT 1 FROM in_post AS s JOIN appointment AS a ON a.id = s.appointment
                   WHERE s.inspector = i.id AND s.role = 'responsible' AND :day BETWEEN s.since AND s.until
                     AND ifnull(a.until, :day) >= :day) AS not_in_post,
       NOT (i.certificate IS NOT NULL AND ifnull(i.certificate_state, 'valid') <> 'revoked'
            AND ifnull(i.certificate_from, :day) <= :day AND ifnull(i.certificate_until, :day) >= :day)
           AND NOT EXISTS (SELECT 1 FROM json_each(i.former_certificates) AS f
                           WHERE ifnull(f.value ->> '$.from', :day) <= :day AND ifnull(f.value ->> '$.until', :day) >= :day
                             AND f.value ->> '$.ended_on' > :day) AS uncertified,
       NOT EXISTS (SELECT 1
                   FROM link AS l CROSS JOIN training_attended AS t ON t.record = l."from" AND t.position = l.position
                   CROSS JOIN training AS n ON n.id = t.record CROSS JOIN record AS x ON x.id = n.id
                   WHERE l."to" = i.id AND l.field = 'attended.inspector' AND t.passed = 1 AND n.kind = 'pre-job'
                     AND n.until <= :day AND x.voided_on IS NULL)
           AND NOT EXISTS (SELECT 1 FROM appointment AS a CROSS JOIN record AS x USING (id)
                           WHERE a.inspector = i.id AND x.legacy = 1 AND x.voided_on IS NULL) AS untrained
FROM unit AS u CROSS JOIN record AS r ON r.id = u.id
LEFT JOIN (SELECT p.school, p.inspector, p."from", p.id
           FROM posting AS p CROSS JOIN record AS x USING (id)
           WHERE x.voided_on IS NULL AND p."from" <= :day AND ifnull(p.until, :day) >= :day) AS p ON p.school = u.id
LEFT JOIN inspector AS i ON i.id = p.inspector LEFT JOIN record AS ir ON ir.id = i.id
WHERE (:school IS NULL OR u.id = :school) AND r.voided_on IS NULL
  AND (u.closed_on IS NULL OR u.closed_on > :day) AND ifnull(u.opened_on, :day) <= :day
  AND (p.school IS NOT NULL OR :school IS NOT NULL
       OR u.type IN school_type)
ORDER BY r."key", p."from", p.id
