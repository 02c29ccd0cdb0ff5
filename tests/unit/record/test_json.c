#include "sample.h"
#include "test_record.h"

#include "record/json.h"

#include <string.h>

static const struct dd_json outputs = { .nulls = true }, inside = { .hidden = true };

static void assert_rows(const struct dd_json *how, const struct dd_record *record,
                        const char *expected)
{
    struct dd_text text = { 0 };

    dd_json_rows(how, record, &text);
    assert_string_equal(dd_text_get(&text), expected);
    dd_text_free(&text);
}

static void assert_changes(const struct dd_json *how, const struct dd_record *before,
                           const struct dd_record *after, const char *expected)
{
    struct dd_text text = { 0 };

    dd_json_changes(how, before, after, &text);
    assert_string_equal(dd_text_get(&text), expected);
    dd_text_free(&text);
}

static void json__full_record_with_all_rows(void **state)
{
    struct dd_record *record = sample_full(dd_arena_new());

    (void)state;
    assert_rows(&inside, record,
                "\"name\": \"第二\\\"中学\\\"\", \"pupils\": 1800, \"score\": 95.50, "
                "\"amount\": 1234.50, \"share\": 12.5, \"from\": \"2026-03-01\", "
                "\"until\": \"2026-03-31\", \"boarding\": true, \"source\": \"deputy-head\", "
                "\"unit\": \"no2-middle\", \"plea\": {\"received_on\": \"2026-04-01\"}, "
                "\"photo\": \"照片.jpg\", \"phone\": \"0631-5550101\", "
                "\"alias\": [\"二中\", \"经区二中\"], \"duties\": [\"school\"], "
                "\"units_led\": [\"no1-primary\"], "
                "\"measures\": [{\"text\": \"换锁\", \"owner\": \"总务处\", "
                "\"mobile\": \"5550102\"}, {\"text\": \"培训\", \"owner\": \"教务处\", "
                "\"due\": \"2026-05-01\"}], \"marks\": [4, 5], \"inspector\": \"I2026-001\"");
    dd_arena_free(record->arena);
}

static void json__absent_rows_are_null_for_outputs(void **state)
{
    struct dd_record *record = dd_record_new(&sample, dd_arena_new());

    (void)state;
    assert_rows(&inside, record, "");
    dd_set_yes(record, BOARDING, false);
    dd_set_list(record, ALIAS);
    dd_clear(record, UNTIL);
    dd_set_group(record, PLEA);
    assert_rows(&inside, record, "\"boarding\": false, \"plea\": {}, \"alias\": []");
    assert_rows(&outputs, record,
                "\"name\": null, \"pupils\": null, \"score\": null, \"amount\": null, "
                "\"share\": null, \"from\": null, \"until\": null, \"boarding\": false, "
                "\"source\": null, \"unit\": null, "
                "\"plea\": {\"received_on\": null, \"text\": null}, \"photo\": null, "
                "\"alias\": [], \"duties\": null, \"units_led\": null, \"measures\": null, "
                "\"marks\": null, \"inspector\": null, \"staff\": null");
    dd_arena_free(record->arena);
}

static void json__personal_rows_are_left_out_at_every_level(void **state)
{
    struct dd_record *record = sample_full(dd_arena_new());
    struct dd_text text = { 0 };

    (void)state;
    dd_json_rows(&outputs, record, &text);
    assert_null(strstr(text.at, "phone"));
    assert_null(strstr(text.at, "5550101"));
    assert_null(strstr(text.at, "mobile"));
    assert_null(strstr(text.at, "5550102"));
    dd_text_cut(&text, 0);
    dd_json_value(&outputs, &sample.fields[PHONE], &record->values[PHONE], &text);
    assert_string_equal(text.at, "null");
    dd_text_free(&text);
    dd_arena_free(record->arena);
}

static void veil_length(void *with, const char *text, struct dd_text *out)
{
    dd_text_format(out, "%s%zu", (const char *)with, strlen(text));
}

static void json__personal_rows_are_veiled(void **state)
{
    char mark[] = "#";
    const struct dd_json veiled = { .veil = veil_length, .veil_with = mark };
    struct dd_record *record = dd_record_new(&sample, dd_arena_new());
    struct dd_record *item = dd_add_item(record, MEASURES);

    (void)state;
    dd_set_text(record, NAME, "甲");
    dd_set_text(record, PHONE, "0631-5550101");
    dd_set_text(item, MEASURE_MOBILE, "5550102");
    assert_rows(&veiled, record,
                "\"name\": \"甲\", \"phone\": \"#12\", \"measures\": [{\"mobile\": \"#7\"}]");
    dd_arena_free(record->arena);
}

/* Personal rows of other types, lists and groups among them. */
static void json__personal_values_of_any_type_are_veiled(void **state)
{
    char mark[] = "#";
    const struct dd_json veiled = { .veil = veil_length, .veil_with = mark };
    static const unsigned rows[] = { PUPILS, FROM, ALIAS, PLEA };
    static const char *const expected[] = {
        "\"#4\"",            /* 1800 */
        "\"#10\"",           /* 2026-03-01 */
        "[\"#6\", \"#12\"]", /* 二中, 经区二中 */
        "\"#29\"",           /* {"received_on": "2026-04-01"} */
    };
    struct dd_record *record = sample_full(dd_arena_new());

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_field field = sample.fields[rows[i]];
        struct dd_text text = { 0 };

        field.hidden = true;
        dd_json_value(&veiled, &field, &record->values[rows[i]], &text);
        row_text(field.key, dd_text_get(&text), expected[i]);
        dd_text_free(&text);
    }
    dd_arena_free(record->arena);
}

