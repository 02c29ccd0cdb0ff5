#include "test_task.h"

void must_pass(int result, const struct dd_problems *problems, const struct dd_error *err)
{
    for (size_t i = 0; result && problems && i < problems->count; i++)
        print_error("%u: %s %s: %s\n", problems->list[i].error.at.line,
                    problems->list[i].error.subject, problems->list[i].error.field,
                    problems->list[i].error.message);
    if (result)
        print_error("%s [%s] %s\n", err->message, dd_code_name(err->code), err->hint);
    assert_int_equal(result, 0);
}

test_group *const test_groups[] = { assign_tests,  mail_tests, met_tests,    export_tests,
                                    restore_tests, show_tests, remind_tests, deliver_tests,
                                    doctor_tests,  year_tests, NULL };
