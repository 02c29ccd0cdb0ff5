-- Whether :person was in post, or one of the staff, on a day from :from to :until.
SELECT (SELECT count(*) FROM in_post AS p WHERE p.inspector = :person AND p.since <= :until AND p.until >= :from)
     + (SELECT count(*) FROM staff AS s JOIN record AS r USING (id)
        WHERE s.id = :person AND r.voided_on IS NULL AND s."from" <= :until AND ifnull(s.until, :until) >= :from)
