/* What a file of calendars may hold, and what is told of one that was taken. */
#include "test_policy.h"

#include "store/schema.h"

#include <dudao/input.h>
#include <string.h>

/* The last calendar of a file, and how many there were. */
struct seen {
    unsigned count;
    struct dd_calendar_taken last;
};

static void see(void *with, const struct dd_calendar_taken *taken)
{
    struct seen *seen = with;

    seen->count++;
    seen->last = *taken;
}

static int take(const struct world *world, const char *text, size_t length, struct seen *seen,
                struct dd_problems *problems)
{
    struct dd_reader *reader;
    struct dd_error err;
    int result;

    must(dd_reader_open_text(&reader, "calendar", text, length, &err), &err);
    result = dd_calendar_import(world->store, reader, see, seen, problems, &err);
    dd_reader_close(reader);
    return result;
}

static void calendar__of_each_year_shipped_is_believed(void **state)
{
    const struct world *world = *state;

    for (const struct dd_schema_file *file = dd_schema_calendars; file->name; file++) {
        struct dd_problems problems = { 0 };
        struct seen seen = { 0 };

        row_number(file->name, take(world, file->text, file->length, &seen, &problems), 0);
        row_number(file->name, seen.count, 1);
        row_number(file->name, seen.last.count[DD_SPAN_TERM], -1);
        row_true(file->name, seen.last.count[DD_SPAN_OFF] >= 6);
        dd_problems_clear(&problems);
    }
}

/* Each beside `year: 2027`; 2027-03-01 is a Monday. `field` NULL: nothing is wrong with it. */
static const struct {
    const char *given, *field;
    enum dd_code code;
} slips[] = {
    { "off: [{name: a, from: 2026-12-20, until: 2026-12-31}]", "off[1].until", DD_E_VALUE },
    { "off: [{name: a, from: 2026-12-31, until: 2027-01-02}]", NULL, DD_OK },
    { "off: [{name: a, from: 2027-12-31, until: 2028-01-14}]", NULL, DD_OK },
    { "off: [{name: a, from: 2027-12-31, until: 2028-01-15}]", "off[1].until", DD_E_VALUE },
    { "off: [{name: a, from: 2028-01-01, until: 2028-01-03}]", "off[1].from", DD_E_VALUE },
    { "quiet: [{name: a, from: 2026-11-30, until: 2027-01-02}]", "quiet[1].from", DD_E_VALUE },
    { "off: [{name: a, from: 2027-05-01, until: 2027-05-03}, {name: b, from: 2027-05-03, "
      "until: 2027-05-04}]",
      "off[2].from", DD_E_VALUE },
    { "off: [{name: a, from: 2027-05-01, until: 2027-05-03}, {name: b, from: 2027-05-04, "
      "until: 2027-05-05}]",
      NULL, DD_OK },
    { "off: [{name: a, from: 2027-05-03, until: 2027-05-01}]", "off[1].until", DD_E_ORDER },
    { "work: [2027-03-06]", NULL, DD_OK },
    { "work: [2026-12-26, 2028-01-29]", NULL, DD_OK },
    { "work: [2027-03-06, 2027-03-06]", "work[2]", DD_E_REPEATED },
    { "work: [2027-03-05]", "work[1]", DD_E_VALUE },
    { "work: [2026-11-28]", "work[1]", DD_E_VALUE },
    { "work: [2028-02-05]", "work[1]", DD_E_VALUE },
    { "{off: [{name: a, from: 2027-05-01, until: 2027-05-03}], work: [2027-05-02]}", "work[1]",
      DD_E_VALUE },
    { "terms: [{name: a, from: 2026-08-01, until: 2027-02-28}]", NULL, DD_OK },
    { "terms: [{name: a, from: 2026-07-31, until: 2027-01-29}]", "terms[1].from", DD_E_VALUE },
    { "terms: [{name: a, from: 2027-09-01, until: 2028-02-29}]", NULL, DD_OK },
    { "terms: [{name: a, from: 2027-09-01, until: 2028-03-01}]", "terms[1].until", DD_E_VALUE },
    { "terms: [{name: a, from: 2026-09-01, until: 2026-12-31}]", "terms[1].until", DD_E_VALUE },
    { "{terms: [{name: a, from: 2027-03-01, until: 2027-07-09}], quiet: [{name: b, from: "
      "2027-06-12, until: 2027-06-16}]}",
      NULL, DD_OK },
    { "quiet: [{name: a, from: 2027-06-12, until: 2027-06-16}, {name: b, from: 2027-06-10, "
      "until: 2027-06-12}]",
      "quiet[2].from", DD_E_VALUE },
};

