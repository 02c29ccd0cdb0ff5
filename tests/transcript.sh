#!/bin/sh
# Runs transcripts: files that tell, in prose, commands and their output, what the programs do.
#
#   tests/transcript.sh [--bin DIR] [--accept] FILE...
#
# In a transcript
#   - a line in the first column is prose;
#   - `  $ COMMAND` is a command, `  > TEXT` directly below it continues it (here-documents too);
#   - every other line indented by two spaces is its output, standard output and error in one, exactly:
#     an empty line of output is two spaces;
#   - `  [N]` at the end is its exit status, left out when it is 0.
# Output that could not stand as it is, is written thus: a line that begins with `$ `, `> ` or `\`, or is
# a number in brackets, gets a `\` before it; a last line without its newline is followed by `  \ no newline`;
# control characters and the byte order mark stand as <0D>, <1B>, <FEFF>; the transcript's own folder, the
# programs, the examples and the test data as $HOME, $BIN, $EXAMPLES and $DATA.
#
# All commands of a transcript run in one shell, in an empty folder that is also $HOME, with the programs
# first on the path, standard input empty, Chinese as language, 2026-03-02 as today, clerk as actor and an
# editor that fails at once. The transcript is then written anew from what happened and compared as a whole;
# --accept keeps the new one. A shell that ends early, a report of a sanitizer, or, with --accept, a new exit
# status above 127 is never accepted. Exit status: 0 all hold, 1 one does not, 2 wrong usage.
set -u

top=$(cd "$(dirname "$0")/.." && pwd) || exit 2
bin=$top/build/dev/bin
accept=false
while [ $# -gt 0 ]; do
    case $1 in
    --bin) bin=${2:?--bin DIR}; shift 2 ;;
    --accept) accept=true; shift ;;
    --) shift; break ;;
    -*) echo "transcript.sh: unknown option $1" >&2; exit 2 ;;
    *) break ;;
    esac
