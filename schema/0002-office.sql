-- Chapter 二: the units, the committee, the office and what it owes upwards.

CREATE TABLE unit (
    id            INTEGER PRIMARY KEY REFERENCES record,
    code          TEXT NOT NULL,
    name          TEXT NOT NULL,
    alias         TEXT CHECK (alias IS NULL OR json_valid(alias)),
    type          TEXT NOT NULL CHECK (type = 'district' OR type = 'superior' OR type = 'department' OR type = 'town'
            OR type = 'institution' OR type = 'kindergarten' OR type = 'primary'
            OR type = 'teaching-point' OR type = 'junior' OR type = 'nine-year'
            OR type = 'senior' OR type = 'complete' OR type = 'twelve-year'
            OR type = 'vocational' OR type = 'special' OR type = 'training' OR type = 'other'),
    ownership     TEXT CHECK (ownership = 'public' OR ownership = 'inclusive' OR ownership = 'private'),
    area          TEXT CHECK (area = 'urban' OR area = 'town' OR area = 'rural'),
    school_code   TEXT,
    credit_code   TEXT,
    competent     INTEGER REFERENCES unit,
    parent        INTEGER REFERENCES unit,
    licence       TEXT,
    licensed_by   INTEGER REFERENCES unit,
    student_count INTEGER,
    opened_on     TEXT CHECK (opened_on IS date(opened_on, '+0 days')),
    closed_on     TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
    successor     INTEGER REFERENCES unit,
    split_into    TEXT CHECK (split_into IS NULL OR json_valid(split_into)),
    former_names  TEXT CHECK (former_names IS NULL OR json_valid(former_names)),
    phone         TEXT,
    email         TEXT,
    address       TEXT,
    contact       TEXT,
    note          TEXT
) STRICT;
-- Files name units and inspectors by their names.
CREATE INDEX unit_name ON unit (name);
-- A code of the state is one unit's.
CREATE INDEX unit_school_code ON unit (school_code) WHERE school_code IS NOT NULL;
CREATE INDEX unit_credit_code ON unit (credit_code) WHERE credit_code IS NOT NULL;

-- Schools from kindergarten to special, as rules count them; training bodies are none.
CREATE VIEW school_type(type) AS
VALUES ('kindergarten'), ('primary'), ('teaching-point'), ('junior'), ('nine-year'), ('senior'), ('complete'), ('twelve-year'),
       ('vocational'), ('special');

CREATE TABLE leader (
    id             INTEGER PRIMARY KEY REFERENCES record,
    unit           INTEGER NOT NULL REFERENCES unit,
    name           TEXT NOT NULL,
    post           TEXT NOT NULL,
    principal_head INTEGER CHECK (principal_head IN (0, 1)),
    liaison        INTEGER CHECK (liaison IN (0, 1)),
    deputy_liaison INTEGER CHECK (deputy_liaison IN (0, 1)),
    "from"         TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    until          TEXT CHECK (until IS date(until, '+0 days')),
    phone          TEXT,
    mobile         TEXT,
    email          TEXT,
    note           TEXT
) STRICT;
CREATE INDEX leader_unit ON leader (unit);

CREATE TABLE seat (
    id     INTEGER PRIMARY KEY REFERENCES record,
    term   TEXT NOT NULL,
    role   TEXT NOT NULL CHECK (role = 'director' OR role = 'deputy' OR role = 'member' OR role = 'office-head'),
    unit   INTEGER NOT NULL REFERENCES unit,
    name   TEXT NOT NULL,
    "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    until  TEXT CHECK (until IS date(until, '+0 days')),
    note   TEXT
) STRICT;

CREATE TABLE staff (
    id     INTEGER PRIMARY KEY REFERENCES record,
    name   TEXT NOT NULL,
    duties TEXT NOT NULL CHECK (json_valid(duties)),
    email  TEXT,
    "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    until  TEXT CHECK (until IS date(until, '+0 days')),
    note   TEXT
) STRICT;

CREATE TABLE meeting (
    id             INTEGER PRIMARY KEY REFERENCES record,
    kind           TEXT NOT NULL CHECK (kind = 'plenary' OR kind = 'office' OR kind = 'other'),
    held_on        TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    place          TEXT,
    host           TEXT,
    agenda         TEXT NOT NULL,
    attended       TEXT CHECK (attended IS NULL OR json_valid(attended)),
    invited        TEXT CHECK (invited IS NULL OR json_valid(invited)),
    resolution_due TEXT CHECK (resolution_due IS date(resolution_due, '+0 days')),
    note           TEXT
) STRICT;

