#include "sample.h"
#include "test_record.h"

#include "record/check.h"

#include <stdlib.h>
#include <string.h>

/* A record, and what was found in it. */
struct checked {
    struct dd_record *record;
    struct dd_problems problems;
};

static int set_up(void **state)
{
    struct checked *checked = dd_alloc(sizeof *checked);

    checked->record = sample_full(dd_arena_new());
    checked->record->at = (struct dd_place){ .file = "a.yaml", .line = 3, .column = 5, .span = 1 };
    *state = checked;
    return 0;
}

static int tear_down(void **state)
{
    struct checked *checked = *state;

    dd_problems_clear(&checked->problems);
    dd_arena_free(checked->record->arena);
    free(checked);
    return 0;
}

static void check(struct checked *checked, bool whole)
{
    dd_problems_clear(&checked->problems);
    dd_record_check(checked->record, whole, &checked->problems);
}

static const struct dd_error *found(const struct checked *checked, size_t nth)
{
    assert_in_range(nth + 1, 1, checked->problems.count);
    return &checked->problems.list[nth].error;
}

static void assert_found(const struct dd_error *err, enum dd_code code, const char *field,
                         const char *message)
{
    assert_int_equal(err->code, code);
    assert_string_equal(err->field, field);
    assert_string_equal(err->message, message);
    assert_string_equal(err->at.file, "a.yaml");
}

static void check__full_record_is_clean(void **state)
{
    struct checked *checked = *state;

    check(checked, true);
    assert_int_equal(checked->problems.errors, 0);
    assert_int_equal(checked->problems.warnings, 0);
    assert_false(checked->record->faulty);
}

static void absent(struct dd_record *record, unsigned row)
{
    record->values[row].presence = DD_ABSENT;
}

static void check__required_rows_must_be_given(void **state)
{
    struct checked *checked = *state;

    absent(checked->record, NAME);
    absent(checked->record, DUTIES);
    absent(checked->record, SOURCE); /* has a preset */
    check(checked, true);
    assert_int_equal(checked->problems.errors, 2);
    assert_found(found(checked, 0), DD_E_MISSING, "name", "is missing");
    assert_string_equal(found(checked, 0)->hint, "the full name of the unit");
    assert_int_equal(found(checked, 0)->at.line, 3);
    assert_int_equal(found(checked, 0)->at.column, 5);
    assert_found(found(checked, 1), DD_E_MISSING, "duties", "is missing");
    assert_string_equal(found(checked, 1)->hint, "choices: government, school");
    assert_true(checked->record->faulty);
}

static void check__list_without_items_is_missing(void **state)
{
    struct checked *checked = *state;

    dd_set_list(checked->record, DUTIES);
    checked->record->values[DUTIES].line = 9;
    check(checked, false);
    assert_int_equal(checked->problems.errors, 1);
    assert_found(found(checked, 0), DD_E_MISSING, "duties", "is missing");
    assert_int_equal(found(checked, 0)->at.line, 9);
}

static void check__update_asks_nothing_that_is_absent(void **state)
{
    struct checked *checked = *state;

    checked->record = dd_record_new(&sample, checked->record->arena);
    check(checked, false);
    assert_int_equal(checked->problems.errors, 0);
    assert_false(checked->record->faulty);
}

static void check__required_row_cannot_be_cleared(void **state)
{
    struct checked *checked = *state;

    dd_clear(checked->record, NAME);
    dd_clear(checked->record, SOURCE);
    dd_clear(checked->record, AMOUNT);
    check(checked, false);
    assert_int_equal(checked->problems.errors, 2);
    assert_found(found(checked, 0), DD_E_MISSING, "name", "is required and cannot be cleared");
    assert_found(found(checked, 1), DD_E_MISSING, "source", "is required and cannot be cleared");
}

