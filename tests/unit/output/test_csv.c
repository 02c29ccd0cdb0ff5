#include "test_output.h"

#include <string.h>

/* One record with this name, as the whole text. */
static void write_name(enum dd_format format, const char *name, struct dd_text *out)
{
    const struct dd_table_options options = { .kind = &sample_kind, .columns = "name" };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = sample_blank(arena);
    struct keeper keeper = { 0 };
    struct dd_rows *rows;
    struct dd_error err = { 0 };

    dd_set_text(record, T_NAME, name);
    assert_int_equal(dd_rows_begin(&rows, format, &options, keeper_sink(&keeper), &err), 0);
    assert_int_equal(dd_rows_put(rows, record, NULL, &err), 0);
    assert_int_equal(dd_rows_end(rows, &err), 0);
    dd_arena_free(arena);
    *out = keeper.text;
}

static void csv__has_a_mark_headings_and_rows(void **state)
{
    struct dd_table_options options = {
        .kind = &sample_kind,
        .derived = sample_derived_kind.fields,
        .columns = "key,source,amount,share,held_on,tags,state,days_left"
    };
    struct dd_text csv = { 0 };

    (void)state;
    sample_written(DD_CSV, &options, &csv);
    assert_string_equal(dd_text_get(&csv),
                        "\uFEFFkey,source,amount,share,held_on,tags,state,days_left\r\n"
                        "TR2026-001,head,-1234.50,30%,2026-03-05,\"safety, fees\",done,-3\r\n");
    dd_text_free(&csv);
    options.chinese = true;
    sample_written(DD_CSV, &options, &csv);
    assert_string_equal(
        dd_text_get(&csv),
        "\uFEFF编号,来源,金额,占比,举行日期,领域,状态,剩余天数\r\n"
        "TR2026-001,校长（园长）,-1234.50,30%,2026-03-05,安全稳定、教育收费,已完成,-3\r\n");
    dd_text_free(&csv);
}

static void csv__quotes_and_disarms_texts(void **state)
{
    /* clang-format off */
    static const struct { const char *text, *cell; } rows[] = {
        { "plain",          "plain" },
        { "a,b",            "\"a,b\"" },
        { "say \"hi\"",     "\"say \"\"hi\"\"\"" },
        { "\"",             "\"\"\"\"" },
        { "one\ntwo",       "\"one\ntwo\"" },
        { " led by space",  " led by space" },
        { "=1+1",           "'=1+1" },
        { "＝1+1",          "'＝1+1" },
        { "＠SUM(A1)",      "'＠SUM(A1)" },
        { "（一）",         "（一）" },
        { "+861380",        "'+861380" },
        { "-5",             "'-5" },
        { "@sum",           "'@sum" },
        { "\ttab",          "'\ttab" },
        { "\rcr",           "\"'\rcr\"" },
        { "=cmd,\"x\"",     "\"'=cmd,\"\"x\"\"\"" },
        { "a=1",            "a=1" },
        { "、",             "、" },
    };
    /* clang-format on */

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_text csv = { 0 }, expected = { 0 };

        write_name(DD_CSV, rows[i].text, &csv);
        dd_text_format(&expected, "\uFEFFname\r\n%s\r\n", rows[i].cell);
        row_text(rows[i].text, dd_text_get(&csv), dd_text_get(&expected));
        dd_text_free(&csv);
        dd_text_free(&expected);
    }
}

/* -5 is a number, and `-5, -6` is a text. */
static void csv__leaves_numbers_alone_but_not_lists_of_them(void **state)
{
    /* clang-format off */
    static const struct dd_field fields[] = {
        { "one",  "一个", DD_NUMBER },
        { "many", "多个", DD_NUMBER, .list = true },
        { 0 },
    };
    static const struct dd_kind kind = { .name = "sum", .label = "数", .fields = fields };
    /* clang-format on */
    const struct dd_table_options options = { .kind = &kind, .columns = "one,many" };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = dd_record_new(&kind, arena);
    struct keeper keeper = { 0 };
    struct dd_rows *rows;
    struct dd_error err = { 0 };

    (void)state;
    dd_set_number(record, 0, -5);
    dd_add_value(record, 1)->number = -5;
    dd_add_value(record, 1)->number = -6;
    assert_int_equal(dd_rows_begin(&rows, DD_CSV, &options, keeper_sink(&keeper), &err), 0);
    assert_int_equal(dd_rows_put(rows, record, NULL, &err), 0);
    assert_int_equal(dd_rows_end(rows, &err), 0);
    assert_string_equal(dd_text_get(&keeper.text), "\uFEFFone,many\r\n-5,\"'-5, -6\"\r\n");
    dd_text_free(&keeper.text);
    dd_arena_free(arena);
}

static void tsv__has_neither_mark_nor_quotes(void **state)
{
    /* clang-format off */
    static const struct { const char *text, *cell; } rows[] = {
        { "plain",         "plain" },
        { "a,\"b\"",       "a,\"b\"" },
        { "one\ttwo",      "one two" },
        { "one\r\ntwo\n",  "one two " },
        { "=1+1",          "=1+1" },
    };
    /* clang-format on */

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_text tsv = { 0 }, expected = { 0 };

        write_name(DD_TSV, rows[i].text, &tsv);
        dd_text_format(&expected, "name\n%s\n", rows[i].cell);
        row_text(rows[i].text, dd_text_get(&tsv), dd_text_get(&expected));
        dd_text_free(&tsv);
        dd_text_free(&expected);
    }
}

static void tsv__parts_columns_by_tabs(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind,
                                              .columns = "key,about,note",
                                              .chinese = true };
    struct dd_text tsv = { 0 };

    (void)state;
    sample_written(DD_TSV, &options, &tsv);
    assert_string_equal(dd_text_get(&tsv), "编号\t关于\t备注\nTR2026-001\t\t第一行    第二行\n");
    dd_text_free(&tsv);
}

static void csv__without_records_has_its_headings(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind, .columns = "key,name" };
    struct keeper keeper = { 0 };
    struct dd_rows *rows;
    struct dd_error err = { 0 };

    (void)state;
    assert_int_equal(dd_rows_begin(&rows, DD_CSV, &options, keeper_sink(&keeper), &err), 0);
    assert_int_equal(dd_rows_end(rows, &err), 0);
    assert_string_equal(dd_text_get(&keeper.text), "\uFEFFkey,name\r\n");
    dd_text_free(&keeper.text);
}

int csv_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(csv__has_a_mark_headings_and_rows),
        cmocka_unit_test(csv__quotes_and_disarms_texts),
        cmocka_unit_test(csv__leaves_numbers_alone_but_not_lists_of_them),
        cmocka_unit_test(tsv__has_neither_mark_nor_quotes),
        cmocka_unit_test(tsv__parts_columns_by_tabs),
        cmocka_unit_test(csv__without_records_has_its_headings),
    };

    return cmocka_run_group_tests_name("csv", tests, NULL, NULL);
}
