-- Whether :value (JSON) is what people last gave for :field of :record: at its creation or by an edit, not by a move.
SELECT json(:value) IS json(h.after -> ('$.' || :field))
FROM history AS h
WHERE h.record = :record AND h.change IN ('new', 'edit', 'restore')
  AND json_type(h.after, '$.' || :field) IS NOT NULL
ORDER BY h.seq DESC
LIMIT 1
