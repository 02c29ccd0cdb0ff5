-- Chapter 五: rectifications and what follows them.

CREATE TABLE rectification (
    id             INTEGER PRIMARY KEY REFERENCES record,
    finding        INTEGER NOT NULL REFERENCES finding,
    unit           INTEGER NOT NULL REFERENCES unit,
    requirement    TEXT NOT NULL,
    deadline       TEXT CHECK (deadline IS date(deadline, '+0 days')),
    plan_asked     INTEGER CHECK (plan_asked IN (0, 1)),
    competent      INTEGER REFERENCES unit,
    report         TEXT,
    evidence       TEXT CHECK (evidence IS NULL OR json_valid(evidence)),
    verified_by    INTEGER REFERENCES record,
    how            TEXT CHECK (how IN ('site', 'papers')),
    effect         TEXT,
    returned       INTEGER,
    rounds         INTEGER,
    first_deadline TEXT CHECK (first_deadline IS date(first_deadline, '+0 days')),
    published_on   TEXT CHECK (published_on IS date(published_on, '+0 days')),
    note           TEXT
) STRICT;
CREATE INDEX rectification_unit ON rectification (unit);

CREATE TABLE rectification_measures (
    record   INTEGER NOT NULL REFERENCES rectification,
    position INTEGER NOT NULL,
    text     TEXT NOT NULL,
    owner    TEXT NOT NULL,
    due      TEXT CHECK (due IS date(due, '+0 days')),
    done_on  TEXT CHECK (done_on IS date(done_on, '+0 days')),
    progress TEXT CHECK (progress IS NULL OR json_valid(progress)),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE extension (
    id            INTEGER PRIMARY KEY REFERENCES record,
    rectification INTEGER NOT NULL REFERENCES rectification,
    until         TEXT NOT NULL CHECK (until IS date(until, '+0 days')),
    reason        TEXT NOT NULL,
    asked_until   TEXT CHECK (asked_until IS date(asked_until, '+0 days')),
    note          TEXT
) STRICT;

CREATE TABLE look_back (
    id            INTEGER PRIMARY KEY REFERENCES record,
    rectification INTEGER NOT NULL REFERENCES rectification,
    due           TEXT NOT NULL CHECK (due IS date(due, '+0 days')),
    chosen        TEXT NOT NULL CHECK (chosen IN ('tracking', 'draw')),
    checked_by    INTEGER REFERENCES record,
    result        TEXT CHECK (result = 'held' OR result = 'slipping' OR result = 'rebound'),
    text          TEXT,
    note          TEXT
) STRICT;

CREATE TABLE reminder (
    id        INTEGER PRIMARY KEY REFERENCES record,
    about     INTEGER REFERENCES record,
    item      INTEGER,
    what      TEXT NOT NULL CHECK (what = 'deadline' OR what = 'term' OR what = 'certificate' OR what = 'hours'
            OR what = 'plenary' OR what = 'filing' OR what = 'look-back' OR what = 'recheck'
            OR what = 'opinion' OR what = 'report' OR what = 'verification'
            OR what = 'publication' OR what = 'interview' OR what = 'resolution'),
    due       TEXT NOT NULL CHECK (due IS date(due, '+0 days')),
    stage     TEXT NOT NULL,
    "to"      TEXT NOT NULL CHECK ("to" = 'liaison' OR "to" = 'competent' OR "to" = 'inspector' OR "to" = 'office'),
    name      TEXT,
    channel   TEXT CHECK (channel = 'mail' OR channel = 'robot' OR channel = 'print' OR channel = 'phone'),
    address   TEXT,
    text      TEXT,
    queued_on TEXT CHECK (queued_on IS date(queued_on, '+0 days')),
    sent_on   TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    tries     INTEGER,
    delivery  TEXT,
    note      TEXT
) STRICT;
-- What no record carries, the year does: few, and asked about when it ends.
CREATE INDEX reminder_of_office ON reminder (due) WHERE about IS NULL;
