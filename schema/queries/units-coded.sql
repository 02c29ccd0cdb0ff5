-- Other live units with the school code :school_code or the credit code :credit_code; key, name, the code they share.
SELECT r."key", u.name, u.school_code
FROM unit AS u JOIN record AS r USING (id) WHERE u.school_code = :school_code AND u.id <> :id AND r.voided_on IS NULL
UNION ALL
SELECT r."key", u.name, u.credit_code
FROM unit AS u JOIN record AS r USING (id) WHERE u.credit_code = :credit_code AND u.id <> :id AND r.voided_on IS NULL
