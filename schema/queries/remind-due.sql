-- Records whose reminder falls on :today or fell before. Answered by the index record_remind alone.
SELECT id FROM record WHERE remind_on <= :today ORDER BY remind_on, id
