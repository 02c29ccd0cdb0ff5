#include "test_base.h"

#include "base/text.h"

#include <stdio.h>
#include <string.h>

enum { CUT_BEFORE = 1, CUT_AFTER = 2 };

static void mask__takes_what_looks_like_an_identity_number(void **state)
{
    (void)state;
    /* clang-format off */
    static const struct {
        const char *text, *masked;
        int cut;
    } rows[] = {
        { "11010519491231002X",            "******************", 0 },
        { "号 11010519491231002x。",       "号 ******************。", 0 },
        { "a: 370101190102039973, b: 1",   "a: ******************, b: 1", 0 },
        { "1101051949123100",              "****************", 0 },          /* two too few */
        { "11010519491231002100",          "********************", 0 },      /* two too many */
        { "110105491231002",               "***************", 0 },           /* until 1999 */
        { "110105 19491231 002X",          "****** ******** ****", 0 },
        { "110105-19491231-002X",          "******-********-****", 0 },
        { "110105.19491231.002X",          "******.********.****", 0 },
        { "１１０１０５１９４９１２３１００２Ｘ", "＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊Ｘ", 0 },
        { "5012 11010519491231002X",       "5012 ******************", 0 },
        { "13800000001",                   "13800000001", 0 },
        { "2026-03-01 2026-03-02",         "2026-03-01 2026-03-02", 0 },
        { "113700000045023231",            "113700000045023231", 0 },        /* no date: the code of a body */
        { "11370000004502323D",            "11370000004502323D", 0 },
        { "ab11010519491231002Xcd",        "ab11010519491231002Xcd", 0 },    /* as in a hash */
        { "9491231002X, 12345",            "9491231002X, 12345", 0 },
        { "9491231002X, 12345",            "***********, 12345", CUT_BEFORE },
        { "a: 1101051949",                 "a: **********", CUT_AFTER },
        { "a: 1101051949",                 "a: 1101051949", CUT_BEFORE },
        { "a: 12345",                      "a: 12345", CUT_AFTER },
        { "",                              "", CUT_BEFORE | CUT_AFTER },
    };
    /* clang-format on */

    for (size_t i = 0; i < LENGTH(rows); i++) {
        char text[128];

        snprintf(text, sizeof text, "%s", rows[i].text);
        dd_mask_numbers(text, rows[i].cut & CUT_BEFORE, rows[i].cut & CUT_AFTER);
        row_text(rows[i].text, text, rows[i].masked);
    }
}

static void mask__leaves_the_signs_of_a_span(void **state)
{
    (void)state;
    char text[] = "身份证号: \"3405-24 1X\"";

    dd_mask_span(text, text + strlen(text));
    assert_string_equal(text, "身份证号: \"****-** **\"");
}

int mask_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mask__takes_what_looks_like_an_identity_number),
        cmocka_unit_test(mask__leaves_the_signs_of_a_span),
    };

    return cmocka_run_group_tests_name("mask", tests, NULL, NULL);
}
