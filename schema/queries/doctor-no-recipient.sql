-- Units with open rectifications of which nobody in post can be reminded, and that have no address either.
SELECT r."key", u.name
FROM unit AS u CROSS JOIN record AS r USING (id)
WHERE u.email IS NULL
  AND EXISTS (SELECT 1 FROM rectification AS k CROSS JOIN record AS x USING (id)
              WHERE k.unit = u.id AND x.voided_on IS NULL AND x.due_on IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM leader AS l CROSS JOIN record AS x USING (id)
                  WHERE l.unit = u.id AND (l.liaison OR l.deputy_liaison OR l.principal_head) AND x.voided_on IS NULL
                    AND l."from" <= :today AND ifnull(l.until, :today) >= :today)
ORDER BY r."key"
