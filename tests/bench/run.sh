#!/bin/sh
# The goals of speed, each as a ratio of two things measured in this run.
#
#   sh tests/bench/run.sh [GOAL...]      of 1 2 3 4 5 6 8 batch; all when none is named
#
#   N=100000     records; the other sizes follow: goals 3 and 5 need 10 N and 100 N, goals 5 and 8 also N / 10;
#                the batch is N / 100 inspectors with five schools each, and a tenth of it
#   RUNS=5       of which the median is taken
#   BIN=DIR      the programs to measure, with what is built here in DIR/../bench; without it all is built
#   IDLE=no      do not wait for an idle machine: to try this script, not to measure
#
# Installs what is missing, waits for an idle machine before each measurement, and works in a new folder under
# ${TMPDIR:-/var/tmp}, which is taken away. Results are lines `goal N  what  a / b = ratio  (goal ≤ x)`.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
here=$top/tests/bench

N=${N:-100000}
RUNS=${RUNS:-5}
TENTH=$((N / 10))
TEN=$((N * 10))
HUNDRED=$((N * 100))
DUE=100
[ "$TENTH" -ge 1000 ] || { echo "N is at least 10000" >&2; exit 2; }

# A Monday and a working day, so that reminders go out; one day for everything, so that rows can be compared.
export LC_ALL=C.UTF-8 TZ=UTC DUDAO_TODAY=2026-03-02 DUDAO_ACTOR=clerk SOURCE_DATE_EPOCH=1772409600
PYTHON=/usr/bin/python3
YEAR_END=2026-12-15 # for what looks back on a year

sh "$top/tests/install-packages.sh" gcc libc6-dev cmake ninja-build pkg-config gettext libsqlite3-dev libyaml-dev \
    nettle-dev libsmartcols-dev libcmocka-dev sqlite3 recutils taskwarrior python3 python3-yaml util-linux

work=$(mktemp -d "${TMPDIR:-/var/tmp}/dudao-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

build() {
    { cmake -S "$top" --preset release &&
        cmake --build "$top/build/release" --target dudao-program dudao-rectify-program dudao-inspector-program bench; } >"$work/build.log" 2>&1 ||
        { tail -n 40 "$work/build.log" >&2; exit 1; }
}
if [ -z "${BIN-}" ]; then
    (cd "$top" && build)
    BIN=$top/build/release/bin
fi
tools=${BIN%/bin}/bench
PATH=$BIN:$tools:$PATH
cd "$work"

# Until both cores have done nothing for half a second; a minute at most.
wait_until_idle() {
    [ "${IDLE-}" != no ] || return 0
    for _ in $(seq 120); do
        before=$(awk '/^cpu / { print $5, $2 + $3 + $4 + $5 + $6 + $7 + $8 + $9 }' /proc/stat)
        sleep 0.5
        after=$(awk '/^cpu / { print $5, $2 + $3 + $4 + $5 + $6 + $7 + $8 + $9 }' /proc/stat)
        echo "$before $after" | awk '{ exit !($3 - $1 >= 0.95 * ($4 - $2)) }' && return
    done
    echo "the machine is not idle; what follows says little" >&2
}

# goal NUMBER WHAT A B UNIT ≤|≥ LIMIT
goal() {
    awk -v number="$1" -v what="$2" -v a="$3" -v b="$4" -v unit="$5" -v how="$6" -v limit="$7" 'BEGIN {
        if (a <= 0 || b <= 0) exit 1
        ratio = a / b
        held = how == "≤" ? ratio <= limit : ratio >= limit
        digits = unit == "ms" || unit == "MiB" || unit == "" ? 1 : 3
        printf "goal %s  %s  %.*f %s / %.*f %s = %.2f  (goal %s %s)%s\n", number, what, digits, a, unit, digits, b, unit,
            ratio, how, limit, held ? "" : "  MISSED"
    }'
}

