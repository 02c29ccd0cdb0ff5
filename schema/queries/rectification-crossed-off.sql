-- Whether :rectification is crossed off, and has not been opened again since.
SELECT count(*) FROM record WHERE id = :rectification AND state IN ('accepted', 'sustained')
