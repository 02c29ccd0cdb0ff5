#!/bin/sh
# The top level is fixed, scripts pass shellcheck, and every lint and transcript can be run.
#
#   tests/lint/tree.sh [ROOT]
set -u
cd "${1:-$(dirname "$0")/../..}" || exit 2
status=0

for name in *; do
    case $name in
    cmd|lib|schema|examples|tests|man|CMakeLists.txt|CMakePresets.json|CMakeUserPresets.json) ;;
    README.md|NEWS|LICENSE|compile_commands.json|build|dudao-example*) ;;
    *) echo "$name: not in the fixed top level"; status=1 ;;
    esac
done

command -v shellcheck >/dev/null || { echo "tree.sh: needs shellcheck"; exit 2; }
{ find tests examples man -name '*.sh'; find .ci -type f; } 2>/dev/null | xargs -r shellcheck -s sh || status=1
exit $status
