-- How often recipients of the sort :to were really reminded of :due of record :about after that day: mails that were taken,
-- letters laid out for print, and what was entered by hand of other ways, which has no text of ours.
SELECT count(*)
FROM link AS l JOIN reminder AS m ON m.id = l."from" JOIN record AS r ON r.id = m.id
WHERE l."to" = :about AND l.field = 'about' AND r.voided_on IS NULL
  AND m.what = :what AND m.due = :due AND m."to" = :to AND m.stage GLOB 'after-*'
  AND (m.sent_on IS NOT NULL OR m.channel IS NOT 'mail' AND (m.text IS NULL OR m.delivery IS NOT NULL))
