-- Postings of :person that run on :on or later, unless another appointment than record :id keeps him or her responsible then: id,
-- key, the school; `b` of one that has begun before, `w` when nobody else answers for the school.
SELECT p.id, r."key", u.name,
       CASE WHEN p."from" < :on THEN 'b' ELSE '-' END ||
       CASE WHEN EXISTS (SELECT 1 FROM link AS k JOIN posting AS q ON q.id = k."from" JOIN record AS x ON x.id = q.id
                         WHERE k."to" = p.school AND k.field = 'school' AND q.inspector <> :person AND x.voided_on IS NULL
                           AND q."from" <= max(p."from", :on) AND ifnull(q.until, '9999') >= :on) THEN '-' ELSE 'w' END
FROM link AS l JOIN posting AS p ON p.id = l."from" JOIN record AS r ON r.id = p.id JOIN unit AS u ON u.id = p.school
WHERE l."to" = :person AND l.field = 'inspector' AND r.voided_on IS NULL AND ifnull(p.until, '9999') >= :on
  AND NOT EXISTS (SELECT 1 FROM appointment AS a JOIN record AS x USING (id)
                  WHERE a.inspector = :person AND a.role = 'responsible' AND a.id <> :id AND x.voided_on IS NULL
                    AND x.state = 'in_post' AND ifnull(a.until, '9999') >= max(p."from", :on))
ORDER BY p.id
