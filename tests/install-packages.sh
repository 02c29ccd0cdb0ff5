#!/bin/sh
# Installs the Debian packages that are named and missing; asks nothing and calls apt for nothing else.
#
#   tests/install-packages.sh PACKAGE...
#
# As root, or through sudo. Exit status: 0 all are there, 1 they could not be installed.
set -u

missing=
for package; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
        missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null; then
    as_root=sudo
else
    echo "These packages are missing, and to install them takes root or sudo:$missing" >&2
    exit 1
fi

log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT

apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=3 "$@" >"$log" 2>&1 || { cat "$log" >&2; return 1; }
}

echo "Installing$missing"
# shellcheck disable=SC2086 # one word a package
if ! { apt update && apt install --no-install-recommends $missing; }; then
    echo "These packages could not be installed:$missing" >&2
    exit 1
fi
