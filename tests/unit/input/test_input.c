#include "test_input.h"

#include "record/json.h"

#include <string.h>

static void keep_record(struct heard *heard, const struct dd_record *record)
{
    const struct dd_json how = { .hidden = true };
    char day[DD_DAY_SIZE];

    dd_text_format(&heard->items, "%s%s {", record->kind->name, record->faulty ? "!" : "");
    dd_json_rows(&how, record, &heard->items);
    dd_text_put(&heard->items, "}");
    if (record->key)
        dd_text_format(&heard->items, " key=%s", record->key);
    if (record->on != DD_NO_DAY)
        dd_text_format(&heard->items, " on=%s", dd_day_text(record->on, day));
    if (record->state)
        dd_text_format(&heard->items, " state=%s", record->kind->states[record->state].key);
    dd_text_put(&heard->items, "\n");
}

static void keep_wish(struct heard *heard, const struct dd_item_read *item)
{
    const struct dd_wish *wish = &item->wish;
    char day[DD_DAY_SIZE];

    dd_text_format(&heard->items, "move%s %s %s %s\n", item->faulty ? "!" : "",
                   wish->key ? wish->key : "-", wish->verb ? wish->verb : "-",
                   dd_day_text(wish->on, day));
}

void hear(struct heard *heard, struct dd_reader *reader)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_item_read item;
    struct dd_error err = { 0 };

    *heard = (struct heard){ 0 };
    dd_text_put(&heard->items, "");
    while ((heard->end = dd_reader_next(reader, arena, &item, &heard->problems, &err)) > 0) {
        if (item.what == DD_ITEM_RECORD)
            keep_record(heard, item.record);
        else
            keep_wish(heard, &item);
        heard->count++;
        dd_arena_reset(arena);
    }
    dd_reader_excerpts(reader, &heard->problems);
    dd_reader_close(reader);
    dd_arena_free(arena);
}

void hear_text(struct heard *heard, const char *text, size_t length)
{
    struct dd_reader *reader;
    struct dd_error err = { 0 };

    assert_int_equal(dd_reader_open_text(&reader, "text", text, length, &err), 0);
    hear(heard, reader);
}

void hear_file(struct heard *heard, const char *name, const char *encoding)
{
    const struct dd_reader_options options = { .encoding = encoding };
    struct dd_reader *reader;
    struct dd_error err = { 0 };
    struct dd_text path = { 0 };

    dd_text_format(&path, "%s/yaml/%s", TEST_DATA, name);
    row_true(name, dd_reader_open(&reader, path.at, &options, &err) == 0);
    hear(heard, reader);
    dd_text_free(&path);
}

void heard_clear(struct heard *heard)
{
    dd_text_free(&heard->items);
    dd_problems_clear(&heard->problems);
}

void problems_places(const struct dd_problems *problems, struct dd_text *out)
{
    dd_text_put(out, "");
    for (size_t i = 0; i < problems->count; i++) {
        const struct dd_error *err = &problems->list[i].error;

        dd_text_format(out, "%u:%u+%u %s%s%s\n", err->at.line, err->at.column, err->at.span,
                       dd_code_name(err->code), err->field[0] ? " " : "", err->field);
    }
}

test_group *const test_groups[] = { batch_tests,   data_tests,   encoding_tests,
                                    excerpt_tests, limits_tests, mangled_tests,
                                    reader_tests,  words_tests,  NULL };
