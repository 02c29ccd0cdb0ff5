-- Supervisions under way in whose team :person has a place that asks for a post and a certificate; with :post only when no
-- other appointment than record :id gives that right on the day.
SELECT r."key", s.title
FROM link AS l CROSS JOIN record AS r ON r.id = l."from"
CROSS JOIN supervision AS s ON s.id = r.id
CROSS JOIN supervision_team AS t ON t.record = l."from" AND t.position = l.position
WHERE l."to" = :person AND l.field = 'team.person' AND r.voided_on IS NULL
  AND r.state IN ('planned', 'notified', 'self_reported', 'on_site') AND t.role IN ('leader', 'deputy', 'member')
  AND NOT (:post AND EXISTS (SELECT 1 FROM appointment AS a JOIN record AS x USING (id)
                             WHERE a.inspector = :person AND a.id <> :id AND x.state = 'in_post' AND x.voided_on IS NULL
                               AND a.role IN ('chief', 'full-time', 'part-time') AND a."from" <= max(ifnull(s."from", :on), :on)
                               AND ifnull(a.until, '9999') >= max(ifnull(s."from", :on), :on)))
ORDER BY 1
