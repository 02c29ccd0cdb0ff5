-- The ledger in the order it was written, undone steps too. A step asked for by another says by which: the key and the
-- number of the step, or the key alone where it was an edit.
SELECT r.kind, r."key", m.nth, m.verb, m."on", m.bound, m.from_state, m.to_state, m.late_days, m."by", m."as", m.authority,
       m.scan, m.reason, m.note, m.undone_seq,
       (SELECT h."key" || ifnull('/' || (h.after ->> '$.move.nth'), '') FROM history AS h WHERE h.seq = m.cause_seq)
FROM move AS m JOIN record AS r ON r.id = m.record
ORDER BY m.history_seq, m.record, m.nth
