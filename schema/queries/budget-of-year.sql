-- The live budget of :year; a year has one.
SELECT b.id FROM budget AS b JOIN record AS r USING (id) WHERE b.year = :year AND r.voided_on IS NULL
