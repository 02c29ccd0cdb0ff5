#!/bin/sh
# The manual is well formed and says what the programs can do.
#
#   tests/lint/manual.sh [ROOT [BUILD]]
#
# mandoc finds nothing in man/; every page that is referred to exists; every program of the build has a page
# in both languages, and each option and verb of its --help stands there.
set -u
export LC_ALL=C.UTF-8
cd "${1:-$(dirname "$0")/../..}" || exit 2
bin=${2:-build/dev}/bin
pages=$(find man -name '*.[157]' 2>/dev/null | sort)
[ -n "$pages" ] || [ -x "$bin/dudao" ] || exit 0
command -v mandoc >/dev/null || { echo "manual.sh: needs mandoc"; exit 2; }

# What mandoc says of a page. It takes the end of every Chinese heading for a stray delimiter, wants the word
# NAME, and knows only what is installed.
lint() {
    mandoc -Tlint "$1" | sed 's/^mandoc: //' | grep -v 'referenced manual not found' |
        case $1 in
        man/zh_CN/*) grep -vE 'trailing delimiter: .*\\\[u[0-9A-F]+\]$|first section is not "NAME"|outside NAME section' ;;
        *) cat ;;
        esac
    sed -n 's/^\.Xr \(dudao[a-z-]*\) \([0-9]\).*/\1.\2/p' "$1" | sort -u | while IFS= read -r other; do
        [ -e "man/$other" ] || echo "$1: refers to $other, which is not there"
    done
}

# The text of a page, without overstriking.
text() {
    mandoc -Tutf8 "$1" | sed 's/.\x08//g'
}

# The options of a help text, and its verbs: the words that open its lines indented by two spaces.
words() {
    grep -oE '(^|[ ,|[(])--?[A-Za-z][a-z-]*' | grep -oE -e '-.*'
}
verbs() {
    sed -nE 's/^  ([a-z][a-z-]+)( .*|$)/\1/p'
}

{
    for page in $pages; do
        lint "$page"
    done
    for program in "$bin"/dudao*; do
        [ -x "$program" ] || continue
        help=$(LC_ALL=en_US.UTF-8 "$program" --help) || echo "$program: --help fails"
        for page in "man/${program##*/}.1" "man/zh_CN/${program##*/}.1"; do
            [ -e "$page" ] || { echo "$page: missing"; continue; }
            shown=$(text "$page")
            { printf '%s\n' "$help" | words; printf '%s\n' "$help" | verbs; } | sort -u | while IFS= read -r word; do
                printf '%s\n' "$shown" | grep -qE -e "(^|[^A-Za-z0-9-])$word([^a-z-]|$)" ||
                    echo "$page: does not speak of $word"
            done
        done
    done
} | if grep .; then exit 1; fi
