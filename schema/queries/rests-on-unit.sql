-- What is still open at unit :id on :on, by what it is, its key and its own words: supervisions, rectifications, postings and
-- zones of the school, who leads it or sits for it, what it was given to do by the policy, the superior and meetings.
WITH about AS (SELECT DISTINCT r.id, r.kind, r."key", r.state
               FROM link AS l JOIN record AS r ON r.id = l."from"
               WHERE l."to" = :id AND l.field IN ('unit', 'school', 'schools', 'units', 'resolutions.unit') AND r.voided_on IS NULL)
SELECT 'supervision', a."key", s.title, 1 AS part
FROM about AS a JOIN supervision AS s USING (id) WHERE a.state NOT IN ('closed', 'cancelled')
UNION ALL
SELECT 'rectification', a."key", x.requirement, 2
FROM about AS a JOIN rectification AS x USING (id) WHERE a.state NOT IN ('accepted', 'sustained', 'terminated')
UNION ALL
SELECT 'posting', a."key", i.name, 3
FROM about AS a JOIN posting AS p USING (id) JOIN inspector AS i ON i.id = p.inspector WHERE ifnull(p.until, '9999') >= :on
UNION ALL
SELECT 'zone', a."key", z.name, 4
FROM about AS a JOIN zone AS z USING (id) WHERE ifnull(z.until, '9999') >= :on
UNION ALL
SELECT 'leader', a."key", l.name, 5
FROM about AS a JOIN leader AS l USING (id) WHERE ifnull(l.until, '9999') >= :on
UNION ALL
SELECT 'seat', a."key", t.name, 6
FROM about AS a JOIN seat AS t USING (id) WHERE ifnull(t.until, '9999') >= :on
UNION ALL
SELECT 'duty', a."key", d.text, 7
FROM about AS a JOIN duty AS d USING (id) WHERE a.state IN ('assigned', 'doing')
UNION ALL
SELECT 'superior_item', a."key", e.item, 8
FROM about AS a JOIN superior_item AS e USING (id) WHERE a.state <> 'reviewed'
UNION ALL
SELECT 'meeting', a."key", n.text, 9
FROM about AS a JOIN meeting_resolutions AS n ON n.record = a.id WHERE n.unit = :id AND n.done_on IS NULL
ORDER BY part, 2
