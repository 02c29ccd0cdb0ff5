-- Records due on :until or before, the oldest first.
SELECT id FROM record WHERE due_on <= :until ORDER BY due_on, id
