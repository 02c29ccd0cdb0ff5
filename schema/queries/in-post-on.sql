-- Whether :person held any appointment on :day; one who has left since held it until then.
SELECT count(*)
FROM appointment AS a JOIN record AS r USING (id)
WHERE a.inspector = :person AND r.state IN ('in_post', 'suspended', 'ended') AND r.voided_on IS NULL
  AND a."from" <= :day AND ifnull(a.until, :day) >= :day
  AND (r.state <> 'ended' OR :day <= ifnull((SELECT max(m."on") FROM move AS m
                                             WHERE m.record = a.id AND m.verb = 'end' AND m.undone_seq IS NULL), a.until))
