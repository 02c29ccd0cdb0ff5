#!/bin/sh
# Runs a fuzzer for some time on a corpus that stays from one run to the next.
#
#   run.sh BUILD NAME SECONDS      NAME is read or import
#
# The corpus begins with the seeds here, tests/data/yaml, the example year and the templates of all kinds; the words of
# the dictionary come from the kinds. FUZZ_SECONDS=3600 in the surroundings is heeded before SECONDS. What is found is
# kept in BUILD/fuzz/NAME-*; to see it again: sh tests/fuzz/run.sh BUILD NAME FILE
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$(dirname "$here")")
build=$(cd "$1" && pwd)/fuzz
name=$2
seconds=${FUZZ_SECONDS:-${3:-60}}
corpus=$build/corpus-$name
seeds=$build/seeds-$name
# The store of an input that ended the fuzzer stays behind until the next run.
export LC_ALL=C.UTF-8 TZ=UTC TMPDIR="$build/scratch-$name"
rm -rf "$TMPDIR"
mkdir -p "$TMPDIR"

if [ -f "${3-}" ]; then
    exec "$build/fuzz-$name" "$3"
fi

rm -rf "$seeds"
mkdir -p "$seeds/templates" "$corpus"
"$build/fuzz-material" >"$build/words.dict"
"$build/fuzz-material" "$seeds/templates"
# Every field is given once its comment is opened.
for template in "$seeds"/templates/*.yaml; do
    sed -E ':again; s/^( +)# /\1/; t again' "$template" >"${template%.yaml}.open.yaml"
done
# The import fuzzer takes its options from the first byte.
options_of() {
    case $1 in
    */update*) printf '\001' ;;
    */legacy*) printf '\002' ;;
    *) printf '\000' ;;
    esac
}
for file in "$here"/seeds/* "$here/base.yaml" "$top"/tests/data/yaml/* "$top"/examples/year/*.yaml "$seeds"/templates/*; do
    # A folder that is empty leaves its pattern; what is longer than an input may be says nothing.
    if [ ! -f "$file" ] || [ "$(wc -c <"$file")" -ge 65536 ]; then
        continue
    fi
    {
        [ "$name" != import ] || options_of "$file"
        cat "$file"
    } >"$seeds/$(basename "$file")"
done
rm -r "$seeds/templates"

# Long enough for what is slow with sanitizers and a store; an input that hangs is found all the same.
exec "$build/fuzz-$name" -dict="$build/words.dict" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 \
    -max_len=65536 -artifact_prefix="$build/$name-" -print_final_stats=1 -verbosity=1 "$corpus" "$seeds"
