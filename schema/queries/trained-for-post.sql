-- Whether :person may take a first place: passed a pre-job training by :day, was in a team before, or served before the system.
SELECT (SELECT count(*)
        FROM link AS l CROSS JOIN training_attended AS t ON t.record = l."from" AND t.position = l.position
        CROSS JOIN training AS n ON n.id = t.record CROSS JOIN record AS r ON r.id = n.id
        WHERE l."to" = :person AND l.field = 'attended.inspector' AND t.passed = 1 AND n.kind = 'pre-job' AND n.until <= :day
          AND r.voided_on IS NULL)
     + (SELECT count(*)
        FROM link AS l CROSS JOIN supervision_team AS t ON t.record = l."from" AND t.position = l.position
        CROSS JOIN record AS r ON r.id = t.record
        WHERE l."to" = :person AND l.field = 'team.person' AND t.record <> :id AND t.role IN ('leader', 'deputy', 'member')
          AND r.voided_on IS NULL AND r.state NOT IN ('planned', 'cancelled'))
     + (SELECT count(*) FROM appointment AS a JOIN record AS r USING (id)
        WHERE a.inspector = :person AND r.legacy = 1 AND r.voided_on IS NULL)
