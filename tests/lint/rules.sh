#!/bin/sh
# Every policy rule holds in one transcript and falls short in another, as `check` prints it.
#
#   tests/lint/rules.sh [ROOT]
set -u
export LC_ALL=C.UTF-8
cd "${1:-$(dirname "$0")/../..}" || exit 2
tab=$(printf '\t')

for rule in schema/rules/*.sql; do
    rule=$(basename "$rule" .sql)
    for word in 是 否; do # in a table it comes first, between tabs last
        grep -qE "^  $word  .*  $rule\$|^  $rule$tab.*$tab$word\$" tests/cli/*.t || echo "$rule: no transcript shows $word"
    done
done | if grep .; then exit 1; fi
