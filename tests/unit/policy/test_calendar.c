/* Working days on the published calendars; expectations counted by hand from the notices. */
#include "test_policy.h"

#include "flow/ladder.h"

static struct dd_calendar *calendar;

static int set_up(void **state)
{
    struct dd_error err;
    struct world *world;

    if (world_make(state) < 0)
        return -1;
    world = *state;
    return dd_calendar_load(&calendar, world->store, &err);
}

static int tear_down(void **state)
{
    dd_calendar_free(calendar);
    return world_clear(state);
}

static void calendar__counts_the_working_days_of_a_year(void **state)
{
    static const struct {
        int year, days;
    } rows[] = { { 2023, 249 }, { 2024, 251 }, { 2025, 248 }, { 2026, 248 } };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int days = dd_calendar_count(calendar, dd_day_make(rows[i].year, 1, 1),
                                     dd_day_make(rows[i].year, 12, 31));
        if (days != rows[i].days)
            print_error("%d\n", rows[i].year);
        assert_int_equal(days, rows[i].days);
    }
}

static void calendar__knows_holidays_and_make_up_days(void **state)
{
    static const struct {
        const char *day;
        bool works;
    } rows[] = {
        { "2026-01-01", false }, { "2026-01-04", true }, { "2026-02-14", true },
        { "2026-02-16", false }, { "2026-02-24", true }, { "2026-03-01", false },
        { "2026-10-07", false }, { "2026-10-08", true }, { "2026-10-10", true },
        { "2022-12-31", false },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (dd_calendar_works(calendar, day(rows[i].day)) != rows[i].works)
            print_error("%s\n", rows[i].day);
        assert_int_equal(dd_calendar_works(calendar, day(rows[i].day)), rows[i].works);
    }
}

/* The day of the event is not counted; a last day that is a rest day moves to the next working day. */
static void calendar__ends_a_period(void **state)
{
    static const struct {
        const char *from;
        int64_t count;
        enum dd_unit unit;
        const char *end;
    } rows[] = {
        { "2026-03-02", 10, DD_IN_DAYS, "2026-03-12" }, /* a Thursday */
        { "2026-03-02", 5, DD_IN_DAYS, "2026-03-09" },  /* Saturday 7 March moves to Monday */
        { "2026-09-15", 15, DD_IN_DAYS, "2026-09-30" },
        { "2026-09-16", 15, DD_IN_DAYS, "2026-10-08" },        /* 1 October begins seven days off */
        { "2026-02-13", 1, DD_IN_WORKING_DAYS, "2026-02-14" }, /* a Saturday that is worked */
        { "2026-02-14", 1, DD_IN_WORKING_DAYS, "2026-02-24" },
        { "2026-01-31", 1, DD_IN_MONTHS, "2026-02-28" }, /* no 31 February; the 28th is worked */
        { "2024-02-29", 1, DD_IN_YEARS, "2025-02-28" },
    };
    char got[DD_DAY_SIZE];

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        dd_day_text(dd_calendar_end(calendar, day(rows[i].from), rows[i].count, rows[i].unit), got);
        assert_string_equal(got, rows[i].end);
    }
}

static void calendar__goes_back_in_working_days(void **state)
{
    (void)state;
    assert_int_equal(dd_calendar_add(calendar, day("2026-02-24"), -1), day("2026-02-14"));
    assert_int_equal(dd_calendar_add(calendar, day("2026-02-24"), -2), day("2026-02-13"));
}

static void calendar__ends_with_the_years_of_dates(void **state)
{
    const dd_day last = day("2999-12-31"); /* a Tuesday */

    (void)state;
    assert_int_equal(dd_calendar_add(calendar, day("2999-12-30"), 1), last);
    assert_int_equal(dd_calendar_add(calendar, last, 1), DD_NO_DAY);
    assert_int_equal(dd_calendar_add(calendar, day("1900-01-01"), -1), DD_NO_DAY);
    assert_int_equal(dd_calendar_add(calendar, DD_NO_DAY, 3), DD_NO_DAY);
    assert_int_equal(dd_calendar_next(calendar, last + 1), DD_NO_DAY);
    assert_int_equal(dd_calendar_end(calendar, last, 1, DD_IN_DAYS), DD_NO_DAY);
    assert_int_equal(dd_calendar_end(calendar, last, 1, DD_IN_YEARS), DD_NO_DAY);
    assert_int_equal(dd_calendar_end(calendar, DD_NO_DAY, 30, DD_IN_DAYS), DD_NO_DAY);
    assert_int_equal(dd_calendar_unpublished(calendar), 2999);
}

