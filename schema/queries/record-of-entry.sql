-- The record that entry :seq of the history is about.
SELECT record FROM history WHERE seq = :seq
