#include "test_output.h"

#include <string.h>

enum { MOST = 64 };

static struct dd_table_options options_of(const char *columns)
{
    return (struct dd_table_options){ .kind = &sample_kind,
                                      .derived = sample_derived_kind.fields,
                                      .columns = columns };
}

/* The names of the columns chosen, parted by spaces. */
static void names_of(const struct dd_column *columns, unsigned count, struct dd_text *out)
{
    for (unsigned i = 0; i < count; i++)
        dd_text_format(out, "%s%s", i > 0 ? " " : "", columns[i].field->key);
}

static void check_names(const char *row, enum dd_format format,
                        const struct dd_table_options *options, const char *expected)
{
    struct dd_column columns[MOST];
    struct dd_text names = { 0 };
    struct dd_error err = { 0 };
    unsigned count = 0;

    row_true(row, dd_columns_choose(options, format, columns, MOST, &count, &err) == 0);
    names_of(columns, count, &names);
    row_text(row, dd_text_get(&names), expected);
    dd_text_free(&names);
}

static void columns__are_asked_for_by_name_or_label(void **state)
{
    /* clang-format off */
    static const struct { const char *asked, *names; } rows[] = {
        { "name",                   "name" },
        { "名称",                   "name" },
        { "key,unit,state",         "key unit state" },
        { "编号，单位、状态",       "key unit state" },
        { " key , held-on ",        "key held_on" },
        { "Held_On",                "held_on" },
        { "剩余天数,overdue",       "days_left overdue" },
        { "作废,作废日期",          "voided voided_on" },
        { "name,name,名称",         "name" },
        { "due_on,legacy,on",       "due_on legacy on" },
    };
    /* clang-format on */

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        const struct dd_table_options options = options_of(rows[i].asked);

        check_names(rows[i].asked, DD_TABLE, &options, rows[i].names);
    }
}

static void columns__left_open_are_those_of_the_form(void **state)
{
    static const char all[] =
        "key name source unit about score count amount share held_on open file alias tags units "
        "weights measures "
        "grade inspector staff kind note state due_on legacy voided voided_on overdue days_left";
    static const char given[] =
        "key name source unit about score count amount share held_on open file alias tags units "
        "weights measures "
        "inspector staff kind note";
    /* clang-format off */
    static const struct { enum dd_format format; const char *names; } rows[] = {
        { DD_TABLE, "key name state overdue" },
        { DD_CSV,   "key name state overdue" },
        { DD_TSV,   "key name state overdue" },
        { DD_JSON,  all },
        { DD_YAML,  given },
    };
    /* clang-format on */
    const struct dd_table_options options = options_of(NULL);

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        check_names(rows[i].names, rows[i].format, &options, rows[i].names);
}

static void columns__leave_out_derived_ones_the_caller_has_not(void **state)
{
    struct dd_table_options options = options_of(NULL);

    (void)state;
    options.derived = NULL;
    check_names("no derived fields", DD_TABLE, &options, "key name state");
}

static void columns__show_personal_data_only_revealed(void **state)
{
    struct dd_table_options options = options_of(NULL);
    struct dd_column columns[MOST];
    struct dd_error err = { 0 };
    unsigned count = 99;

    (void)state;
    options.reveal = true;
    check_names("revealed", DD_TABLE, &options, "key name phone state overdue");
    options.columns = "phone";
    check_names("asked for and revealed", DD_JSON, &options, "phone");
    options.reveal = false;
    assert_int_equal(dd_columns_choose(&options, DD_JSON, columns, MOST, &count, &err), -1);
    assert_int_equal(err.code, DD_E_USAGE);
    assert_string_equal(err.message, "'phone' is personal data");
    assert_int_equal(count, 99);
}

static void columns__of_a_code_for_a_key_write_it_once(void **state)
{
    const struct dd_table_options options = { .kind = &sample_given_kind };

    (void)state;
    /* The kind's own `on` stands where others have the common one. */
    check_names("json", DD_JSON, &options, "key code on state due_on legacy voided voided_on");
    check_names("yaml", DD_YAML, &options, "code on");
    check_names("table", DD_TABLE, &options, "key code on");
}

static void columns__refuse_what_they_do_not_know(void **state)
{
    /* clang-format off */
    static const struct { enum dd_format format; const char *asked, *message, *hint; } rows[] = {
        { DD_TABLE, "key,nmae",  "'nmae' is no column of trial",  "nearest: name" },
        { DD_TABLE, "举行日",    "'举行日' is no column of trial", "nearest: held_on" },
        { DD_TABLE, "day_left",  "'day_left' is no column of trial", "nearest: days_left" },
        { DD_TABLE, "legaci",    "'legaci' is no column of trial", "nearest: legacy" },
        { DD_TABLE, ",",         "no column is named", "" },
        { DD_YAML,  "name,overdue", "'overdue' has no place in a file for import", "it is filled by the program" },
        { DD_YAML,  "grade",     "'grade' has no place in a file for import", "it is filled by the program" },
        { DD_YAML,  "状态",      "'状态' has no place in a file for import", "it is filled by the program" },
    };
    /* clang-format on */

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        const struct dd_table_options options = options_of(rows[i].asked);
        struct dd_column columns[MOST];
        struct dd_error err = { 0 };
        unsigned count = 99;

        row_true(rows[i].asked,
                 dd_columns_choose(&options, rows[i].format, columns, MOST, &count, &err) == -1);
        row_true(rows[i].asked, err.code == DD_E_USAGE);
        row_text(rows[i].asked, err.message, rows[i].message);
        row_text(rows[i].asked, err.hint, rows[i].hint);
        row_true(rows[i].asked, count == 99);
    }
}

static void columns__far_from_every_name_are_told_all(void **state)
{
    const struct dd_table_options options = options_of("qqqqqqqqqqqq");
    struct dd_column columns[MOST];
    struct dd_error err = { 0 };
    unsigned count;

    (void)state;
    assert_int_equal(dd_columns_choose(&options, DD_TABLE, columns, MOST, &count, &err), -1);
    has(err.hint, "there are: name, source, unit");
    has(err.hint, "days_left");
}

static void columns__fit_the_room_or_fail(void **state)
{
    const struct dd_table_options options = options_of("key,name,unit");
    struct dd_column columns[3];
    struct dd_error err = { 0 };
    unsigned count = 99;

    (void)state;
    assert_int_equal(dd_columns_choose(&options, DD_TABLE, columns, 2, &count, &err), -1);
    assert_int_equal(err.code, DD_E_USAGE);
    assert_int_equal(count, 99);
    assert_int_equal(dd_columns_choose(&options, DD_TABLE, columns, 3, &count, &err), 0);
    assert_int_equal(count, 3);
}

int columns_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns__are_asked_for_by_name_or_label),
        cmocka_unit_test(columns__left_open_are_those_of_the_form),
        cmocka_unit_test(columns__leave_out_derived_ones_the_caller_has_not),
        cmocka_unit_test(columns__show_personal_data_only_revealed),
        cmocka_unit_test(columns__of_a_code_for_a_key_write_it_once),
        cmocka_unit_test(columns__refuse_what_they_do_not_know),
        cmocka_unit_test(columns__far_from_every_name_are_told_all),
        cmocka_unit_test(columns__fit_the_room_or_fail),
    };

    return cmocka_run_group_tests_name("columns", tests, NULL, NULL);
}
