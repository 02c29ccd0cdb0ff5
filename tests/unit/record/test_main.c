#include "test_record.h"

test_group *const test_groups[] = { find_tests,  number_tests, parse_tests,
                                    write_tests, record_tests, copy_tests,
                                    json_tests,  check_tests,  NULL };
