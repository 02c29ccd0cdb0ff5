-- Facts of the whole of :unit in :year.
SELECT count(*)
FROM school_data AS d JOIN record AS r USING (id)
WHERE d.unit = :unit AND d.year = :year AND d.stage = 'whole' AND d.id <> :id AND r.voided_on IS NULL
