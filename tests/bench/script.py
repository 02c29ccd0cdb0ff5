"""script.py own|same FILE STORE [TODAY NOW ACTOR COMMAND]

What somebody who knows Python would write to take rectifications in: PyYAML with the C loader, then executemany.

own   writes tables of its own, with their indexes, into the new file STORE
same  writes the rows that `dudao import` writes: record, rectification, measures, links, history with its chain, move
"""
import datetime
import hashlib
import json
import sqlite3
import sys

import yaml

WEEK = datetime.timedelta(days=7)
DAY = datetime.timedelta(days=1)


def read(path):
    with open(path, encoding="utf-8") as file:
        rows = yaml.load(file, Loader=yaml.CSafeLoader)["rectifications"]
    for row in rows:
        for field in ("finding", "unit", "requirement"):
            if not row.get(field):
                raise SystemExit(f"{field} is missing: {row}")
        if not isinstance(row["deadline"], datetime.date):
            raise SystemExit(f"not a date: {row}")
    return rows


OWN = """
PRAGMA foreign_keys = ON;
CREATE TABLE unit (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE rectification (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, finding TEXT NOT NULL UNIQUE,
    unit INTEGER NOT NULL REFERENCES unit, requirement TEXT NOT NULL, deadline TEXT NOT NULL,
    plan_asked INTEGER NOT NULL, state TEXT NOT NULL, note TEXT);
CREATE TABLE measure (
    id INTEGER PRIMARY KEY, rectification INTEGER NOT NULL REFERENCES rectification, position INTEGER NOT NULL,
    text TEXT NOT NULL, owner TEXT NOT NULL, due TEXT);
CREATE INDEX rectification_deadline ON rectification (deadline) WHERE state <> 'accepted';
CREATE INDEX rectification_unit ON rectification (unit);
CREATE INDEX measure_rectification ON measure (rectification, position);
"""


def write_own(rows, path):
    store = sqlite3.connect(path)
    store.executescript(OWN)
    units, rectifications, measures = {}, [], []
    for number, row in enumerate(rows, 1):
        unit = units.setdefault(row["unit"], len(units) + 1)
        rectifications.append((number, f"R-{number:03d}", row["finding"], unit, row["requirement"],
                               str(row["deadline"]), row["plan_asked"], "issued", row["note"]))
        for position, measure in enumerate(row["measures"], 1):
            measures.append((number, position, measure["text"], measure["owner"], str(measure["due"])))
    with store:
        store.executemany("INSERT INTO unit VALUES (?, ?)", [(unit, code) for code, unit in units.items()])
        store.executemany("INSERT INTO rectification VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rectifications)
        store.executemany("INSERT INTO measure (rectification, position, text, owner, due) VALUES (?, ?, ?, ?, ?)",
                          measures)


def column(value):
    """A column as the chain has it: `length:bytes`, and `-` for nothing."""
    if value is None:
        return b"-"
    data = str(value).encode()
    return b"%d:%s" % (len(data), data)


def first_reminder(deadline, today):
    """A week before, not on a weekend; what the calendar says beyond that is left to the program."""
    day = max(deadline - WEEK, today)
    while day.weekday() > 4:
        day += DAY
    return str(day)


def after_of(row, today):
    """What the history keeps of a new record."""
    after = {"finding": row["finding"], "unit": row["unit"], "requirement": row["requirement"],
             "deadline": str(row["deadline"]), "plan_asked": row["plan_asked"],
             "measures": [{"text": measure["text"], "owner": measure["owner"], "due": str(measure["due"])}
                          for measure in row["measures"]],
             "returned": 0, "rounds": 1, "first_deadline": str(row["deadline"]), "note": row["note"],
             "state": "issued",
             "move": {"nth": 0, "verb": "create", "to": "issued", "on": today, "bound": False}}
    return json.dumps(after, ensure_ascii=False)


def write_same(rows, path, today, now, actor, command):
    store = sqlite3.connect(path)
    store.execute("PRAGMA foreign_keys = ON")
    ids = dict(store.execute("SELECT \"key\", id FROM record"))
    (last,) = store.execute("SELECT max(id) FROM record").fetchone()
    seq, head = store.execute("SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1").fetchone()
    year, day = today[:4], datetime.date.fromisoformat(today)
    records, rectifications, measures, links, history, moves = [], [], [], [], [], []
    for number, row in enumerate(rows, 1):
        record, seq, key, deadline = last + number, seq + 1, f"R{year}-{number:03d}", str(row["deadline"])
        finding, unit = ids[row["finding"]], ids[row["unit"]]
        twin = hashlib.sha256(column("rectification") + column(finding)).digest()[:16]
        records.append((record, "rectification", key, twin, "issued", deadline, first_reminder(row["deadline"], day)))
        rectifications.append((record, finding, unit, row["requirement"], deadline, row["plan_asked"], 0, 1, deadline,
                               row["note"]))
        for position, measure in enumerate(row["measures"], 1):
            measures.append((record, position, measure["text"], measure["owner"], str(measure["due"])))
        links += [(record, "finding", 0, finding), (record, "unit", 0, unit)]
        entry = (seq, now, today, actor, None, command, record, "rectification", key, "new", None,
                 after_of(row, today), None, 0)
        head = hashlib.sha256(column(head) + b"".join(map(column, entry))).hexdigest()
        history.append(entry + (head,))
        moves.append((record, 0, "create", "issued", today, 0, 0, seq))
    with store:
        store.executemany("INSERT INTO record (id, kind, \"key\", twin, state, due_on, remind_on) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)", records)
        store.executemany("INSERT INTO rectification (id, finding, unit, requirement, deadline, plan_asked, returned, "
                          "rounds, first_deadline, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rectifications)
        store.executemany("INSERT INTO rectification_measures (record, position, text, owner, due) "
                          "VALUES (?, ?, ?, ?, ?)", measures)
        store.executemany("INSERT INTO link VALUES (?, ?, ?, ?)", links)
        store.executemany("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", history)
        store.executemany("INSERT INTO move (record, nth, verb, to_state, \"on\", bound, late_days, history_seq) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)", moves)
        store.execute("INSERT INTO series VALUES ('R', ?, ?)", (int(year), len(rows)))


if __name__ == "__main__":
    if sys.argv[1] == "own":
        write_own(read(sys.argv[2]), sys.argv[3])
    else:
        write_same(read(sys.argv[2]), *sys.argv[3:])
