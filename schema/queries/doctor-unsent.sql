-- Mails that have been tried, and failed, for more than three days.
SELECT r."key", m.delivery
FROM reminder AS m CROSS JOIN record AS r USING (id)
WHERE r.voided_on IS NULL AND m.channel = 'mail' AND m.sent_on IS NULL AND m.tries > 0 AND m.queued_on < date(:today, '-3 days')
ORDER BY r.id
