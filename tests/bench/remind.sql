-- sqlite3 -cmd '.param init' -cmd '.param set :n 1000000' -cmd '.param set :due 100' STORE <remind.sql
--
-- Puts :n rectifications into a store that has findings but no rectification: :due of them to be reminded on
-- 2026-03-02, every twentieth of the others on a later day, the rest accepted. Made by SQL and not through the door,
-- so without history of their own; the links of `unit` and `finding` are spread over all units and findings.
PRAGMA journal_mode = off;
PRAGMA synchronous = off;
PRAGMA foreign_keys = off;
PRAGMA cache_size = -2000000;

CREATE TEMP TABLE base AS SELECT max(id) AS record, (SELECT max(seq) FROM history) AS entry FROM record;
CREATE TEMP TABLE place AS
    SELECT row_number() OVER (ORDER BY f.id) - 1 AS nth, f.id AS finding, f.unit AS unit FROM finding AS f;

-- A multiplier that is prime to all counts asked for spreads those that are due over all numbers.
CREATE TEMP TABLE made (id INTEGER PRIMARY KEY, nth INTEGER, state TEXT, due TEXT, remind TEXT, finding INTEGER, unit INTEGER);
INSERT INTO made
    WITH RECURSIVE count(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM count WHERE i < :n)
    SELECT (SELECT record FROM base) + i, i,
           CASE WHEN i * 2654435761 % :n < :due OR i % 20 = 0 THEN 'issued' ELSE 'accepted' END,
           CASE WHEN i * 2654435761 % :n < :due THEN date('2026-03-05', '+' || i % 5 || ' days')
                WHEN i % 20 = 0 THEN date('2026-06-01', '+' || i % 200 || ' days') END,
           CASE WHEN i * 2654435761 % :n < :due THEN '2026-03-02'
                WHEN i % 20 = 0 THEN date('2026-05-25', '+' || i % 200 || ' days') END,
           p.finding, p.unit
    FROM count JOIN place AS p ON p.nth = i % (SELECT count(*) FROM place);

INSERT INTO record (id, kind, "key", state, due_on, remind_on)
    SELECT id, 'rectification', printf('R2026-%03d', nth), state, due, remind FROM made;
INSERT INTO rectification (id, finding, unit, requirement, deadline, plan_asked, returned, rounds, first_deadline)
    SELECT id, finding, unit, '立即停用并更换，逐一排查同类设施。', ifnull(due, '2025-12-01'), 0, 0, 1, ifnull(due, '2025-12-01')
    FROM made;
INSERT INTO link SELECT id, 'finding', 0, finding FROM made;
INSERT INTO link SELECT id, 'unit', 0, unit FROM made;
INSERT INTO move (record, nth, verb, to_state, "on", bound, history_seq)
    SELECT id, 0, 'create', state, '2026-02-02', 0, (SELECT entry FROM base) FROM made;
INSERT INTO series VALUES ('R', 2026, :n);
