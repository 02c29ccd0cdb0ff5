-- field: days_late number 逾期天数
-- hint: 未办结的按今天算，已报送的按最近一次报送算
-- hint-en: counted until today, or until the last report
CASE WHEN r.state IN ('issued', 'received', 'planned', 'returned', 'reopened') THEN
         CASE WHEN r.due_on < :today THEN CAST(julianday(:today) - julianday(r.due_on) AS INTEGER) END
     ELSE
         (SELECT nullif(m.late_days, 0) FROM move AS m
          WHERE m.record = r.id AND m.to_state = 'submitted' AND m.undone_seq IS NULL ORDER BY m.nth DESC LIMIT 1)
END

-- field: days_open number 办理天数
-- hint: 从下达到今天，或到销号、终止
-- hint-en: days since it was issued, until today or until it was closed
CAST(julianday(coalesce(
         (SELECT m."on" FROM move AS m
          WHERE m.record = r.id AND m.undone_seq IS NULL AND m.to_state = r.state
            AND m.from_state IS NOT m.to_state AND r.state IN ('accepted', 'sustained', 'terminated') ORDER BY m.nth DESC LIMIT 1), :today))
     - julianday((SELECT m."on" FROM move AS m
                  WHERE m.record = r.id AND m.undone_seq IS NULL AND m.to_state = 'issued'
                  ORDER BY m.nth LIMIT 1)) AS INTEGER)
