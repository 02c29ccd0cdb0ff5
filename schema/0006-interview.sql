-- Chapter 五: those who answer for what was found.

CREATE TABLE interview (
    id           INTEGER PRIMARY KEY REFERENCES record,
    unit         INTEGER NOT NULL REFERENCES unit,
    persons      TEXT CHECK (persons IS NULL OR json_valid(persons)),
    ground       TEXT NOT NULL CHECK (json_valid(ground)),
    evidence     TEXT NOT NULL CHECK (json_valid(evidence)),
    joint_with   TEXT CHECK (joint_with IS NULL OR json_valid(joint_with)),
    scheduled_on TEXT CHECK (scheduled_on IS date(scheduled_on, '+0 days')),
    place        TEXT,
    hosts        TEXT CHECK (hosts IS NULL OR json_valid(hosts)),
    attendance   TEXT CHECK (attendance IS NULL OR json_valid(attendance)),
    minutes      TEXT,
    commitments  TEXT CHECK (commitments IS NULL OR json_valid(commitments)),
    signed       TEXT CHECK (signed IN ('yes', 'refused')),
    filed_with   TEXT CHECK (filed_with IS NULL OR json_valid(filed_with)),
    note         TEXT
) STRICT;
