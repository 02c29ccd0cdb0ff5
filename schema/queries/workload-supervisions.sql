-- Supervisions begun between :from and :day, with everybody who went: person, key, title, unit, kind, role, first and last day.
SELECT t.person, r."key", s.title, u.name, s.kind, t.role, s."from", s.until
FROM supervision AS s JOIN record AS r USING (id) JOIN supervision_team AS t ON t.record = s.id
JOIN inspector AS i ON i.id = t.person JOIN unit AS u ON u.id = s.unit
WHERE r.voided_on IS NULL AND r.state NOT IN ('planned', 'notified', 'self_reported', 'cancelled') AND s."from" BETWEEN :from AND :day
ORDER BY s."from", s.id, t.position
