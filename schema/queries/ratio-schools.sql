-- The schools from kindergarten to special that were open on :day: code, name, type, pupils by the last statistics of a year until
-- then, else as the unit has them.
SELECT u.code, u.name, u.type,
       ifnull((SELECT ifnull(max(s.pupils) FILTER (WHERE s.stage = 'whole'), sum(s.pupils))
               FROM school_data AS s CROSS JOIN record AS x ON x.id = s.id
               WHERE s.unit = u.id AND x.voided_on IS NULL
                 AND s.year = (SELECT max(t.year) FROM school_data AS t CROSS JOIN record AS y ON y.id = t.id
                               WHERE t.unit = u.id AND y.voided_on IS NULL AND t.year <= CAST(strftime('%Y', :day) AS INTEGER))),
              u.student_count)
FROM unit AS u CROSS JOIN record AS r USING (id)
WHERE r.voided_on IS NULL AND ifnull(u.opened_on, :day) <= :day AND (u.closed_on IS NULL OR u.closed_on > :day)
  AND u.type IN school_type
ORDER BY r."key"
