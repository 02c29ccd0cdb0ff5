#!/bin/sh
# A command is killed at a hundred points of an import and at a hundred of a move, evidence and all: before and behind the
# system calls that change files. Whoever reads the store next recovers it, and finds all of the command or nothing.
#
#   crash.sh BIN TOOLS      POINTS=100 and SEED=NUMBER are taken from the surroundings
here=$(dirname "$0")
# shellcheck source=tests/fault/common.sh
. "$here/common.sh"
points=${POINTS:-100}
seed=${SEED:-$(date +%s)}
echo "seed $seed"

# The leak detector cannot work while it is traced.
traced() {
    ASAN_OPTIONS=$ASAN_OPTIONS:detect_leaks=0 strike "$@" 2>said
}
# choose COUNT: points among COUNT, each once, as far as they go; the last is always one of them.
choose() {
    awk -v seed="$seed" -v count="$1" -v points="$points" 'BEGIN {
        srand(seed)
        if (points > count) points = count
        for (left = count - 1; left > 0; left--)
            if (rand() * left < points - 1) { print count - left; points-- }
        print count
    }'
}

# strikes NAME COMMAND...: COMMAND, which works on try.db, begins from start.db each time.
strikes() {
    name=$1
    shift
    copy start.db try.db
    count=$(traced "$@") || { fail "$name: does not work unstruck" said; return; }
    sound "$name, unstruck" try.db
    before=$(contents start.db) after=$(contents try.db)
    nothing=0 all=0 recovered=0
    for point in $(choose "$count"); do
        copy start.db try.db
        where=$(traced -n "$point" "$@") || fail "$name, point $point: $where, not struck" said
        [ ! -s try.db-journal ] || recovered=$((recovered + 1))
        sound "$name, point $point of $count ($where)" try.db
        case $(contents try.db) in
        "$before") nothing=$((nothing + 1)) ;;
        "$after") all=$((all + 1)) ;;
        *) fail "$name, point $point of $count ($where): neither all nor nothing" ;;
        esac
    done
    echo "$name: $count points; nothing $nothing times, all $all times, a journal was left $recovered times"
    # Else the points have missed what they are for.
    if [ "$nothing" -eq 0 ] || [ "$all" -eq 0 ] || [ "$recovered" -eq 0 ]; then
        fail "$name: one of these never happened"
    fi
}

make_store start.db 10
findings 60 11 >more.yaml
sed -i 's/found_in: spring/found_in: S2026-001/' more.yaml
rectifications 60 11 >>more.yaml
echo "巡查记录" >proof.txt

strikes "an import" dudao import more.yaml --store try.db
strikes "a move" dudao-rectify receive R2026-001 R2026-002 --store try.db
needs "a plan" dudao-rectify receive R2026-001 --store start.db
needs "a plan" dudao-rectify plan R2026-001 --store start.db
strikes "a move with evidence" dudao-rectify submit R2026-001 report=已清理 evidence=proof.txt --store try.db
finish
