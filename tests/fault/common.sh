# What the tests of faults share: . common.sh BIN TOOLS
#
# BIN holds the programs, TOOLS what is built beside the tests. Each test works in a folder of its own and counts what
# went wrong; `finish` at its end takes the folder away and gives the exit status.
# shellcheck shell=sh disable=SC2034 # some variables are for the tests

bin=$(cd "${1:?BIN}" && pwd) || exit 2
tools=$(cd "${2:?TOOLS}" && pwd) || exit 2
PATH=$bin:$tools:$PATH
export LC_ALL=C.UTF-8 TZ=UTC DUDAO_TODAY=2026-03-02 DUDAO_ACTOR=clerk SOURCE_DATE_EPOCH=1772409600

# Its own path, for a test that runs itself once more.
script=$(cd "$(dirname "$0")" && pwd)/$(basename "$0")
work=$(mktemp -d) || exit 2
work=$(cd "$work" && pwd -P)
cd "$work" || exit 2
trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

# Reports of sanitizers go into files: what a command says is looked at, and a killed one says nothing.
reports=log_path=$work/sanitizer:abort_on_error=1
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}$reports" UBSAN_OPTIONS="$reports:print_stacktrace=1"

wrong=0
# fail TEXT [FILE]: something is wrong; FILE shows what was said.
fail() {
    echo "FAILED: $1"
    [ -z "${2-}" ] || sed 's/^/    /' "$2"
    wrong=$((wrong + 1))
}
finish() {
    for report in "$work"/sanitizer.*; do
        [ ! -e "$report" ] || fail "a sanitizer reports" "$report"
    done
    [ "$wrong" -eq 0 ]
    exit
}

# ends STATUS WHAT COMMAND...: the command ends with this status; what it said is in `said`.
ends() {
    ends_with=$1 ends_what=$2
    shift 2
    "$@" >said 2>&1
    set -- $?
    [ "$1" -eq "$ends_with" ] || fail "$ends_what: exit status $1, not $ends_with" said
}
# sound WHAT STORE: verify finds nothing.
sound() {
    ends 0 "$1, verify" dudao verify --store "$2" --lang en
}
# needs WHAT COMMAND...: a preparation, without which the test says nothing.
needs() {
    needs_what=$1
    shift
    "$@" >said 2>&1 || { fail "$needs_what" said; finish; }
}

# contents STORE: a sum over every row of every table. The store must be at rest: SQLite's shell recovers it too.
contents() {
    sqlite3 "$1" .dump | cksum
}

# copy FROM TO: a store with its evidence.
copy() {
    rm -rf "$2" "$2-journal" "$2.files"
    cp "$1" "$2"
    [ ! -d "$1.files" ] || cp -r "$1.files" "$2.files"
}

# findings COUNT FROM, rectifications COUNT FROM: so many with numbers from FROM on, as a list of a file.
findings() {
    awk -v count="$1" -v from="$2" 'BEGIN {
        print "findings:"
        for (i = from; i < from + count; i++)
            printf "  - {key: f%d, found_in: spring, unit: school-%d, category: safety, severity: minor, text: 消防通道堆物，第 %d 处}\n",
                i, i % 2 + 1, i
    }'
}
rectifications() {
    awk -v count="$1" -v from="$2" 'BEGIN {
        print "rectifications:"
        for (i = from; i < from + count; i++)
            printf "  - {finding: f%d, unit: school-%d, requirement: 清理第 %d 处, deadline: 2026-04-%02d, measures: [{text: 每日巡查, owner: 总务处}]}\n",
                i, i % 2 + 1, i, i % 28 + 1
    }'
}
# make_store STORE COUNT: COUNT findings with their rectifications, R2026-001 and on, all issued.
make_store() {
    {
        cat <<'END'
units:
  - {code: school-1, name: 第一实验小学, type: primary}
  - {code: school-2, name: 第二实验小学, type: primary}
supervisions:
  - {key: spring, title: 春季督导, strand: school, kind: routine, unit: school-1, scope: 安全}
END
        findings "$2" 1
        rectifications "$2" 1
    } >"$1.yaml"
    needs "init" dudao init --store "$1"
    needs "the first import" dudao import "$1.yaml" --store "$1"
}
