-- Chapter 三: inspectors, their appointments, what keeps them from a unit, and their training.

CREATE TABLE inspector (
    id                 INTEGER PRIMARY KEY REFERENCES record,
    name               TEXT NOT NULL,
    sex                TEXT CHECK (sex IN ('male', 'female')),
    born               TEXT,
    unit               INTEGER REFERENCES unit,
    in_service         INTEGER NOT NULL CHECK (in_service IN (0, 1)),
    retired_on         TEXT CHECK (retired_on IS date(retired_on, '+0 days')),
    source             TEXT NOT NULL CHECK (source = 'official' OR source = 'head' OR source = 'deputy-head' OR source = 'teacher'
            OR source = 'researcher' OR source = 'other'),
    education_level    TEXT CHECK (education_level = 'doctor' OR education_level = 'master' OR education_level = 'bachelor'
            OR education_level = 'associate' OR education_level = 'other'),
    title              TEXT,
    title_level        TEXT CHECK (title_level = 'senior' OR title_level = 'middle' OR title_level = 'junior'
            OR title_level = 'none'),
    title_series       TEXT,
    years_in_education INTEGER,
    expertise          TEXT CHECK (expertise IS NULL OR json_valid(expertise)),
    expert_pool        INTEGER CHECK (expert_pool IN (0, 1)),
    public_phone       TEXT,
    photo              TEXT,
    phone              TEXT,
    email              TEXT,
    certificate        TEXT,
    certificate_from   TEXT CHECK (certificate_from IS date(certificate_from, '+0 days')),
    certificate_until  TEXT CHECK (certificate_until IS date(certificate_until, '+0 days')),
    certificate_state  TEXT CHECK (certificate_state = 'valid' OR certificate_state = 'reissued'
            OR certificate_state = 'revoked'),
    former_certificates TEXT CHECK (former_certificates IS NULL OR json_valid(former_certificates)),
    outputs            TEXT CHECK (outputs IS NULL OR json_valid(outputs)),
    note               TEXT
) STRICT;
CREATE TABLE inspector_former_units (
    record   INTEGER NOT NULL REFERENCES inspector,
    position INTEGER NOT NULL,
    unit     INTEGER NOT NULL REFERENCES unit,
    left_on  TEXT NOT NULL CHECK (left_on IS date(left_on, '+0 days')),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX inspector_name ON inspector (name);
CREATE INDEX inspector_certificate ON inspector (certificate) WHERE certificate IS NOT NULL;
CREATE INDEX inspector_formerly ON inspector (id) WHERE former_certificates IS NOT NULL;

CREATE TABLE appointment (
    id           INTEGER PRIMARY KEY REFERENCES record,
    inspector    INTEGER NOT NULL REFERENCES inspector,
    role         TEXT NOT NULL CHECK (role = 'chief' OR role = 'full-time' OR role = 'part-time' OR role = 'associate'
            OR role = 'responsible'),
    "by"         TEXT NOT NULL CHECK ("by" IN ('management', 'office')),
    notice_from  TEXT CHECK (notice_from IS date(notice_from, '+0 days')),
    notice_until TEXT CHECK (notice_until IS date(notice_until, '+0 days')),
    "from"       TEXT CHECK ("from" IS date("from", '+0 days')),
    until        TEXT CHECK (until IS date(until, '+0 days')),
    term_number  INTEGER,
    note         TEXT
) STRICT;
CREATE INDEX appointment_inspector ON appointment (inspector);

-- Who was in post, in which role, from one day until another, both included: the days between an appointment or its
-- resumption and the suspension or end that followed it. One that came from before the system has no moves: ended, it
-- was in post until its term ended; suspended, nobody knows since when.
CREATE VIEW in_post AS
SELECT a.id AS appointment, a.inspector, a.role, a."from" AS since,
       coalesce(date((SELECT m."on" FROM move AS m
                      WHERE m.record = a.id AND m.verb IN ('suspend', 'end') AND m.undone_seq IS NULL
                      ORDER BY m.nth LIMIT 1), '-1 day'),
                CASE r.state WHEN 'ended' THEN ifnull(a.until, '') WHEN 'suspended' THEN '' END, '9999-12-31') AS until
FROM appointment AS a CROSS JOIN record AS r ON r.id = a.id
WHERE a."from" IS NOT NULL AND r.voided_on IS NULL AND r.state IN ('in_post', 'suspended', 'ended')
UNION ALL
SELECT a.id, a.inspector, a.role, b."on",
       coalesce(date((SELECT m."on" FROM move AS m
                      WHERE m.record = a.id AND m.nth > b.nth AND m.verb IN ('suspend', 'end') AND m.undone_seq IS NULL
                      ORDER BY m.nth LIMIT 1), '-1 day'), '9999-12-31')
FROM appointment AS a CROSS JOIN record AS r ON r.id = a.id CROSS JOIN move AS b ON b.record = a.id
WHERE b.verb = 'resume' AND b.undone_seq IS NULL AND r.voided_on IS NULL AND r.state IN ('in_post', 'suspended', 'ended');

-- Its schools and inspectors are rows of link: field 'schools' and 'inspectors'.
CREATE TABLE zone (
    id         INTEGER PRIMARY KEY REFERENCES record,
    name       TEXT NOT NULL,
    schools    TEXT NOT NULL CHECK (json_valid(schools)),
    inspectors TEXT NOT NULL CHECK (json_valid(inspectors)),
    leader     INTEGER REFERENCES inspector,
    liaison    INTEGER REFERENCES record,
    "from"     TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    until      TEXT CHECK (until IS date(until, '+0 days')),
    note       TEXT
) STRICT;
CREATE INDEX zone_name ON zone (name);

CREATE TABLE zone_residents (
    record    INTEGER NOT NULL REFERENCES zone,
    position  INTEGER NOT NULL,
    inspector INTEGER NOT NULL REFERENCES inspector,
    "from"    TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    until     TEXT CHECK (until IS date(until, '+0 days')),
    days      INTEGER,
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE posting (
    id        INTEGER PRIMARY KEY REFERENCES record,
    inspector INTEGER NOT NULL REFERENCES inspector,
    school    INTEGER NOT NULL REFERENCES unit,
    "from"    TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    until     TEXT CHECK (until IS date(until, '+0 days')),
    board_on  TEXT CHECK (board_on IS date(board_on, '+0 days')),
    note      TEXT
) STRICT;

CREATE TABLE relation (
    id         INTEGER PRIMARY KEY REFERENCES record,
    inspector  INTEGER NOT NULL REFERENCES inspector,
    unit       INTEGER NOT NULL REFERENCES unit,
    ground     TEXT NOT NULL CHECK (ground = 'relative-of-head' OR ground = 'family-works' OR ground = 'family-studies'
            OR ground = 'staff' OR ground = 'left-recently' OR ground = 'other'),
    raised_by  TEXT CHECK (raised_by = 'inspector' OR raised_by = 'unit' OR raised_by = 'office'),
    decided_by TEXT,
    decided_on TEXT CHECK (decided_on IS date(decided_on, '+0 days')),
    "from"     TEXT CHECK ("from" IS date("from", '+0 days')),
    until      TEXT CHECK (until IS date(until, '+0 days')),
    note       TEXT
) STRICT;

-- Hours are kept in tenths: 12.5 as 125. Hours attended, where not said, are all of the training.
CREATE TABLE training (
    id        INTEGER PRIMARY KEY REFERENCES record,
    title     TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind = 'pre-job' OR kind = 'concentrated' OR kind = 'self-study' OR kind = 'other'),
    mode      TEXT NOT NULL CHECK (mode = 'offline' OR mode = 'online' OR mode = 'mixed'),
    level     TEXT CHECK (level = 'national' OR level = 'provincial' OR level = 'city' OR level = 'district'),
    "from"    TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    until     TEXT NOT NULL CHECK (until IS date(until, '+0 days')),
    hours     INTEGER NOT NULL,
    ce_credit INTEGER CHECK (ce_credit IN (0, 1)),
    programme TEXT,
    note      TEXT
) STRICT;

CREATE TABLE training_attended (
    record    INTEGER NOT NULL REFERENCES training,
    position  INTEGER NOT NULL,
    inspector INTEGER NOT NULL REFERENCES inspector,
    hours     INTEGER,
    passed    INTEGER CHECK (passed IN (0, 1)),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

-- Scores are kept in tenths. Of whom a record speaks is one of two: an inspector, or one of the staff.
CREATE TABLE appraisal (
    id             INTEGER PRIMARY KEY REFERENCES record,
    inspector      INTEGER REFERENCES inspector,
    staff          INTEGER REFERENCES staff,
    year           INTEGER NOT NULL,
    political      INTEGER,
    ability        INTEGER,
    duty           INTEGER,
    school_opinion TEXT,
    grade          TEXT CHECK (grade = 'excellent' OR grade = 'qualified' OR grade = 'unqualified'),
    outcome        TEXT CHECK (outcome IS NULL OR json_valid(outcome)),
    note           TEXT
) STRICT;

CREATE TABLE exchange (
    id        INTEGER PRIMARY KEY REFERENCES record,
    inspector INTEGER REFERENCES inspector,
    name      TEXT,
    direction TEXT NOT NULL CHECK (direction IN ('to-school', 'to-office')),
    unit      INTEGER NOT NULL REFERENCES unit,
    post      TEXT,
    "from"    TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    until     TEXT CHECK (until IS date(until, '+0 days')),
    note      TEXT
) STRICT;

CREATE TABLE misconduct (
    id        INTEGER PRIMARY KEY REFERENCES record,
    inspector INTEGER REFERENCES inspector,
    staff     INTEGER REFERENCES staff,
    "on"      TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    kind      TEXT NOT NULL CHECK (kind = 'refuses' OR kind = 'dereliction' OR kind = 'fraud' OR kind = 'favouritism'
            OR kind = 'gross'),
    facts     TEXT NOT NULL,
    handling  TEXT CHECK (handling = 'criticism' OR handling = 'self-examination' OR handling = 'circular'
            OR handling = 'removal'),
    note      TEXT
) STRICT;
