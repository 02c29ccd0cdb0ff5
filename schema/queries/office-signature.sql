-- Who signs a letter of the office: its name and its code.
SELECT (SELECT value FROM setting WHERE name = 'office'), (SELECT value FROM setting WHERE name = 'region')
