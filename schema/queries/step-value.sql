-- Whether entry :seq of the history set :field to :value (JSON).
SELECT json(:value) IS json(h.after -> ('$.' || :field)) FROM history AS h WHERE h.seq = :seq
