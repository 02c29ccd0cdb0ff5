#include "test_output.h"

#include <string.h>

static void json__is_an_object_a_line_in_a_fixed_order(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind,
                                              .derived = sample_derived_kind.fields,
                                              .chinese = true };
    struct dd_text json = { 0 };

    (void)state;
    sample_written(DD_JSON, &options, &json);
    assert_string_equal(
        dd_text_get(&json),
        "[\n"
        "{\"key\": \"TR2026-001\", \"name\": \"第一实验小学\", \"source\": \"head\", "
        "\"unit\": \"exp-1\", "
        "\"about\": null, \"score\": 95.5, \"count\": 1234, \"amount\": -1234.50, \"share\": 30, "
        "\"held_on\": \"2026-03-05\", \"open\": false, \"file\": \"photo.jpg\", "
        "\"alias\": [\"一小\", \"实验, 一小\"], \"tags\": [\"safety\", \"fees\"], "
        "\"units\": [\"no2-middle\"], "
        "\"weights\": {\"self\": 20.5, \"internal\": null}, "
        "\"measures\": [{\"text\": \"更换: 灭火器\", \"owner\": \"李某\", \"due\": \"2026-05-01\", "
        "\"progress\": [{\"on\": \"2026-04-01\", \"text\": \"已采购\"}], "
        "\"entered\": \"2026-03-02\"}, "
        "{\"text\": \"演练\", \"owner\": null, \"due\": null, \"progress\": null, "
        "\"entered\": null}], "
        "\"grade\": 7, \"inspector\": null, \"staff\": null, \"kind\": null, "
        "\"note\": \"第一行\\n\\n  第二行\", \"state\": \"done\", \"due_on\": \"2026-04-30\", "
        "\"legacy\": false, \"voided\": false, \"voided_on\": null, \"overdue\": true, \"days_left\": -3}\n"
        "]\n");
    assert_true(json_is_valid(dd_text_get(&json)));
    dd_text_free(&json);
}

static void json__without_records_is_an_empty_array(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind };
    struct keeper keeper = { 0 };
    struct dd_rows *rows;
    struct dd_error err = { 0 };

    (void)state;
    assert_int_equal(dd_rows_begin(&rows, DD_JSON, &options, keeper_sink(&keeper), &err), 0);
    assert_int_equal(dd_rows_end(rows, &err), 0);
    assert_string_equal(dd_text_get(&keeper.text), "[]\n");
    dd_text_free(&keeper.text);
}

static void json__has_the_same_names_for_a_blank_record(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind,
                                              .derived = sample_derived_kind.fields,
                                              .columns = "key,state,measures,weights,days_left" };
    struct dd_arena *arena = dd_arena_new();
    struct keeper keeper = { 0 };
    struct dd_rows *rows;
    struct dd_error err = { 0 };

    (void)state;
    assert_int_equal(dd_rows_begin(&rows, DD_JSON, &options, keeper_sink(&keeper), &err), 0);
    assert_int_equal(dd_rows_put(rows, sample_blank(arena), NULL, &err), 0);
    assert_int_equal(dd_rows_put(rows, sample_blank(arena), NULL, &err), 0);
    assert_int_equal(dd_rows_end(rows, &err), 0);
    assert_string_equal(dd_text_get(&keeper.text),
                        "[\n"
                        "{\"key\": \"TR2026-002\", \"state\": null, \"measures\": null, "
                        "\"weights\": null, \"days_left\": null},\n"
                        "{\"key\": \"TR2026-002\", \"state\": null, \"measures\": null, "
                        "\"weights\": null, \"days_left\": null}\n"
                        "]\n");
    dd_text_free(&keeper.text);
    dd_arena_free(arena);
}

static void json__holds_personal_data_only_revealed(void **state)
{
    struct dd_table_options options = { .kind = &sample_kind, .reveal = true };
    struct dd_text json = { 0 }, phone = { 0 };

    (void)state;
    sample_written(DD_JSON, &options, &json);
    assert_true(json_value(dd_text_get(&json), "$[0].phone", &phone));
    assert_string_equal(dd_text_get(&phone), "13800000000");
    dd_text_cut(&phone, 0);
    assert_true(json_value(dd_text_get(&json), "$[0].measures[0].phone", &phone));
    assert_string_equal(dd_text_get(&phone), "13900000000");
    dd_text_free(&json);
    dd_text_free(&phone);
}

static void json__is_valid_whatever_the_text(void **state)
{
    static const char *const texts[] = {
        "\"", "\\",        "\\u0000", "a\nb\tc\rd", "\001\037\177", "\u2028\u2029\uFEFF",
        "😀",  "</script>", "'",
    };
    const struct dd_table_options options = { .kind = &sample_kind, .columns = "name" };
    struct dd_arena *arena = dd_arena_new();

    (void)state;
    for (size_t i = 0; i < LENGTH(texts); i++) {
        struct dd_record *record = sample_blank(arena);
        struct keeper keeper = { 0 };
        struct dd_text got = { 0 };
        struct dd_rows *rows;
        struct dd_error err = { 0 };

        dd_set_text(record, T_NAME, texts[i]);
        assert_int_equal(dd_rows_begin(&rows, DD_JSON, &options, keeper_sink(&keeper), &err), 0);
        assert_int_equal(dd_rows_put(rows, record, NULL, &err), 0);
        assert_int_equal(dd_rows_end(rows, &err), 0);
        row_true(texts[i], json_is_valid(dd_text_get(&keeper.text)));
        row_true(texts[i], json_value(dd_text_get(&keeper.text), "$[0].name", &got));
        row_text(texts[i], dd_text_get(&got), texts[i]);
        dd_text_free(&got);
        dd_text_free(&keeper.text);
    }
    dd_arena_free(arena);
}

int json_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json__is_an_object_a_line_in_a_fixed_order),
        cmocka_unit_test(json__without_records_is_an_empty_array),
        cmocka_unit_test(json__has_the_same_names_for_a_blank_record),
        cmocka_unit_test(json__holds_personal_data_only_revealed),
        cmocka_unit_test(json__is_valid_whatever_the_text),
    };

    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
