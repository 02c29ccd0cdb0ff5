#!/bin/sh
# Everything is formatted as .clang-format says; `clang-format -i FILE` does it.
#
#   tests/lint/format.sh [ROOT]
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 2
command -v clang-format >/dev/null || { echo "format.sh: needs clang-format"; exit 2; }

# Of each file the first place and how many there are.
find lib cmd tests -name '*.[ch]' 2>/dev/null | sort | xargs -r clang-format --dry-run 2>&1 |
    awk -F: '/^[^ ]+:[0-9]+:[0-9]+: / {
        if (!count[$1]++) first[$1] = $2
    }
    END {
        for (file in count) print file ":" first[file] ": not formatted, the first of " count[file] " places"
        if (NR > 0) exit 1
    }'
