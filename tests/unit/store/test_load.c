/* Records read back: every kind as it was put in, JSON of the store, references. */
#include "record/json.h"
#include "sample.h"
#include "store/load.h"
#include "store/refs.h"

#include <stdlib.h>
#include <string.h>

/* A value for a row, whatever its type; false where it needs a record that is not there yet. */
static bool invent(struct sample *s, const struct dd_field *field, struct dd_value *value,
                   const int64_t *ids);

static void invent_rows(struct sample *s, struct dd_record *record, const int64_t *ids)
{
    const struct dd_field *fields = record->kind->fields;

    for (unsigned row = 0; fields[row].key; row++) {
        if (fields[row].unkept)
            continue;
        if (!fields[row].list) {
            invent(s, &fields[row], &record->values[row], ids);
            continue;
        }
        for (unsigned i = 0; i < 3; i++)
            if (!invent(s, &fields[row], dd_add_value(record, row), ids))
                record->values[row] = (struct dd_value){ 0 };
    }
}

static bool invent_ref(struct sample *s, const struct dd_field *field, struct dd_value *value,
                       const int64_t *ids)
{
    for (unsigned i = 0; dd_kinds()[i]; i++)
        if (ids[i] && (!field->kinds || dd_in_words(field->kinds, dd_kinds()[i]->name))) {
            value->ref.id = ids[i];
            value->ref.word = dd_record_key(sample_load(s, ids[i]));
            return true;
        }
    value->presence = DD_ABSENT;
    return false;
}

static bool invent(struct sample *s, const struct dd_field *field, struct dd_value *value,
                   const int64_t *ids)
{
    value->presence = DD_GIVEN;
    switch (field->type) {
    case DD_TEXT:
    case DD_FILE:
        value->text = strcmp(field->key, "born") == 0 ? "1980-05" : "引号\"、反斜线\\、\n换行";
        return true;
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
        value->number = field->most ? field->most : 1234567;
        return true;
    case DD_DATE:
        value->day = 20000;
        return true;
    case DD_YESNO:
        value->yes = true;
        return true;
    case DD_CHOICE:
        value->choice = 1;
        while (field->choices[value->choice + 1].key)
            value->choice++;
        return true;
    case DD_REF:
        return invent_ref(s, field, value, ids);
    case DD_GROUP:
        value->group = dd_record_new(field->group, s->arena);
        invent_rows(s, value->group, ids);
        return true;
    }
    return false;
}

static void every_kind__comes_back_as_it_was_put_in(void **state)
{
    struct sample *s = *state;
    int64_t ids[128] = { 0 };
    struct dd_error err;

    for (unsigned i = 0; dd_kinds()[i]; i++) {
        struct dd_record *record = dd_record_new(dd_kinds()[i], s->arena);

        invent_rows(s, record, ids);
        if (record->kind->states)
            record->state = 2;
        print_message("%s\n", record->kind->name);
        must(sample_put(s, record, &err), &err);
        ids[i] = record->id;
        const struct dd_record *loaded = sample_load(s, record->id);
        for (unsigned row = 0; record->kind->fields[row].key; row++) {
            const struct dd_field *field = &record->kind->fields[row];
            row_true(field->key, dd_value_same(field, &record->values[row], &loaded->values[row]));
            row_number(field->key, dd_value_empty(field, &loaded->values[row]),
                       dd_value_empty(field, &record->values[row]));
        }
        row_number(record->key, loaded->state, record->state);
    }
    sample_sound(s);
}

static void every_kind__stores_a_blank_beside_what_is_required(void **state)
{
    struct sample *s = *state;
    int64_t ids[128] = { 0 };
    struct dd_error err;

    for (unsigned i = 0; dd_kinds()[i]; i++) {
        const struct dd_kind *kind = dd_kinds()[i];
        struct dd_record *record = dd_record_new(kind, s->arena);

        invent_rows(s, record, ids);
        for (unsigned row = 0; kind->fields[row].key; row++)
            if (kind->fields[row].need != DD_REQUIRED && !kind->fields[row].either)
                record->values[row] = (struct dd_value){ 0 };
        print_message("%s\n", kind->name);
        must(sample_put(s, record, &err), &err);
        ids[i] = record->id;
        row_true(kind->name, dd_record_same(sample_load(s, record->id), record));
    }
    sample_sound(s);
}

