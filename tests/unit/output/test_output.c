#include "test_output.h"

#include <errno.h>

static int keep(void *to, const char *bytes, size_t length)
{
    struct keeper *keeper = to;

    if (keeper->fail_after > 0 && keeper->calls + 1 > keeper->fail_after) {
        errno = ENOSPC;
        return -1;
    }
    keeper->calls++;
    if (length > keeper->longest)
        keeper->longest = length;
    dd_text_add(&keeper->text, bytes, length);
    return 0;
}

struct dd_sink keeper_sink(struct keeper *keeper)
{
    return (struct dd_sink){ keep, keeper };
}

void sample_written(enum dd_format format, const struct dd_table_options *options,
                    struct dd_text *out)
{
    struct dd_arena *arena = dd_arena_new();
    struct keeper keeper = { 0 };
    struct dd_rows *rows;
    struct dd_error err = { 0 };

    assert_int_equal(dd_rows_begin(&rows, format, options, keeper_sink(&keeper), &err), 0);
    assert_int_equal(dd_rows_put(rows, sample_record(arena), sample_derived(arena), &err), 0);
    assert_int_equal(dd_rows_end(rows, &err), 0);
    dd_arena_free(arena);
    *out = keeper.text;
}

test_group *const test_groups[] = { cell_tests,   columns_tests,   csv_tests,   json_tests,
                                    kinds_tests,  reference_tests, round_tests, rows_tests,
                                    schema_tests, template_tests,  yaml_tests,  yaml_text_tests,
                                    NULL };
