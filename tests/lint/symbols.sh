#!/bin/sh
# What libdudao.so exports is what the public headers declare.
#
#   tests/lint/symbols.sh [ROOT [BUILD]]
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 2
library=${2:-build/dev}/lib/libdudao.so
[ -d lib/include ] || exit 0
[ -e "$library" ] || { echo "symbols.sh: no $library"; exit 2; }
command -v ctags >/dev/null || { echo "symbols.sh: needs universal-ctags"; exit 2; }

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
find lib/include -name '*.h' -exec ctags -x --language-force=C --kinds-C=px -I DD_API --_xformat='%N' {} + |
    sort -u >"$work/declared"
nm -D --defined-only "$library" | awk '$2 ~ /^[BDRTVW]$/ { sub(/@.*/, "", $3); print $3 }' |
    sort -u >"$work/exported"
comm -23 "$work/declared" "$work/exported" | sed 's/$/: in a public header, but not exported (not written, or no DD_API)/' >"$work/wrong"
comm -13 "$work/declared" "$work/exported" | sed 's/$/: exported, but in no public header/' >>"$work/wrong"
cat "$work/wrong"
[ ! -s "$work/wrong" ]
