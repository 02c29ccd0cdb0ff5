-- Chapter 五: the papers by which results leave the office.

CREATE TABLE paper (
    id            INTEGER PRIMARY KEY REFERENCES record,
    kind          TEXT NOT NULL CHECK (kind IN ('supervision-notice', 'preliminary-opinion', 'opinion',
                                                'recheck-decision', 'rectification-notice',
                                                'reminder-letter', 'extension-reply', 'acceptance-notice',
                                                'look-back-notice', 'interview-notice', 'interview-minutes',
                                                'circular', 'investigation-report', 'accountability-notice',
                                                'accountability-decision', 'review-decision',
                                                'referral-letter', 'replacement-advice',
                                                'revocation-advice', 'commendation', 'appointment-letter',
                                                'inspector-certificate', 'appointment-notice',
                                                'inspector-board', 'visit-record', 'complaint-record',
                                                'draw-record', 'plenary-minutes', 'annual-plan',
                                                'annual-report', 'supervision-report', 'filing-letter',
                                                'delivery-receipt')),
    about         TEXT NOT NULL CHECK (json_valid(about)),
    "to"          TEXT CHECK ("to" IS NULL OR json_valid("to")),
    copies        TEXT CHECK (copies IS NULL OR json_valid(copies)),
    signed_by     TEXT,
    number        TEXT,
    issued_on     TEXT CHECK (issued_on IS date(issued_on, '+0 days')),
    delivered_on  TEXT CHECK (delivered_on IS date(delivered_on, '+0 days')),
    delivered_how TEXT CHECK (delivered_how IN ('direct', 'mail', 'electronic', 'left')),
    received_by   TEXT,
    file          TEXT,
    sha256        TEXT,
    replaces      INTEGER REFERENCES paper,
    nth           INTEGER,
    note          TEXT
) STRICT;
-- Papers are asked for by their printed numbers.
CREATE INDEX paper_number ON paper (number) WHERE number IS NOT NULL;
