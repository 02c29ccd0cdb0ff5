-- The appointments of :person as :role that follow record :id, which begins on :from: under way, begun later, or withdrawn though
-- they were to begin on :next. Key, and whether it is that.
SELECT r."key", r.state = 'withdrawn'
FROM link AS l JOIN appointment AS a ON a.id = l."from" JOIN record AS r USING (id)
WHERE l."to" = :person AND l.field = 'inspector' AND a.role = :role AND a.id <> :id AND r.voided_on IS NULL
  AND (r.state IN ('nominated', 'noticed') OR (r.state IN ('in_post', 'suspended') AND a."from" > :from)
       OR (r.state = 'withdrawn' AND a."from" IS :next))
ORDER BY a.id