static void check__one_of_several_must_be_given(void **state)
{
    struct checked *checked = *state;

    absent(checked->record, INSPECTOR);
    check(checked, true);
    assert_int_equal(checked->problems.errors, 1);
    assert_found(found(checked, 0), DD_E_MISSING, "",
                 "one of these must be given: inspector, staff");
    dd_set_ref(checked->record, STAFF, 5, "ST2026-001");
    check(checked, true);
    assert_int_equal(checked->problems.errors, 0);
    absent(checked->record, STAFF);
    check(checked, false);
    assert_int_equal(checked->problems.errors, 0);
}

static void check__is_told_in_chinese(void **state)
{
    struct checked *checked = *state;

    absent(checked->record, NAME);
    absent(checked->record, INSPECTOR);
    dd_set_date(checked->record, UNTIL, dd_day_make(2026, 2, 1));
    speak_chinese();
    check(checked, true);
    speak_english();
    assert_int_equal(checked->problems.errors, 3);
    assert_found(found(checked, 0), DD_E_MISSING, "name", "未填写");
    assert_string_equal(found(checked, 0)->hint, "单位全称");
    assert_found(found(checked, 1), DD_E_MISSING, "", "须至少填写一项: 督学、机构人员");
    assert_found(found(checked, 2), DD_E_ORDER, "until", "2026-02-01 早于开始日期（2026-03-01）");
}

static void check__bounds(void **state)
{
    static const struct {
        const char *name;
        unsigned row;
        int64_t number;
        const char *message; /* NULL: within */
    } rows[] = {
        { "least", PUPILS, 0, NULL },
        { "most", PUPILS, 100000, NULL },
        { "below", PUPILS, -1, "'-1' is not from 0 to 100000" },
        { "above", PUPILS, 100001, "'100001' is not from 0 to 100000" },
        { "no most", SCORE, INT64_MAX, NULL },
        { "below, no most", SCORE, -1, "'-0.01' is less than 0.00" },
        { "no least", AMOUNT, INT64_MIN, NULL },
        { "above, no least", AMOUNT, 100000001, "'1000000.01' is more than 1000000.00" },
        { "percent", SHARE, 10001, "'100.01%' is not from 0% to 100%" },
    };
    struct checked *checked = *state;

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_record *full = checked->record;

        checked->record = dd_record_copy(full, full->arena);
        dd_set_number(checked->record, rows[i].row, rows[i].number);
        check(checked, true);
        row_number(rows[i].name, (int64_t)checked->problems.errors, rows[i].message != NULL);
        if (rows[i].message) {
            row_number(rows[i].name, found(checked, 0)->code, DD_E_VALUE);
            row_text(rows[i].name, found(checked, 0)->field, sample.fields[rows[i].row].key);
            row_text(rows[i].name, found(checked, 0)->message, rows[i].message);
        }
        checked->record = full;
    }
}

static void check__bounds_of_each_number_in_a_list(void **state)
{
    struct checked *checked = *state;
    struct dd_value *mark = dd_add_value(checked->record, MARKS);

    mark->number = 6;
    mark->line = 12;
    mark->column = 4;
    check(checked, true);
    assert_int_equal(checked->problems.errors, 1);
    assert_found(found(checked, 0), DD_E_VALUE, "marks[3]", "'6' is not from 1 to 5");
    assert_int_equal(found(checked, 0)->at.line, 12);
    assert_int_equal(found(checked, 0)->at.column, 4);
    assert_int_equal(found(checked, 0)->at.span, 1);
}

static void check__inner_problems_have_their_path(void **state)
{
    struct checked *checked = *state;
    struct dd_record *item = checked->record->values[MEASURES].items->at[1].group;

    item->at = (struct dd_place){ .file = "a.yaml", .line = 8, .column = 7, .span = 1 };
    absent(item, MEASURE_OWNER);
    dd_set_date(item, MEASURE_DUE, dd_day_make(2026, 2, 1));
    absent(checked->record->values[PLEA].group, PLEA_ON);
    checked->record->values[PLEA].group->at = checked->record->at;
    check(checked, true);
    assert_int_equal(checked->problems.errors, 2);
    assert_int_equal(checked->problems.warnings, 1);
    assert_found(found(checked, 0), DD_E_MISSING, "plea.received_on", "is missing");
    assert_found(found(checked, 1), DD_E_MISSING, "measures[2].owner", "is missing");
    assert_int_equal(found(checked, 1)->at.line, 8);
    assert_found(found(checked, 2), DD_E_VALUE, "measures[2].due", "is a day off");
    assert_int_equal(found(checked, 2)->severity, DD_WARNING);
    assert_true(checked->record->faulty);
}

