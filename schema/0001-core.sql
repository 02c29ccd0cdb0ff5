-- What all records share: identity, references, moves, history; and what the office sets: series, settings,
-- policy numbers, calendar. Dates are text; plain date() would accept 2026-02-30, so the check adds no days to it.
-- A choice of three or more is checked by OR: for IN, SQLite would build a b-tree of the constants at every insert.

CREATE TABLE record (
    id        INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    "key"     TEXT NOT NULL UNIQUE,
    twin      BLOB UNIQUE,              -- SHA-256 of what makes it the same record, cut to 16 bytes; NULL when void
    state     TEXT,
    due_on    TEXT CHECK (due_on IS date(due_on, '+0 days')),
    remind_on TEXT CHECK (remind_on IS date(remind_on, '+0 days')),
    legacy    INTEGER NOT NULL DEFAULT 0 CHECK (legacy IN (0, 1)),
    voided_on TEXT CHECK (voided_on IS date(voided_on, '+0 days'))
) STRICT;
CREATE INDEX record_remind ON record (remind_on, id) WHERE remind_on IS NOT NULL;
CREATE INDEX record_due ON record (due_on, id) WHERE due_on IS NOT NULL;

-- Every reference, single or in a list. `field` is the path of the row (`team.person`), `position` that of the item.
CREATE TABLE link (
    "from"   INTEGER NOT NULL REFERENCES record,
    field    TEXT NOT NULL,
    position INTEGER NOT NULL,
    "to"     INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY ("from", field, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_to ON link ("to");

CREATE TABLE history (
    seq     INTEGER PRIMARY KEY,
    "at"    TEXT NOT NULL,              -- the moment of entry, UTC
    day     TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    actor   TEXT NOT NULL,
    behalf  TEXT,
    command TEXT NOT NULL,
    record  INTEGER REFERENCES record,
    kind    TEXT,
    "key"   TEXT,
    change  TEXT NOT NULL,
    before  TEXT CHECK (before IS NULL OR json_valid(before)),
    after   TEXT CHECK (after IS NULL OR json_valid(after)),
    reason  TEXT,
    forced  INTEGER NOT NULL DEFAULT 0 CHECK (forced IN (0, 1)),
    hash    TEXT NOT NULL
) STRICT;
CREATE INDEX history_record ON history (record) WHERE record IS NOT NULL;
CREATE TRIGGER history_no_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_no_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

-- The ledger of moves; nth 0 is the creation. `bound`: its day was said, and later moves may not lie before it.
CREATE TABLE move (
    record      INTEGER NOT NULL REFERENCES record,
    nth         INTEGER NOT NULL,
    verb        TEXT NOT NULL,
    from_state  TEXT,
    to_state    TEXT,
    "on"        TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    bound       INTEGER NOT NULL CHECK (bound IN (0, 1)),
    late_days   INTEGER NOT NULL DEFAULT 0,
    "by"        TEXT,
    "as"        TEXT CHECK ("as" IN ('self', 'acting')),
    authority   TEXT,
    scan        TEXT,
    reason      TEXT,
    note        TEXT,
    history_seq INTEGER NOT NULL REFERENCES history,
    cause_seq   INTEGER REFERENCES history,
    undone_seq  INTEGER REFERENCES history,
    PRIMARY KEY (record, nth)
) STRICT, WITHOUT ROWID;
CREATE INDEX move_cause ON move (cause_seq) WHERE cause_seq IS NOT NULL;

CREATE TABLE series (
    name TEXT NOT NULL,                 -- letters of a key, or `paper` and the number word
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,              -- the last number taken
    PRIMARY KEY (name, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A number of the rules and the day it holds from: percents in basis points, all others as they are.
CREATE TABLE policy_number (
    id        TEXT NOT NULL,
    since     TEXT NOT NULL CHECK (since IS date(since, '+0 days')),
    value     INTEGER NOT NULL,
    unit      TEXT NOT NULL CHECK (unit = 'days' OR unit = 'working-days' OR unit = 'months' OR unit = 'years'
            OR unit = 'percent' OR unit = 'count' OR unit = 'yes' OR unit = 'month'),
    label     TEXT NOT NULL,
    label_en  TEXT NOT NULL,
    article   TEXT NOT NULL,
    source    TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty = 'verified' OR certainty = 'second-hand' OR certainty = 'local'
            OR certainty = 'ours' OR certainty = 'set'),
    PRIMARY KEY (id, since)
) STRICT, WITHOUT ROWID;
-- Each value with the days on which it is in force; the first one also before anything was said.
CREATE VIEW policy_span AS
SELECT id, value, CASE WHEN lag(since) OVER days IS NULL THEN '' ELSE since END AS since,
       ifnull(date(lead(since) OVER days, '-1 day'), '9999-12-31') AS until
FROM policy_number
WINDOW days AS (PARTITION BY id ORDER BY since);

CREATE TABLE calendar_year (
    year   INTEGER PRIMARY KEY,
    source TEXT NOT NULL
) STRICT;
-- Only the days that differ from Monday to Friday.
CREATE TABLE calendar_day (
    day     TEXT PRIMARY KEY CHECK (day IS date(day, '+0 days')),
    working INTEGER NOT NULL CHECK (working IN (0, 1)),
    name    TEXT,
    year    INTEGER NOT NULL            -- of the notice: that of 2023 begins with 2022-12-31
) STRICT, WITHOUT ROWID;
CREATE TABLE calendar_period (
    kind    TEXT NOT NULL CHECK (kind IN ('term', 'quiet')),
    name    TEXT NOT NULL,
    "from"  TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
    "until" TEXT NOT NULL CHECK ("until" IS date("until", '+0 days')),
    year    INTEGER NOT NULL,
    PRIMARY KEY (kind, "from", name)
) STRICT, WITHOUT ROWID;
