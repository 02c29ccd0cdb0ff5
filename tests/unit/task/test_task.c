#include "test_task.h"

#include <locale.h>
#include <string.h>

void must(int result, const struct dd_problems *problems, const struct dd_error *err)
{
    for (size_t i = 0; result && problems && i < problems->count; i++)
        print_error("%u: %s %s: %s\n", problems->list[i].error.at.line,
                    problems->list[i].error.subject, problems->list[i].error.field,
                    problems->list[i].error.message);
    if (result)
        print_error("%s [%s] %s\n", err->message, dd_code_name(err->code), err->hint);
    assert_int_equal(result, 0);
}

void has(const char *text, const char *part)
{
    if (!strstr(text, part))
        print_error("no '%s' in:\n%s\n", part, text);
    assert_non_null(strstr(text, part));
}

void has_not(const char *text, const char *part)
{
    if (strstr(text, part))
        print_error("'%s' in:\n%s\n", part, text);
    assert_null(strstr(text, part));
}

int main(void)
{
    int failed = 0;

    if (!setlocale(LC_ALL, "C.UTF-8"))
        return 1;
    failed += mail_tests();
    failed += export_tests();
    failed += restore_tests();
    failed += show_tests();
    failed += remind_tests();
    failed += deliver_tests();
    failed += doctor_tests();
    return failed;
}
