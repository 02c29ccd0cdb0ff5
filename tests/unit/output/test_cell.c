#include "test_output.h"

#include "output/column.h"

#include <string.h>

/* The cell of a column, found by its name. */
static void show_as(const char *name, const struct dd_style *style, struct dd_text *out)
{
    const struct dd_table_options options = {
        .kind = &sample_kind, .derived = sample_derived_kind.fields, .columns = name, .reveal = true
    };
    struct dd_arena *arena = dd_arena_new();
    struct dd_column column;
    struct dd_error err = { 0 };
    unsigned count;

    assert_int_equal(dd_columns_choose(&options, DD_TABLE, &column, 1, &count, &err), 0);
    dd_cell_show(&column, sample_record(arena), sample_derived(arena), style, out);
    dd_arena_free(arena);
}

static void show(const char *name, bool chinese, struct dd_text *out)
{
    show_as(name, &(struct dd_style){ .chinese = chinese }, out);
}

static void cell__is_shown_in_the_language_of_the_reader(void **state)
{
    /* clang-format off */
    static const struct { const char *column, *english, *chinese; } rows[] = {
        { "key",       "TR2026-001",          "TR2026-001" },
        { "name",      "第一实验小学",        "第一实验小学" },
        { "source",    "head",                "校长（园长）" },
        { "unit",      "exp-1",               "exp-1" },
        { "about",     "",                    "" },
        { "score",     "95.5",                "95.5" },
        { "count",     "1234",                "1234" },
        { "amount",    "-1234.50",            "-1234.50" },
        { "share",     "30%",                 "30%" },
        { "held_on",   "2026-03-05",          "2026-03-05" },
        { "open",      "no",                  "否" },
        { "file",      "photo.jpg",           "photo.jpg" },
        { "phone",     "13800000000",         "13800000000" },
        { "alias",     "一小, 实验, 一小",    "一小、实验, 一小" },
        { "tags",      "safety, fees",        "安全稳定、教育收费" },
        { "units",     "no2-middle",          "no2-middle" },
        { "weights",   "self 20.5%",          "自评 20.5%" },
        { "measures",  "更换: 灭火器 李某 2026-05-01; 演练", "更换: 灭火器 李某 2026-05-01；演练" },
        { "grade",     "7",                   "7" },
        { "note",      "第一行    第二行",    "第一行    第二行" },
        { "state",     "done",                "已完成" },
        { "on",        "2026-03-01",          "2026-03-01" },
        { "due_on",    "2026-04-30",          "2026-04-30" },
        { "legacy",    "no",                  "否" },
        { "voided",    "no",                  "否" },
        { "voided_on", "",                    "" },
        { "overdue",   "yes",                 "是" },
        { "days_left", "-3",                  "-3" },
    };
    /* clang-format on */

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_text english = { 0 }, chinese = { 0 };

        show(rows[i].column, false, &english);
        show(rows[i].column, true, &chinese);
        row_text(rows[i].column, dd_text_get(&english), rows[i].english);
        row_text(rows[i].column, dd_text_get(&chinese), rows[i].chinese);
        dd_text_free(&english);
        dd_text_free(&chinese);
    }
}

/* Of one kind of records a name is asked for, and where there is none the key stands. */
static const char *name_of(void *with, const struct dd_field *field, int64_t id, const char *key)
{
    (void)id;
    assert_non_null(field->kinds);
    return strcmp(key, with) == 0 ? "第一实验小学" : NULL;
}

static void cell__names_what_it_refers_to(void **state)
{
    static char exp[] = "exp-1";
    const struct dd_style style = { .chinese = true, .name = name_of, .with = exp };
    struct dd_text shown = { 0 };

    (void)state;
    show_as("unit", &style, &shown);
    dd_text_char(&shown, ' ');
    show_as("units", &style, &shown);
    assert_string_equal(dd_text_get(&shown), "第一实验小学 no2-middle");
    dd_text_free(&shown);
}

static void cell__as_a_whole_has_all_values_with_their_names(void **state)
{
    const struct dd_style style = { .chinese = true, .whole = true };
    struct dd_text shown = { 0 };

    (void)state;
    show_as("measures", &style, &shown);
    assert_string_equal(dd_text_get(&shown),
                        "措施 更换: 灭火器、责任人 李某、完成时限 2026-05-01、"
                        "进展情况 日期 2026-04-01、进展 已采购、录入日期 2026-03-02；措施 演练");
    dd_text_free(&shown);
}

