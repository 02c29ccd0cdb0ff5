#include "test_record.h"

#include <inttypes.h>
#include <libintl.h>
#include <locale.h>
#include <stdlib.h>
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

void speak_chinese(void)
{
    setlocale(LC_MESSAGES, "C.UTF-8");
}

/* In the locale C nothing is translated. Setting it also ends what gettext remembers. */
void speak_english(void)
{
    setlocale(LC_MESSAGES, "C");
}

int main(void)
{
    int failed = 0;

    if (!setlocale(LC_ALL, "C.UTF-8"))
        return 1;
    setenv("LANGUAGE", "zh_CN", 1);
    bindtextdomain("dudao", TEST_LOCALE);
    speak_english();
    failed += find_tests();
    failed += number_tests();
    failed += parse_tests();
    failed += write_tests();
    failed += record_tests();
    failed += copy_tests();
    failed += json_tests();
    failed += check_tests();
    return failed > 0;
}
