-- What has gone out about a record since entry :seq of the history: delivered papers, sent reminders.
SELECT r."key", r.kind
FROM link AS l JOIN record AS r ON r.id = l."from"
WHERE l."to" = :about AND l.field = 'about' AND r.voided_on IS NULL AND r.kind IN ('paper', 'reminder')
  AND EXISTS (SELECT 1 FROM move AS m WHERE m.record = r.id AND m.verb = 'deliver' AND m.undone_seq IS NULL
              AND m.history_seq > :seq)
ORDER BY r.id
