-- Chapter 五: the papers by which results leave the office.

CREATE TABLE paper (
    id            INTEGER PRIMARY KEY REFERENCES record,
    kind          TEXT NOT NULL CHECK (kind = 'supervision-notice' OR kind = 'preliminary-opinion' OR kind = 'opinion'
            OR kind = 'recheck-decision' OR kind = 'rectification-notice'
            OR kind = 'reminder-letter' OR kind = 'extension-reply'
            OR kind = 'acceptance-notice' OR kind = 'look-back-notice'
            OR kind = 'interview-notice' OR kind = 'interview-minutes' OR kind = 'circular'
            OR kind = 'investigation-report' OR kind = 'accountability-notice'
            OR kind = 'accountability-decision' OR kind = 'review-decision'
            OR kind = 'referral-letter' OR kind = 'replacement-advice'
            OR kind = 'revocation-advice' OR kind = 'commendation'
            OR kind = 'appointment-letter' OR kind = 'inspector-certificate'
            OR kind = 'appointment-notice' OR kind = 'inspector-board' OR kind = 'visit-record'
            OR kind = 'complaint-record' OR kind = 'draw-record' OR kind = 'plenary-minutes'
            OR kind = 'annual-plan' OR kind = 'annual-report' OR kind = 'supervision-report'
            OR kind = 'filing-letter' OR kind = 'delivery-receipt'),
    about         TEXT NOT NULL CHECK (json_valid(about)),
    "to"          TEXT CHECK ("to" IS NULL OR json_valid("to")),
    copies        TEXT CHECK (copies IS NULL OR json_valid(copies)),
    signed_by     TEXT,
    number        TEXT,
    issued_on     TEXT CHECK (issued_on IS date(issued_on, '+0 days')),
    delivered_on  TEXT CHECK (delivered_on IS date(delivered_on, '+0 days')),
    delivered_how TEXT CHECK (delivered_how = 'direct' OR delivered_how = 'mail' OR delivered_how = 'electronic'
            OR delivered_how = 'left'),
    received_by   TEXT,
    file          TEXT,
    sha256        TEXT,
    replaces      INTEGER REFERENCES paper,
    nth           INTEGER,
    note          TEXT
) STRICT;
-- Papers are asked for by their printed numbers.
CREATE INDEX paper_number ON paper (number) WHERE number IS NOT NULL;