static void check__items_are_whole_in_an_update_too(void **state)
{
    struct checked *checked = *state;

    absent(checked->record->values[MEASURES].items->at[0].group, MEASURE_TEXT);
    absent(checked->record->values[PLEA].group, PLEA_ON);
    check(checked, false);
    assert_int_equal(checked->problems.errors, 1);
    assert_string_equal(found(checked, 0)->field, "measures[1].text");
}

static void check__inner_problems_are_all_counted(void **state)
{
    struct checked *checked = *state;

    for (unsigned i = 0; i < 150; i++)
        dd_add_item(checked->record, MEASURES);
    check(checked, true);
    assert_int_equal(checked->problems.errors, 300);
    assert_int_equal(checked->problems.count, 100);
}

static void check__dates_in_order(void **state)
{
    struct checked *checked = *state;

    dd_set_date(checked->record, UNTIL, dd_date(checked->record, FROM));
    check(checked, true);
    assert_int_equal(checked->problems.errors, 0);
    dd_set_date(checked->record, UNTIL, dd_day_make(2026, 2, 28));
    checked->record->values[UNTIL].line = 6;
    check(checked, true);
    assert_int_equal(checked->problems.errors, 1);
    assert_found(found(checked, 0), DD_E_ORDER, "until",
                 "2026-02-28 lies before from (2026-03-01)");
    assert_int_equal(found(checked, 0)->at.line, 6);
    absent(checked->record, FROM);
    check(checked, true);
    assert_int_equal(checked->problems.errors, 0);
}

static void complain__cuts_a_long_message_at_a_character(void **state)
{
    struct checked *checked = *state;
    char text[3000] = "";

    for (int i = 0; i < 900; i++)
        strcat(text, "督");
    dd_complain(checked->record, NAME, &checked->problems, DD_E_VALUE, "x%s", text);
    assert_in_range(strlen(found(checked, 0)->message), DD_MESSAGE_SIZE - 4, DD_MESSAGE_SIZE - 1);
    assert_true(
        dd_utf8_valid(found(checked, 0)->message, strlen(found(checked, 0)->message), NULL));
}

static void remark__is_a_warning(void **state)
{
    struct checked *checked = *state;

    dd_remark(checked->record, NAME, &checked->problems, DD_E_VALUE, "%s is odd", "it");
    assert_int_equal(checked->problems.errors, 0);
    assert_int_equal(checked->problems.warnings, 1);
    assert_found(found(checked, 0), DD_E_VALUE, "name", "it is odd");
    assert_int_equal(found(checked, 0)->severity, DD_WARNING);
}

#define CHECK_TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int check_tests(void)
{
    const struct CMUnitTest tests[] = {
        CHECK_TEST(check__full_record_is_clean),
        CHECK_TEST(check__required_rows_must_be_given),
        CHECK_TEST(check__list_without_items_is_missing),
        CHECK_TEST(check__update_asks_nothing_that_is_absent),
        CHECK_TEST(check__required_row_cannot_be_cleared),
        CHECK_TEST(check__one_of_several_must_be_given),
        CHECK_TEST(check__is_told_in_chinese),
        CHECK_TEST(check__bounds),
        CHECK_TEST(check__bounds_of_each_number_in_a_list),
        CHECK_TEST(check__inner_problems_have_their_path),
        CHECK_TEST(check__items_are_whole_in_an_update_too),
        CHECK_TEST(check__inner_problems_are_all_counted),
        CHECK_TEST(check__dates_in_order),
        CHECK_TEST(complain__cuts_a_long_message_at_a_character),
        CHECK_TEST(remark__is_a_warning),
    };

    return cmocka_run_group_tests_name("check", tests, NULL, NULL);
}