CREATE TABLE meeting_resolutions (
    record   INTEGER NOT NULL REFERENCES meeting,
    position INTEGER NOT NULL,
    text     TEXT NOT NULL,
    unit     INTEGER REFERENCES unit,
    due      TEXT CHECK (due IS date(due, '+0 days')),
    done_on  TEXT CHECK (done_on IS date(done_on, '+0 days')),
    progress TEXT CHECK (progress IS NULL OR json_valid(progress)),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE duty (
    id           INTEGER PRIMARY KEY REFERENCES record,
    article      TEXT NOT NULL,
    text         TEXT NOT NULL,
    units        TEXT NOT NULL CHECK (json_valid(units)),
    due          TEXT CHECK (due IS date(due, '+0 days')),
    own_measures TEXT CHECK (own_measures IS NULL OR json_valid(own_measures)),
    progress     TEXT CHECK (progress IS NULL OR json_valid(progress)),
    note         TEXT
) STRICT;

CREATE TABLE duty_inspections (
    record   INTEGER NOT NULL REFERENCES duty,
    position INTEGER NOT NULL,
    "on"     TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    unit     INTEGER NOT NULL REFERENCES unit,
    "by"     TEXT NOT NULL,
    result   TEXT NOT NULL CHECK (result = 'good' OR result = 'partial' OR result = 'weak'),
    text     TEXT,
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE filing (
    id      INTEGER PRIMARY KEY REFERENCES record,
    kind    TEXT NOT NULL CHECK (kind = 'plan' OR kind = 'report' OR kind = 'major' OR kind = 'result'
            OR kind = 'personnel' OR kind = 'rectification' OR kind = 'look-back'),
    year    INTEGER NOT NULL,
    subject TEXT NOT NULL,
    "to"    TEXT NOT NULL CHECK ("to" IN ('superior', 'management')),
    about   TEXT CHECK (about IS NULL OR json_valid(about)),
    due     TEXT NOT NULL CHECK (due IS date(due, '+0 days')),
    sent_on TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    receipt TEXT,
    note    TEXT
) STRICT;

-- Money is kept in fen. A year has one budget; what belongs to no category is shared by those that have none.
CREATE TABLE budget (
    id        INTEGER PRIMARY KEY REFERENCES record,
    year      INTEGER NOT NULL,
    amount    INTEGER NOT NULL,
    closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
    note      TEXT
) STRICT;

CREATE TABLE budget_allotted (
    record   INTEGER NOT NULL REFERENCES budget,
    position INTEGER NOT NULL,
    category TEXT NOT NULL CHECK (category = 'communication' OR category = 'transport' OR category = 'lodging'
            OR category = 'labour' OR category = 'office' OR category = 'training' OR category = 'service' OR category = 'other'),
    amount   INTEGER NOT NULL,
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE budget_adjusted (
    record   INTEGER NOT NULL REFERENCES budget,
    position INTEGER NOT NULL,
    "on"     TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    amount   INTEGER NOT NULL,
    why      TEXT NOT NULL,
    category TEXT CHECK (category = 'communication' OR category = 'transport' OR category = 'lodging'
            OR category = 'labour' OR category = 'office' OR category = 'training' OR category = 'service' OR category = 'other'),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE expense (
    id          INTEGER PRIMARY KEY REFERENCES record,
    "on"        TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    category    TEXT NOT NULL CHECK (category = 'communication' OR category = 'transport' OR category = 'lodging'
            OR category = 'labour' OR category = 'office' OR category = 'training' OR category = 'service' OR category = 'other'),
    amount      INTEGER NOT NULL,
    reduced     INTEGER,
    text        TEXT,
    inspector   INTEGER REFERENCES inspector,
    supervision INTEGER REFERENCES supervision,
    visit       INTEGER REFERENCES visit,
    training    INTEGER REFERENCES training,
    note        TEXT
) STRICT;
-- What a year was spent on, and whether a claim is made twice.
CREATE INDEX expense_on ON expense ("on");

CREATE TABLE superior_item (
    id          INTEGER PRIMARY KEY REFERENCES record,
    year        INTEGER NOT NULL,
    evaluation  TEXT NOT NULL,
    item        TEXT NOT NULL,
    unit        INTEGER NOT NULL REFERENCES unit,
    due         TEXT NOT NULL CHECK (due IS date(due, '+0 days')),
    points      INTEGER,
    self_report TEXT,
    self_score  INTEGER,
    evidence    TEXT CHECK (evidence IS NULL OR json_valid(evidence)),
    shortfalls  TEXT,
    rectify_due TEXT CHECK (rectify_due IS date(rectify_due, '+0 days')),
    mended      TEXT,
    reviewed_by TEXT,
    review_text TEXT,
    note        TEXT
) STRICT;
