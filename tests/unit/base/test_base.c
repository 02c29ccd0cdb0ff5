#include "test_base.h"

test_group *const test_groups[] = { arena_tests, clock_tests, date_tests, error_tests,  fold_tests,
                                    hash_tests,  lock_tests,  mask_tests, period_tests, text_tests,
                                    utf8_tests,  width_tests, NULL };
