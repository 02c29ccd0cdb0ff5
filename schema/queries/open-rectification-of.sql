-- The rectification of :finding that has not come to its end.
SELECT k.id
FROM rectification AS k JOIN record AS r USING (id)
WHERE k.finding = :finding AND r.voided_on IS NULL AND r.state NOT IN ('accepted', 'sustained', 'terminated')