static void cell__is_one_line_whatever_the_text(void **state)
{
    /* clang-format off */
    static const struct { const char *text, *shown; } rows[] = {
        { "a\nb",               "a b" },
        { "a\r\nb",             "a b" },
        { "a\rb\tc",            "a b c" },
        { "\033[2Jred",         " [2Jred" },
        { "a\xC2\x85""b\u2028c\u2029d", "a b c d" },
        { "\x7F",               " " },
        { "\xC2\x9B""31m",          " 31m" },
        { "汉字\n😀",           "汉字 😀" },
        { "\xFF\xFE",           "\xFF\xFE" },
        { "",                   "" },
    };
    /* clang-format on */
    const struct dd_column column = { DD_OF_KIND, T_NAME, &sample_kind.fields[T_NAME] };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_arena *arena = dd_arena_new();
        struct dd_record *record = sample_blank(arena);
        struct dd_text shown = { 0 };

        dd_set_text(record, T_NAME, rows[i].text);
        dd_text_put(&shown, "one\n");
        dd_cell_show(&column, record, NULL, &(struct dd_style){ .chinese = true }, &shown);
        /* What stood in the text before is not touched. */
        row_true(rows[i].shown, strncmp(dd_text_get(&shown), "one\n", 4) == 0);
        row_text(rows[i].shown, dd_text_get(&shown) + 4, rows[i].shown);
        dd_text_free(&shown);
        dd_arena_free(arena);
    }
}

static void cell__is_empty_for_what_is_not_given(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind,
                                              .derived = sample_derived_kind.fields,
                                              .reveal = true };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = sample_blank(arena);
    struct dd_column columns[64];
    struct dd_error err = { 0 };
    unsigned count = 0;

    (void)state;
    assert_int_equal(dd_columns_choose(&options, DD_JSON, columns, LENGTH(columns), &count, &err),
                     0);
    for (unsigned i = 0; i < count; i++) {
        struct dd_text shown = { 0 };
        const char *name = columns[i].field->key;

        dd_cell_show(&columns[i], record, NULL, &(struct dd_style){ 0 }, &shown);
        if (strcmp(name, "key") != 0 && strcmp(name, "legacy") != 0 && strcmp(name, "voided") != 0)
            row_text(name, dd_text_get(&shown), "");
        dd_text_free(&shown);
    }
    dd_arena_free(arena);
}

static void cell__of_a_record_set_aside_says_so(void **state)
{
    const struct dd_column voided = { DD_OF_COMMON, DD_COMMON_VOIDED,
                                      &dd_common_fields[DD_COMMON_VOIDED] };
    const struct dd_column voided_on = { DD_OF_COMMON, DD_COMMON_VOIDED_ON,
                                         &dd_common_fields[DD_COMMON_VOIDED_ON] };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = sample_blank(arena);
    struct dd_text shown = { 0 };

    (void)state;
    record->voided_on = dd_day_make(2026, 6, 1);
    dd_cell_show(&voided, record, NULL, &(struct dd_style){ .chinese = true }, &shown);
    dd_cell_show(&voided_on, record, NULL, &(struct dd_style){ .chinese = true }, &shown);
    assert_string_equal(dd_text_get(&shown), "是2026-06-01");
    dd_text_free(&shown);
    dd_arena_free(arena);
}

static void column_head__is_the_label_or_the_name(void **state)
{
    const struct dd_column column = { DD_OF_KIND, T_HELD_ON, &sample_kind.fields[T_HELD_ON] };
    struct dd_text head = { 0 };

    (void)state;
    dd_column_head(&column, true, &head);
    dd_text_char(&head, ' ');
    dd_column_head(&column, false, &head);
    assert_string_equal(dd_text_get(&head), "举行日期 held_on");
    dd_text_free(&head);
}

int cell_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cell__is_shown_in_the_language_of_the_reader),
        cmocka_unit_test(cell__names_what_it_refers_to),
        cmocka_unit_test(cell__as_a_whole_has_all_values_with_their_names),
        cmocka_unit_test(cell__is_one_line_whatever_the_text),
        cmocka_unit_test(cell__is_empty_for_what_is_not_given),
        cmocka_unit_test(cell__of_a_record_set_aside_says_so),
        cmocka_unit_test(column_head__is_the_label_or_the_name),
    };

    return cmocka_run_group_tests_name("cell", tests, NULL, NULL);
}
