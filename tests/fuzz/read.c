/*
 * Bytes as a file of records: through the reader, the checks of each record, the moves read for every kind, and the
 * excerpts of all problems. A record without a fault is written as YAML, which must be read back to the same record.
 */
#include "fuzz.h"

#include "base/arena.h"
#include "record/check.h"
#include "record/record.h"

#include <dudao/input.h>
#include <dudao/output.h>

/* The record as a file of its own, as an export has it. */
static void write_file(const struct dd_record *record, struct dd_text *out)
{
    const struct dd_yaml_options how = { .all = true };
    char plural[64];

    dd_text_format(out, "%s:\n", dd_kind_plural(record->kind, plural, sizeof plural));
    dd_record_yaml(record, &how, out);
}

static void compare(const struct dd_record *one, const struct dd_record *other, const char *text)
{
    for (unsigned row = 0; one->kind->fields[row].key; row++)
        fuzz_must(dd_value_same(&one->kind->fields[row], &one->values[row], &other->values[row]),
                  one->kind->fields[row].key, text);
    fuzz_must(one->state == other->state && one->on == other->on, "its state or its day", text);
}

static void read_back(const struct dd_record *record)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_problems problems = { 0 };
    struct dd_text text = { 0 };
    struct dd_item_read item;
    struct dd_reader *reader;
    struct dd_error err = { 0 };

    write_file(record, &text);
    const char *written = dd_text_get(&text);
    fuzz_must(dd_reader_open_text(&reader, "back", written, text.length, &err) == 0, err.message,
              written);
    const int got = dd_reader_next(reader, arena, &item, &problems, &err);
    fuzz_must(problems.errors == 0, problems.errors ? problems.list[0].error.message : "", written);
    fuzz_must(got == 1 && item.what == DD_ITEM_RECORD, "what was written is no record", written);
    compare(record, item.record, written);
    dd_reader_close(reader);
    dd_problems_clear(&problems);
    dd_text_free(&text);
    dd_arena_free(arena);
}

/* What is kept nowhere does not even leave the reader. */
static void look_at_unkept(const struct dd_record *record)
{
    for (unsigned row = 0; record->kind->fields[row].key; row++)
        if (record->kind->fields[row].unkept)
            fuzz_must(record->values[row].presence == DD_ABSENT && !record->values[row].text,
                      record->kind->fields[row].key, "a value that is not kept");
}

static void look_at_record(struct dd_record *record, struct dd_problems *problems)
{
    look_at_unkept(record);
    dd_record_check(record, true, problems);
    if (!record->faulty)
        read_back(record);
}

/* Of which kind a move is, only its key tells: it must do no harm to take it for any. */
static void look_at_move(const struct dd_wish *wish, struct dd_arena *arena,
                         struct dd_problems *problems)
{
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++)
        dd_wish_values(wish, dd_record_new(*kind, arena), problems);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct dd_problems problems = { 0 };
    struct dd_item_read item;
    struct dd_reader *reader;
    struct dd_error err = { 0 };

    if (dd_reader_open_text(&reader, "input", (const char *)data, size, &err))
        return 0;
    struct dd_arena *arena = dd_arena_new();
    while (dd_reader_next(reader, arena, &item, &problems, &err) > 0) {
        if (item.what == DD_ITEM_RECORD)
            look_at_record(item.record, &problems);
        else
            look_at_move(&item.wish, arena, &problems);
    }
    dd_reader_excerpts(reader, &problems);
    fuzz_check_problems(&problems);
    dd_reader_close(reader);
    dd_problems_clear(&problems);
    dd_arena_free(arena);
    return 0;
}
