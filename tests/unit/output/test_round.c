/* What is written here is read by lib/input as it was. */
#include "test_output.h"

#include <dudao/input.h>

#include <string.h>

static void print_problems(const char *text, const struct dd_problems *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        const struct dd_error *err = &problems->list[i].error;

        print_error("%u:%u %s %s\n", err->at.line, err->at.column, err->field, err->message);
    }
    if (problems->count > 0)
        print_error("in:\n%s\n", text);
}

/* The one record of a file; NULL when there is a problem. `kinds` NULL: all there are. */
static const struct dd_record *read_one(const struct dd_text *text,
                                        const struct dd_kind *const *kinds, struct dd_arena *arena)
{
    struct dd_problems problems = { 0 };
    struct dd_item_read item = { 0 }, end;
    struct dd_reader *reader;
    struct dd_error err = { 0 };
    bool good;

    assert_int_equal(dd_reader_open_text(&reader, "round", text->at, text->length, &err), 0);
    if (kinds)
        dd_reader_kinds(reader, kinds);
    dd_reader_exact(reader);
    good = dd_reader_next(reader, arena, &item, &problems, &err) == 1 && problems.count == 0;
    print_problems(dd_text_get(text), &problems);
    if (good)
        assert_int_equal(dd_reader_next(reader, arena, &end, &problems, &err), 0);
    dd_problems_clear(&problems);
    dd_reader_close(reader);
    return good ? item.record : NULL;
}

/* The record as it is read, which says the same. */
static const struct dd_record *round_of(const struct dd_record *record,
                                        const struct dd_yaml_options *options,
                                        const struct dd_kind *const *kinds, struct dd_arena *arena)
{
    struct dd_text yaml = { 0 };
    const struct dd_record *read;

    dd_text_format(&yaml, "%s:\n", options->chinese ? record->kind->label : record->kind->name);
    dd_record_yaml(record, options, &yaml);
    read = read_one(&yaml, kinds, arena);
    row_true(record->kind->name, read != NULL);
    row_true(record->kind->name, dd_record_same(read, record));
    dd_text_free(&yaml);
    return read;
}

static const struct dd_kind *const sample_kinds[] = { &sample_kind, NULL };

/*
 * The sample with what makes it whole, and without what only the program fills. A file of a kind
 * that is not among dd_kinds() has no keys.
 */
static struct dd_record *whole_record(struct dd_arena *arena)
{
    struct dd_record *record = sample_record(arena);

    record->key = NULL;
    dd_set_ref(record, T_STAFF, 4, "ST2026-001");
    record->values[T_GRADE] = (struct dd_value){ 0 };
    record->values[T_MEASURES].items->at[0].group->values[MEASURE_ENTERED] = (struct dd_value){ 0 };
    return record;
}

static void yaml__is_read_back_as_it_was_in_both_languages(void **state)
{
    const struct dd_yaml_options english = { .reveal = true };
    const struct dd_yaml_options chinese = { .reveal = true, .chinese = true };
    struct dd_arena *arena = dd_arena_new();

    (void)state;
    round_of(whole_record(arena), &english, sample_kinds, arena);
    round_of(whole_record(arena), &chinese, sample_kinds, arena);
    dd_arena_free(arena);
}

static void yaml__is_read_back_whatever_the_texts(void **state)
{
    static const char *const pieces[] = {
        " ",       "\n",     "\n  ",   "\t",     ": ",     " #", "- ",     "---",
        "\n---\n", "? ",     ",",      "[",      "]",      "{",  "}",      "&a",
        "*a",      "!t",     "|",      ">",      "'",      "\"", "%",      "@",
        "`",       "\\",     "~",      "null",   "no",     "<<", "0x1F",   "12",
        "1e5",     "校",     "一二三", "：",     "　",     "😀",  "\u00A0", "2026-03-01",
        "\u200B",  "\u2028", "\u2029", "\uFEFF", "\uFFFD", "𠮷",
    };
    enum { ROUNDS = 500, MOST_PIECES = 8 };
    const struct dd_yaml_options options = { .reveal = true };
    struct dd_text text = { 0 };
    uint32_t seed = 7;

    (void)state;
    for (unsigned round = 0; round < ROUNDS; round++) {
        struct dd_arena *arena = dd_arena_new();
        struct dd_record *record = whole_record(arena);

        /* No value is blank, so that each holds a letter somewhere. */
        dd_text_cut(&text, 0);
        for (unsigned i = 0, count = seed % MOST_PIECES; i <= count; i++) {
            seed = seed * 1664525 + 1013904223;
            dd_text_put(&text, pieces[(seed >> 8) % LENGTH(pieces)]);
            dd_text_put(&text, i == count / 2 ? "x" : "");
        }
        dd_set_text(record, T_NAME, dd_text_get(&text));
        dd_add_text(record, T_ALIAS, dd_text_get(&text));
        dd_set_text(dd_add_item(record, T_MEASURES), MEASURE_TEXT, dd_text_get(&text));
        round_of(record, &options, sample_kinds, arena);
        dd_arena_free(arena);
    }
    dd_text_free(&text);
}

