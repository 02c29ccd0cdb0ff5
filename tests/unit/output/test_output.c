#include "test_output.h"

#include <errno.h>
#include <locale.h>
#include <string.h>

void row_true(const char *row, bool holds)
{
    if (!holds)
        print_error("row: %s\n", row);
    assert_true(holds);
}

void row_text(const char *row, const char *got, const char *expected)
{
    if (strcmp(got, expected) != 0)
        print_error("row: %s\n", row);
    assert_string_equal(got, expected);
}

void row_holds(const char *whole, const char *part)
{
    if (!strstr(whole, part))
        print_error("'%s' does not stand in:\n%s\n", part, whole);
    assert_non_null(strstr(whole, part));
}

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

int main(void)
{
    int failed = 0;

    /* As the programs do: the width of a character is a matter of the locale. */
    if (!setlocale(LC_ALL, "C.UTF-8"))
        return 1;
    failed += cell_tests();
    failed += columns_tests();
    failed += csv_tests();
    failed += json_tests();
    failed += kinds_tests();
    failed += reference_tests();
    failed += round_tests();
    failed += rows_tests();
    failed += schema_tests();
    failed += template_tests();
    failed += yaml_tests();
    failed += yaml_text_tests();
    return failed > 0;
}
