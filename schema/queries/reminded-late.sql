-- How often recipients of the sort :to were really reminded of :due of record :about, or its :item, after that day: mails that
-- were taken, letters laid out for print, and what was entered by hand of other ways, which has no text of ours. Where :about
-- is 0, of a duty that no record carries.
SELECT count(*)
FROM (SELECT l."from" AS id FROM link AS l WHERE l."to" = :about AND l.field = 'about'
      UNION ALL
      SELECT n.id FROM reminder AS n WHERE :about = 0 AND n.about IS NULL) AS a
JOIN reminder AS m ON m.id = a.id JOIN record AS r ON r.id = m.id
WHERE r.voided_on IS NULL AND m.item IS nullif(:item, 0)
  AND m.what = :what AND m.due = :due AND m."to" = :to AND m.stage GLOB 'after-*'
  AND (m.sent_on IS NOT NULL OR m.channel IS NOT 'mail' AND (m.text IS NULL OR m.delivery IS NOT NULL))
