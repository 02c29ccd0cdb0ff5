-- Supervisions under way in whose team :person has a place that asks for a certificate.
SELECT r."key", s.title
FROM link AS l CROSS JOIN record AS r ON r.id = l."from"
CROSS JOIN supervision AS s ON s.id = r.id
CROSS JOIN supervision_team AS t ON t.record = l."from" AND t.position = l.position
WHERE l."to" = :person AND l.field = 'team.person' AND r.voided_on IS NULL
  AND r.state IN ('planned', 'notified', 'self_reported', 'on_site') AND t.role IN ('leader', 'deputy', 'member')
ORDER BY 1
