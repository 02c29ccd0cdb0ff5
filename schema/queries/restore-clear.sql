-- Away with what init has set, before an export is taken back; the salt stays with the history.
DELETE FROM setting WHERE name <> 'salt'
