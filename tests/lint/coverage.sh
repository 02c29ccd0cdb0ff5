#!/bin/sh
# Every row of the list of features that is promised stands in tests/cli/COVERAGE.md, with a transcript that shows it.
#
#   tests/lint/coverage.sh [ROOT]
#
# A line of the table is `| row | what a clerk can do | transcript | shown by |`; what it is shown by, in backticks,
# stands in the transcript: in a command, or in what it prints.
set -u
export LC_ALL=C.UTF-8
cd "${1:-$(dirname "$0")/../..}" || exit 2

# The chapters there are by now, and their last rows.
rows() {
    seq -f 'U-%02.0f' 17
    seq -f 'I-%02.0f' 21
}

{
    for row in $(rows); do
        grep -q "^| $row |" tests/cli/COVERAGE.md || echo "$row: no transcript is named"
    done
    sed -nE 's/^\| ([A-Z]-[0-9]+) \|[^|]*\| ([^ |]+) \| .(.+). \|$/\1\t\2\t\3/p' tests/cli/COVERAGE.md |
        while IFS='	' read -r row file shown; do
            grep '^  ' "tests/cli/$file" 2>/dev/null | grep -qF -e "$shown" || echo "$row: $file does not show: $shown"
        done
    grep -E '^\| [A-Z]-[0-9]' tests/cli/COVERAGE.md | grep -vE '^\| ([A-Z]-[0-9]+) \|[^|]*\| ([^ |]+) \| .{3,} \|$' |
        sed 's/^/not a line of the table: /'
} | if grep .; then exit 1; fi
