#include "test_policy.h"

test_group *const test_groups[] = { calendar_tests, number_tests, NULL };