/* A kind that no chapter has: a list within a list, and every type in JSON. */
/* clang-format off */
static const struct dd_choice colours[] = { [1] = { "red", "红" }, [2] = { "blue", "蓝" }, { 0 } };

static const struct dd_field inner_fields[] = {
    { "unit",  "单位", DD_REF,    .kinds = "unit" },
    { "share", "比例", DD_PERCENT },
    { 0 },
};
static const struct dd_kind inner_kind = { .name = "inner", .label = "内", .fields = inner_fields };

enum { OUTER_TEXT, OUTER_NUMBER, OUTER_MONEY, OUTER_SHARE, OUTER_DAY, OUTER_YES, OUTER_COLOUR, OUTER_UNIT,
       OUTER_WORDS, OUTER_INNER, OUTER_ONE };
static const struct dd_field outer_fields[] = {
    [OUTER_TEXT]   = { "text",   "文字", DD_TEXT },
    [OUTER_NUMBER] = { "number", "数",   DD_NUMBER, .scale = 3 },
    [OUTER_MONEY]  = { "money",  "金额", DD_MONEY },
    [OUTER_SHARE]  = { "share",  "比例", DD_PERCENT },
    [OUTER_DAY]    = { "day",    "日期", DD_DATE },
    [OUTER_YES]    = { "yes",    "是否", DD_YESNO },
    [OUTER_COLOUR] = { "colour", "颜色", DD_CHOICE, .choices = colours },
    [OUTER_UNIT]   = { "unit",   "单位", DD_REF,    .kinds = "unit" },
    [OUTER_WORDS]  = { "words",  "词",   DD_TEXT,   .list = true },
    [OUTER_INNER]  = { "inner",  "内",   DD_GROUP,  .list = true, .group = &inner_kind },
    [OUTER_ONE]    = { "one",    "一",   DD_GROUP,  .group = &inner_kind },
    { 0 },
};
static const struct dd_kind outer_kind = { .name = "outer", .label = "外", .fields = outer_fields };

static const struct dd_field top_fields[] = {
    { "unit",  "单位", DD_REF,   .kinds = "unit" },
    { "outer", "外",   DD_GROUP, .list = true, .group = &outer_kind },
    { 0 },
};
static const struct dd_kind top_kind = { .name = "top", .label = "顶", .fields = top_fields };
/* clang-format on */

static struct dd_record *make_outer(struct sample *s)
{
    struct dd_record *outer = dd_record_new(&outer_kind, s->arena);
    static const char *const pairs[] = {
        "text=引\"号",         "number=-12.345",
        "money=1234567890.50", "share=33.33%",
        "day=2026-03-01",      "yes=no",
        "colour=blue",         "unit=K01",
        "words=甲|乙",         "inner=unit:K01;share:0.01%|share:100%",
        "one=unit:K01",
    };

    for (size_t i = 0; i < LENGTH(pairs); i++)
        sample_set(s, outer, pairs[i]);
    return outer;
}

static void json__of_every_type_is_read_back(void **state)
{
    struct sample *s = *state;
    struct dd_record *read = dd_record_new(&outer_kind, s->arena);
    struct dd_text json = { 0 };
    struct dd_error err;

    sample_finding(s);
    struct dd_record *outer = make_outer(s);
    dd_text_char(&json, '{');
    dd_json_rows(&(struct dd_json){ .hidden = true }, outer, &json);
    dd_text_put(&json, ", \"no_row\": {\"text\": [1, {\"a\": 2}]}, \"state\": \"issued\"}");
    must(dd_json_read(s->store, json.at, read, &err), &err);
    assert_true(dd_record_same(read, outer));
    assert_int_equal(dd_ref(read, OUTER_UNIT), sample_id(s, "K01"));
    assert_int_equal(dd_ref(dd_item(read, OUTER_INNER, 0), 0), sample_id(s, "K01"));
    dd_text_free(&json);
}

