#!/bin/sh
# Fifty processes write at once, others read, and somebody has left a pager open: nobody fails, nothing is lost, and the
# numbers have neither gaps nor doubles.
#
#   contention.sh BIN TOOLS
here=$(dirname "$0")
# shellcheck source=tests/fault/common.sh
. "$here/common.sh"
export DUDAO_STORE="$work/store.db"
half=25

count=100
make_store "$DUDAO_STORE" "$count"
entries=$(sqlite3 "$DUDAO_STORE" 'SELECT count(*) FROM history')

# A pager that shows the first screen and waits: its pipe is full, and the command cannot end.
[ "$(dudao log -f json | wc -c)" -gt 65536 ] || fail "the log fits into a pipe, and proves nothing"
mkfifo pager
exec 8<>pager
dudao log -f json >pager 2>pager.said &
reader=$!
sleep 1

jobs=
for i in $(seq "$half"); do
    number=$(printf '%03d' "$i")
    { dudao-supervise add finding found_in=S2026-001 unit=school-1 category=fees severity=minor \
        "text=同时登记的第 $i 处" >"add-$i" 2>&1 || echo "failed: $?" >>"add-$i"; } &
    jobs="$jobs $!"
    { dudao-rectify receive "R2026-$number" >"move-$i" 2>&1 || echo "failed: $?" >>"move-$i"; } &
    jobs="$jobs $!"
    if [ $((i % 5)) -eq 0 ]; then
        { dudao-rectify list state=received -f json >"read-$i" 2>&1 || echo "failed: $?" >>"read-$i"; } &
        jobs="$jobs $!"
    fi
done
# shellcheck disable=SC2086 # one word a job, and the pager is none of them
wait $jobs

for said in add-* move-* read-*; do
    ! grep -q '^failed' "$said" || fail "$said" "$said"
done
# The pager goes on, and so does the command behind it.
cat <&8 >pages &
pager=$!
wait "$reader" || fail "the command behind the pager" pager.said
kill "$pager"

sound "after all" "$DUDAO_STORE"
# asked WHAT WANTED QUERY
asked() {
    got=$(sqlite3 "$DUDAO_STORE" "$3")
    [ "$got" = "$2" ] || fail "$1: $got, not $2"
}
asked "findings" $((count + half)) "SELECT count(*) FROM finding"
asked "their numbers" "1|$((count + half))|$((count + half))" \
    "SELECT min(n), max(n), count(DISTINCT n) FROM (SELECT CAST(substr(\"key\", 7) AS INTEGER) AS n FROM record WHERE kind = 'finding')"
asked "rectifications received" "$half" "SELECT count(*) FROM record WHERE kind = 'rectification' AND state = 'received'"
asked "entries of the history" $((entries + 2 * half)) "SELECT count(*) FROM history"
asked "the last of them" $((entries + 2 * half)) "SELECT max(seq) FROM history"
finish
