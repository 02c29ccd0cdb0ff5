#include "test_policy.h"

test_group *const test_groups[] = { calendar_tests, calendar_file_tests, number_tests, NULL };
