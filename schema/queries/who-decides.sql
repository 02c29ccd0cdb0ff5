-- How many seats, staff or chiefs of :on bear this name.
SELECT (SELECT count(*) FROM seat AS s JOIN record AS r USING (id)
        WHERE s.name = :name AND r.voided_on IS NULL AND s."from" <= :on AND ifnull(s.until, :on) >= :on)
     + (SELECT count(*) FROM staff AS s JOIN record AS r USING (id)
        WHERE s.name = :name AND r.voided_on IS NULL AND s."from" <= :on AND ifnull(s.until, :on) >= :on)
     + (SELECT count(*) FROM inspector AS i JOIN appointment AS a ON a.inspector = i.id JOIN record AS r ON r.id = a.id
        WHERE i.name = :name AND a.role = 'chief' AND r.state IN ('in_post', 'suspended', 'ended') AND r.voided_on IS NULL
          AND a."from" <= :on AND ifnull(a.until, :on) >= :on
          AND (r.state = 'in_post' OR :on < ifnull((SELECT max(m."on") FROM move AS m
                                                    WHERE m.record = a.id AND m.nth > 0 AND m.undone_seq IS NULL), a.until)))
