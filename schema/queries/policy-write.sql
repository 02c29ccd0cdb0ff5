-- Set a number from a day on.
INSERT OR REPLACE INTO policy_number (id, since, value, unit, label, label_en, article, source, certainty)
VALUES (:id, :since, :value, :unit, :label, :label_en, :article, :source, :certainty)