static void json__null_clears_and_absent_keeps(void **state)
{
    struct sample *s = *state;
    struct dd_error err;

    sample_finding(s);
    struct dd_record *outer = make_outer(s);
    must(dd_json_read(s->store, "{\"text\": null, \"words\": [], \"number\": 1}", outer, &err),
         &err);
    assert_int_equal(outer->values[OUTER_TEXT].presence, DD_CLEARED);
    assert_int_equal(dd_count(outer, OUTER_WORDS), 0);
    assert_int_equal(dd_number(outer, OUTER_NUMBER), 1000);
    assert_int_equal(dd_choice(outer, OUTER_COLOUR), 2);
}

static void json__of_another_shape_is_an_error(void **state)
{
    struct sample *s = *state;
    static const char *const rows[] = {
        "{\"text\": {\"a\": 1}}", "{\"words\": \"甲\"}",       "{\"inner\": [1]}",
        "{\"one\": [1]}",         "{\"colour\": \"green\"}",   "{\"number\": \"many\"}",
        "{\"unit\": \"K99\"}",    "{\"day\": \"2026-02-30\"}", "{\"text\": ",
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_record *read = dd_record_new(&outer_kind, s->arena);
        struct dd_error err = { 0 };

        row_number(rows[i], dd_json_read(s->store, rows[i], read, &err), -1);
        row_text(rows[i], dd_code_name(err.code), "store");
    }
}

static int note_reference(void *with, const char *path, unsigned position,
                          const struct dd_ref_value *ref, struct dd_error *err)
{
    (void)ref;
    (void)err;
    dd_text_format(with, "%s %u; ", path, position);
    return 0;
}

/* Positions are one's own within a path, whatever stands around it. */
static void references__have_a_path_and_a_position(void **state)
{
    struct sample *s = *state;
    struct dd_record *top = dd_record_new(&top_kind, s->arena);
    struct dd_text path = { 0 }, seen = { 0 };
    struct dd_error err;

    sample_finding(s);
    sample_set(s, top, "unit=K01");
    for (int i = 0; i < 2; i++) {
        struct dd_record *outer = dd_add_item(top, 1);

        sample_set(s, outer, "inner=unit:K01|share:1%|unit:K01");
        sample_set(s, outer, "unit=K01");
        sample_set(s, outer, "one=unit:K01");
    }
    must(dd_refs_walk(top, &path, note_reference, &seen, &err), &err);
    assert_string_equal(seen.at,
                        "unit 0; "
                        "outer.unit 1; outer.inner.unit 1; outer.inner.unit 3; outer.one.unit 1; "
                        "outer.unit 2; outer.inner.unit 4; outer.inner.unit 6; outer.one.unit 2; ");
    dd_text_free(&path);
    dd_text_free(&seen);
}

static void load__finds_void_records_and_no_others(void **state)
{
    struct sample *s = *state;
    struct dd_change change = { .what = "void" };
    struct dd_record *record = NULL;
    struct dd_error err;

    sample_finding(s);
    const int64_t id = sample_id(s, "F2026-001");
    const struct dd_record *finding = sample_load(s, id);
    must(dd_door_void(s->store, finding, finding, 20514, &change, &err), &err);
    assert_int_equal(sample_load(s, id)->voided_on, 20514);
    must_fail(dd_record_load(s->store, 4711, s->arena, &record, &err), &err, DD_E_NOT_FOUND,
              "4711");
    assert_null(record);
}

int load_tests(void)
{
    static const struct CMUnitTest tests[] = {
        WITH_A_SAMPLE(every_kind__comes_back_as_it_was_put_in),
        WITH_A_SAMPLE(every_kind__stores_a_blank_beside_what_is_required),
        WITH_A_SAMPLE(json__of_every_type_is_read_back),
        WITH_A_SAMPLE(json__null_clears_and_absent_keeps),
        WITH_A_SAMPLE(json__of_another_shape_is_an_error),
        WITH_A_SAMPLE(references__have_a_path_and_a_position),
        WITH_A_SAMPLE(load__finds_void_records_and_no_others),
    };

    return cmocka_run_group_tests_name("load", tests, NULL, NULL);
}
