#include "test_store.h"

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

void must(int result, const struct dd_error *err)
{
    if (result)
        print_error("%s [%s] %s\n", err->message, dd_code_name(err->code), err->hint);
    assert_int_equal(result, 0);
}

void must_fail(int result, const struct dd_error *err, enum dd_code code, const char *part)
{
    assert_int_equal(result, -1);
    if (err->code != code || !strstr(err->message, part))
        print_error("%s [%s] %s\n", err->message, dd_code_name(err->code), err->hint);
    assert_int_equal(err->code, code);
    assert_non_null(strstr(err->message, part));
}

int main(void)
{
    int failed = 0;

    if (!setlocale(LC_ALL, "C.UTF-8"))
        return 1;
    failed += create_tests();
    failed += open_tests();
    failed += recovery_tests();
    failed += migrate_tests();
    failed += transaction_tests();
    failed += query_tests();
    failed += history_tests();
    failed += add_tests();
    failed += door_tests();
    failed += evidence_tests();
    failed += load_tests();
    failed += find_tests();
    failed += filter_tests();
    failed += list_tests();
    failed += verify_tests();
    failed += backup_tests();
    return failed > 0;
}
