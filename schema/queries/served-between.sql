-- Whether :person was in post, or one of the staff, on a day from :from to :until.
SELECT (SELECT count(*)
        FROM link AS l JOIN appointment AS a ON a.id = l."from" JOIN record AS r USING (id)
        WHERE l."to" = :person AND l.field = 'inspector' AND r.state IN ('in_post', 'suspended', 'ended')
          AND r.voided_on IS NULL AND a."from" <= :until
          AND (r.state <> 'ended' OR ifnull((SELECT max(m."on") FROM move AS m
                                             WHERE m.record = a.id AND m.nth > 0 AND m.undone_seq IS NULL), a.until) >= :from))
     + (SELECT count(*) FROM staff AS s JOIN record AS r USING (id)
        WHERE s.id = :person AND r.voided_on IS NULL AND s."from" <= :until AND ifnull(s.until, :until) >= :from)
