-- Whether the work :source, in which a problem is found, is over.
SELECT count(*)
FROM record
WHERE id = :source
  AND (state IN ('closed', 'cancelled') OR (kind = 'superior_item' AND state = 'reviewed') OR voided_on IS NOT NULL)
