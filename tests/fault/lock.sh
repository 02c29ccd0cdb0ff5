#!/bin/sh
# The store is held by a command that does not go on: whoever writes gives up after the deadline, and says who holds it;
# whoever reads does not notice.
#
#   lock.sh BIN TOOLS
here=$(dirname "$0")
# shellcheck source=tests/fault/common.sh
. "$here/common.sh"
export DUDAO_STORE="$work/store.db"

make_store "$DUDAO_STORE" 5
before=$(contents "$DUDAO_STORE")

# It has the lock and waits for its input; then it is stopped.
mkfifo input
dudao import - <input >holder.said 2>&1 &
holder=$!
exec 7>input
for _ in $(seq 50); do
    ! grep -q "pid $holder " "$DUDAO_STORE-lock" || break
    sleep 0.1
done
grep -q "pid $holder " "$DUDAO_STORE-lock" || fail "the lock is not held by the import" holder.said
kill -STOP "$holder"

began=$(date +%s)
ends 0 "a list meanwhile" dudao-rectify list
[ $(($(date +%s) - began)) -lt 5 ] || fail "the list had to wait"

began=$(date +%s)
ends 6 "a move meanwhile" dudao-rectify receive R2026-001 --lang en
took=$(($(date +%s) - began))
if [ "$took" -lt 9 ] || [ "$took" -gt 20 ]; then
    fail "gave up after $took seconds, not after ten" said
fi
grep -q "$holder" said || fail "who holds the store is not said" said

kill -CONT "$holder"
[ "$(contents "$DUDAO_STORE")" = "$before" ] || fail "the move that gave up has written"
findings 1 100 | sed 's/found_in: spring/found_in: S2026-001/' >&7
exec 7>&-
wait "$holder" || fail "the import does not go on" holder.said
ends 0 "the move, afterwards" dudao-rectify receive R2026-001
sound "afterwards" "$DUDAO_STORE"
finish
