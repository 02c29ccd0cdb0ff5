#!/bin/sh
# Every move of every workflow, allowed and refused, and everything that a workflow may say, stands in a transcript.
#
#   tests/lint/moves.sh [ROOT [BUILD]]
#
# The programs say which moves there are, `dudao flow KIND`; the commands of tests/cli and what came of them say which
# are shown:
#   - a row of a workflow, a move asked for by another one too: a step of `show KEY` with its label, the state before and
#     the state after; a creation: a line of `add KIND` with the state;
#   - its verb: `VERB KEY` that ends with 0 and names both, and one that ends with 4 and names key and article; a creation
#     refused is an `add KIND` that ends with 3 or 4; what people cannot type, a program's own move, is typed nevertheless
#     and ends with 2;
#   - the day of a move: for each workflow that people move, an `on=` after today and one before the last move;
#   - a message of lib/flow and lib/procedure: the fixed parts of its translation, in one line.
# A move refused in Chinese names an article and what is possible, what can be chosen or how to correct what stands, but
# for a record that has come to an end.
set -u
export LC_ALL=C.UTF-8
cd "${1:-$(dirname "$0")/../..}" || exit 2
dudao=${2:-build/dev}/bin/dudao
[ -x "$dudao" ] || exit 0
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT

# What the programs keep from happening, or sum up: a C program alone can hear it, so it stands in a unit test.
unheard='^(is void|as: |--reason is missing|moves ask for moves more|refused; nothing was written)'

# ID and the Chinese of it as a regular expression
xgettext --from-code=UTF-8 --language=C -k -k_ -o - lib/flow/*.c lib/procedure/*.c |
    sed 's/charset=CHARSET/charset=UTF-8/' >"$work/code.pot"
msgmerge -q --no-fuzzy-matching -o "$work/code.po" lib/po/zh_CN.po "$work/code.pot" || exit 2
msgattrib --no-obsolete --no-wrap "$work/code.po" | awk '
    function text(line) { return substr(line, index(line, "\"") + 1, length(line) - index(line, "\"") - 1) }
    /^msgid "/ { id = text($0) }
    /^msgstr "/ && id != "" {
        chinese = text($0)
        gsub(/[.*+?()[\]{}|^$\\]/, "\\\\&", chinese)
        gsub(/%([0-9]+\\\$)?(ll|l|z)?[sdu]/, ".*", chinese)
        print id "\t" chinese
    }' >"$work/messages"

said_in() { # MESSAGES, English or Chinese
    grep -hE '^  [^$>]' tests/cli/*.t >"$work/said"
    while IFS='	' read -r id chinese; do
        if printf '%s\n' "$id" | grep -qE -e "$unheard"; then
            grep -rqF -e "${id%%%*}" tests/unit || echo "stands in no unit test: \"$id\""
        else
            grep -qE -e "$chinese" "$work/said" || echo "is said in no transcript: \"$id\", $chinese"
        fi
    done
}
[ -s "$work/messages" ] || { echo "moves.sh: no message was found"; exit 2; }
said_in <"$work/messages" >"$work/wrong"

# given NAME, kind NAME LETTERS, row NAME LINE-OF-flow, said WHAT PATTERN
{
    grep -rhE '\.keying = DD_KEY_GIVEN' lib/domain | sed -nE 's/.*\.name = "([a-z_]+)".*/given\t\1/p'
    grep -rhE '\.letters = "' lib/domain | sed -nE 's/.*\.name = "([a-z_]+)".*\.letters = "([A-Z]*)".*/kind\t\1\t\2/p'
    for kind in $("$dudao" --complete template ''); do
        "$dudao" flow "$kind" --lang zh | sed "1d; /^\$/,\$d; s/^/row	$kind	/"
    done
    sed -nE -e 's/^on: %s lies after today .*\t/said\tfuture\t/p' -e 's/^on: %s lies before the last move.*\t/said\tearlier\t/p' \
        -e 's/^(possible (now|once that is there):.*|can be done with reason=|to correct what stands:.*|a mistake is taken back.*|give the successor.*)\t/said\tpossible\t/p' "$work/messages"
} >"$work/flows"

