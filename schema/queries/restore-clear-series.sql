-- The same for the numbers it has set.
DELETE FROM series
