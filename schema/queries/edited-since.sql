-- Corrections of record :about since entry :seq of the history.
SELECT count(*) FROM history WHERE record = :about AND seq > :seq AND change = 'edit'