/* `{a: 1, b: 2}` and `a: 1` alike are put behind the year. */
static void write_calendar(const char *given, struct dd_text *out)
{
    const bool braced = *given == '{';
    const size_t length = strlen(given) - (braced ? 2 : 0);

    dd_text_format(out, "calendars: [{year: 2027, source: x, %.*s}]\n", (int)length,
                   given + braced);
}

static void calendar__that_cannot_be_is_refused_at_its_place(void **state)
{
    const struct world *world = *state;
    struct dd_error err;

    for (size_t i = 0; i < LENGTH(slips); i++) {
        struct dd_problems problems = { 0 };
        struct seen seen = { 0 };
        struct dd_text text = { 0 };

        write_calendar(slips[i].given, &text);
        row_number(slips[i].given, take(world, dd_text_get(&text), text.length, &seen, &problems),
                   slips[i].field ? -1 : 0);
        row_number(slips[i].given, seen.count, slips[i].field ? 0 : 1);
        if (slips[i].field) {
            row_number(slips[i].given, (int64_t)problems.errors, 1);
            row_text(slips[i].given, problems.list[0].error.field, slips[i].field);
            row_number(slips[i].given, problems.list[0].error.code, slips[i].code);
            row_number(slips[i].given, problems.list[0].error.at.line, 1);
        }
        dd_text_free(&text);
        dd_problems_clear(&problems);
        dd_store_rollback(world->store);
        must(dd_store_begin(world->store, &err), &err);
    }
}

static void calendar__tells_what_it_gave_its_year(void **state)
{
    static const char text[] =
        "calendars:\n"
        "  - {year: 2026, source: x, terms: [{name: a, from: 2026-03-02, until: 2026-07-10}]}\n"
        "  - {year: 2027, source: x, work: [2027-03-06, 2027-03-07], quiet: []}\n";
    const struct world *world = *state;
    struct dd_problems problems = { 0 };
    struct seen seen = { 0 };

    assert_int_equal(take(world, text, sizeof text - 1, &seen, &problems), 0);
    assert_int_equal(seen.count, 2);
    assert_int_equal(seen.last.year, 2027);
    assert_int_equal(seen.last.count[DD_SPAN_OFF], 0); /* goes with the make-up days */
    assert_int_equal(seen.last.count[DD_SPAN_WORK], 2);
    assert_int_equal(seen.last.count[DD_SPAN_TERM], -1);
    assert_int_equal(seen.last.count[DD_SPAN_QUIET], 0);
    dd_problems_clear(&problems);
}

/* The same term by name and first day is replaced; another one may not share its days. */
static void calendar__does_not_overlap_with_terms_of_other_years(void **state)
{
    static const struct {
        const char *text;
        int result;
    } rows[] = {
        { "calendars: [{year: 2026, source: x, terms: [{name: a, from: 2026-09-01, until: "
          "2027-01-20}]}]",
          0 },
        { "calendars: [{year: 2027, source: x, terms: [{name: b, from: 2027-01-20, until: "
          "2027-07-09}]}]",
          -1 },
        { "calendars: [{year: 2027, source: x, terms: [{name: a, from: 2026-09-01, until: "
          "2027-01-29}]}]",
          0 },
        { "calendars: [{year: 2027, source: x, quiet: [{name: c, from: 2027-01-20, until: "
          "2027-01-25}]}]",
          0 },
    };
    const struct world *world = *state;

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_problems problems = { 0 };
        struct seen seen = { 0 };

        row_number(rows[i].text, take(world, rows[i].text, strlen(rows[i].text), &seen, &problems),
                   rows[i].result);
        dd_problems_clear(&problems);
    }
}

int calendar_file_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(calendar__of_each_year_shipped_is_believed, world_make,
                                        world_clear),
        cmocka_unit_test_setup_teardown(calendar__that_cannot_be_is_refused_at_its_place,
                                        world_make, world_clear),
        cmocka_unit_test_setup_teardown(calendar__tells_what_it_gave_its_year, world_make,
                                        world_clear),
        cmocka_unit_test_setup_teardown(calendar__does_not_overlap_with_terms_of_other_years,
                                        world_make, world_clear),
    };

    return cmocka_run_group_tests_name("calendar files", tests, NULL, NULL);
}
