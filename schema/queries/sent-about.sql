-- What has gone out about a record since entry :seq of the history: delivered papers, reminders sent or laid out for print;
-- or the record itself, a reminder.
SELECT r."key", r.kind
FROM link AS l JOIN record AS r ON r.id = l."from"
WHERE l."to" = :about AND l.field = 'about' AND r.voided_on IS NULL AND r.kind IN ('paper', 'reminder')
  AND EXISTS (SELECT 1 FROM move AS m WHERE m.record = r.id AND m.verb IN ('deliver', 'print') AND m.undone_seq IS NULL
              AND m.history_seq > :seq)
UNION ALL
SELECT r."key", r.kind
FROM record AS r
WHERE r.id = :about AND r.kind = 'reminder' AND r.voided_on IS NULL
  AND EXISTS (SELECT 1 FROM move AS m WHERE m.record = r.id AND m.verb IN ('deliver', 'print') AND m.undone_seq IS NULL)
ORDER BY 1
