-- Whether :person is on the team of supervision :task.
SELECT count(*) FROM supervision_team WHERE record = :task AND person = :person
