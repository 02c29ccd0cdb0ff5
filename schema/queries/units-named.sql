-- Other live units with the full name :name.
SELECT count(*) FROM unit AS u JOIN record AS r USING (id) WHERE u.name = :name AND u.id <> :id AND r.voided_on IS NULL
