/* The line a problem stands on, and the column of its caret. */
#include "test_input.h"

#include "base/width.h"

#include <string.h>

/* Cells before the caret and under it, as a program would print them. */
static void caret(const struct dd_problem *problem, size_t *before, size_t *under)
{
    const char *at = problem->excerpt, *end = at + strlen(at), *start;
    uint32_t code;

    for (unsigned i = 1; i < dd_excerpt_column(problem->error.at.column); i++)
        at += dd_utf8_next(at, end, &code);
    start = at;
    *before = dd_width(problem->excerpt, (size_t)(at - problem->excerpt), 0);
    for (unsigned i = 0; i < problem->error.at.span && at < end; i++)
        at += dd_utf8_next(at, end, &code);
    *under = dd_width(start, (size_t)(at - start), *before);
}

static void excerpt__caret_stands_under_the_value(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        unsigned line, column;
        const char *excerpt;
        size_t before, under;
    } rows[] = {
        { "units:\n- {type: abc}\n", 2, 10, "- {type: abc}", 9, 3 },
        { "单位:\n- {名称: 海滨, 类别: 小雪}\n", 2, 16, "- {名称: 海滨, 类别: 小雪}", 21, 4 },
        { "单位:\n- {名称: 海😀滨, 类别: 小雪}\n", 2, 17, "- {名称: 海😀滨, 类别: 小雪}", 23, 4 },
        { "单位:\n- {\t类别:\t小雪}\n", 2, 9, "- {\t类别:\t小雪}", 16, 4 },
        { "单位:\r\n- {类别: 小雪}\r\n", 2, 8, "- {类别: 小雪}", 9, 4 },
        { "单位:\r- {类别: 小雪}\r", 2, 8, "- {类别: 小雪}", 9, 4 },
        { "单位: [{类别: 小雪}]", 1, 11, "单位: [{类别: 小雪}]", 14, 4 },
        { "\n\n单位: [{类别: 小雪}]", 3, 11, "单位: [{类别: 小雪}]", 14, 4 },
        /* what goes on over the end of the line is underlined to it, spaces and comment aside */
        { "units:\n- code: a\n  name: [b,\n    c]\n", 3, 9, "  name: [b,", 8, 1 },
        { "units:\n- code: a\n  type: \"小\n    雪\"\n", 3, 9, "  type: \"小", 8, 3 },
        { "units:\n- code: a\n  type: |\n    小雪\n", 3, 9, "  type: |", 8, 1 },
        /* what is not there has a place of one character */
        { "units:\n- code: a\n  alias: [~]\n", 3, 11, "  alias: [~]", 10, 1 },
        { "units:\n- code: a\n  alias:\n  -\n", 4, 4, "  -", 3, 0 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct heard heard;
        size_t before, under;

        hear_text(&heard, rows[i].text, strlen(rows[i].text));
        row_true(rows[i].text, heard.problems.count == 1);
        row_true(rows[i].text, heard.problems.list[0].error.at.line == rows[i].line);
        row_true(rows[i].text, heard.problems.list[0].error.at.column == rows[i].column);
        row_text(rows[i].text, heard.problems.list[0].excerpt, rows[i].excerpt);
        caret(&heard.problems.list[0], &before, &under);
        row_true(rows[i].text, before == rows[i].before && under == rows[i].under);
        heard_clear(&heard);
    }
}

static void excerpt__of_a_long_line_shows_what_is_around(void **state)
{
    (void)state;
    struct heard heard;
    const struct dd_problem *problem;
    size_t before, under;

    hear_file(&heard, "long-line.yaml", NULL);
    problem = &heard.problems.list[0];
    assert_int_equal(problem->error.at.column, 214);
    assert_int_equal(dd_excerpt_column(214), 41);
    /* 120 characters, the first of them the sign, and the sign that the line goes on. */
    assert_int_equal(dd_utf8_count(problem->excerpt, strlen(problem->excerpt)), 121);
    assert_memory_equal(problem->excerpt, "…", 3);
    assert_string_equal(problem->excerpt + strlen(problem->excerpt) - 3, "…");
    caret(problem, &before, &under);
    assert_int_equal(under, 4);
    heard_clear(&heard);
}

static void excerpt__is_whole_up_to_a_width(void **state)
{
    (void)state;
    assert_int_equal(dd_excerpt_column(1), 1);
    assert_int_equal(dd_excerpt_column(100), 100);
    assert_int_equal(dd_excerpt_column(101), 41);
    assert_int_equal(dd_excerpt_column(4000000000u), 41);
}

static void excerpt__several_on_one_line(void **state)
{
    (void)state;
    struct dd_text text = { 0 };
    struct heard heard;

    /* One line of 3000 records, every hundredth with a problem. */
    dd_text_put(&text, "{\"units\": [");
    for (unsigned i = 0; i < 3000; i++)
        dd_text_format(&text, "%s{\"code\": \"c%u\", \"type\": \"%s\"}", i ? ", " : "", i,
                       i % 100 ? "小学" : "小雪");
    dd_text_put(&text, "]}");
    hear_text(&heard, text.at, text.length);
    assert_int_equal(heard.problems.count, 30);
    for (size_t i = 0; i < heard.problems.count; i++) {
        const struct dd_problem *problem = &heard.problems.list[i];
        const char *at = problem->excerpt, *end = at + strlen(at);
        uint32_t code;

        for (unsigned k = 1; k < dd_excerpt_column(problem->error.at.column); k++)
            at += dd_utf8_next(at, end, &code);
        assert_memory_equal(at, "\"小雪\"", strlen("\"小雪\""));
    }
    heard_clear(&heard);
    dd_text_free(&text);
}

