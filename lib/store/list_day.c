/* Days as filters write them: a date, a month, a year, or so many days from today. */
#include "base/say.h"
#include "record/say_field.h"
#include "store/list_inside.h"

#include <stdlib.h>
#include <string.h>

enum { VALUE_SIZE = 64, DAYS_MOST = 100000 };

static int working_day(struct dd_list *list, int count, dd_day *out, struct dd_error *err)
{
    const dd_day today = list->store->who.today;

    if (!list->working)
        return dd_fail(err, DD_E_USAGE, _("working days cannot be counted here"));
    return list->working(list->working_with, today, count, out, err);
}

/* `+5`, `-30`, `+5wd`; false when it is something else. */
static bool read_distance(const char *text, int *count, bool *working)
{
    char *end;

    if (*text != '+' && *text != '-')
        return false;
    const long number = strtol(text, &end, 10);
    if (end == text || end[-1] < '0' || end[-1] > '9' || number > DAYS_MOST || number < -DAYS_MOST)
        return false;
    *working = strcmp(end, "wd") == 0 || strcmp(end, "工作日") == 0;
    *count = (int)number;
    return *working || *end == '\0';
}

int dd_filter_period(struct dd_list *list, const char *value, struct dd_period *out,
                     struct dd_error *err)
{
    char text[VALUE_SIZE];
    bool working;
    int count;

    dd_fold(value, strlen(value), text, sizeof text);
    if (dd_same_word(text, "today") || strcmp(text, "今天") == 0) {
        out->from = out->until = list->store->who.today;
        return 0;
    }
    if (!read_distance(text, &count, &working)) {
        if (dd_period_parse(value, out, err) == 0)
            return 0;
        /* What begins with a digit was meant as a date, and is told what is wrong with that. */
        if (*text >= '0' && *text <= '9')
            return -1;
        return dd_hint(err, _("one of 2026-03-01, 2026-03, 2026, 2025-2026学年, "
                              "2025-2026学年第一学期, today, +5, -30, +5wd"));
    }
    out->from = list->store->who.today + count;
    if (working && working_day(list, count, &out->from, err))
        return -1;
    out->until = out->from;
    return 0;
}
