-- What the office has set, without the salt, which stays with the history it veils.
SELECT name, value FROM setting WHERE name <> 'salt' ORDER BY name
