-- Records whose deadline may have to be counted anew.
SELECT id FROM record WHERE due_on IS NOT NULL AND voided_on IS NULL ORDER BY id
