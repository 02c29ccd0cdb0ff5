#!/bin/sh
# The year of a district, from the first unit registered to the look at what the year came to.
#
#   sh examples/run.sh [FOLDER]              installs what is missing, builds the programs, runs the year
#   sh examples/run.sh --bin DIR [FOLDER]    runs the year with the programs in DIR
#
# The store is FOLDER/dudao.db; without FOLDER, in a new folder that is named at the end. examples/year/init.args
# holds the arguments of `dudao init`, one a line, calendar-*.yaml the terms of the district; each other file of
# examples/year/ is a day of the office, in order: it opens with its date, `# 2026-03-02 what happened`, and may
# have options of its import in the second line, `# options: --update`.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")

bin=
if [ "${1-}" = --bin ]; then
    bin=$(cd "${2:?--bin DIR}" && pwd)
    shift 2
fi
folder=${1:-$(mktemp -d "${TMPDIR:-/tmp}/dudao-example.XXXXXX")}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
if [ -e "$folder/dudao.db" ]; then
    echo "$folder/dudao.db exists already; name another folder" >&2
    exit 1
fi

# Build the programs, and nothing for tests.
build() {
    sh "$top/tests/install-packages.sh" gcc libc6-dev cmake make pkg-config gettext \
        libsqlite3-dev libyaml-dev nettle-dev libsmartcols-dev
    log=$folder/build.log
    echo "Building the programs in $top/build/example"
    if ! { cmake -S "$top" -B "$top/build/example" -DBUILD_TESTING=OFF &&
        cmake --build "$top/build/example" -j "$(nproc)"; } >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        exit 1
    fi
    rm "$log"
    bin=$top/build/example/bin
}

# run COMMAND...: show the command, then run it. A check that finds something ends with 1, and that is no failure.
run() {
    printf '\n$ %s\n' "$*"
    "$@" || [ $? -eq 1 ]
}

# The day a file of the year stands for.
day_of() {
    sed -n '1s/^# *\([0-9]\{4\}-[0-9][0-9]-[0-9][0-9]\).*/\1/p' "$1"
}

# The options its import needs, words without blanks.
options_of() {
    sed -n '2s/^# options: *//p' "$1"
}

create_store() {
    set --
    if [ -e "$here/year/init.args" ]; then
        while IFS= read -r argument; do
            set -- "$@" "$argument"
        done <"$here/year/init.args"
    fi
    dudao init "$@"
    for file in "$here"/year/calendar-*.yaml; do
        dudao calendar import "$file" --today "$(day_of "$file")"
    done
}

# Import the files in the order of the year; the last day is then today.
import_year() {
    for file in "$here"/year/[0-9]*.yaml; do
        today=$(day_of "$file")
        if [ -z "$today" ]; then
            echo "$file: does not open with its date" >&2
            exit 1
        fi
        sed -n '1s/^# *//p' "$file"
        # shellcheck disable=SC2046 # several words
        dudao import "$file" --today "$today" $(options_of "$file")
    done
}

show_year() {
    export DUDAO_TODAY="$today"
    run dudao rectify list
    run dudao rectify list overdue=yes
    run dudao supervise list
    run dudao interview list
    run dudao rectify check --year "${today%%-*}"
    run dudao office check --year "${today%%-*}"
    run dudao office budget
    run dudao inspector check --year "${today%%-*}"
    run dudao inspector ratio
    run dudao inspector hours --year "${today%%-*}"
    run dudao inspector board 东岭小学 经区第一中学
    run dudao inspector assign
    run dudao inspector workload 丛雨水 --year "${today%%-*}"
    run dudao report compliance --year "${today%%-*}"
    run dudao todo
}

[ -n "$bin" ] || build
PATH=$bin:$PATH
export DUDAO_STORE="$folder/dudao.db" DUDAO_ACTOR="${DUDAO_ACTOR:-clerk}"
create_store
import_year
show_year
printf '\nThe store: %s\n' "$DUDAO_STORE"
