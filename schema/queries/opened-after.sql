-- Whether the store was opened after :day.
SELECT value > :day FROM setting WHERE name = 'opened'
