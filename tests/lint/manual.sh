#!/bin/sh
# The manual is well formed and says what the programs can do.
#
#   tests/lint/manual.sh [ROOT [BUILD]]
#
# mandoc finds nothing in man/; every page that is referred to exists; no line is wider than a page; every
# program of the build has a page in both languages, and each option and verb of its --help stands there; each option
# of a verb stands there or in dudao(1); every kind has its fields in dudao-records(5), what its lists
# show besides, and its moves on a page; what the programs print for the manual is what stands in it.
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
    mandoc -Tlint "$1" 2>&1 | sed 's/^mandoc: //' | grep -vE 'referenced manual not found|^outdated mandoc\.db' |
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

# Chinese has no blanks to end a line at: what is not broken in the source runs on.
width() {
    widest=$(text "$1" | wc -L)
    [ "$widest" -le 80 ] || echo "$1: has a line of $widest columns, a page has 80"
}

# The options of a help text.
options() {
    grep -oE '(^|[ ,|[(])--?[A-Za-z][a-z-]*' | grep -oE -e '-.*'
}
# The parts of a help text whose headings fit.
parts() {
    awk -v heading="$1" 'BEGIN { RS = ""; ORS = "\n\n" } $0 ~ "^(" heading ")"'
}
# What opens the lines of a part that are indented by two spaces, up to the first argument; a verb may be two words.
verbs() {
    awk '/^  [a-z]/ {
        sub(/^  /, "")
        sub(/  .*/, "")
        count = split($0, words, " ")
        print words[1] (count > 1 && words[2] ~ /^[a-z][a-z-]*$/ ? " " words[2] : "")
    }'
}

# speaks NAME TEXT: each line of the input is a word of the text.
speaks() {
    sort -u | while IFS= read -r word; do
        printf '%s\n' "$2" | grep -qE -e "(^|[^A-Za-z0-9-])$word([^a-z-]|$)" || echo "$1: does not speak of $word"
    done
}

help_of() {
    LC_ALL=en_US.UTF-8 "$@" --help || echo "$*: --help fails"
}

# program PROGRAM FOLDER: what it says of itself against its page there.
program() {
    page=$2/${1##*/}.1
    [ -e "$page" ] || { echo "$page: missing"; return; }
    help=$(help_of "$1")
    shown=$(text "$page")
    printf '%s\n' "$help" | options | speaks "$page" "$shown"
    printf '%s\n' "$help" | parts 'Its own verbs|Verbs every task has|Moves' | verbs | speaks "$page" "$shown"
    printf '%s\n' "$help" | parts 'Its own verbs|Verbs every task has' | verbs | while IFS= read -r verb; do
        # shellcheck disable=SC2086
        help_of "$1" $verb | parts 'Its own options' | options
    done | speaks "$page" "$shown$(text "$2/dudao.1")"
}

# moved KIND: people make moves of it, beside its creation.
moved() {
    "$bin/dudao" flow "$1" --format tsv --lang en |
        awk -F '\t' 'NR > 1 && $2 != "create" && $7 != "yes" { found = 1 } END { exit !found }'
}

# generated BUILD: renew a copy and see what has changed.
generated() {
    copy=$(mktemp -d) || exit 2
    cp -R man/. "$copy"
    sh man/generate.sh "$1" "$copy" || echo "man/generate.sh: fails"
    diff -r -U 2 man "$copy" || echo "man: run sh man/generate.sh BUILD"
    rm -r "$copy"
}

{
    for page in $pages; do
        lint "$page"
        width "$page"
    done
    for folder in man man/zh_CN; do
        for program in "$bin"/dudao*; do
            [ ! -x "$program" ] || program "$program" "$folder"
        done
    done
    if [ -x "$bin/dudao" ]; then
        for kind in $("$bin/dudao" --complete template ''); do
            for page in man/dudao-records.5 man/zh_CN/dudao-records.5; do
                grep -q "generated: fields $kind\$" "$page" || echo "$page: does not have $kind"
            done
            for folder in man man/zh_CN; do
                [ ! -e "schema/lists/$kind.sql" ] || grep -q "generated: derived $kind\$" "$folder/dudao-records.5" ||
                    echo "$folder: does not have what lists of $kind show besides"
                ! moved "$kind" || grep -q "generated: moves $kind\$" "$folder"/*.1 ||
                    echo "$folder: does not have the moves of $kind"
            done
        done
        generated "${bin%/bin}"
    fi
} | if grep .; then exit 1; fi
