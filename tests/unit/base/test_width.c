#include "test_base.h"

#include "base/width.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

static void width__is_what_a_terminal_draws(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t width;
    } rows[] = {
        { "", 0 },         { "abc", 3 },
        { "整改", 4 },     { "，。（）《》〔〕", 16 },
        { "ＡＢ１２", 8 }, { "　", 2 },
        { "𬭎", 2 },     { "😀", 2 },
        { "“", 1 },        { "”", 1 },
        { "…", 1 },        { "—", 1 },
        { "①", 1 },        { "℃", 1 },
        { "·", 1 },        { "é", 1 },
        { "e\u0301", 1 },  { "\u200b", 0 },
        { "한", 2 },       { "ア", 2 },
        { "ｱ", 1 },        { "〔2026〕12号", 12 },
        { "\xff", 1 },     { "整\xe6\x94", 4 },
    };

    for (size_t i = 0; i < LENGTH(rows); i++)
        row_number(rows[i].text, (int64_t)dd_width(rows[i].text, strlen(rows[i].text), 0),
                   (int64_t)rows[i].width);
}

static void width__runs_a_tab_to_the_next_stop(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t column, width;
    } rows[] = {
        { "\t", 0, 8 },      { "\t", 7, 1 },   { "\t", 8, 8 },    { "a\t", 0, 8 },
        { "整改\tx", 0, 9 }, { "整\t", 5, 3 }, { "\t\t", 3, 13 },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        char row[32];
        snprintf(row, sizeof row, "row %zu", i);
        row_number(row, (int64_t)dd_width(rows[i].text, strlen(rows[i].text), rows[i].column),
                   (int64_t)rows[i].width);
    }
}

static void char_width__knows_what_the_library_does_not(void **state)
{
    (void)state;
    /* Where wcwidth() has no answer: controls and what is not assigned. */
    assert_int_equal(dd_char_width(0x07), 1);
    assert_int_equal(dd_char_width(0x9F), 1);
    assert_int_equal(dd_char_width(0x0378), 1);
    assert_int_equal(dd_char_width(0x10FFFF), 2);
    assert_int_equal(dd_char_width(0), 0);

    /* In a locale that knows no Chinese at all, tables must still align. */
    assert_non_null(setlocale(LC_CTYPE, "C"));
    int han = dd_char_width(0x6574), latin = dd_char_width('a'), accent = dd_char_width(0xE9);
    assert_non_null(setlocale(LC_CTYPE, "C.UTF-8"));
    assert_int_equal(han, 2);
    assert_int_equal(latin, 1);
    assert_int_equal(accent, 1);
}

int width_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(width__is_what_a_terminal_draws),
        cmocka_unit_test(width__runs_a_tab_to_the_next_stop),
        cmocka_unit_test(char_width__knows_what_the_library_does_not),
    };
    return cmocka_run_group_tests_name("width", tests, NULL, NULL);
}
