-- Whether visit :task was made by :person.
SELECT count(*) FROM visit WHERE id = :task AND inspector = :person