static void excerpt__column_counts_pairs_as_they_are_written(void **state)
{
    (void)state;
    struct heard heard;
    const struct dd_problem *problem;

    hear_file(&heard, "pairs.json", NULL);
    problem = &heard.problems.list[0];
    assert_int_equal(problem->error.at.column, 57);
    assert_string_equal(
        problem->excerpt,
        "{\"units\": [{\"note\": \"\\ud83d\\ude00\\ud83d\\ude01\", \"type\": \"学\"}]}");
    heard_clear(&heard);
}

/* By its name whatever stands there, by its look wherever it stands; what is wrong is told of something else. */
static void excerpt__stars_out_what_is_not_kept(void **state)
{
    (void)state;
    /* clang-format off */
    static const struct {
        const char *text, *excerpt;
    } rows[] = {
        { "督学: [{身份证号: 11010519491231002X, 性别: 猫}]", "督学: [{身份证号: ******************, 性别: 猫}]" },
        { "督学: [{身份证号: \"34-0524 甲\", 性别: 猫}]", "督学: [{身份证号: \"**-**** 甲\", 性别: 猫}]" },
        { "督学: [{Identity-Number: 1234, 性别: 猫}]", "督学: [{Identity-Number: ****, 性别: 猫}]" },
        { "督学: [{性别: 猫, 备注: 见身份证号一栏 1234}]", "督学: [{性别: 猫, 备注: 见身份证号一栏 1234}]" },
        { "督学: [{性别: 猫, 备注: 11010519491231002X}]", "督学: [{性别: 猫, 备注: ******************}]" },
        { "督学: [{性别: 猫, 公开电话: 13800000001}]", "督学: [{性别: 猫, 公开电话: 13800000001}]" },
        { "{\"inspectors\": [{\"identity_number\": \"110105\", \"sex\": \"猫\"}]}",
          "{\"inspectors\": [{\"identity_number\": \"******\", \"sex\": \"猫\"}]}" },
    };
    /* clang-format on */

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct heard heard;

        hear_text(&heard, rows[i].text, strlen(rows[i].text));
        row_true(rows[i].text, heard.problems.count > 0);
        for (size_t k = 0; k < heard.problems.count; k++)
            row_text(rows[i].text, heard.problems.list[k].excerpt, rows[i].excerpt);
        heard_clear(&heard);
    }
}

static void excerpt__holds_nothing_a_terminal_would_obey(void **state)
{
    (void)state;
    struct heard heard;

    hear_file(&heard, "control-character.yaml", NULL);
    assert_string_equal(heard.problems.list[0].excerpt,
                        "- {代码: xx1, 名称: 海滨\uFFFD[31m小学, 类别: 小学}");
    heard_clear(&heard);
}

static void excerpt__later_problems_may_be_fetched_too(void **state)
{
    (void)state;
    static const char text[] = "units:\n- {code: a}\n- {code: b}\n";
    struct dd_problems problems = { 0 };
    struct dd_arena *arena = dd_arena_new();
    struct dd_reader *reader;
    struct dd_item_read item;
    struct dd_error err, later;

    assert_int_equal(dd_reader_open_text(&reader, "text", text, strlen(text), &err), 0);
    while (dd_reader_next(reader, arena, &item, &problems, &err) > 0) {}
    dd_fail(&later, DD_E_REFERENCE, "a reference");
    later.at = (struct dd_place){ "text", 3, 10, 1 };
    dd_problems_add(&problems, &later);
    later.at = (struct dd_place){ "other", 3, 10, 1 };
    dd_problems_add(&problems, &later);
    later.at = (struct dd_place){ 0 };
    dd_problems_add(&problems, &later);
    dd_reader_excerpts(reader, &problems);
    dd_reader_excerpts(reader, &problems);
    assert_string_equal(problems.list[0].excerpt, "- {code: b}");
    assert_null(problems.list[1].excerpt);
    assert_null(problems.list[2].excerpt);
    dd_problems_clear(&problems);
    dd_reader_close(reader);
    dd_arena_free(arena);
}

int excerpt_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(excerpt__caret_stands_under_the_value),
        cmocka_unit_test(excerpt__of_a_long_line_shows_what_is_around),
        cmocka_unit_test(excerpt__is_whole_up_to_a_width),
        cmocka_unit_test(excerpt__several_on_one_line),
        cmocka_unit_test(excerpt__column_counts_pairs_as_they_are_written),
        cmocka_unit_test(excerpt__stars_out_what_is_not_kept),
        cmocka_unit_test(excerpt__holds_nothing_a_terminal_would_obey),
        cmocka_unit_test(excerpt__later_problems_may_be_fetched_too),
    };

    return cmocka_run_group_tests_name("excerpt", tests, NULL, NULL);
}
