-- Other visits of :inspector on :day, with the school and the times.
SELECT r."key", u.name, v.arrived, v."left"
FROM visit AS v JOIN record AS r USING (id) JOIN unit AS u ON u.id = v.school
WHERE v.inspector = :inspector AND v."on" = :day AND v.id <> :id AND r.voided_on IS NULL
ORDER BY v.id
