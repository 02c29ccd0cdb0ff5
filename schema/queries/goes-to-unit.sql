-- Where :person is chosen for :unit between :from and :until and has not been yet: supervisions planned until on site with
-- him or her in the team (name, key, title), postings that run (name, key). Supervisions without a day are to come.
SELECT i.name, r."key", s.title
FROM supervision_team AS t JOIN supervision AS s ON s.id = t.record JOIN record AS r ON r.id = s.id JOIN inspector AS i ON i.id = t.person
WHERE t.record IN (SELECT "from" FROM link WHERE "to" = :person AND field = 'team.person')
  AND t.person = :person AND s.unit = :unit AND r.voided_on IS NULL
  AND r.state IN ('planned', 'notified', 'self_reported', 'on_site')
  AND ifnull(s."from", :today) BETWEEN ifnull(:from, '') AND ifnull(:until, '9999')
UNION ALL
SELECT i.name, r."key", NULL
FROM link AS l JOIN posting AS p ON p.id = l."from" JOIN record AS r ON r.id = p.id JOIN inspector AS i ON i.id = p.inspector
WHERE l."to" = :person AND l.field = 'inspector' AND p.school = :unit AND r.voided_on IS NULL
  AND ifnull(p.until, '9999') >= max(:today, ifnull(:from, '')) AND ifnull(:until, '9999') >= max(:today, p."from")
ORDER BY 2
