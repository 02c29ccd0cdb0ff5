#include "test_store.h"

test_group *const test_groups[] = {
    create_tests, open_tests,    recovery_tests, migrate_tests, transaction_tests,
    query_tests,  history_tests, add_tests,      door_tests,    evidence_tests,
    load_tests,   find_tests,    filter_tests,   list_tests,    verify_tests,
    backup_tests, NULL
};
