-- How :person stands as responsible inspector on :day: 2 in post, 1 suspended, 0 neither; one who left since was in post until then.
SELECT CASE WHEN EXISTS (SELECT 1 FROM in_post AS p JOIN appointment AS a ON a.id = p.appointment
                         WHERE p.inspector = :person AND p.role = 'responsible' AND :day BETWEEN p.since AND p.until
                           AND ifnull(a.until, :day) >= :day) THEN 2
            ELSE EXISTS (SELECT 1 FROM appointment AS a JOIN record AS r USING (id)
                         WHERE a.inspector = :person AND a.role = 'responsible' AND r.voided_on IS NULL AND r.state = 'suspended'
                           AND a."from" <= :day AND ifnull(a.until, :day) >= :day)
       END
