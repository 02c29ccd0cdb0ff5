#include "test_base.h"

#include <dudao/date.h>

#include <stdio.h>
#include <string.h>

static const dd_day UNTOUCHED = 12345;

static void day_parse__reads_what_clerks_write(void **state)
{
    (void)state;
    static const struct {
        const char *text, *day;
    } rows[] = {
        { "2026-03-01", "2026-03-01" },           { "2026年3月1日", "2026-03-01" },
        { "2026年03月01日", "2026-03-01" },       { "2026 年 3 月 1 日", "2026-03-01" },
        { "２０２６－０３－０１", "2026-03-01" }, { "２０２６年１２月３１日", "2026-12-31" },
        { "  2026-03-01\t", "2026-03-01" },       { "\u30002026年3月1日\u200b", "2026-03-01" },
        { "2024-02-29", "2024-02-29" },           { "1900-01-01", "1900-01-01" },
        { "2999-12-31", "2999-12-31" },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_error err = { .code = DD_OK, .message = "untouched" };
        char text[DD_DAY_SIZE];
        dd_day day = UNTOUCHED;
        row_number(rows[i].text, dd_day_parse(rows[i].text, &day, &err), 0);
        row_text(rows[i].text, dd_day_text(day, text), rows[i].day);
        row_number(rows[i].text, err.code, DD_OK);
        row_text(rows[i].text, err.message, "untouched");
    }
}

static void day_parse__reads_back_every_day_it_writes(void **state)
{
    (void)state;
    dd_day last = dd_day_make(2999, 12, 31);

    for (dd_day day = dd_day_make(1900, 1, 1); day <= last; day += 7) {
        struct dd_error err;
        char text[DD_DAY_SIZE];
        dd_day again = UNTOUCHED;
        dd_day_text(day, text);
        row_number(text, dd_day_parse(text, &again, &err), 0);
        row_number(text, again, day);
    }
}

