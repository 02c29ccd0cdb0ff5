-- How many seats, staff or chiefs of :on bear this name.
SELECT (SELECT count(*) FROM seat AS s JOIN record AS r USING (id)
        WHERE s.name = :name AND r.voided_on IS NULL AND s."from" <= :on AND ifnull(s.until, :on) >= :on)
     + (SELECT count(*) FROM staff AS s JOIN record AS r USING (id)
        WHERE s.name = :name AND r.voided_on IS NULL AND s."from" <= :on AND ifnull(s.until, :on) >= :on)
     + (SELECT count(*) FROM inspector AS i JOIN in_post AS p ON p.inspector = i.id JOIN appointment AS a ON a.id = p.appointment
        WHERE i.name = :name AND p.role = 'chief' AND :on BETWEEN p.since AND p.until AND ifnull(a.until, :on) >= :on)
