#!/bin/sh
# The transcript runner finds what it has to find.
#
#   tests/lint/runner.sh [ROOT]

# shellcheck disable=SC2016 # transcripts are expanded by their own shell
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 2
runner=$PWD/tests/transcript.sh
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
mkdir bin
printf '#!/bin/sh\necho "said: $*"\n' >bin/toy
chmod +x bin/toy
status=0

# expect STATUS NAME [OPTION]: running NAME.t, which is standard input, ends with this status.
expect() {
    cat >"$2.t"
    sh "$runner" --bin bin ${3:+"$3"} "$2.t" >"$2.log" 2>&1
    ended=$?
    [ $ended -eq "$1" ] && return
    echo "$2: exit status $ended, not $1"
    cat "$2.log"
    status=1
}
# same NAME: NAME.t is now standard input.
same() {
    cat >"$1.want"
    diff -u "$1.want" "$1.t" || { echo "$1: accepted something else"; status=1; }
}

expect 0 holds <<'END'
One shell for all: variables, functions and folders stay.

  $ toy a 中
  said: a 中
  $ x=5; mkdir sub; cd sub
  $ echo "$x in $PWD"; echo to stderr >&2; (exit 3)
  5 in $HOME/sub
  to stderr
  [3]
  $ cat <<'TEXT' | sed 's/b/c/'
  > abc
  >
  > $ x
  > TEXT
  acc
  
  \$ x
Today and the actor are fixed, and nothing is read.
  $ echo "$DUDAO_TODAY $DUDAO_ACTOR $LC_ALL $TZ ${LANG-none} $(cat)"
  2026-03-02 clerk C.UTF-8 CST-8 none 
  $ printf '\\a\n[1]\n> b\nc\000\r\033\357\273\277'
  \\a
  \[1]
  \> b
  c<00><0D><1B><FEFF>
  \ no newline
  $ sh -c 'kill -9 $$'
  Killed
  [137]
END
printf '  $ echo a\n  a' | expect 1 no_newline_at_the_end
printf '  $ echo a\n  b\n' | expect 1 other_output
printf '  $ echo a\n' | expect 1 missing_output
printf '  $ true\n  b\n' | expect 1 too_much_output
printf '  $ false\n' | expect 1 missing_status
printf '  $ true\n  [1]\n' | expect 1 other_status
printf '  $ printf a\n  a\n' | expect 1 missing_newline
printf '  stray\n\n  $ true\n' | expect 1 output_of_nothing
printf '  $ exit\n  $ true\n' | expect 1 ends_early
printf '  $ true\n  $ exit 0\n' | expect 1 ends_at_the_last_command
printf '  $ if\n' | expect 1 not_a_command
printf '  $ kill -9 $$\n' | expect 1 kills_the_shell
printf '  $ exit\n' | expect 1 ends_early_accepted --accept
printf '  $ echo found >"$__transcript/sanitizer.1"\n' | expect 1 sanitizer --accept
printf '  $ sh -c "kill -9 \\$\\$"\n' | expect 1 crash_accepted --accept

expect 0 accepted --accept <<'END'
Prose.

  $ toy b
  said: c

  $ printf 'a\n\nb'; false
More prose.
END
same accepted <<'END'
Prose.

  $ toy b
  said: b

  $ printf 'a\n\nb'; false
  a
  
  b
  \ no newline
  [1]
More prose.
END
expect 0 accepted_once_more <accepted.want

sh "$runner" --bin bin holds.t other_output.t >/dev/null && { echo "several: the failure is lost"; status=1; }
sh "$runner" --nonsense 2>/dev/null
[ $? -eq 2 ] || { echo "usage: not 2"; status=1; }
exit $status
