-- Whether :person attended training :task.
SELECT count(*) FROM training_attended WHERE record = :task AND inspector = :person
