-- The number word of papers of :kind.
SELECT value FROM setting WHERE name = 'paper-word ' || :kind