static void calendar__remembers_a_year_nobody_published(void **state)
{
    (void)state;
    assert_int_equal(dd_calendar_unpublished(calendar), 0);
    assert_true(dd_calendar_works(calendar, day("2027-01-01")));
    assert_int_equal(dd_calendar_unpublished(calendar), 2027);
}

/* Due on Wednesday 25 March 2026: 18th, 22nd (a Sunday, so the 23rd), 25th, then every third working day. */
static void ladder__has_a_rung_for_each_stage(void **state)
{
    static const struct {
        const char *stage, *on;
    } rows[] = {
        { "before-7", "2026-03-18" },
        { "before-3", "2026-03-23" },
        { "on", "2026-03-25" },
        { "after-1", "2026-03-30" },
        { "after-2", "2026-04-02" },
        { "after-3", "2026-04-08" }, /* 3 April, then Qingming 4-6, then 7 and 8 April */
    };
    struct dd_rung rung;

    (void)state;
    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {
        dd_ladder_rung(calendar, day("2026-03-25"), i, &rung);
        assert_string_equal(rung.stage, rows[i].stage);
        assert_int_equal(rung.on, day(rows[i].on));
    }
}

static void ladder__catches_up_with_the_latest_stage(void **state)
{
    static const struct {
        const char *today, *stage;
    } rows[] = {
        { "2026-03-17", NULL },       { "2026-03-18", "before-7" }, { "2026-03-22", "before-7" },
        { "2026-03-24", "before-3" }, { "2026-03-29", "on" },       { "2026-04-07", "after-2" },
    };
    struct dd_rung rung;

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool reached = dd_ladder_reached(calendar, day("2026-03-25"), day(rows[i].today), &rung);
        assert_int_equal(reached, rows[i].stage != NULL);
        if (reached)
            assert_string_equal(rung.stage, rows[i].stage);
    }
}

static void ladder__begins_with_what_has_not_gone_by(void **state)
{
    (void)state;
    assert_int_equal(dd_ladder_first(calendar, day("2026-03-25"), day("2026-03-02")),
                     day("2026-03-18"));
    assert_int_equal(dd_ladder_first(calendar, day("2026-03-25"), day("2026-03-18")),
                     day("2026-03-18"));
    assert_int_equal(dd_ladder_first(calendar, day("2026-03-25"), day("2026-03-19")),
                     day("2026-03-23"));
    /* gone by before anybody could be reminded: now, or on the next working day */
    assert_int_equal(dd_ladder_first(calendar, day("2025-03-25"), day("2026-03-19")),
                     day("2026-03-19"));
    assert_int_equal(dd_ladder_first(calendar, day("2025-03-25"), day("2026-03-21")),
                     day("2026-03-23"));
}

int calendar_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(calendar__counts_the_working_days_of_a_year, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(calendar__knows_holidays_and_make_up_days, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(calendar__ends_a_period, set_up, tear_down),
        cmocka_unit_test_setup_teardown(calendar__goes_back_in_working_days, set_up, tear_down),
        cmocka_unit_test_setup_teardown(calendar__ends_with_the_years_of_dates, set_up, tear_down),
        cmocka_unit_test_setup_teardown(calendar__remembers_a_year_nobody_published, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(ladder__has_a_rung_for_each_stage, set_up, tear_down),
        cmocka_unit_test_setup_teardown(ladder__catches_up_with_the_latest_stage, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(ladder__begins_with_what_has_not_gone_by, set_up,
                                        tear_down),
    };

    return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
