-- Whether inspector :person works at :unit.
SELECT count(*) FROM inspector WHERE id = :person AND unit = :unit
