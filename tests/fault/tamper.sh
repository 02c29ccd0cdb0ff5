#!/bin/sh
# What nobody did through the programs is found by verify, and named: rows changed by hand past the triggers, rows taken
# away or put in, evidence exchanged or lost, a file cut or with one byte flipped.
#
#   tamper.sh BIN TOOLS      FLIPS=40 and SEED=NUMBER are taken from the surroundings
here=$(dirname "$0")
# shellcheck source=tests/fault/common.sh
. "$here/common.sh"
seed=${SEED:-$(date +%s)}
echo "seed $seed"

make_store start.db 10
echo "巡查记录" >proof.txt
for step in receive plan "submit report=已清理 evidence=proof.txt"; do
    # shellcheck disable=SC2086 # a verb and its values
    needs "$step" dudao-rectify ${step%% *} R2026-001 ${step#"${step%% *}"} --store start.db
done
needs "a paper" dudao-report add paper kind=rectification-notice about='[R2026-003]' to='[school-1]' --store start.db
needs "a paper" dudao-report sign O2026-001 by=方某 --store start.db
needs "a paper" dudao-report issue O2026-001 --store start.db
needs "an undo" dudao-rectify receive R2026-002 --store start.db
needs "an undo" dudao-rectify undo R2026-002 --reason 登记有误 --store start.db
sound "before" start.db
before=$(contents start.db)
proof=$(find start.db.files -type f)
proof=${proof##*/}

# found WHAT STATUS TEXT: verify of try.db ends so, and says TEXT, an extended regular expression.
found() {
    ends "$2" "$1" dudao verify --store try.db --lang en
    grep -qE "$3" said || fail "$1: '$3' is not named" said
}

# by_hand WHAT TEXT SQL [for good]: as somebody would who knows SQLite and takes the triggers away for it, and puts them
# back if not for good.
by_hand() {
    copy start.db try.db
    sqlite3 try.db "SELECT sql || ';' FROM sqlite_schema WHERE type = 'trigger'" >triggers.sql
    {
        sqlite3 try.db "SELECT 'DROP TRIGGER \"' || name || '\";' FROM sqlite_schema WHERE type = 'trigger'"
        echo "$3;"
        [ "${4-}" = "for good" ] || cat triggers.sql
    } >by-hand.sql
    sqlite3 -bail try.db <by-hand.sql >said 2>&1 || fail "$1: the change" said
    [ "$(contents try.db)" != "$before" ] || fail "$1: nothing was changed"
    found "$1" 1 "$2"
}

key() {
    echo "(SELECT id FROM record WHERE \"key\" = '$1')"
}
entry="(SELECT max(seq) FROM history WHERE \"key\" = 'R2026-003')"
number=$(sqlite3 start.db "SELECT $entry")
last=$(sqlite3 start.db 'SELECT max(seq) FROM history')

# The history
by_hand "what was done" "row $number of the history" "UPDATE history SET after = replace(after, '清理', '清扫') WHERE seq = $entry"
by_hand "who did it" "row $number of the history" "UPDATE history SET actor = 'somebody' WHERE seq = $entry"
by_hand "when it was done" "row $number of the history" "UPDATE history SET day = '2026-03-01' WHERE seq = $entry"
by_hand "why it was done" "row [0-9]+ of the history .*R2026-002" "UPDATE history SET reason = '另有原因' WHERE reason = '登记有误'"
by_hand "a name that is none" "row $number of the history" "UPDATE history SET after = '{\"a[\": 1}' WHERE seq = $entry"
by_hand "a row taken out" "$number.* of the history" "DELETE FROM history WHERE seq = $entry"
by_hand "the last row taken away" "R2026-002" "DELETE FROM history WHERE seq = $last"
by_hand "two rows exchanged" "row ($number|$((number + 1))) of the history" "
    UPDATE history SET seq = -1 WHERE seq = $number; UPDATE history SET seq = $number WHERE seq = $number + 1;
    UPDATE history SET seq = $number + 1 WHERE seq = -1"

# Records
by_hand "a field" "R2026-003.*requirement" "UPDATE rectification SET requirement = '不必清理' WHERE id = $(key R2026-003)"
by_hand "a deadline" "R2026-003.*deadline" "UPDATE rectification SET deadline = '2026-12-31' WHERE id = $(key R2026-003)"
by_hand "a state" "R2026-003.*state" "UPDATE record SET state = 'accepted' WHERE id = $(key R2026-003)"
by_hand "a due date" "R2026-003" "UPDATE record SET due_on = '2026-12-31' WHERE id = $(key R2026-003)"
by_hand "no due date" "R2026-003" "UPDATE record SET due_on = NULL, remind_on = NULL WHERE id = $(key R2026-003)"
by_hand "no reminder" "R2026-003" "UPDATE record SET remind_on = NULL WHERE id = $(key R2026-003)"
by_hand "a record made void" "R2026-003.*voided_on" "UPDATE record SET voided_on = '2026-03-01' WHERE id = $(key R2026-003)"
by_hand "a key" "R2026-099" "UPDATE record SET \"key\" = 'R2026-099' WHERE id = $(key R2026-003)"
by_hand "a measure" "R2026-003.*measures" "UPDATE rectification_measures SET done_on = '2026-03-01' WHERE record = $(key R2026-003)"
by_hand "a measure taken away" "R2026-003.*measures" "DELETE FROM rectification_measures WHERE record = $(key R2026-003)"
by_hand "a record taken away" "R2026-003|table .rectification" "DELETE FROM rectification WHERE id = $(key R2026-003)"
by_hand "all of a record taken away" "R2026-003|'history'" "
    DELETE FROM rectification_measures WHERE record = $(key R2026-003); DELETE FROM link WHERE \"from\" = $(key R2026-003);
    DELETE FROM move WHERE record = $(key R2026-003); DELETE FROM rectification WHERE id = $(key R2026-003);
    DELETE FROM record WHERE \"key\" = 'R2026-003'"
by_hand "a record put in" "R2026-077" "
    INSERT INTO record (id, kind, \"key\", state) VALUES (7777, 'rectification', 'R2026-077', 'issued');
    INSERT INTO rectification (id, finding, unit, requirement) SELECT 7777, finding, unit, '另加' FROM rectification LIMIT 1"
by_hand "a reference" "R2026-003.*unit" "UPDATE link SET \"to\" = $(key school-1) WHERE \"from\" = $(key R2026-003) AND field = 'unit'"
by_hand "a key given back" "R.*2026" "UPDATE series SET last = 1 WHERE name = 'R'"

# What the office has set
by_hand "a number" "number opinion-days 2022-01-01" "UPDATE policy_number SET value = 300 WHERE id = 'opinion-days'"
by_hand "a number put in" "number opinion-days 2026-03-01" "
    INSERT INTO policy_number SELECT id, '2026-03-01', 300, unit, label, label_en, article, source, certainty
    FROM policy_number WHERE id = 'opinion-days'"
by_hand "a number taken away" "number opinion-days 2022-01-01" "DELETE FROM policy_number WHERE id = 'opinion-days'"
by_hand "a rest day" "calendar 2026" "UPDATE calendar_day SET working = 0 WHERE day = '2026-05-09'"
by_hand "a year published" "calendar 2027" "INSERT INTO calendar_year VALUES (2027, '国办')"
by_hand "a term" "calendar 2026" "INSERT INTO calendar_period VALUES ('quiet', '中考', '2026-06-01', '2026-06-20', 2026)"
by_hand "a word of the office" "setting word" "UPDATE setting SET value = '另办' WHERE name = 'word'"
by_hand "the day of the opening" "setting opened" "INSERT OR REPLACE INTO setting VALUES ('opened', '2025-01-01')"
by_hand "a printed number given back" "paper 整 of 2026 stands at 0" "UPDATE series SET last = 0 WHERE name = 'paper 整'"
by_hand "a printed number passed over" "paper 整 of 2026 stands at 50" "UPDATE series SET last = 50 WHERE name = 'paper 整'"

by_hand "the triggers taken away" "history_no_update" "SELECT 1" "for good"

# The ledger
by_hand "the day of a move" "R2026-001, move 1" "UPDATE move SET \"on\" = '2026-02-01' WHERE record = $(key R2026-001) AND nth = 1"
by_hand "a move taken away" "R2026-001, move 1" "DELETE FROM move WHERE record = $(key R2026-001) AND nth = 1"
by_hand "a move put in" "R2026-003, move 1" "
    INSERT INTO move (record, nth, verb, from_state, to_state, \"on\", bound, history_seq)
    SELECT record, 1, 'receive', 'issued', 'received', \"on\", 0, history_seq FROM move WHERE record = $(key R2026-003)"
by_hand "an undone move restored" "R2026-002, move 1" "UPDATE move SET undone_seq = NULL WHERE record = $(key R2026-002) AND nth = 1"

# Evidence
folder=try.db.files/$(echo "$proof" | cut -c 1-2)
copy start.db try.db
echo "另一份记录" >"$folder/$proof"
found "evidence exchanged" 1 "R2026-001.*$proof"
copy start.db try.db
rm "$folder/$proof"
found "evidence lost" 1 "R2026-001.*$proof"

# The file. 1: something is found in it; 7: it cannot be looked into at all.
cut_to() {
    copy start.db try.db
    truncate -s "$2" try.db
    dudao verify --store try.db --lang en >said 2>&1
    set -- "$1" $?
    [ "$2" -eq 1 ] || [ "$2" -eq 7 ] || fail "$1: exit status $2" said
    grep -q 'error: ' said || fail "$1: not named" said
}
size=$(wc -c <start.db)
cut_to "cut to nothing" 0
cut_to "cut in its head" 60
cut_to "cut in the middle" $((size / 2))
cut_to "cut by a page" $((size - 8192))
cut_to "cut by a byte" $((size - 1))

# What was found until then is told, and why it goes no further.
copy start.db try.db
dd if=/dev/zero of=try.db bs=8192 count=1 conv=notrunc status=none \
    seek=$(($(sqlite3 start.db "SELECT rootpage FROM sqlite_schema WHERE name = 'history'") - 1))
found "a page lost" 7 "the file is damaged"
found "a page lost" 7 "take it back from a backup"

# flip OFFSET: the lowest bit of one byte of try.db.
flip() {
    byte=$(od -A n -t u1 -j "$1" -N 1 try.db)
    # shellcheck disable=SC2059 # the byte
    printf "\\$(printf '%03o' $((byte ^ 1)))" | dd of=try.db bs=1 seek="$1" conv=notrunc 2>/dev/null
}
# flip_in WHAT TEXT WORD: in the first place where WORD stands.
flip_in() {
    copy start.db try.db
    flip $(($(grep -abo "$3" try.db | head -n 1 | cut -d : -f 1) + 1))
    found "a byte flipped in $1" 1 "$2"
}
flip_in "a field" "requirement" "清理第 3 处"
flip_in "a row of the history" "row [0-9]+ of the history" '{"finding": "F2026-003'

# recorded STORE: a sum over all that the history tells of. It does not tell the salt, nor how far a series of keys has gone.
recorded() {
    {
        sqlite3 "$1" "SELECT 'SELECT * FROM \"' || name || '\";' FROM sqlite_schema WHERE type = 'table' AND name NOT IN
            ('setting', 'series')"
        echo "SELECT * FROM setting WHERE name <> 'salt';"
    } | sqlite3 -quote "$1" 2>&1 | cksum
}
was=$(recorded start.db)

# Wherever it falls: no flip may end verify in any other way, and what it lets pass must be as it was.
awk -v seed="$seed" -v size="$size" -v flips="${FLIPS:-40}" 'BEGIN {
    srand(seed)
    while (flips-- > 0) print int(rand() * size)
}' >offsets
while read -r offset; do
    copy start.db try.db
    flip "$offset"
    dudao verify --store try.db --lang en >said 2>&1
    case $? in
    0) [ "$(recorded try.db)" = "$was" ] || fail "byte $offset flipped: not found" ;;
    1 | 7) ;;
    *) fail "byte $offset flipped: verify fails" said ;;
    esac
done <offsets
finish
