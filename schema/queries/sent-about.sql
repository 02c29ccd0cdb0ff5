-- What has gone out about a record since entry :seq of the history: delivered papers, sent reminders.
SELECT r."key", r.kind
FROM link AS l JOIN record AS r ON r.id = l."from"
LEFT JOIN reminder AS m ON m.id = r.id
WHERE l."to" = :about AND r.voided_on IS NULL AND l.field = 'about'
  AND (r.kind = 'paper' AND r.state = 'delivered' OR r.kind = 'reminder' AND m.sent_on IS NOT NULL)
  AND (SELECT min(h.seq) FROM history AS h WHERE h.record = r.id) > :seq
ORDER BY r.id
