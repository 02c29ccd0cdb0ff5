/* Policy numbers: what is in force on a day, and setting one from a day on. */
#include "test_policy.h"

#include <stdio.h>

enum { NAME_SIZE = 32 };

static int64_t number(const struct world *world, const char *id, const char *on)
{
    struct dd_number_rule rule;
    struct dd_error err;

    if (dd_policy_number(world->store, id, day(on), &rule, &err) < 0)
        fail_msg("%s: %s", id, err.message);
    return rule.value;
}

static void number__is_what_the_articles_say(void **state)
{
    const struct world *world = *state;
    static const struct {
        const char *id;
        int64_t value;
    } rows[] = {
        { "full-time-share", 3000 },      { "schools-per-inspector", 5 },
        { "large-school", 1800 },         { "retired-years", 3 },
        { "appointment-notice-days", 7 }, { "terms-in-a-row", 3 },
        { "training-hours", 40 },         { "team-size", 3 },
        { "opinion-days", 30 },           { "report-days", 30 },
        { "publication-days", 20 },       { "recheck-days", 15 },
        { "rectify-days-minor", 10 },     { "rectify-days-ordinary", 30 },
        { "rectify-days-serious", 60 },   { "rectify-days-major", 90 },
        { "verification-days", 15 },      { "look-back-days", 90 },
        { "frequency-cap", 3 },           { "notice-days", 5 },
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (number(world, rows[i].id, "2026-03-02") != rows[i].value)
            print_error("%s\n", rows[i].id);
        assert_int_equal(number(world, rows[i].id, "2026-03-02"), rows[i].value);
    }
}

static void number__keeps_what_old_years_had(void **state)
{
    const struct world *world = *state;
    struct dd_error err;

    assert_int_equal(
        dd_policy_set(world->store, "full-time-share", "35%", day("2027-01-01"), "本办通知", &err),
        0);
    assert_int_equal(
        dd_policy_set(world->store, "opinion-days", "20 日", day("2027-01-01"), "本办通知", &err),
        0);
    assert_int_equal(number(world, "full-time-share", "2026-12-31"), 3000);
    assert_int_equal(number(world, "full-time-share", "2027-01-01"), 3500);
    assert_int_equal(number(world, "opinion-days", "2027-05-01"), 20);
    assert_int_equal(number(world, "opinion-days", "1999-01-01"),
                     30); /* before its first day, its first value */
}

static void number__refuses_what_is_not_of_its_unit(void **state)
{
    const struct world *world = *state;
    static const struct {
        const char *id, *value;
    } rows[] = {
        { "full-time-share", "30" },
        { "full-time-share", "100.01%" },
        { "opinion-days", "30%" },
        { "opinion-days", "三十" },
        { "opinion-days", "20 工作日" },
        { "opinion-days", "" },
        { "opinion-days", "4.5" },
        { "opinion-days", "0" },
        { "opinion-days", "36501" },
        { "opinion-days", "99999999999999999999999999999999999" },
        { "team-size", "0" },
        { "count-associates", "2" },
    };
    struct dd_error err;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(
            dd_policy_set(world->store, rows[i].id, rows[i].value, day("2027-01-01"), "x", &err),
            -1);
        assert_int_equal(err.code, DD_E_USAGE);
    }
    assert_int_equal(
        dd_policy_set(world->store, "no-such-number", "1", day("2027-01-01"), "x", &err), -1);
    assert_int_equal(err.code, DD_E_NOT_FOUND);
}

static int see_last(void *with, const struct dd_number_seen *seen, struct dd_error *err)
{
    (void)err;
    snprintf(with, NAME_SIZE, "%s", seen->certainty);
    return 0;
}

/* What the office set stands by its source, and is told from the presets of the program. */
static void number__tells_who_set_it(void **state)
{
    const struct world *world = *state;
    char certainty[NAME_SIZE];
    struct dd_error err;

    must(dd_policy_each(world->store, "team-size", false, see_last, certainty, &err), &err);
    assert_string_equal(certainty, "verified");
    must(dd_policy_set(world->store, "team-size", "5", day("2026-03-02"), "本办通知", &err), &err);
    must(dd_policy_each(world->store, "team-size", false, see_last, certainty, &err), &err);
    assert_string_equal(certainty, "set");
}

int number_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(number__is_what_the_articles_say, world_make, world_clear),
        cmocka_unit_test_setup_teardown(number__keeps_what_old_years_had, world_make, world_clear),
        cmocka_unit_test_setup_teardown(number__tells_who_set_it, world_make, world_clear),
        cmocka_unit_test_setup_teardown(number__refuses_what_is_not_of_its_unit, world_make,
                                        world_clear),
    };

    return cmocka_run_group_tests_name("numbers", tests, NULL, NULL);
}
