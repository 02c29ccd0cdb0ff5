#include "sample.h"
#include "test_record.h"

/* clang-format off */
static const struct {
    unsigned row;
    const char *read, *written, *shown, *in_chinese;
} rows[] = {
    { NAME,     " 一\n二 ",     " 一\n二 ",   " 一\n二 ",   " 一\n二 " },
    { PUPILS,   "08",           "8",          "8",          "8" },
    { SCORE,    "-12.5",        "-12.50",     "-12.50",     "-12.50" },
    { AMOUNT,   "1.25万元",     "12500.00",   "12500.00",   "12500.00" },
    { SHARE,    "12.50%",       "12.5%",      "12.5%",      "12.5%" },
    { SHARE,    "30％",         "30%",        "30%",        "30%" },
    { FROM,     "2026年3月1日", "2026-03-01", "2026-03-01", "2026-03-01" },
    { BOARDING, "有",           "yes",        "yes",        "是" },
    { BOARDING, "false",        "no",         "no",         "否" },
    { SOURCE,   "园长",         "head",       "head",       "校长（园长）" },
    { UNIT,     "no2-middle",   "no2-middle", "no2-middle", "no2-middle" },
    { PHOTO,    "照片.jpg",     "照片.jpg",   "照片.jpg",   "照片.jpg" },
};
/* clang-format on */

static void value__is_written_read_back_and_shown(void **state)
{
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        const struct dd_field *field = &sample.fields[rows[i].row];
        struct dd_arena *arena = dd_arena_new();
        struct dd_text written = { 0 }, shown = { 0 }, chinese = { 0 };
        struct dd_value value = { 0 }, back = { 0 };
        struct dd_error err;

        row_number(rows[i].read, dd_value_parse(field, rows[i].read, arena, &value, &err), 0);
        dd_value_write(field, &value, &written);
        row_text(rows[i].read, dd_text_get(&written), rows[i].written);
        row_number(rows[i].read, dd_value_parse(field, written.at, arena, &back, &err), 0);
        row_true(rows[i].read, dd_value_same(field, &value, &back));
        dd_value_show(field, &value, false, &shown);
        row_text(rows[i].read, dd_text_get(&shown), rows[i].shown);
        dd_value_show(field, &value, true, &chinese);
        row_text(rows[i].read, dd_text_get(&chinese), rows[i].in_chinese);
        dd_text_free(&written);
        dd_text_free(&shown);
        dd_text_free(&chinese);
        dd_arena_free(arena);
    }
}

static void value__absent_or_cleared_is_written_as_nothing(void **state)
{
    const struct dd_value absent = { .presence = DD_ABSENT }, cleared = { .presence = DD_CLEARED };

    (void)state;
    for (unsigned row = NAME; row <= PHONE; row++) {
        struct dd_text text = { 0 };

        if (row == PLEA)
            continue;
        dd_value_write(&sample.fields[row], &absent, &text);
        dd_value_write(&sample.fields[row], &cleared, &text);
        dd_value_show(&sample.fields[row], &absent, true, &text);
        dd_value_show(&sample.fields[row], &cleared, true, &text);
        row_text(sample.fields[row].key, dd_text_get(&text), "");
        dd_text_free(&text);
    }
}

int write_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(value__is_written_read_back_and_shown),
        cmocka_unit_test(value__absent_or_cleared_is_written_as_nothing),
    };

    return cmocka_run_group_tests_name("write", tests, NULL, NULL);
}
