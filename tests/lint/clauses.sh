#!/bin/sh
# Every clause marked in the code or the schema, `[依据 意见 第十五条]`, stands in a transcript that shows it.
#
#   tests/lint/clauses.sh [ROOT]
set -u
export LC_ALL=C.UTF-8
cd "${1:-$(dirname "$0")/../..}" || exit 2

marks() {
    grep -rhoE '\[依据 [^]]+\]' "$@" 2>/dev/null | sort -u
}
shown=$(marks tests/cli --include='*.t')
marks lib schema | while IFS= read -r mark; do
    printf '%s\n' "$shown" | grep -qxF -- "$mark" && continue
    echo "$mark is shown by no transcript; it stands in"
    grep -rnF -- "$mark" lib schema | cut -d: -f1,2 | sed 's/^/    /'
done | if grep .; then exit 1; fi
