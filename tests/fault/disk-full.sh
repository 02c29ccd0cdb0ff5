#!/bin/sh
# No room is left: on a full disk where one can be mounted, and by the limit of the size of a file everywhere. One clear
# error, nothing written, a store that is sound while the disk is still full, and that works again once it is not.
#
#   disk-full.sh BIN TOOLS
here=$(dirname "$0")
# shellcheck source=tests/fault/common.sh
. "$here/common.sh"

make_store start.db 10
findings 200 11 >more.yaml
sed -i 's/found_in: spring/found_in: S2026-001/' more.yaml
rectifications 200 11 >>more.yaml
awk 'BEGIN { for (i = 0; i < 60000; i++) print "巡查记录", i }' >proof.txt
before=$(contents start.db)

# refused WHAT STORE STATUS TEXT: what became of a command that had no room; what it said has TEXT in it.
refused() {
    [ "$3" -eq 7 ] || fail "$1: exit status $3, not 7" said
    errors=$(grep -c 'error: ' said)
    [ "$errors" -eq 1 ] || fail "$1: not one error" said
    grep -q "$4" said || fail "$1: '$4' is not said" said
    sound "$1" "$2"
    [ "$(contents "$2")" = "$before" ] || fail "$1: something was written"
    behind=$(find "$2.files" -name '*.new' 2>/dev/null)
    [ -z "$behind" ] || fail "$1: left behind: $behind"
}

# limited BLOCKS COMMAND...: with files of so many blocks of 512 bytes at most.
limited() (
    ulimit -f "$1" || exit 2
    shift
    exec "$@"
)

# The signal that goes with the limit is ignored, so that the write fails as it does on a full disk; then it is not, and
# ends the command in the middle.
try_limits() {
    size=$(($(wc -c <start.db) / 512))
    for blocks in 16 64 $((size / 2)) "$size" $((size + 16)) $((size + 64)); do
        copy start.db try.db
        (trap '' XFSZ && limited "$blocks" dudao import more.yaml --store try.db --lang en) >said 2>&1
        refused "an import, files of $blocks blocks" try.db $? try.db

        copy start.db try.db
        limited "$blocks" dudao import more.yaml --store try.db >said 2>&1 && fail "$blocks blocks were enough" said
        sound "an import ended by the limit of $blocks blocks" try.db
        [ "$(contents try.db)" = "$before" ] || fail "an import ended by the limit of $blocks blocks: not undone"
    done
    copy start.db try.db
    (trap '' XFSZ && limited $((size + 64)) \
        dudao-rectify submit R2026-001 report=已清理 evidence=proof.txt --store try.db --lang en) >said 2>&1
    refused "evidence above the limit" try.db $? 'the file is too large'
    ends 0 "an import without the limit" dudao import more.yaml --store try.db
    sound "an import without the limit" try.db
}

# leave KIB: fill the disk but for so much.
leave() {
    rm -f disk/filler
    free=$(df -k --output=avail disk | tail -n 1)
    [ "$free" -le "$1" ] || dd if=/dev/zero of=disk/filler bs=1k count=$((free - $1)) 2>/dev/null
}

# on_disk WHAT COMMAND...: with ever more room, until there is enough.
on_disk() {
    what=$1
    shift
    full=0 room=0
    while [ "$room" -le 4096 ]; do
        rm -f disk/filler
        copy start.db disk/try.db
        leave "$room"
        "$@" >said 2>&1
        ended=$?
        [ "$ended" -ne 0 ] || break
        refused "$what, $room KiB left" disk/try.db "$ended" 'no room is left\|no space left'
        full=$((full + 1))
        room=$((room * 2 + 8))
    done
    rm -f disk/filler
    sound "$what, $room KiB left" disk/try.db
    [ "$full" -gt 0 ] || fail "$what: the disk was never full"
    ends 0 "once more with room" dudao-rectify receive R2026-002 --store disk/try.db
    echo "$what: refused $full times, done with $room KiB left"
}

mkdir disk
if [ "${DISK-}" = mounted ]; then
    if mount -t tmpfs -o size=8m none disk; then
        on_disk "an import on a full disk" dudao import more.yaml --store disk/try.db --lang en
        on_disk "evidence on a full disk" dudao-rectify submit R2026-001 report=已清理 evidence=proof.txt \
            --store disk/try.db --lang en
        umount disk
    else
        fail "a disk cannot be mounted, though it should be"
    fi
    finish
fi

try_limits
# In a space of names of its own, so that nothing stays mounted whatever happens here.
if unshare --mount --map-root-user mount -t tmpfs none "$work/disk" 2>/dev/null; then
    DISK=mounted unshare --mount --map-root-user sh "$script" "$bin" "$tools" || wrong=$((wrong + 1))
else
    echo "no disk can be mounted here: the limit of the size of files alone was tried"
fi
finish
