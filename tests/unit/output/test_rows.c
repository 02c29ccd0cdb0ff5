#include "test_output.h"

#include <errno.h>
#include <string.h>

static void rows__reach_the_sink_in_large_pieces(void **state)
{
    enum { RECORDS = 5000 };
    const struct dd_table_options options = { .kind = &sample_kind };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = sample_record(arena);
    struct keeper keeper = { 0 };
    struct dd_rows *rows;
    struct dd_error err = { 0 };

    (void)state;
    assert_int_equal(dd_rows_begin(&rows, DD_JSON, &options, keeper_sink(&keeper), &err), 0);
    for (unsigned i = 0; i < RECORDS; i++)
        assert_int_equal(dd_rows_put(rows, record, NULL, &err), 0);
    assert_int_equal(dd_rows_end(rows, &err), 0);
    /* More than one piece, none much larger than 64 KiB, none small but the last. */
    assert_true(keeper.calls > 2);
    assert_true(keeper.longest >= 64 * 1024 && keeper.longest < 80 * 1024);
    assert_true(keeper.calls <= keeper.text.length / (64 * 1024) + 1);
    assert_true(json_is_valid(dd_text_get(&keeper.text)));
    dd_text_free(&keeper.text);
    dd_arena_free(arena);
}

static void rows__fail_as_their_sink_and_stay_failed(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = sample_record(arena);
    struct keeper keeper = { .fail_after = 2 };
    struct dd_rows *rows;
    struct dd_error err = { 0 };
    int status = 0;

    (void)state;
    assert_int_equal(dd_rows_begin(&rows, DD_CSV, &options, keeper_sink(&keeper), &err), 0);
    for (unsigned i = 0; i < 100000 && status == 0; i++)
        status = dd_rows_put(rows, record, NULL, &err);
    assert_int_equal(status, -1);
    assert_int_equal(err.code, DD_E_SYSTEM);
    has(err.message, "cannot write the output: ");
    has(err.message, "no space left on the disk");

    err = (struct dd_error){ 0 };
    assert_int_equal(dd_rows_put(rows, record, NULL, &err), -1);
    assert_int_equal(err.code, DD_E_SYSTEM);
    assert_int_equal(dd_rows_end(rows, &err), -1);
    has(err.message, "no space left on the disk");
    assert_int_equal(keeper.calls, 2);
    dd_text_free(&keeper.text);
    dd_arena_free(arena);
}

static void rows__that_are_few_fail_at_their_end(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind };
    struct dd_arena *arena = dd_arena_new();
    /* As if one call had been let through: the next fails. */
    struct keeper keeper = { .fail_after = 1, .calls = 1 };
    struct dd_rows *rows;
    struct dd_error err = { 0 };

    (void)state;
    assert_int_equal(dd_rows_begin(&rows, DD_YAML, &options, keeper_sink(&keeper), &err), 0);
    assert_int_equal(dd_rows_put(rows, sample_record(arena), NULL, &err), 0);
    assert_int_equal(dd_rows_end(rows, &err), -1);
    assert_int_equal(err.code, DD_E_SYSTEM);
    dd_arena_free(arena);
}

static void rows__do_not_begin_without_good_columns(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind, .columns = "nmae" };
    struct keeper keeper = { 0 };
    struct dd_rows *rows = NULL;
    struct dd_error err = { 0 };

    (void)state;
    assert_int_equal(dd_rows_begin(&rows, DD_JSON, &options, keeper_sink(&keeper), &err), -1);
    assert_int_equal(err.code, DD_E_USAGE);
    assert_null(rows);
    assert_int_equal(dd_rows_end(NULL, &err), 0);
}

int rows_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows__reach_the_sink_in_large_pieces),
        cmocka_unit_test(rows__fail_as_their_sink_and_stay_failed),
        cmocka_unit_test(rows__that_are_few_fail_at_their_end),
        cmocka_unit_test(rows__do_not_begin_without_good_columns),
    };

    return cmocka_run_group_tests_name("rows", tests, NULL, NULL);
}