static void fill_record(struct dd_record *record);

/* Something of the type, which a plain scalar would not always hold. */
static void fill_value(struct dd_record *record, const struct dd_field *field,
                       struct dd_value *value)
{
    value->presence = DD_GIVEN;
    switch (field->type) {
    case DD_TEXT:
        value->text = field->phrases ? "on" : field->clock ? "08:30" : "一: 二 # 三\n\n  - 四";
        break;
    case DD_FILE:
        value->text = "- 扫描 1.pdf";
        break;
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
        value->number = -1230;
        break;
    case DD_DATE:
        value->day = dd_day_make(2026, 2, 28);
        break;
    case DD_YESNO:
        value->yes = true;
        break;
    case DD_CHOICE:
        value->choice = 1;
        break;
    case DD_REF:
        value->ref.word = "某校（东区）: 1";
        break;
    case DD_GROUP:
        value->group = dd_record_new(field->group, record->arena);
        fill_record(value->group);
        break;
    }
}

/* Every row, lists with two values. */
static void fill_record(struct dd_record *record)
{
    const struct dd_field *fields = record->kind->fields;

    for (unsigned row = 0; fields[row].key; row++) {
        if (fields[row].unkept)
            continue;
        if (fields[row].list) {
            fill_value(record, &fields[row], dd_add_value(record, row));
            fill_value(record, &fields[row], dd_add_value(record, row));
        } else {
            fill_value(record, &fields[row], &record->values[row]);
        }
    }
}

static void check_kind(const struct dd_kind *kind, bool chinese)
{
    const struct dd_yaml_options options = { .all = true, .chinese = chinese };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = dd_record_new(kind, arena);
    const struct dd_record *read;

    fill_record(record);
    record->key = "甲: 1";
    record->legacy = true;
    record->voided_on = dd_day_make(2026, 6, 1);
    if (kind->states) {
        record->state = 1;
        record->on = dd_day_make(2026, 5, 1);
    }
    read = round_of(record, &options, NULL, arena);
    if (kind->keying == DD_KEY_NUMBER)
        row_text(kind->name, dd_record_key(read), record->key);
    row_true(kind->name, dd_record_state(read) == dd_record_state(record));
    row_true(kind->name, read->legacy && read->voided_on == record->voided_on);
    if (dd_field_find(kind, "on") < 0)
        row_true(kind->name, read->on == record->on);
    dd_arena_free(arena);
}

static void yaml__of_every_kind_is_read_back_as_it_was(void **state)
{
    (void)state;
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++) {
        check_kind(*kind, false);
        check_kind(*kind, true);
    }
}

/* Put `value` behind the name that stands first in `line`. */
static void fill(struct dd_text *form, const char *line, const char *value)
{
    struct dd_text filled = { 0 };
    char *at = strstr(form->at, line);

    assert_non_null(at);
    at += strlen(line);
    dd_text_add(&filled, form->at, (size_t)(at - form->at));
    dd_text_format(&filled, " %s%s", value, at);
    dd_text_free(form);
    *form = filled;
}

static void template__is_read_once_what_is_needed_is_filled_in(void **state)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_text form = { 0 };
    const struct dd_record *record;

    (void)state;
    dd_kind_template(&sample_kind, true, &form);
    fill(&form, "- 名称:", "第一实验小学");
    fill(&form, "    来源:", "校长");
    fill(&form, "    单位:", "exp-1");
    fill(&form, "    督学:", "王某");
    record = read_one(&form, sample_kinds, arena);
    assert_non_null(record);
    assert_string_equal(dd_text(record, T_NAME), "第一实验小学");
    assert_int_equal(dd_choice(record, T_SOURCE), 2);
    assert_string_equal(dd_ref_word(record, T_UNIT), "exp-1");
    assert_string_equal(dd_ref_word(record, T_INSPECTOR), "王某");
    assert_false(dd_has(record, T_NOTE));
    dd_text_free(&form);
    dd_arena_free(arena);
}

int round_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(yaml__is_read_back_as_it_was_in_both_languages),
        cmocka_unit_test(yaml__is_read_back_whatever_the_texts),
        cmocka_unit_test(yaml__of_every_kind_is_read_back_as_it_was),
        cmocka_unit_test(template__is_read_once_what_is_needed_is_filled_in),
    };

    return cmocka_run_group_tests_name("round", tests, NULL, NULL);
}
