#!/bin/sh
# Renew the parts of the manual that say what the programs themselves say.
#
#   sh man/generate.sh BUILD [FOLDER]
#
# The programs are those of BUILD/bin; the pages are those of FOLDER, else those beside this script. A part stands
# between two comments:
#
#   .\" generated: verbs dudao-rectify
#   .\" end of generated
#
# The words behind the colon are the name of one of the functions part_NAME below, and its arguments. Whatever else a
# page says is written by hand. tests/lint/manual.sh finds a part that is not as this script would write it.
set -eu
export LC_ALL=C.UTF-8

bin=$(cd "${1:?BUILD}/bin" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
pages=$(cd "${2:-$here}" && pwd)
schema=$here/../schema
# Where there is no store, programs speak of the numbers they ship.
export DUDAO_STORE="$here/none"

# say PROGRAM ARGUMENT...: what a program prints, in the language of the page.
say() {
    program=$1
    shift
    "$bin/$program" "$@" --lang "$language" </dev/null
}

# Whatever becomes text of a page goes through here: signs that mean something to mdoc are written as such, and lines
# are broken at blanks as mandoc wants them, which sees a Chinese character as the eight of \[u6574]. It ends no line of
# a page elsewhere, so that an enumeration in Chinese too long for one is given blanks.
roff() {
    awk '
    function size(word, rest) {
        rest = word
        gsub(/[\001-\177]/, "", rest)
        return length(word) - length(rest) + 8 * length(rest) / length("整")
    }
    /^\.[A-Z]/ { print; next }
    {
        gsub(/-/, "\\-")
        if (size($0) > 240)
            gsub(/、/, "、 ")
        count = split($0, words, " ")
        line = ""
        for (i = 1; i <= count; i++) {
            if (line != "" && size(line) + size(words[i]) > 76) {
                print line
                line = ""
            }
            if (line == "" && words[i] ~ /^[.\047]/)
                words[i] = "\\&" words[i]
            line = line (line == "" ? "" : " ") words[i]
        }
        print line
    }'
}

# The lines of a help text that stand together with the one beginning with "$1", without their heading: what is on the
# left, a tab, what is on the right.
items() {
    awk -v first="$1" '
    BEGIN { RS = ""; FS = "\n" }
    index($0, "\n" first) {
        for (i = 2; i <= NF; i++) {
            line = $i
            sub(/^ +/, "", line)
            if (index($i, "                    ") == 1)
                print left "\t" line
            else if (match(line, /  +/))
                print substr(line, 1, RSTART - 1) "\t" substr(line, RSTART + RLENGTH)
            left = line
        }
    }'
}

# A list of such items: the first word is a command or an option, others are arguments.
list() {
    echo '.Bl -tag -width Ds -compact'
    awk -F '\t' '
    function macro(word) {
        if (word ~ /^--/)
            return "Fl " substr(word, 2)
        if (word ~ /^-/)
            return "Fl " substr(word, 2)
        return "Ar " word
    }
    {
        count = split($1, words, " ")
        head = words[1] ~ /^-/ ? macro(words[1]) : "Cm " words[1]
        for (i = 2; i <= count; i++) {
            word = words[i]
            opens = sub(/^\[/, "", word)
            closes = sub(/\]$/, "", word)
            head = head (opens ? " Oo " : " ") macro(word) (closes ? " Oc" : "")
        }
        sub(/, Fl/, " , Fl", head)
        print ".It " head
        print $2
    }' | roff
    echo '.El'
}

part_verbs() {
    say "$1" --help | items '  import ' | list
}

part_options() {
    say "$1" --help | items '      --store ' | list
}

# The workflow of a kind, a line a row.
flow() {
    say dudao flow "$1" --format tsv | sed 1d
}

# What the two languages write differently.
words='
function pick(english, chinese) { return language == "zh" ? chinese : english }
function add(list, word) { return list == "" ? word : list pick(", ", "、") word }
function article(text) {
    gsub(/ /, "\\~", text)
    return text == "" ? "" : pick(" (", " （") text pick(")", "）")
}
'

# The moves people make: an item a verb, a line a way of it.
part_moves() {
    flow "$1" | awk -F '\t' -v language="$language" "$words"'
    function end_way() {
        if (going)
            ways = ways from to "\n"
        from = ""
        going = 0
    }
    function end_verb() {
        end_way()
        if (verb != "")
            printf ".It Cm %s Pq %s\n%s", verb, labels, ways
        verb = labels = ways = ""
    }
    function way(said) {
        said = $6
        gsub(/ /, pick(" and ", "、"), said)
        if ($1 == "") # a kind without states
            return (said == "" ? "" : pick("needs ", "须写明") said) article($8) pick(".", "。")
        return " →\\~" ($1 == $4 ? pick("the same", "状态不变") : $4) ($5 == "" ? "" : pick(", where ", "，限") $5) \
            (said == "" ? "" : pick("; needs ", "；须写明") said) article($8) pick(".", "。")
    }
    BEGIN { print ".Bl -tag -width Ds -compact" }
    $2 == "create" || $7 == "yes" || $7 == "是" { next }
    {
        if ($2 != verb)
            end_verb()
        if (way() != to)
            end_way()
        if (!index(labels, $3))
            labels = add(labels, $3)
        verb = $2
        to = way()
        from = add(from, $1)
        going = 1
    }
    END { end_verb(); print ".El" }' | roff
}

# The states: an item each, and until when it has to be left.
part_states() {
    {
        say dudao flow "$1" --format dot --lang zh | sed -n 's/^ *\([a-z_]*\) \[label="\(.*\)"\];$/\1\t\2/p'
        say dudao flow "$1" | awk 'BEGIN { RS = "" } NR == 2' | sed '1,2d; s/   */\t/g'
    } | awk -F '\t' -v language="$language" "$words"'
    NF == 2 { key[++count] = $1; label[count] = $2; next }
    {
        # A period is counted from something, a field is a day.
        time = pick($2 ~ / after / ? "" : "until ", "") $2 article($3)
        until[$1] = until[$1] (until[$1] == "" ? "" : pick("; ", "； ")) time
    }
    END {
        print ".Bl -tag -width Ds -compact"
        for (i = 1; i <= count; i++) {
            print ".It Cm " key[i] " Pq " label[i]
            time = until[pick(key[i], label[i])]
            if (time != "")
                print pick("", "期限：") time pick(".", "。")
        }
        print ".El"
    }' | roff
}

# mandoc ends a line at blanks alone, and a long phrase in Chinese has none.
part_fields() {
    say dudao template "$1" --manual | awk 'length($0) > 90 { gsub(/；\\:/, "；\n") } { print }'
}

# What a list shows beside the fields, from the heads of the file of a kind, or of `record` for every kind.
part_derived() {
    awk -v language="$language" "$words"'
    function end() { if (key != "") print ".It Cm " key " Pq " label (hint == "" ? "" : "\n" hint) }
    BEGIN { print ".Bl -tag -width Ds -compact" }
    /^-- field: / { end(); key = $3; label = $5; hint = ""; next }
    sub(pick("^-- hint-en: ", "^-- hint: "), "") { hint = $0 pick(".", "。") }
    END { end(); print ".El" }' "$schema/lists/$1.sql" | roff
}

# The rules that `check` holds against the records, from the heads of their files; without a task, all of them.
part_rules() {
    echo '.Bl -tag -width Ds -compact'
    for rule in "$schema/rules/${1+$1-}"*.sql; do
        name=${rule##*/}
        awk -v language="$language" -v name="${name%.sql}" "$words"'
        sub(/^-- title: /, "") { title = $0 }
        sub(/^-- title-en: /, "") { english = $0 }
        sub(/^-- article: /, "") { place = $0 }
        END { print ".It Li " name; print pick(english, title) article(place) pick(".", "。") }' "$rule"
    done | roff
    echo '.El'
}

# What all pages of a language say alike stands in dudao.1, between `.\" shared: NAME` and `.\" end of shared`.
part_shared() {
    sed -n '/^\.\\" shared: '"$1"'$/,/^\.\\" end of shared$/p' "$folder/dudao.1" | sed '1d; $d'
}

renew() {
    generated=
    while IFS= read -r line; do
        [ "$line" != '.\" end of generated' ] || generated=
        [ "$generated" ] || printf '%s\n' "$line"
        case $line in
        '.\" generated: '*)
            generated=yes
            # The words of the comment are the name of a part and its arguments.
            # shellcheck disable=SC2086
            part_${line#'.\" generated: '}
            ;;
        esac
    done
}

renew_folder() {
    folder=$1
    language=$2
    for page in "$folder"/*.[157]; do
        renew <"$page" >"$page.new"
        cmp -s "$page" "$page.new" || cat "$page.new" >"$page"
        rm "$page.new"
    done
}

renew_folder "$pages" en
renew_folder "$pages/zh_CN" zh