awk '
    function row(kind, line,    column) { # two blanks between the columns, the first one blank for a creation
        n++
        kind_of[n] = kind
        program[n] = line ~ /（程序）/
        if (sub(/^ +/, "", line)) line = "-  " line
        split(line, column, /  +/)
        from[n] = column[1]; label[n] = column[2]; verb[n] = column[3]; to[n] = column[4]
        if (verb[n] == "create") stateless[kind] = to[n] ~ / / # it is the article
        if (stateless[kind]) to[n] = ""
        moves[kind, verb[n]] = left[kind, from[n]] = 1
        words[kind, verb[n]] = words[kind, verb[n]] "|" label[n] # what a table calls it, in Chinese
    }
    FILENAME == flows {
        split($0, part, "\t")
        if (part[1] == "kind") name_of[part[3]] = part[2]
        else if (part[1] == "given") given_kind = part[2]
        else if (part[1] == "row") row(part[2], part[3])
        else said[part[2]] = said[part[2]] (said[part[2]] == "" ? "" : "|") part[3]
        next
    }

    # what the office numbers itself is known by the code it was given in this transcript
    function note_code(line,    code) {
        while (match(line, /(代码|code)[:=] *[^ ,}]+/)) {
            code = substr(line, RSTART, RLENGTH)
            sub(/^(代码|code)[:=] */, "", code)
            given[code] = 1
            line = substr(line, RSTART + RLENGTH)
        }
    }
    function is_key(word) { return word in given || word ~ /^[A-Z]+[0-9][0-9][0-9][0-9]-[0-9]+$/ }
    function kind_of_key(key) { if (key in given) return given_kind; sub(/[0-9].*/, "", key); return name_of[key] }

    # a line of the steps that `show` prints
    function step(kind, line,    column) {
        split(line, column, /  +/)
        shown[kind, column[3], column[4], column[5]] = shown[kind, column[3]] = 1
    }
    function has_ended(kind, line,    at) {
        at = index(line, "现为 \047")
        if (!at) return 0
        line = substr(line, at + length("现为 \047"))
        return !((kind, substr(line, 1, index(line, "\047") - 1)) in left)
    }
    function refuse(kind, verb, key,    i, possible) {
        for (i = 1; i <= lines; i++) {
            if (output[i] ~ said["possible"] || output[i] ~ /^ +可选: / || stateless[kind]) possible = 1
            if (index(output[i], key ": error: ") != 1) continue
            if (output[i] !~ /(）|\)) \[refused\]$/) { wrong(command ": names no article"); return }
            if (has_ended(kind, output[i])) possible = 1
            refused[kind, verb] = 1
        }
        if (refused[kind, verb] && !possible && command !~ /--lang en/) wrong(command ": does not say what is possible")
    }
    function move(verb, key,    kind, i) {
        kind = kind_of_key(key)
        gsub("_", "-", verb)
        if (status == 2) typed[kind, verb] = 1
        if (status == 4 && (kind, verb) in moves) refuse(kind, verb, key)
        for (i = 1; i <= lines; i++)
            if (verb == "show" && output[i] ~ /^[0-9]+ +[0-9-]+  /) step(kind, output[i])
            else if (index(output[i], key " ") == 1 && output[i] ~ ("^[^ ]+ +(" verb words[kind, verb] ")( |$)") && !dry) done[kind, verb] = 1
            else if (output[i] ~ said["future"]) day[kind, "after today"] = 1
            else if (output[i] ~ said["earlier"]) day[kind, "before the last move"] = 1
    }
    function add(kind,    i, column) {
        if (status == 3 || status == 4) refused[kind, "create"] = 1
        for (i = 1; i <= lines; i++)
            if (split(output[i], column, /  +/) > 1 && column[2] ~ ("^(add|登记" words[kind, "create"] ")$")) done[kind, "create", column[3]] = 1
    }
    function finish(    word, count, i, verb) {
        count = split(command, word, /[ ;]+/)
        dry = command ~ / (-n|--dry-run)( |$)/
        for (i = 2; i <= count; i++) {
            if (is_key(word[i]) && !is_key(word[i - 1])) verb = word[i - 1]
            if (is_key(word[i])) move(verb, word[i])
            else if (word[i - 1] == "add") add(word[i])
        }
        command = ""
        lines = status = 0
    }
    FNR == 1 { finish(); split("", given) }
    /^  [$>]/ { note_code($0) }
    /^  \$ / { finish(); file = FILENAME; command = substr($0, 5); next }
    /^  >( |$)/ { next }
    /^  \[[0-9]+\]$/ { status = substr($0, 4) + 0; next }
    /^  / { output[++lines] = substr($0, 3) }

    function wrong(what) { print file ": " what }
    function want(is_there, i, what) {
        if (!is_there) print kind_of[i] ": " from[i] " " verb[i] " " label[i] " " to[i] ": " what
    }
    END {
        finish()
        for (i = 1; i <= n; i++) {
            kind = kind_of[i]
            creates = verb[i] == "create"
            if (creates) want(done[kind, "create", to[i]], i, "no `add " kind "` comes to this")
            else if (stateless[kind]) want(shown[kind, label[i]], i, "no `show` has this step")
            else want(shown[kind, label[i], from[i], to[i]], i, "no `show` has this step")
            if (seen[kind, verb[i]]++) continue
            if (program[i]) want(typed[kind, verb[i]], i, "nobody types it in vain")
            else want(refused[kind, verb[i]], i, "is never refused")
            if (program[i] || creates) continue
            want(done[kind, verb[i]], i, "is never done by command")
            if (days[kind]++) continue
            want(day[kind, "after today"], i, "no on= after today")
            want(day[kind, "before the last move"], i, "no on= before the last move")
        }
    }' flows="$work/flows" "$work/flows" tests/cli/*.t >>"$work/wrong"
cat "$work/wrong"
[ ! -s "$work/wrong" ]
