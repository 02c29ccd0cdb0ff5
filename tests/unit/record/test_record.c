#include "test_record.h"
#include "sample.h"

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static int set_up(void **state)
{
    struct dd_arena *arena = dd_arena_new();

    *state = dd_record_new(&sample, arena);
    return 0;
}

static int tear_down(void **state)
{
    struct dd_record *record = *state;

    dd_arena_free(record->arena);
    return 0;
}

static void record__new_one_says_nothing(void **state)
{
    const struct dd_record *record = *state;

    assert_ptr_equal(dd_record_kind(record), &sample);
    assert_int_equal(dd_record_id(record), 0);
    assert_null(dd_record_key(record));
    assert_int_equal(dd_record_state(record), 0);
    assert_int_equal(record->on, DD_NO_DAY);
    assert_int_equal(record->due_on, DD_NO_DAY);
    assert_int_equal(record->remind_on, DD_NO_DAY);
    assert_int_equal(record->voided_on, DD_NO_DAY);
    for (unsigned row = 0; row < dd_kind_width(&sample); row++)
        row_true(sample.fields[row].key, !dd_has(record, row));
}

static void assert_nothing_got(const struct dd_record *record)
{
    assert_null(dd_text(record, NAME));
    assert_null(dd_text(record, PHOTO));
    assert_int_equal(dd_number(record, PUPILS), 0);
    assert_int_equal(dd_number(record, AMOUNT), 0);
    assert_int_equal(dd_number(record, SHARE), 0);
    assert_int_equal(dd_date(record, FROM), DD_NO_DAY);
    assert_false(dd_yes(record, BOARDING));
    assert_int_equal(dd_choice(record, SOURCE), 0);
    assert_int_equal(dd_ref(record, UNIT), 0);
    assert_null(dd_ref_word(record, UNIT));
    assert_null(dd_group(record, PLEA));
    assert_int_equal(dd_count(record, ALIAS), 0);
    assert_null(dd_item(record, MEASURES, 0));
    assert_null(dd_item_text(record, ALIAS, 0));
    assert_int_equal(dd_item_choice(record, DUTIES, 0), 0);
    assert_int_equal(dd_item_ref(record, UNITS, 0), 0);
}

static void getters__answer_absent_and_cleared_with_nothing(void **state)
{
    struct dd_record *record = *state;

    assert_nothing_got(record);
    for (unsigned row = 0; row < dd_kind_width(&sample); row++)
        dd_clear(record, row);
    assert_nothing_got(record);
    assert_false(dd_has(record, NAME));
    assert_int_equal(record->values[NAME].presence, DD_CLEARED);
}

static void setters__give_what_getters_get(void **state)
{
    struct dd_record *record = *state;
    char name[] = "甲";

    dd_set_text(record, NAME, name);
    name[0] = '\0';
    dd_set_text(record, PHOTO, "a.jpg");
    dd_set_number(record, PUPILS, 1800);
    dd_set_number(record, AMOUNT, -5);
    dd_set_number(record, SHARE, 3000);
    dd_set_date(record, FROM, dd_day_make(2026, 3, 1));
    dd_set_yes(record, BOARDING, true);
    dd_set_choice(record, SOURCE, SOURCE_TEACHER);
    dd_set_ref(record, UNIT, 12, "no2-middle");
    dd_set_text(dd_set_group(record, PLEA), PLEA_TEXT, "不服");
    assert_string_equal(dd_text(record, NAME), "甲");
    assert_string_equal(dd_text(record, PHOTO), "a.jpg");
    assert_int_equal(dd_number(record, PUPILS), 1800);
    assert_int_equal(dd_number(record, AMOUNT), -5);
    assert_int_equal(dd_number(record, SHARE), 3000);
    assert_int_equal(dd_date(record, FROM), dd_day_make(2026, 3, 1));
    assert_true(dd_yes(record, BOARDING));
    assert_int_equal(dd_choice(record, SOURCE), SOURCE_TEACHER);
    assert_int_equal(dd_ref(record, UNIT), 12);
    assert_string_equal(dd_ref_word(record, UNIT), "no2-middle");
    assert_string_equal(dd_text(dd_group(record, PLEA), PLEA_TEXT), "不服");
    assert_true(dd_has(record, BOARDING));
    assert_false(dd_has(record, UNTIL));
    dd_set_yes(record, BOARDING, false);
    assert_true(dd_has(record, BOARDING));
    assert_false(dd_yes(record, BOARDING));
}

static void list__grows_by_every_type(void **state)
{
    struct dd_record *record = *state;

    dd_add_text(record, ALIAS, "二中");
    dd_add_choice(record, DUTIES, DUTY_SCHOOL);
    dd_add_choice(record, DUTIES, DUTY_GOVERNMENT);
    dd_add_ref(record, UNITS, 3, "a");
    dd_add_ref(record, UNITS, 0, "b");
    dd_set_text(dd_add_item(record, MEASURES), MEASURE_OWNER, "负责人");
    assert_int_equal(dd_count(record, ALIAS), 1);
    assert_string_equal(dd_item_text(record, ALIAS, 0), "二中");
    assert_null(dd_item_text(record, ALIAS, 1));
    assert_int_equal(dd_count(record, DUTIES), 2);
    assert_int_equal(dd_item_choice(record, DUTIES, 0), DUTY_SCHOOL);
    assert_int_equal(dd_item_choice(record, DUTIES, 1), DUTY_GOVERNMENT);
    assert_int_equal(dd_item_ref(record, UNITS, 0), 3);
    assert_int_equal(dd_item_ref(record, UNITS, 1), 0);
    assert_string_equal(dd_text(dd_item(record, MEASURES, 0), MEASURE_OWNER), "负责人");
}