static void day_parse__says_what_would_be_right(void **state)
{
    (void)state;
    /* The message begins as given; the hint is the whole one. */
    static const struct {
        const char *text, *message, *hint;
    } rows[] = {
        { "2026/3/1", "'2026/3/1' is not written as", "write 2026-03-01" },
        { "2026/03/01", "'2026/03/01' is not written as", "write 2026-03-01" },
        { "2026.3.1", "'2026.3.1' is not written as", "write 2026-03-01" },
        { "２０２６．３．１", "'2026.3.1' is not written as", "write 2026-03-01" },
        { "2026。3。1", "'2026。3。1' is not written as", "write 2026-03-01" },
        { "2026-3-1", "'2026-3-1' is not written as", "write 2026-03-01" },
        { "2026-3-15", "'2026-3-15' is not written as", "write 2026-03-15" },
        { "2026–03–01", "'2026–03–01' is not written as", "write 2026-03-01" },
        { "2026—3—1", "'2026—3—1' is not written as", "write 2026-03-01" },
        { "20260301", "'20260301' is not written as", "write 2026-03-01" },
        { "26-3-1", "'26-3-1' is not written as", "write 2026-03-01" },
        { "26/12/31", "'26/12/31' is not written as", "write 2026-12-31" },
        { "85.3.1", "'85.3.1' is not written as", "write 1985-03-01" },
        { "26年3月1日", "'26年3月1日' is not written as", "write 2026-03-01" },
        { "2026年3月1号", "'2026年3月1号' is not written as", "write 2026-03-01" },
        { "2026年3月1", "'2026年3月1' is not written as", "write 2026-03-01" },
        { "2026-03-01 00:00:00", "'2026-03-01 00:00:00' is not", "write 2026-03-01" },
        { "2026-03-01T08:30:00Z", "'2026-03-01T08:30:00Z' is not", "write 2026-03-01" },
        { "2026/3/1 8:30", "'2026/3/1 8:30' is not", "write 2026-03-01" },
        { "2026-02-30", "there is no such day", "the last day of that month is 2026-02-28" },
        { "2024-02-30", "there is no such day", "the last day of that month is 2024-02-29" },
        { "1900-02-29", "there is no such day", "the last day of that month is 1900-02-28" },
        { "2026/4/31", "there is no such day", "the last day of that month is 2026-04-30" },
        { "2026年12月32日", "there is no such day", "the last day of that month is 2026-12-31" },
        { "2026-01-00", "there is no such day", "the last day of that month is 2026-01-31" },
        { "2026-13-01", "there is no such month",
          "months are 01 to 12, year first, then month, then day" },
        { "2026-00-10", "there is no such month",
          "months are 01 to 12, year first, then month, then day" },
        { "1899-12-31", "the year of '1899-12-31'", "years are 1900 to 2999" },
        { "3000-01-01", "the year of '3000-01-01'", "years are 1900 to 2999" },
        { "0000-13-40", "the year of '0000-13-40'", "years are 1900 to 2999" },
        { "3-1-2026", "'3-1-2026' is not a date", "write it like 2026-03-01" },
        { "03-04-05", "'03-04-05' is not a date", "write it like 2026-03-01" },
        { "2026-03-01x", "'2026-03-01x' is not a date", "write it like 2026-03-01" },
        { "2026-03", "'2026-03' is not a date", "write it like 2026-03-01" },
        { "2026031", "'2026031' is not a date", "write it like 2026-03-01" },
        { "202603011", "'202603011' is not a date", "write it like 2026-03-01" },
        { "-2026-03-01", "'-2026-03-01' is not a date", "write it like 2026-03-01" },
        { "三月一日", "'三月一日' is not a date", "write it like 2026-03-01" },
        { "2026-02-\xff", "'2026-02-\xff' is not a date", "write it like 2026-03-01" },
        { "", "'' is not a date", "write it like 2026-03-01" },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_error err = { 0 };
        dd_day day = UNTOUCHED;
        row_number(rows[i].text, dd_day_parse(rows[i].text, &day, &err), -1);
        row_number(rows[i].text, err.code, DD_E_DATE);
        row_number(rows[i].text, day, UNTOUCHED);
        row_text(rows[i].text, err.hint, rows[i].hint);
        err.message[strlen(rows[i].message)] = '\0';
        row_text(rows[i].text, err.message, rows[i].message);
    }
}

static void day_parse__shows_little_of_a_long_text(void **state)
{
    (void)state;
    struct dd_error err;
    dd_day day = UNTOUCHED;
    char text[4 * 300 + 1] = "";

    for (int i = 0; i < 300; i++)
        strcat(text, "整 ");
    assert_int_equal(dd_day_parse(text, &day, &err), -1);
    assert_true(strlen(err.message) < 100);
    assert_non_null(strstr(err.message, "整' is not a date"));
}