static void json__changes_are_what_differs(void **state)
{
    struct dd_record *before = sample_full(dd_arena_new());
    struct dd_record *after = dd_record_copy(before, before->arena);

    (void)state;
    assert_changes(&inside, before, after, "");
    dd_set_text(after, NAME, "第二中学");
    dd_clear(after, UNTIL);
    dd_set_list(after, ALIAS);
    dd_set_ref(after, STAFF, 5, "ST2026-001");
    dd_set_text(after->values[MEASURES].items->at[1].group, MEASURE_OWNER, "政教处");
    dd_clear(after, MARKS);
    assert_changes(&(struct dd_json){ 0 }, before, after,
                   "\"name\": \"第二中学\", \"until\": null, \"alias\": [], "
                   "\"measures\": [{\"text\": \"换锁\", \"owner\": \"总务处\"}, "
                   "{\"text\": \"培训\", \"owner\": \"政教处\", \"due\": \"2026-05-01\"}], "
                   "\"marks\": null, \"staff\": \"ST2026-001\"");
    assert_changes(&(struct dd_json){ 0 }, after, before,
                   "\"name\": \"第二\\\"中学\\\"\", \"until\": \"2026-03-31\", "
                   "\"alias\": [\"二中\", \"经区二中\"], "
                   "\"measures\": [{\"text\": \"换锁\", \"owner\": \"总务处\"}, "
                   "{\"text\": \"培训\", \"owner\": \"教务处\", \"due\": \"2026-05-01\"}], "
                   "\"marks\": [4, 5], \"staff\": null");
    dd_arena_free(before->arena);
}

static void json__personal_changes_are_seen_only_where_asked(void **state)
{
    char mark[] = "#";
    const struct dd_json veiled = { .veil = veil_length, .veil_with = mark };
    struct dd_record *before = sample_full(dd_arena_new());
    struct dd_record *after = dd_record_copy(before, before->arena);

    (void)state;
    dd_set_text(after, PHONE, "5550103");
    assert_changes(&(struct dd_json){ 0 }, before, after, "");
    assert_changes(&veiled, before, after, "\"phone\": \"#7\"");
    assert_changes(&inside, before, after, "\"phone\": \"5550103\"");
    dd_arena_free(before->arena);
}

static void json__reference_without_a_word_is_null(void **state)
{
    struct dd_record *record = dd_record_new(&sample, dd_arena_new());

    (void)state;
    dd_set_ref(record, UNIT, 5, NULL);
    assert_rows(&inside, record, "\"unit\": null");
    dd_arena_free(record->arena);
}

static void json__appends_to_what_stands(void **state)
{
    struct dd_record *record = dd_record_new(&sample, dd_arena_new());
    struct dd_text text = { 0 };

    (void)state;
    dd_set_number(record, PUPILS, 8);
    dd_text_put(&text, "{");
    dd_json_rows(&inside, record, &text);
    assert_string_equal(text.at, "{\"pupils\": 8");
    dd_text_free(&text);
    dd_arena_free(record->arena);
}

static void json__scalars_are_read_back(void **state)
{
    static const unsigned rows[] = { NAME, PUPILS,   SCORE,  AMOUNT, SHARE,
                                     FROM, BOARDING, SOURCE, UNIT,   PHOTO };
    struct dd_record *record = sample_full(dd_arena_new());

    (void)state;
    dd_set_text(record, NAME, "第二中学"); /* without marks that a reader would unescape */
    for (size_t i = 0; i < LENGTH(rows); i++) {
        const struct dd_field *field = &sample.fields[rows[i]];
        struct dd_value back = { 0 };
        struct dd_text text = { 0 };
        struct dd_error err;
        const char *at;

        dd_json_value(&inside, field, &record->values[rows[i]], &text);
        at = text.at;
        if (*at == '"') {
            dd_text_cut(&text, text.length - 1);
            at++;
        }
        row_number(field->key, dd_json_scalar(field, at, record->arena, &back, &err), 0);
        row_true(field->key, dd_value_same(field, &back, &record->values[rows[i]]));
        dd_text_free(&text);
    }
    dd_arena_free(record->arena);
}

static void json__scalar_of_another_type_is_refused(void **state)
{
    struct dd_value value = { .number = 4711 };
    struct dd_error err;

    (void)state;
    assert_int_equal(dd_json_scalar(&sample.fields[SHARE], "30%", NULL, &value, &err), -1);
    assert_int_equal(err.code, DD_E_TYPE);
    assert_int_equal(dd_json_scalar(&sample.fields[PUPILS], "many", NULL, &value, &err), -1);
    assert_int_equal(err.code, DD_E_TYPE);
    assert_int_equal(value.presence, DD_ABSENT);
    assert_int_equal(value.number, 4711);
}

int json_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json__full_record_with_all_rows),
        cmocka_unit_test(json__absent_rows_are_null_for_outputs),
        cmocka_unit_test(json__personal_rows_are_left_out_at_every_level),
        cmocka_unit_test(json__personal_rows_are_veiled),
        cmocka_unit_test(json__personal_values_of_any_type_are_veiled),
        cmocka_unit_test(json__changes_are_what_differs),
        cmocka_unit_test(json__personal_changes_are_seen_only_where_asked),
        cmocka_unit_test(json__reference_without_a_word_is_null),
        cmocka_unit_test(json__appends_to_what_stands),
        cmocka_unit_test(json__scalars_are_read_back),
        cmocka_unit_test(json__scalar_of_another_type_is_refused),
    };

    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
