-- What has gone out about a record since entry :seq of the history: delivered papers, reminders sent or laid out for print;
-- or the record itself, a reminder.
SELECT r."key", r.kind
FROM link AS l JOIN record AS r ON r.id = l."from" LEFT JOIN reminder AS n ON n.id = r.id
WHERE l."to" = :about AND l.field = 'about' AND r.voided_on IS NULL
  AND (r.kind = 'paper' OR n.sent_on IS NOT NULL OR n.channel = 'print' AND n.delivery IS NOT NULL)
  AND EXISTS (SELECT 1 FROM move AS m WHERE m.record = r.id AND m.verb = 'deliver' AND m.undone_seq IS NULL
              AND m.history_seq > :seq)
UNION ALL
SELECT r."key", r.kind
FROM reminder AS n JOIN record AS r ON r.id = n.id
WHERE n.id = :about AND r.voided_on IS NULL
  AND (n.sent_on IS NOT NULL OR n.channel = 'print' AND n.delivery IS NOT NULL)
ORDER BY 1
