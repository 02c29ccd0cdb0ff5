-- Every school that is open on :day, by code, and the zone it lies in; 1 where a responsible inspector is asked for: from
-- kindergarten to special.
SELECT u.id, r."key",
       (SELECT z.id FROM link AS l JOIN zone AS z ON z.id = l."from" JOIN record AS x ON x.id = z.id
        WHERE l."to" = u.id AND l.field = 'schools' AND x.kind = 'zone' AND x.voided_on IS NULL
          AND z."from" <= :day AND ifnull(z.until, :day) >= :day
        ORDER BY z."from" DESC, z.id DESC LIMIT 1),
       u.type <> 'training'
FROM unit AS u CROSS JOIN record AS r USING (id)
WHERE r.voided_on IS NULL AND ifnull(u.opened_on, :day) <= :day AND (u.closed_on IS NULL OR u.closed_on > :day)
  AND (u.type IN school_type OR u.type = 'training')
ORDER BY r."key"