done
[ $# -gt 0 ] || { echo "usage: transcript.sh [--bin DIR] [--accept] FILE..." >&2; exit 2; }
bin=$(cd "$bin" && pwd) || exit 2

work=$(mktemp -d) || exit 2
work=$(cd "$work" && pwd -P)
clear() {
    chmod -R u+rwX "$work"
    rm -rf "${work:?}"/*
}
trap 'clear; rmdir "$work"' EXIT
trap 'exit 2' HUP INT TERM

# Each command becomes a file, and a line of session.sh that runs it and notes its exit status at the end
# of its output: `:0`, on the last line of the output when that has no newline.
split() {
    LC_ALL=C awk -v dir="$work/run" '
        /^  \$ / {
            close(file); file = dir "/" ++n
            printf "" > file
            q = "\"$__transcript/" n
            print ". " q "\" </dev/null >>" q ".out\" 2>&1; echo \":$?\" >>" q ".out\"" > (dir "/session.sh")
            inside = 1
        }
        inside && (/^  \$ / || /^  >( |$)/) { print substr($0, 5) > file; next }
        { inside = 0 }
        END { print ": >\"$__transcript/end\"" > (dir "/session.sh") }
    ' "$1"
}

# Sanitizers report into files, so that neither a pipe nor `2>/dev/null` hides what they found.
run() (
    cd "$work/home" || exit
    umask 022
    reports=log_path=$work/run/sanitizer:abort_on_error=1
    # shellcheck disable=SC2016 # the inner shell expands it
    env -i __transcript="$work/run" HOME="$work/home" TMPDIR="$work" PATH="$bin:/usr/local/bin:/usr/bin:/bin" \
        LC_ALL=C.UTF-8 TZ=CST-8 DUDAO_TODAY=2026-03-02 DUDAO_ACTOR=clerk SOURCE_DATE_EPOCH=1772409600 \
        DUDAO_STORE="$work/home/dudao.db" EDITOR=false EXAMPLES="$top/examples" DATA="$top/tests/data" BIN="$bin" \
        ASAN_OPTIONS="$reports" UBSAN_OPTIONS="$reports:print_stacktrace=1" \
        sh -c '. "$__transcript/session.sh"' sh >"$work/run/stray" 2>&1 </dev/null
)

# The bytes of the outputs that could not stand in a text.
make_visible() {
    set -- "$work/run"/*.out
    [ -e "$1" ] || return 0
    LC_ALL=C sed -i -E -e 's/\xEF\xBB\xBF/<FEFF>/g' -e '/[\x00-\x08\x0B-\x1F\x7F]/!b' \
        -e "$(awk 'BEGIN { for (i = 0; i < 128; i++) if (i < 9 || (i > 10 && i < 32) || i == 127)
            printf "s/\\x%02X/<%02X>/g;", i, i }')" "$@"
}

# The transcript with the output that came.
rewrite() {
    LC_ALL=C awk -v dir="$work/run" -v home="$work/home" -v bin="$bin" \
        -v examples="$top/examples" -v data="$top/tests/data" '
        function replace(line, path, name,    at, done) {
            while ((at = index(line, path)) > 0) {
                done = done substr(line, 1, at - 1) name
                line = substr(line, at + length(path))
            }
            return done line
        }
        function show(line) {
            if (index(line, dir)) sub(/^sh: [0-9]+: [^:]*: /, "sh: ", line) # the shell about itself
            line = replace(replace(line, home, "$HOME"), bin, "$BIN")
            line = replace(replace(line, examples, "$EXAMPLES"), data, "$DATA")
            if (line ~ /^(\\|[$>] |\[[0-9]+\]$)/) line = "\\" line
            print "  " line
        }
        function output(    file, line, ahead, colon) {
            if (ended) return
            file = dir "/" n ".out"
            if ((getline line < file) > 0)
                while ((getline ahead < file) > 0) {
                    show(line)
                    line = ahead
                }
            close(file)
            colon = match(line, /:[0-9]+$/)
            if (!colon) {
                if (line != "") show(line)
                print "  (the shell ended here)"
                ended = 1
                return
            }
            if (colon > 1) { show(substr(line, 1, colon - 1)); print "  \\ no newline" }
            if (substr(line, colon) != ":0") print "  [" substr(line, colon + 1) "]"
        }
        /^  \$ / { if (inside) output(); inside = 1; n++; print; next }
        inside && /^  >( |$)/ { print; next }
        inside { output(); inside = 0 }
        !/^  / { print }
        END { if (inside) output() }
    ' "$1"
}

# Exit statuses of killed programs, which nobody may get used to unseen.
crashes() {
    grep -cE '^  \[(12[89]|1[3-9][0-9]|2[0-9][0-9])\]$' "$1"
}

# Say why a transcript does not hold, if so.
judge() {
    if [ ! -e "$work/run/end" ]; then
        echo "FAILED: $1: the shell ended before the transcript did"
    elif [ -n "$(find "$work/run" -name 'sanitizer.*')" ]; then
        echo "FAILED: $1: a sanitizer found something"
        cat "$work/run"/sanitizer.*
    elif cmp -s "$1" "$work/run/new"; then
        return 0
    elif ! $accept; then
        echo "FAILED: $1"
    elif [ "$(crashes "$work/run/new")" -gt "$(crashes "$1")" ]; then
        echo "FAILED: $1: a program crashed; not accepted"
    else
        cat "$work/run/new" >"$1" && echo "accepted: $1"
        return 0
    fi
    diff -u --label "$1" --label "what happened" "$1" "$work/run/new"
    cat "$work/run/stray"
    return 1
}

status=0
for file; do
    [ -r "$file" ] || { echo "transcript.sh: cannot read $file" >&2; exit 2; }
    clear
    mkdir "$work/run" "$work/home" || exit 2
    split "$file"
    run
    make_visible
    rewrite "$file" >"$work/run/new"
    judge "$file" || status=1
done
exit $status
