#include "test_base.h"

#include <inttypes.h>
#include <locale.h>
#include <string.h>

void row_true(const char *row, bool holds)
{
    if (!holds)
        print_error("row: %s\n", row);
    assert_true(holds);
}

void row_number(const char *row, int64_t got, int64_t expected)
{
    if (got != expected)
        print_error("row: %s: %" PRId64 ", expected %" PRId64 "\n", row, got, expected);
    assert_true(got == expected);
}

void row_text(const char *row, const char *got, const char *expected)
{
    if (strcmp(got, expected) != 0)
        print_error("row: %s\n", row);
    assert_string_equal(got, expected);
}

int main(void)
{
    int failed = 0;

    /* As the programs do: the width of a character is a matter of the locale. */
    if (!setlocale(LC_ALL, "C.UTF-8"))
        return 1;
    failed += arena_tests();
    failed += date_tests();
    failed += error_tests();
    failed += fold_tests();
    failed += hash_tests();
    failed += lock_tests();
    failed += period_tests();
    failed += text_tests();
    failed += utf8_tests();
    failed += width_tests();
    return failed > 0;
}
