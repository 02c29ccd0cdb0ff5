#!/bin/sh
# The budgets: a file has at most 400 lines, a function 60, nine functions in ten 40.
#
#   tests/lint/sizes.sh [ROOT]
#
# Tables are exempt: what stands between `clang-format off` and `on`, and files without a function.
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 2
files=$(find lib cmd -name '*.[ch]' 2>/dev/null | sort)
[ -n "$files" ] || exit 0
command -v ctags >/dev/null || { echo "sizes.sh: needs universal-ctags"; exit 2; }

functions=$(printf '%s\n' "$files" | grep '\.c$' |
    xargs -r ctags -x --c-kinds=f --_xformat='%F %n %e %N' | sort)

{
    # shellcheck disable=SC2086 # one word a file
    {
        printf '%s\n' "$functions" | awk 'NF { print "has", $1 }'
        awk 'FNR == 1 { table = 0 }
            /clang-format off/ { table = 1 }
            !table { lines[FILENAME]++ }
            /clang-format on/ { table = 0 }
            END { for (file in lines) print "lines", file, lines[file] }' $files
    } | awk '
        $1 == "has" { has[$2] = 1; next }
        $3 > 400 && ($2 in has || $2 ~ /\.h$/) { print $2 ": " $3 " lines without its tables, more than 400" }'

    printf '%s\n' "$functions" | awk 'NF { print $3 - $2 + 1, $1 ":" $2, $4 }' | sort -n | awk '
        { length_of[NR] = $1 }
        $1 > 60 { print $2 ": " $3 " has " $1 " lines, more than 60" }
        END {
            tenth = length_of[int((NR * 9 + 9) / 10)]
            if (tenth > 40) print "one function in ten has more than " tenth - 1 " lines; the budget is 40"
        }'
} | if grep .; then exit 1; fi
