-- Whether :person may take a first place: passed a pre-job training by :day, was in a team before, or served before the system.
SELECT (SELECT count(*) FROM training_attended AS t JOIN training AS n ON n.id = t.record JOIN record AS r ON r.id = n.id
        WHERE t.inspector = :person AND t.passed = 1 AND n.kind = 'pre-job' AND n.until <= :day AND r.voided_on IS NULL)
     + (SELECT count(*) FROM supervision_team AS t JOIN record AS r ON r.id = t.record
        WHERE t.person = :person AND t.record <> :id AND t.role IN ('leader', 'deputy', 'member') AND r.voided_on IS NULL AND r.state NOT IN ('planned', 'cancelled'))
     + (SELECT count(*) FROM appointment AS a JOIN record AS r USING (id)
        WHERE a.inspector = :person AND r.legacy = 1 AND r.voided_on IS NULL)
