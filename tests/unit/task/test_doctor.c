/* What verify and doctor find that no other does. */
#include "test_task.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Every message, one a line; to be freed. */
static char *told(struct place *place)
{
    struct dd_text text = { 0 };

    dd_text_put(&text, "");
    for (size_t i = 0; i < place->problems.count; i++)
        dd_text_format(&text, "%s\n", place->problems.list[i].error.message);
    return text.at ? text.at : strdup("");
}

static char *doctor(struct place *place, const char *today)
{
    place_on(place, today);
    must_pass(dd_task_doctor(place->desk, &place->problems, &place->err), NULL, &place->err);
    return told(place);
}

static void doctor__finds_nothing_in_a_tidy_office(void **state)
{
    struct place *place = *state;

    place_rectify(place);
    char *text = doctor(place, "2026-03-03");
    assert_string_equal(text, "");
    free(text);
}

static void doctor__names_what_wants_mending(void **state)
{
    static const struct {
        const char *sql, *today, *found;
    } rows[] = {
        { "UPDATE leader SET until = '2026-03-01'", "2026-03-03",
          "YX (经区第一小学) has open rectifications, and nobody to remind" },
        { "UPDATE unit SET closed_on = '2026-03-03' WHERE code = 'YX'", "2026-03-03",
          "R2026-001 (经区第一小学) is still open, though its unit was closed" },
        { "SELECT 1", "2026-07-03",
          "R2026-001 (2026-03-12) has been overdue for more than 90 days" },
        { "SELECT 1", "2026-12-01", "the calendar of 2027 is not in the store" },
        { "SELECT 1", "2027-01-04", "the calendar of 2027 is not in the store" },
    };
    struct place *place = *state;

    place_rectify(place);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        place_leave(place);
        place_sql(place, rows[i].sql);
        char *text = doctor(place, rows[i].today);
        has(text, rows[i].found);
        free(text);
    }
}

static void doctor__finds_mails_that_do_not_go(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;

    place_rectify(place);
    free(place_remind(place, "2026-03-05", false));
    place_on(place, "2026-03-05");
    assert_int_equal(dd_task_deliver(place->desk, "/bin/false", "a@example.org", &done,
                                     &place->problems, &place->err),
                     -1);
    char *now = doctor(place, "2026-03-08"), *later = doctor(place, "2026-03-09");
    has_not(now, "could not be sent");
    has(later, "is a mail that could not be sent for more than three days");
    free(now);
    free(later);
}

/* Evidence stands in the history whatever became of the record; a file that never did is nobody's. */
static void doctor__finds_files_of_no_record(void **state)
{
    static const char stray[] = "1111111111111111111111111111111111111111111111111111111111111111";
    struct place *place = *state;
    char name[128];

    place_write(place, "photo.txt", "门锁");
    place_rectify(place);
    place_import(place, "2026-03-03",
                 "moves:\n  - {key: R2026-001, verb: receive, evidence: [{file: photo.txt}]}\n");
    char *text = doctor(place, "2026-03-03");
    assert_string_equal(text, "");
    free(text);
    snprintf(name, sizeof name, "store.db.files/11/%s", stray);
    assert_int_equal(mkdir(place_name(place, "store.db.files/11"), 0700), 0);
    place_write(place, name, "x");
    text = doctor(place, "2026-03-03");
    has(text, "belongs to no record");
    has(text, stray);
    free(text);
}

/* The day is derived, so that no chain covers it. */
static void verify__counts_deadlines_again(void **state)
{
    struct place *place = *state;
    struct dd_verified seen;

    place_rectify(place);
    place_leave(place);
    place_sql(place, "UPDATE record SET due_on = '2026-09-09' WHERE \"key\" = 'R2026-001'; "
                     "UPDATE record SET due_on = NULL WHERE \"key\" = 'R2026-002'");
    place_on(place, "2026-03-03");
    must_pass(dd_task_verify(place->desk, &seen, &place->problems, &place->err), NULL, &place->err);
    char *text = told(place);
    assert_string_equal(
        text, "R2026-001 is kept as due on '2026-09-09', but its deadline is '2026-03-12'\n"
              "R2026-002 is kept as due on '', but its deadline is '2026-04-01'\n");
    assert_int_equal(place->problems.errors, 2);
    free(text);
}

int doctor_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_AN_OFFICE(doctor__finds_nothing_in_a_tidy_office),
        IN_AN_OFFICE(doctor__names_what_wants_mending),
        IN_AN_OFFICE(doctor__finds_mails_that_do_not_go),
        IN_AN_OFFICE(doctor__finds_files_of_no_record),
        IN_AN_OFFICE(verify__counts_deadlines_again),
    };

    return cmocka_run_group_tests_name("doctor", tests, NULL, NULL);
}
