#include "test_base.h"

#include <dudao/date.h>

#include <stdio.h>
#include <string.h>

/* The calendar once more, slowly: a day after the other, by the rule everyone learns at school. */
struct walk {
    int year, month, mday, weekday;
};

static int days_of(int year, int month)
{
    static const int days[] = { 0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    bool leap = year % 4 == 0;

    if (year % 100 == 0)
        leap = year % 400 == 0;
    return days[month] + (month == 2 && leap);
}

static void walk_on(struct walk *walk)
{
    walk->weekday = walk->weekday == 7 ? 1 : walk->weekday + 1;
    if (++walk->mday <= days_of(walk->year, walk->month))
        return;
    walk->mday = 1;
    if (++walk->month <= 12)
        return;
    walk->month = 1;
    walk->year++;
}

static void day__agrees_with_a_slow_count_of_all_years(void **state)
{
    (void)state;
    /* 1900-01-01 was a Monday, 70 years of 365 days and 17 leap days before 1970-01-01. */
    struct walk walk = { 1900, 1, 1, 1 };
    dd_day day = -(70 * 365 + 17);

    for (; walk.year < 3000; walk_on(&walk), day++) {
        char expected[DD_DAY_SIZE + 32], text[DD_DAY_SIZE];
        int year, month, mday;
        snprintf(expected, sizeof expected, "%04d-%02d-%02d", walk.year, walk.month, walk.mday);
        row_number(expected, dd_day_make(walk.year, walk.month, walk.mday), day);
        dd_day_split(day, &year, &month, &mday);
        row_number(expected, year, walk.year);
        row_number(expected, month, walk.month);
        row_number(expected, mday, walk.mday);
        row_number(expected, dd_day_year(day), walk.year);
        row_number(expected, dd_day_weekday(day), walk.weekday);
        row_text(expected, dd_day_text(day, text), expected);
    }
    row_number("1100 years", day, -(70 * 365 + 17) + 1100 * 365 + 267);
}

static void day_make__refuses_what_is_no_day(void **state)
{
    (void)state;
    static const struct {
        const char *row;
        int year, month, mday;
    } rows[] = {
        { "1899-12-31", 1899, 12, 31 },
        { "3000-01-01", 3000, 1, 1 },
        { "1900-02-29", 1900, 2, 29 },
        { "2100-02-29", 2100, 2, 29 },
        { "2026-02-29", 2026, 2, 29 },
        { "2000-02-30", 2000, 2, 30 },
        { "2026-04-31", 2026, 4, 31 },
        { "2026-00-01", 2026, 0, 1 },
        { "2026-13-01", 2026, 13, 1 },
        { "2026-01-00", 2026, 1, 0 },
        { "2026-01-32", 2026, 1, 32 },
        { "2026-01--1", 2026, 1, -1 },
        { "largest", INT32_MAX, INT32_MAX, INT32_MAX },
        { "smallest", INT32_MIN, INT32_MIN, INT32_MIN },
    };

    for (size_t i = 0; i < LENGTH(rows); i++)
        row_number(rows[i].row, dd_day_make(rows[i].year, rows[i].month, rows[i].mday), DD_NO_DAY);
    assert_int_not_equal(dd_day_make(2000, 2, 29), DD_NO_DAY);
    assert_int_equal(dd_day_make(1970, 1, 1), 0);
}

static void day__outside_the_years_is_no_day(void **state)
{
    (void)state;
    const dd_day days[] = { DD_NO_DAY, INT32_MIN + 1, INT32_MAX, dd_day_make(1900, 1, 1) - 1,
                            dd_day_make(2999, 12, 31) + 1 };

    for (size_t i = 0; i < LENGTH(days); i++) {
        char text[DD_DAY_SIZE] = "x";
        int year = 1, month = 1, mday = 1;
        dd_day_split(days[i], &year, &month, &mday);
        assert_int_equal(year + month + mday, 0);
        assert_int_equal(dd_day_year(days[i]), 0);
        assert_int_equal(dd_day_weekday(days[i]), 0);
        assert_string_equal(dd_day_text(days[i], text), "");
        assert_int_equal(dd_day_add_months(days[i], 1), DD_NO_DAY);
    }
}

static void day_weekday__is_known_for_known_days(void **state)
{
    (void)state;
    assert_int_equal(dd_day_weekday(dd_day_make(1949, 10, 1)), 6);
    assert_int_equal(dd_day_weekday(dd_day_make(1970, 1, 1)), 4);
    assert_int_equal(dd_day_weekday(dd_day_make(2000, 2, 29)), 2);
    assert_int_equal(dd_day_weekday(dd_day_make(2026, 3, 1)), 7);
}

static void day_add_months__ends_on_the_corresponding_or_the_last_day(void **state)
{
    (void)state;
    static const struct {
        const char *from;
        int months;
        const char *until;
    } rows[] = {
        { "2026-01-15", 1, "2026-02-15" },
        { "2026-01-31", 1, "2026-02-28" },
        { "2024-01-31", 1, "2024-02-29" },
        { "2026-01-31", 2, "2026-03-31" },
        { "2026-08-31", 1, "2026-09-30" },
        { "2026-03-31", -1, "2026-02-28" },
        { "2026-01-31", -1, "2025-12-31" },
        { "2026-12-31", 1, "2027-01-31" },
        { "2026-12-01", 12, "2027-12-01" },
        { "2024-02-29", 12, "2025-02-28" },
        { "2024-02-29", 48, "2028-02-29" },
        { "2026-05-30", 0, "2026-05-30" },
        { "2026-05-30", -24, "2024-05-30" },
        { "1900-01-31", 13199, "2999-12-31" },
        { "2999-12-31", -13199, "1900-01-31" },
        { "1900-01-01", -1, "" },
        { "2999-12-01", 1, "" },
        { "2026-01-01", INT32_MAX, "" },
        { "2026-01-01", INT32_MIN, "" },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_error err;
        char text[DD_DAY_SIZE], row[64];
        dd_day day;
        snprintf(row, sizeof row, "%s %+d months", rows[i].from, rows[i].months);
        row_number(row, dd_day_parse(rows[i].from, &day, &err), 0);
        row_text(row, dd_day_text(dd_day_add_months(day, rows[i].months), text), rows[i].until);
    }
}

int date_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(day__agrees_with_a_slow_count_of_all_years),
        cmocka_unit_test(day_make__refuses_what_is_no_day),
        cmocka_unit_test(day__outside_the_years_is_no_day),
        cmocka_unit_test(day_weekday__is_known_for_known_days),
        cmocka_unit_test(day_add_months__ends_on_the_corresponding_or_the_last_day),
    };
    return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
