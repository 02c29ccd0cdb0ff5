#!/bin/sh
# The Chinese catalogue has every message of the code, translated and not fuzzy, and no other.
#
#   tests/lint/catalogue.sh [ROOT]
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 2
sources=$(find lib cmd -name '*.[ch]' 2>/dev/null | sort)
[ -n "$sources" ] || exit 0
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

printf '%s\n' "$sources" | xgettext --files-from=- --from-code=UTF-8 --language=C --force-po \
    -k -k_ -kN_ -kdgettext:2 -kngettext:1,2 -kdngettext:2,3 --add-location=full -o "$work/code.pot" || exit 2
if ! grep -q '^#:' "$work/code.pot"; then
    exit 0
fi
msgfmt -c -o /dev/null lib/po/zh_CN.po || exit 1
# Untranslated, fuzzy and missing ids are errors of msgcmp, ids that no code has are warnings.
msgcmp lib/po/zh_CN.po "$work/code.pot" 2>"$work/wrong"
status=$?
cat "$work/wrong"
[ $status -eq 0 ] && [ ! -s "$work/wrong" ]