static void period_parse__reads_stretches(void **state)
{
    (void)state;
    static const struct {
        const char *text, *from, *until;
    } rows[] = {
        { "2026-03-01", "2026-03-01", "2026-03-01" },
        { "2026年3月1日", "2026-03-01", "2026-03-01" },
        { "2026-03", "2026-03-01", "2026-03-31" },
        { "2026-02", "2026-02-01", "2026-02-28" },
        { "2024-02", "2024-02-01", "2024-02-29" },
        { "2026年3月", "2026-03-01", "2026-03-31" },
        { "2026年04月", "2026-04-01", "2026-04-30" },
        { "2026", "2026-01-01", "2026-12-31" },
        { "２０２６年", "2026-01-01", "2026-12-31" },
        { "1900", "1900-01-01", "1900-12-31" },
        { "2999", "2999-01-01", "2999-12-31" },
        { "2999-12", "2999-12-01", "2999-12-31" },
        { "2025-2026学年", "2025-09-01", "2026-08-31" },
        { "2025—2026学年", "2025-09-01", "2026-08-31" },
        { "2025－2026 学年", "2025-09-01", "2026-08-31" },
        { "1999-2000学年", "1999-09-01", "2000-08-31" },
        { "2025-2026学年第一学期", "2025-09-01", "2026-01-31" },
        { "2025-2026学年 第1学期", "2025-09-01", "2026-01-31" },
        { "2025-2026学年上学期", "2025-09-01", "2026-01-31" },
        { "2025-2026学年第二学期", "2026-03-01", "2026-07-31" },
        { "2025-2026学年第２学期", "2026-03-01", "2026-07-31" },
        { "2025-2026学年下学期", "2026-03-01", "2026-07-31" },
        { "2998-2999学年", "2998-09-01", "2999-08-31" },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_error err = { .message = "untouched" };
        struct dd_period period = { UNTOUCHED, UNTOUCHED };
        char text[DD_DAY_SIZE];
        row_number(rows[i].text, dd_period_parse(rows[i].text, &period, &err), 0);
        row_text(rows[i].text, dd_day_text(period.from, text), rows[i].from);
        row_text(rows[i].text, dd_day_text(period.until, text), rows[i].until);
        row_text(rows[i].text, err.message, "untouched");
    }
}

static void period_parse__says_what_would_be_right(void **state)
{
    (void)state;
    static const char general[] = "write it like 2026-03-01, 2026-03, 2026 or 2025-2026学年";
    static const struct {
        const char *text, *hint;
    } rows[] = {
        { "2026-3", "write 2026-03" },
        { "2026/3", "write 2026-03" },
        { "2026.12", "write 2026-12" },
        { "202603", "write 2026-03" },
        { "2026/3/1", "write 2026-03-01" },
        { "2025-2026", "write 2025-2026学年" },
        { "2025学年", "write 2025-2026学年" },
        { "2025-26学年", "write 2025-2026学年" },
        { "1999-00学年", "write 1999-2000学年" },
        { "2025-2026第一学期", "write 2025-2026学年第一学期" },
        { "2025学年第二学期", "write 2025-2026学年第二学期" },
        { "2025-2027学年", "write it like 2025-2026学年" },
        { "2026-2025学年第一学期", "write it like 2025-2026学年" },
        { "2025-0026学年", "write it like 2025-2026学年" },
        { "2025-0000学年", "write it like 2025-2026学年" },
        { "2025-27学年", "write it like 2025-2026学年" },
        { "2026-13", "months are 01 to 12, year first, then month, then day" },
        { "2026-02-30", "the last day of that month is 2026-02-28" },
        { "1899", "years are 1900 to 2999" },
        { "3000-01", "years are 1900 to 2999" },
        { "1899-1900学年", "years are 1900 to 2999" },
        { "2999-3000学年", "years are 1900 to 2999" },
        { "2025-2026学年第三学期", general },
        { "2025-2026学年第3学期", general },
        { "去年", general },
        { "26", general },
        { "", general },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_error err = { 0 };
        struct dd_period period = { UNTOUCHED, UNTOUCHED };
        row_number(rows[i].text, dd_period_parse(rows[i].text, &period, &err), -1);
        row_number(rows[i].text, err.code, DD_E_DATE);
        row_text(rows[i].text, err.hint, rows[i].hint);
        row_true(rows[i].text, period.from == UNTOUCHED && period.until == UNTOUCHED);
    }
}

int period_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(day_parse__reads_what_clerks_write),
        cmocka_unit_test(day_parse__reads_back_every_day_it_writes),
        cmocka_unit_test(day_parse__says_what_would_be_right),
        cmocka_unit_test(day_parse__shows_little_of_a_long_text),
        cmocka_unit_test(period_parse__reads_stretches),
        cmocka_unit_test(period_parse__says_what_would_be_right),
    };
    return cmocka_run_group_tests_name("period", tests, NULL, NULL);
}