# median FILE: of a number a line.
median() {
    sort -g "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}
# field N LINE: a field of what `measure` printed: median p99 longest total memory failed.
field() {
    echo "$2" | cut -d ' ' -f "$1"
}
milliseconds() {
    awk -v seconds="$1" 'BEGIN { print seconds * 1000 }'
}
# run OPTIONS COMMAND...: measured on an idle machine; ends everything when the command fails.
run() {
    wait_until_idle
    measured=$(measure "$@")
    [ "$(field 6 "$measured")" -eq 0 ] || { echo "failed: $*" >&2; exit 1; }
    echo "$measured"
}

# fresh FROM TO: a copy that is on the disk already, so that nobody's sync pays for it.
fresh() {
    rm -f "$2" "$2-journal"
    cp "$1" "$2"
    sync "$2"
}
# base COUNT: a store with COUNT findings, in base-COUNT.db.
base() {
    [ ! -e "base-$1.db" ] || return 0
    generate base "$1" >base.yaml
    dudao init --store "base-$1.db" --quiet
    dudao import base.yaml --store "base-$1.db" --quiet
    rm base.yaml
}
# rectifications COUNT: rectifications-COUNT.yaml.
rectifications() {
    [ -e "rectifications-$1.yaml" ] || generate rectifications "$1" >"rectifications-$1.yaml"
}
# finished COUNT: a store with COUNT findings and their rectifications, in finished-COUNT.db.
finished() {
    [ ! -e "finished-$1.db" ] || return 0
    base "$1"
    rectifications "$1"
    fresh "base-$1.db" "finished-$1.db"
    dudao import "rectifications-$1.yaml" --store "finished-$1.db" --quiet
}

# same_rows ONE OTHER [COLUMN]: every table holds the same rows, COLUMN left aside.
same_rows() {
    for table in $(sqlite3 "$1" "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"); do
        columns=$(sqlite3 "$1" "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('$table')
            WHERE name <> '${3-}'")
        different=$(sqlite3 "$1" "ATTACH '$2' AS other;
            SELECT (SELECT count(*) FROM (SELECT $columns FROM main.\"$table\" EXCEPT SELECT $columns FROM other.\"$table\"))
                 + (SELECT count(*) FROM (SELECT $columns FROM other.\"$table\" EXCEPT SELECT $columns FROM main.\"$table\"))")
        [ "$different" -eq 0 ] || { echo "$1 and $2 differ in $different rows of $table" >&2; exit 1; }
    done
}

# imports COUNT COMMAND...: the seconds of importing, the median of RUNS.
imports() {
    count=$1
    shift
    rm -f times.txt
    for _ in $(seq "$RUNS"); do
        fresh "base-$count.db" try.db
        measured=$(run "$@" dudao import "rectifications-$count.yaml" --store try.db --quiet)
        field 1 "$measured" >>times.txt
    done
    median times.txt
}

parse_floor() {
    rm -f times.txt
    for _ in $(seq "$RUNS"); do
        wait_until_idle
        parse "rectifications-$N.yaml" >>times.txt
    done
    median times.txt
}
insert_floor() {
    rm -f times.txt
    for _ in $(seq "$RUNS"); do
        fresh "base-$N.db" floor.db
        wait_until_idle
        insert floor.db "finished-$N.db" >>times.txt
    done
    same_rows floor.db "finished-$N.db"
    median times.txt
}

# Import against the floors of reading and of writing.
goal_1() {
    finished "$N"
    parsed=$(parse_floor)
    inserted=$(insert_floor)
    larger=$(printf '%s\n%s\n' "$parsed" "$inserted" | sort -g | tail -n 1)
    sum=$(awk -v a="$parsed" -v b="$inserted" 'BEGIN { print a + b }')
    echo "        of $N records: parse only $parsed s, insert only $inserted s"
    goal 1 "import, two cores / larger of parse and insert" "$(imports "$N")" "$larger" s ≤ 1.15
    goal 1 "import, one core / parse and insert" "$(imports "$N" taskset -c 0)" "$sum" s ≤ 1.10
}

# Import against the script that somebody would write.
goal_2() {
    finished "$N"
    command=$(sqlite3 "finished-$N.db" "SELECT command FROM history ORDER BY seq DESC LIMIT 1")
    moment=$(sqlite3 "finished-$N.db" "SELECT \"at\" FROM history ORDER BY seq DESC LIMIT 1")
    imported=$(imports "$N")
    fresh "base-$N.db" script.db
    measured=$(run "$PYTHON" "$here/script.py" same "rectifications-$N.yaml" script.db \
        "$DUDAO_TODAY" "$moment" "$DUDAO_ACTOR" "$command")
    same_rows script.db "finished-$N.db" remind_on
    goal 2 "script that writes the same rows / import" "$(field 1 "$measured")" "$imported" s ≥ 20
    measured=$(run "$PYTHON" "$here/script.py" own "rectifications-$N.yaml" own.db)
    goal 2 "script that writes its own tables / import" "$(field 1 "$measured")" "$imported" s ≥ 4
    rm -f script.db own.db
}

# memory COUNT: the peak of an import, in MiB.
memory() {
    base "$1"
    rectifications "$1"
    fresh "base-$1.db" try.db
    measured=$(run dudao import "rectifications-$1.yaml" --store try.db --quiet)
    field 5 "$measured" | awk '{ print $1 / 1024 }'
}

goal_3() {
    few=$(memory "$N")
    many=$(memory "$TEN")
    goal 3 "peak memory of an import, $TEN records / $N" "$many" "$few" MiB ≤ 1.6
    goal 3 "peak memory of an import of $TEN / 110 MiB" "$many" 110 MiB ≤ 1.0
    rm -f "base-$TEN.db" "rectifications-$TEN.yaml" try.db
}

goal_4() {
    finished "$TENTH"
    shown=$(run -n 300 -f 100 dudao-rectify show 'R2026-{}' --store "finished-$TENTH.db")
    selected=$(run -n 300 -f 100 sqlite3 "finished-$TENTH.db" \
        "SELECT * FROM rectification WHERE id = (SELECT id FROM record WHERE \"key\" = 'R2026-{}')")
    goal 4 "show / sqlite3 select, the same store" "$(milliseconds "$(field 1 "$shown")")" \
        "$(milliseconds "$(field 1 "$selected")")" ms ≤ 1.0
}

# remindable COUNT: a store with COUNT rectifications, DUE of them to be reminded today, in remind-COUNT.db.
remindable() {
    base 1000
    fresh base-1000.db "remind-$1.db"
    sqlite3 -cmd '.param init' -cmd ".param set :n $1" -cmd ".param set :due $DUE" "remind-$1.db" <"$here/remind.sql" \
        >/dev/null
    sync "remind-$1.db" # else the disk is still busy with it when it is measured
}
# reminding COUNT OPTION...: the milliseconds of a dry run.
reminding() {
    count=$1
    shift
    measured=$(run -n 50 dudao-rectify remind --dry-run --store "remind-$count.db" "$@")
    milliseconds "$(field 1 "$measured")"
}
# The counter in the head of the file that goes up with every change.
changes() {
    od -A n -t u1 -j 24 -N 4 "$1" | awk '{ print (($1 * 256 + $2) * 256 + $3) * 256 + $4 }'
}

goal_5() {
    remindable "$TENTH"
    remindable "$HUNDRED"
    goal 5 "remind, $DUE due, $HUNDRED records / $TENTH" "$(reminding "$HUNDRED")" "$(reminding "$TENTH")" ms ≤ 1.10
    goal 5 "remind, nothing due, $HUNDRED records / $TENTH" "$(reminding "$HUNDRED" --today 2026-02-02)" \
        "$(reminding "$TENTH" --today 2026-02-02)" ms ≤ 1.10
    for count in "$TENTH" "$HUNDRED"; do
        before=$(sqlite3 "remind-$count.db" 'SELECT count(*) FROM reminder')
        dudao-rectify remind --store "remind-$count.db" --quiet >/dev/null
        queued=$(($(sqlite3 "remind-$count.db" 'SELECT count(*) FROM reminder') - before))
        [ "$queued" -ge "$DUE" ] || { echo "remind queued $queued of $DUE" >&2; exit 1; }
        before=$(changes "remind-$count.db")
        dudao-rectify remind --store "remind-$count.db" --quiet >/dev/null
        echo "goal 5  remind again, $count records  changes of the file $(($(changes "remind-$count.db") - before))  (goal 0)"
    done
    rm -f "remind-$TENTH.db" "remind-$HUNDRED.db"
}

# in_use STORE: as `fresh`, with the lock that a store has that was written to before.
in_use() {
    fresh base-1000.db "$1"
    : >"$1-lock"
}
# writers STORE NAME=VALUE: 500 writers, 50 at once; the line of `measure`. Failures are counted, not the end.
writers() {
    in_use "$1"
    wait_until_idle
    measure -n 500 -j 50 env "$2" dudao-rectify add finding found_in=S2026-001 unit=school-001 category=safety \
        severity=minor 'text=同时登记的问题{}' --store "$1" --quiet
}
# Whoever is without the queue writes while somebody has its lock; else the two below would be one.
without_queue() {
    in_use alone.db
    timeout 5 "$PYTHON" "$here/holding.py" alone.db-lock env LD_PRELOAD="$tools/unqueued.so" dudao-rectify add \
        finding found_in=S2026-001 unit=school-001 category=safety severity=minor text=已有人占用时登记的问题 \
        --store alone.db --quiet || { echo "unqueued.so does not keep writers from the queue" >&2; exit 1; }
}

goal_6() {
    base 1000
    without_queue
    queued=$(writers queued.db QUEUE=yes)
    alone=$(writers alone.db LD_PRELOAD="$tools/unqueued.so")
    goal 6 "50 writers, time with busy timeout alone / with the queue" "$(field 4 "$alone")" "$(field 4 "$queued")" s ≥ 1.25
    goal 6 "50 writers, 99th percentile with the queue / alone" "$(field 2 "$queued")" "$(field 2 "$alone")" s ≤ 0.17
    echo "goal 6  50 writers, failed  $(field 6 "$queued") with the queue, $(field 6 "$alone") without  (goal 0)"
    rm -f queued.db alone.db
}

# peers COUNT: the same rectifications for recutils, and for taskwarrior.
peers() {
    generate rec "$1" >"peer-$1.rec"
}
task_peer() {
    mkdir -p tasks
    generate tasks "$TENTH" >tasks.json
    printf 'data.location=%s\nconfirmation=off\nhooks=off\nverbose=nothing\n' "$PWD/tasks" >task.rc
    task rc:task.rc import tasks.json >/dev/null 2>&1
}
# quick RUNS FIRST COMMAND...: the milliseconds of a command.
quick() {
    runs=$1 first=$2
    shift 2
    measured=$(run -n "$runs" -f "$first" "$@")
    milliseconds "$(field 1 "$measured")"
}
# show COUNT, receive COUNT, find COUNT, set COUNT: in our store, and in the file of recutils.
show() {
    quick 100 100 dudao-rectify show 'R2026-{}' --store "finished-$1.db"
}
receive() {
    fresh "finished-$1.db" try.db
    quick 100 100 dudao-rectify receive 'R2026-{}' --store try.db --quiet
}
find_record() {
    quick 5 500 recsel -e "Key = 'R2026-{}'" "peer-$1.rec"
}
# Without --force it looks the whole file over first, which takes it minutes.
set_record() {
    quick 5 500 recset --force -t Rectification -e "Key = 'R2026-{}'" -f State -s received "peer-$1.rec"
}

goal_8() {
    for count in "$TENTH" "$N"; do
        finished "$count"
        peers "$count"
    done
    task_peer
    shown=$(show "$TENTH") received=$(receive "$TENTH")
    found=$(find_record "$TENTH") changed=$(set_record "$TENTH")
    goal 8 "recsel / show, $TENTH records" "$found" "$shown" ms ≥ 100
    goal 8 "recset / receive, $TENTH records" "$changed" "$received" ms ≥ 80
    goal 8 "task info / show, $TENTH records" "$(quick 10 500 task rc:task.rc '{}' info)" "$shown" ms ≥ 50
    goal 8 "task modify / receive, $TENTH records" "$(quick 10 500 task rc:task.rc '{}' modify priority:H)" "$received" ms ≥ 40
    goal 8 "show, $N records / $TENTH" "$(show "$N")" "$shown" ms ≤ 1.1
    goal 8 "receive, $N records / $TENTH" "$(receive "$N")" "$received" ms ≤ 1.1
    echo "        recutils, $N records / $TENTH: recsel $(find_record "$N") / $found ms," \
        "recset $(set_record "$N") / $changed ms"
}

# district COUNT: a store with COUNT inspectors and a year of theirs, in district-COUNT.db.
district() {
    [ ! -e "district-$1.db" ] || return 0
    generate district "$1" >district.yaml
    generate district-year "$1" >year.yaml
    dudao init --store "district-$1.db" --quiet --opened 2026-01-01
    dudao import district.yaml --store "district-$1.db" --quiet --legacy --reason batch 2>/dev/null
    dudao import year.yaml --store "district-$1.db" --quiet --today "$YEAR_END" 2>/dev/null
    rm district.yaml year.yaml
}
# batch COUNT VERB OPTION...: the milliseconds of a verb over all inspectors. A check that finds something ends with 1.
batch() {
    count=$1
    shift
    measured=$(run -n "$RUNS" sh -c '"$@" || [ $? -eq 1 ]' - dudao-inspector "$@" -f json --store "district-$count.db" \
        --today "$YEAR_END")
    milliseconds "$(field 1 "$measured")"
}

# How the time of what is asked about everybody grows with the district: as much as the district does, and no more.
goal_batch() {
    whole=$((N / 100)) tenth=$((N / 1000))
    for count in "$tenth" "$whole"; do
        district "$count"
    done
    for verb in "check --year 2026" "hours --year 2026" assign; do
        # shellcheck disable=SC2086 # several words
        goal batch "inspector $verb, $whole inspectors / $tenth" "$(batch "$whole" $verb)" "$(batch "$tenth" $verb)" ms ≤ 12
    done
    for count in "$tenth" "$whole"; do
        fresh "district-$count.db" try.db
        measured=$(run dudao-inspector assign --apply --quiet --store try.db --today "$YEAR_END")
        milliseconds "$(field 1 "$measured")" >"applied-$count.txt"
        again=$(dudao-inspector assign -f json --store try.db --today "$YEAR_END" | grep -cE '"(new|moved|ended)"' || true)
        [ "$again" -eq 0 ] || { echo "assigned again, $again postings change" >&2; exit 1; }
    done
    goal batch "inspector assign --apply, $whole inspectors / $tenth" "$(cat "applied-$whole.txt")" \
        "$(cat "applied-$tenth.txt")" ms ≤ 12
}

[ $# -gt 0 ] || set -- 1 2 3 4 5 6 8 batch
for number; do
    case $number in
    [1-6] | 8 | batch) "goal_$number" ;;
    *) echo "there is no goal $number here" >&2; exit 2 ;;
    esac
done
