-- Chapter 四: supervisions and what they find.

CREATE TABLE supervision (
    id               INTEGER PRIMARY KEY REFERENCES record,
    title            TEXT NOT NULL,
    strand           TEXT NOT NULL CHECK (strand = 'government' OR strand = 'school' OR strand = 'monitoring'),
    kind             TEXT NOT NULL CHECK (kind = 'comprehensive' OR kind = 'special' OR kind = 'routine' OR kind = 'emergency'),
    orientation      TEXT CHECK (orientation IN ('process', 'result')),
    selection        TEXT CHECK (selection IN ('daily', 'random')),
    openness         TEXT CHECK (openness IN ('announced', 'unannounced')),
    mode             TEXT CHECK (mode = 'on-site' OR mode = 'online' OR mode = 'mixed'),
    unit             INTEGER NOT NULL REFERENCES unit,
    batch            TEXT,
    scope            TEXT NOT NULL,
    "from"           TEXT CHECK ("from" IS date("from", '+0 days')),
    until            TEXT CHECK (until IS date(until, '+0 days')),
    joint_with       TEXT CHECK (joint_with IS NULL OR json_valid(joint_with)),
    self_evaluation  INTEGER CHECK (self_evaluation IN (0, 1)),
    self_due         TEXT CHECK (self_due IS date(self_due, '+0 days')),
    self_report      TEXT,
    self_reviewed_by TEXT,
    opinions         TEXT CHECK (opinions IS NULL OR json_valid(opinions)),
    deliberated_on   TEXT CHECK (deliberated_on IS date(deliberated_on, '+0 days')),
    plea             TEXT CHECK (plea IS NULL OR json_valid(plea)),
    strengths        TEXT,
    conclusion       TEXT,
    demands          TEXT,
    tasks            TEXT,
    major            INTEGER CHECK (major IN (0, 1)),
    recheck          TEXT CHECK (recheck IS NULL OR json_valid(recheck)),
    recheck_due      TEXT CHECK (recheck_due IS date(recheck_due, '+0 days')),
    appeal           TEXT CHECK (appeal IS NULL OR json_valid(appeal)),
    note             TEXT
) STRICT;

CREATE TABLE supervision_team (
    record   INTEGER NOT NULL REFERENCES supervision,
    position INTEGER NOT NULL,
    person   INTEGER REFERENCES record,
    name     TEXT,
    unit     INTEGER REFERENCES unit,
    role     TEXT CHECK (role = 'leader' OR role = 'deputy' OR role = 'member' OR role = 'expert'
            OR role = 'staff'),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

-- Hours are kept in tenths: 2.5 as 25; times of day as 08:30.
CREATE TABLE visit (
    id               INTEGER PRIMARY KEY REFERENCES record,
    inspector        INTEGER NOT NULL REFERENCES inspector,
    school           INTEGER NOT NULL REFERENCES unit,
    "on"             TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    arrived          TEXT,
    "left"           TEXT,
    hours            INTEGER,
    items            TEXT NOT NULL CHECK (json_valid(items)),
    activities       TEXT CHECK (activities IS NULL OR json_valid(activities)),
    highlights       TEXT,
    problems         TEXT,
    school_signed_by TEXT,
    follow_up        TEXT NOT NULL CHECK (follow_up = 'none' OR follow_up = 'advised' OR follow_up = 'rectify' OR follow_up = 'report'
            OR follow_up = 'consult'),
    note             TEXT
) STRICT;
CREATE INDEX visit_school ON visit (school, "on");
CREATE INDEX visit_inspector ON visit (inspector, "on");

CREATE TABLE finding (
    id           INTEGER PRIMARY KEY REFERENCES record,
    found_in     INTEGER NOT NULL REFERENCES record,
    unit         INTEGER NOT NULL REFERENCES unit,
    indicator    TEXT,
    category     TEXT NOT NULL CHECK (category = 'standards' OR category = 'funding' OR category = 'staffing'
            OR category = 'poverty' OR category = 'projects' OR category = 'party'
            OR category = 'teaching' OR category = 'research' OR category = 'ethics'
            OR category = 'resources' OR category = 'fees' OR category = 'safety'
            OR category = 'running' OR category = 'enrolment' OR category = 'burden'
            OR category = 'inclusive' OR category = 'balanced' OR category = 'vocational'
            OR category = 'duty' OR category = 'other'),
    severity     TEXT NOT NULL CHECK (severity = 'minor' OR severity = 'ordinary' OR severity = 'serious'
            OR severity = 'major'),
    text         TEXT NOT NULL,
    basis        TEXT,
    cause        TEXT,
    handling     TEXT CHECK (handling = 'spot' OR handling = 'notice' OR handling = 'refer'),
    corrected_on TEXT CHECK (corrected_on IS date(corrected_on, '+0 days')),
    consulted    TEXT CHECK (consulted IS NULL OR json_valid(consulted)),
    standing     TEXT CHECK (standing = 'raised' OR standing = 'confirmed' OR standing = 'withdrawn'),
    repeat_of    INTEGER REFERENCES finding,
    note         TEXT
) STRICT;
-- What an earlier problem of a unit is found by: the same words, the same indicator.
CREATE INDEX finding_text ON finding (unit, text);
CREATE INDEX finding_indicator ON finding (unit, indicator) WHERE indicator IS NOT NULL;

-- Areas are kept in hundredths of a square metre, the value of equipment in fen.
CREATE TABLE school_data (
    id                    INTEGER PRIMARY KEY REFERENCES record,
    unit                  INTEGER NOT NULL REFERENCES unit,
    year                  INTEGER NOT NULL,
    stage                 TEXT NOT NULL CHECK (stage = 'kindergarten' OR stage = 'primary' OR stage = 'junior' OR stage = 'senior'
            OR stage = 'whole'),
    pupils                INTEGER NOT NULL,
    classes               INTEGER,
    largest_class         INTEGER,
    oversize_classes      INTEGER,
    staff                 INTEGER,
    teachers              INTEGER,
    certified_teachers    INTEGER,
    care_staff            INTEGER,
    teachers_above_degree INTEGER,
    backbone_teachers     INTEGER,
    pe_art_teachers       INTEGER,
    teaching_area         INTEGER,
    sports_area           INTEGER,
    outdoor_area          INTEGER,
    activity_area         INTEGER,
    building_area         INTEGER,
    books                 INTEGER,
    equipment_value       INTEGER,
    multimedia_rooms      INTEGER,
    music_rooms           INTEGER,
    art_rooms             INTEGER,
    source                TEXT NOT NULL,
    fetched_on            TEXT CHECK (fetched_on IS date(fetched_on, '+0 days')),
    note                  TEXT
) STRICT;
CREATE INDEX school_data_unit ON school_data (unit, year);
