#!/bin/sh
# All tests: installs what they need, builds with the address and undefined sanitizers, runs everything.
#
#   sh tests/run.sh
#
# gcc builds the preset sanitize and runs all but the fuzzer; clang builds the preset sanitize-clang and runs
# unit tests, transcripts and the fuzzer; release is built. What happens goes to build/*.log; failures are
# shown. The last line is `N passed, N failed`; the exit status is 0 when none failed.
set -u
cd "$(dirname "$0")/.." || exit 2

sh tests/install-packages.sh gcc libc6-dev clang libclang-rt-14-dev cmake ninja-build pkg-config gettext \
    libsqlite3-dev libyaml-dev nettle-dev libsmartcols-dev libcmocka-dev \
    sqlite3 mandoc universal-ctags clang-format shellcheck || exit 1

export CC=gcc
unset CFLAGS CPPFLAGS LDFLAGS
passed=0
failed=0

# failure TEXT LOG: something other than a test failed.
failure() {
    failed=$((failed + 1))
    echo "FAILED: $1"
    tail -n 40 "$2"
}

# build PRESET: false, and told, when it cannot be configured or built; a warning is an error.
build() {
    log=build/$1.log
    mkdir -p build
    echo "$1: building"
    if ! cmake --preset "$1" >"$log" 2>&1; then
        failure "$1: configuring" "$log"
    elif ! cmake --build --preset "$1" >"$log" 2>&1; then
        failure "$1: building" "$log"
    else
        return 0
    fi
    return 1
}

# suite PRESET LABELS: build and run the tests of these labels.
suite() {
    build "$1" || return 0
    echo "$1: testing"
    ctest --preset "$1" -L "$2" -j "$(nproc)" >"$log" 2>&1
    count "$1" "$log"
}

# Take the number of tests from the last words of ctest, and show its log when some failed.
count() {
    totals=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests? failed out of ([0-9]+)$/\1 \2/p' "$2")
    if [ -z "$totals" ]; then
        failure "$1: no test was run" "$2"
        return
    fi
    failed=$((failed + ${totals% *}))
    passed=$((passed + ${totals#* } - ${totals% *}))
    [ "${totals% *}" -eq 0 ] || grep -vE ' +Passed +[0-9.]+ sec$|^ +Start +[0-9]+: ' "$2"
}

suite sanitize 'unit|cli|lint|fault'
suite sanitize-clang 'unit|cli|fuzz'
# The optimizer looks further, and warns of more.
build release

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
