#!/bin/sh
# The floors of the house: who may include whom, and what is said and done on one floor only.
#
#   tests/lint/layers.sh [ROOT]
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 2
code=$(mktemp) || exit 2
trap 'rm -f "$code"' EXIT

# Each line of code as FILE:LINE:TEXT, without its comments.
# shellcheck disable=SC2016 # awk expands it
find lib cmd -name '*.[ch]' 2>/dev/null | sort | xargs -r awk '
    FNR == 1 { inside = 0 }
    {
        text = ""
        rest = $0
        while (rest != "") {
            if (inside) {
                end = index(rest, "*/")
                if (!end) break
                rest = substr(rest, end + 2)
                inside = 0
            } else if (match(rest, /^("([^"\\]|\\.)*"|[^"\/]+)/)) {
                text = text substr(rest, 1, RLENGTH)
                rest = substr(rest, RLENGTH + 1)
            } else if (substr(rest, 1, 2) == "//") {
                break
            } else if (substr(rest, 1, 2) == "/*") {
                rest = substr(rest, 3)
                inside = 1
            } else {
                text = text substr(rest, 1, 1)
                rest = substr(rest, 2)
            }
        }
        if (text ~ /[^ \t]/) print FILENAME ":" FNR ":" text
    }' >"$code"

# lib PATTERN, all PATTERN: the lines of code in lib/, or everywhere, in which the pattern stands.
lib() {
    grep -E -e "^lib/[^:]*:[0-9]+:.*$1" "$code"
}
all() {
    grep -E -e "^[^:]*:[0-9]+:.*$1" "$code"
}

# wrong TEXT FOUND: what was found is wrong, if anything was.
status=0
wrong() {
    [ -n "$2" ] || return 0
    printf '%s:\n%s\n' "$1" "$2"
    status=1
}

wrong "includes what is not below it" "$(awk -F: '
    BEGIN {
        split("base 0 record 1 domain 2 store 3 input 3 output 3 policy 4 flow 5 procedure 6 task 7 document 8 common 9", list, " ")
        for (i = 1; i in list; i += 2) floor[list[i]] = list[i + 1]
        floor["cmd"] = 10
    }
    $3 ~ /^[ \t]*#[ \t]*include[ \t]*"/ {
        split($3, quoted, "\"")
        depth = split(quoted[2], to, "/")
        split($1, from, "/")
        here = from[1] == "lib" ? from[2] : from[2] == "common" ? "common" : "cmd"
        if (depth < 2 || !(to[1] in floor) || !(here in floor)) bad = 1
        else if (to[1] != here) bad = floor[to[1]] >= floor[here]
        else bad = here == "domain" && depth > 2 && from[4] != "" && to[2] != from[3]
        if (bad) print
    }' "$code")"

sql='(SELECT|INSERT (OR [A-Z]+ )?INTO|UPDATE [^ ]+ SET|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER|VIEW)|PRAGMA)\b'
small_sql='(select\b.*\bfrom|insert into|delete from|update [^ ]+ set)\b'
wrong "SQLite outside lib/store" "$(all '#[ \t]*include[ \t]*<sqlite3' | grep -v '^lib/store/')"
wrong "libyaml outside lib/input" "$(all '#[ \t]*include[ \t]*<yaml' | grep -v '^lib/input/')"
wrong "nettle outside lib/base" "$(all '#[ \t]*include[ \t]*<nettle' | grep -v '^lib/base/')"
wrong "libsmartcols in the library" "$(lib '#[ \t]*include[ \t]*<libsmartcols')"
wrong "SQL outside lib/store and schema" "$(all "\"[^\"]*\\b($sql|$small_sql)" | grep -v '^lib/store/')"
# Whether two records are in the same state may be asked anywhere, in which one a record is only by the engine.
wrong "a state asked for outside the engine" "$(
    all '(\bstate *(==|!=)|\bstrn?cmp\([^;"]*(\.|->)state\b)' | grep -v '^lib/flow/' |
        grep -vE '\bstate *(==|!=) *([a-z_]+(\.|->))*state\b'
)"

# Out of memory ends the process, in the one file that says so; the process is tuned in the one that does.
allocator=$(grep -lsE '^void \*dd_alloc\(' lib/base/*.c || echo none)
tuner=$(grep -rlsE '^(void|int) dd_process_tune\(' lib --include='*.c' || echo none)
wrong "the library prints or ends the process" "$(
    lib '(\b(v?printf|puts|fputs|putchar|perror|_?exit|_Exit|abort|errx?|warnx?) *\(|\b(stdout|stderr)\b|\bv?dprintf *\()' |
        grep -v "^$allocator:"
)"
wrong "the library changes its process" "$(
    lib '\b(setlocale|uselocale|setenv|putenv|unsetenv|textdomain|bindtextdomain|signal|sigaction|umask|chdir) *\('
    lib '\b(sqlite3_config|mallopt) *\(' | grep -v "^$tuner:"
)"
wrong "the environment is read in more than one file" \
    "$(lib '\b(secure_)?getenv *\(' | cut -d: -f1 | sort -u | sed 1d)"

wrong "the result of a fallible SQLite call is dropped" "$(awk '
    # a line that ends like this goes on in the next, where the result is used
    !/[,(=&|?]$|return$/ { begins = 1 }
    begun && /^[^:]*:[0-9]+:[ \t]*sqlite3_(exec|step|bind_|prepare|open)[a-z0-9_]*\(/
    { begun = begins; begins = 0 }' "$code")"
wrong "a function that has a safer sister" \
    "$(all '\b(strcpy|strcat|sprintf|vsprintf|strtok|localtime|gmtime|ctime|asctime|gets|tmpnam|mktemp) *\(')"
exit $status