static void list__of_dates(void **state)
{
    static const struct dd_field fields[] = {
        { "held_on", "会期", DD_DATE, DD_OPTIONAL, .list = true },
        { 0 },
    };
    static const struct dd_kind dates = { .name = "dates", .label = "会期", .fields = fields };
    const struct dd_record *record = *state;
    struct dd_record *held = dd_record_new(&dates, record->arena);

    assert_int_equal(dd_item_date(held, 0, 0), DD_NO_DAY);
    dd_add_value(held, 0)->day = dd_day_make(2026, 3, 1);
    assert_int_equal(dd_item_date(held, 0, 0), dd_day_make(2026, 3, 1));
    assert_int_equal(dd_item_date(held, 0, 1), DD_NO_DAY);
}

static void list__keeps_its_order_while_it_grows(void **state)
{
    struct dd_record *record = *state;

    for (unsigned i = 0; i < 100; i++)
        dd_add_value(record, MARKS)->number = i;
    assert_int_equal(dd_count(record, MARKS), 100);
    for (unsigned i = 0; i < 100; i++)
        assert_int_equal(record->values[MARKS].items->at[i].number, i);
}

static void list__may_be_given_without_items(void **state)
{
    struct dd_record *record = *state;

    dd_set_list(record, ALIAS);
    assert_true(dd_has(record, ALIAS));
    assert_int_equal(dd_count(record, ALIAS), 0);
    dd_add_text(record, ALIAS, "二中");
    dd_set_list(record, ALIAS);
    assert_int_equal(dd_count(record, ALIAS), 0);
    dd_clear(record, ALIAS);
    dd_add_text(record, ALIAS, "三中");
    assert_int_equal(dd_count(record, ALIAS), 1);
}

static void place__of_a_value_is_that_of_the_record_without_its_own(void **state)
{
    struct dd_record *record = *state;
    struct dd_place place;

    record->at = (struct dd_place){ .file = "a.yaml", .line = 3, .column = 5, .span = 1 };
    record->values[NAME].line = 4;
    record->values[NAME].column = 11;
    record->values[NAME].span = 2;
    record->values[FROM].line = 5;
    record->values[FROM].column = 7;
    place = dd_value_place(record, NAME);
    assert_string_equal(place.file, "a.yaml");
    assert_int_equal(place.line, 4);
    assert_int_equal(place.column, 11);
    assert_int_equal(place.span, 2);
    assert_int_equal(dd_value_place(record, FROM).span, 1);
    place = dd_value_place(record, UNTIL);
    assert_int_equal(place.line, 3);
    assert_int_equal(place.column, 5);
    assert_int_equal(dd_add_item(record, MEASURES)->at.line, 3);
}

#ifndef NDEBUG

static void wrong_type(const struct dd_record *record)
{
    dd_date(record, NAME);
}

static void list_as_one(const struct dd_record *record)
{
    dd_text(record, ALIAS);
}

static void one_as_list(const struct dd_record *record)
{
    dd_count(record, NAME);
}

static void row_too_far(const struct dd_record *record)
{
    dd_has(record, STAFF + 1);
}

static void wrong_type_set(const struct dd_record *record)
{
    dd_set_number(dd_record_new(record->kind, record->arena), FROM, 1);
}

static void list_set_as_one(const struct dd_record *record)
{
    dd_set_text(dd_record_new(record->kind, record->arena), ALIAS, "x");
}

static void choice_of_no_row(const struct dd_record *record)
{
    dd_set_choice(dd_record_new(record->kind, record->arena), SOURCE, SOURCE_TEACHER + 1);
}

/* Ends a child by the assertion, out of sight and without a core. */
static bool aborts(void (*mistake)(const struct dd_record *), const struct dd_record *record)
{
    int status;
    pid_t child = fork();

    if (child == 0) {
        const struct rlimit none = { 0, 0 };

        setrlimit(RLIMIT_CORE, &none);
        signal(SIGABRT, SIG_DFL);
        dup2(open("/dev/null", O_WRONLY), STDERR_FILENO);
        mistake(record);
        _exit(0);
    }
    assert_true(child > 0);
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

static void accessors__assert_the_type_of_the_row(void **state)
{
    (void)state;
    assert_true(aborts(wrong_type, *state));
    assert_true(aborts(list_as_one, *state));
    assert_true(aborts(one_as_list, *state));
    assert_true(aborts(row_too_far, *state));
    assert_true(aborts(wrong_type_set, *state));
    assert_true(aborts(list_set_as_one, *state));
    assert_true(aborts(choice_of_no_row, *state));
}

#else

static void accessors__assert_the_type_of_the_row(void **state)
{
    (void)state;
    skip();
}

#endif

int record_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(record__new_one_says_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(getters__answer_absent_and_cleared_with_nothing, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(setters__give_what_getters_get, set_up, tear_down),
        cmocka_unit_test_setup_teardown(list__grows_by_every_type, set_up, tear_down),
        cmocka_unit_test_setup_teardown(list__of_dates, set_up, tear_down),
        cmocka_unit_test_setup_teardown(list__keeps_its_order_while_it_grows, set_up, tear_down),
        cmocka_unit_test_setup_teardown(list__may_be_given_without_items, set_up, tear_down),
        cmocka_unit_test_setup_teardown(place__of_a_value_is_that_of_the_record_without_its_own,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(accessors__assert_the_type_of_the_row, set_up, tear_down),
    };

    return cmocka_run_group_tests_name("record", tests, NULL, NULL);
}
