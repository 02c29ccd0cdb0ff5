#include "test_base.h"

#include "base/clock.h"

static void clock__is_read_as_people_write_it(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int minutes;
        const char *kept;
    } rows[] = {
        { "0:00", 0, "00:00" },
        { "8:30", 510, "08:30" },
        { "08:30", 510, "08:30" },
        { "11：05", 665, "11:05" },
        { "２３:59", 1439, "23:59" },
        { " 9:00 ", 540, "09:00" },
        { "16:10:00", 970, "16:10" },
        { "24:00", -1, NULL },
        { "8:60", -1, NULL },
        { "8:3", -1, NULL },
        { "8", -1, NULL },
        { ":30", -1, NULL },
        { "", -1, NULL },
        { "8点半", -1, NULL },
        { "8.30", -1, NULL },
        { "108:30", -1, NULL },
        { "-1:30", -1, NULL },
        { "8:30:15", -1, NULL },
        { "8:30am", -1, NULL },
        { "8:30 到 11:30", -1, NULL },
        { "00000000000000000008:30", -1, NULL },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        char kept[DD_CLOCK_SIZE];

        row_number(rows[i].text, dd_clock_minutes(rows[i].text), rows[i].minutes);
        if (rows[i].kept)
            row_text(rows[i].text, dd_clock_text(rows[i].minutes, kept), rows[i].kept);
    }
}

int clock_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clock__is_read_as_people_write_it),
    };
    return cmocka_run_group_tests_name("clock", tests, NULL, NULL);
}
