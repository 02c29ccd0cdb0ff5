-- Reminders about a record queued since entry :seq of the history and not yet sent.
SELECT r.id
FROM link AS l JOIN record AS r ON r.id = l."from" JOIN reminder AS m ON m.id = r.id
WHERE l."to" = :about AND l.field = 'about' AND r.voided_on IS NULL AND m.sent_on IS NULL
  AND (SELECT min(h.seq) FROM history AS h WHERE h.record = r.id) > :seq
ORDER BY r.id
