-- Live rectifications of :finding.
SELECT count(*) FROM rectification AS k JOIN record AS r USING (id) WHERE k.finding = :finding AND r.voided_on IS NULL
