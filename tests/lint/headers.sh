#!/bin/sh
# Each header compiles alone, with gcc and with clang; a public one sees the public ones only.
#
#   tests/lint/headers.sh [ROOT]
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 2
status=0

# alone COMPILER HEADER FLAG...
alone() {
    compiler=$1 header=$2
    shift 2
    command -v "$compiler" >/dev/null || { echo "headers.sh: needs $compiler"; exit 2; }
    printf '#include "%s"\n' "$header" |
        "$compiler" -std=gnu17 -D_GNU_SOURCE -Wall -Wextra -Wpedantic -Wstrict-prototypes -Wundef -Werror "$@" \
            -fsyntax-only -x c - || { echo "$header: does not compile alone with $compiler"; status=1; }
}

for header in $(find lib/include/dudao -name '*.h' 2>/dev/null | sort); do
    for compiler in gcc clang; do
        alone $compiler "${header#lib/include/}" -Ilib/include
    done
done
for header in $(find lib cmd -name '*.h' -not -path 'lib/include/*' 2>/dev/null | sort); do
    path=${header#lib/}
    alone gcc "${path#cmd/}" -Ilib -Ilib/include -Icmd
done
exit $status
