/* Where the records of one command were met. */
#include "task/met.h"
#include "test_task.h"

#include <stdio.h>

static void met__tells_the_first_place(void **state)
{
    static const char *const files[] = { "a.yaml", "b.yaml" };
    static const struct {
        int64_t id;
        unsigned file, line, first_file, first_line; /* line 0: not met before */
    } rows[] = {
        { 1, 0, 2, 0, 0 },        { 700, 0, 3, 0, 0 }, { 1, 0, 9, 0, 2 },
        { 10000000, 1, 2, 0, 0 }, { 2, 1, 5, 0, 0 },   { 700, 1, 6, 0, 3 },
        { 10000000, 0, 1, 1, 2 }, { 255, 0, 4, 0, 0 }, { 256, 0, 5, 0, 0 },
        { 255, 1, 7, 0, 4 },      { 1, 1, 1, 0, 2 },
    };
    struct dd_met met = { 0 };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        const struct dd_place at = { .file = files[rows[i].file], .line = rows[i].line };
        struct dd_place first = { 0 };
        char row[32];

        snprintf(row, sizeof row, "row %zu", i);
        row_number(row, dd_met_put(&met, rows[i].id, &at, &first), rows[i].first_line == 0);
        row_number(row, first.line, rows[i].first_line);
        if (rows[i].first_line)
            row_text(row, first.file, files[rows[i].first_file]);
    }
    dd_met_clear(&met);
}

int met_tests(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(met__tells_the_first_place) };

    return cmocka_run_group_tests_name("met", tests, NULL, NULL);
}
