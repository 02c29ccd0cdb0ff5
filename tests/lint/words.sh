#!/bin/sh
# Words that do not belong into a finished tree: work left undone, paths of one machine, hosts of mirrors.
#
#   tests/lint/words.sh [ROOT]
#
# The patterns are written so that they do not find themselves.
set -u
export LC_ALL=C.UTF-8
cd "${1:-$(dirname "$0")/../..}" || exit 2
status=0

# never CASE PATTERN TEXT PLACE...: the pattern stands nowhere in these; -i if capitals are small letters.
never() {
    how=-nIE$1 pattern=$2 text=$3
    shift 3
    found=$(find "$@" -type d \( -name .git -o -path ./build -o -path './dudao-example*' -o -name .cache \) -prune -o \
        -type f -print0 2>/dev/null | xargs -0 -r grep "$how" -e "$pattern" /dev/null)
    [ -n "$found" ] || return 0
    printf '%s:\n%s\n' "$text" "$found"
    status=1
}
# `todo` is a verb of the programs.
never '' '\b([T]ODO|[F]IXME|[X]XX)\b' "work left undone" cmd lib schema tests man examples
never i 'not (yet )?[i]mplemented|for [n]ow\b|\b[s]tub(s|bed)?\b|未[实]现|暂不[支]持' \
    "work left undone" cmd lib schema tests man examples
never i '(^|[^a-zA-Z0-9_.])/([w]ork|[f]arm|[r]oot|[h]ome/[a-z]+)/' "a path of one machine" .
never i 'https?:/[/][^ ]*([m]irror|[r]egistry|[p]roxy)' "a host of a registry" .
exit $status
