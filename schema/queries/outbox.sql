-- Letters that have not gone out: mails not sent, prints not yet laid out. One is passed over when a later one about the
-- same date has been queued for the same recipient, or when the deadline it speaks of no longer stands.
SELECT m.id,
       EXISTS (SELECT 1 FROM link AS l JOIN reminder AS n ON n.id = l."from" JOIN record AS x ON x.id = n.id
               WHERE l."to" = m.about AND l.field = 'about' AND x.voided_on IS NULL AND n.id > m.id
                 AND n.what = m.what AND n.due = m.due AND n."to" = m."to" AND n.item IS m.item)
       OR m.about IS NULL
          AND EXISTS (SELECT 1 FROM reminder AS n JOIN record AS x ON x.id = n.id
                      WHERE n.id > m.id AND n.about IS NULL AND x.voided_on IS NULL
                        AND n.what = m.what AND n.due = m.due AND n."to" = m."to")
       OR m.what = 'deadline' AND (SELECT a.due_on FROM record AS a WHERE a.id = m.about) IS NOT m.due
       OR m.what = 'resolution'
          AND NOT EXISTS (SELECT 1 FROM meeting_resolutions AS n
                          WHERE n.record = m.about AND n.position = m.item AND n.due = m.due AND n.done_on IS NULL)
FROM reminder AS m CROSS JOIN record AS r USING (id)
WHERE r.voided_on IS NULL AND m.text IS NOT NULL AND m.sent_on IS NULL
  AND (m.channel = 'mail' OR m.channel = 'print' AND m.delivery IS NULL)
ORDER BY m.id
