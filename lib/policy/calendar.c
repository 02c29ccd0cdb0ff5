/* Counting working days on the statutory calendar with its make-up days. */
#include "base/arena.h"
#include "store/query.h"

#include <dudao/policy.h>

#include <stdlib.h>

struct special {
    dd_day day;
    bool works;
};

struct dd_calendar {
    struct special *days; /* those that are not as their weekday says, in order */
    size_t count, room;
    bool published[DD_LAST_YEAR - DD_FIRST_YEAR + 1];
    int unpublished;
};

static int read_days(struct dd_calendar *calendar, struct dd_store *store, struct dd_error *err)
{
    struct dd_query *query;
    int row;
    if (dd_query_ask(store, "calendar-days", &query, err) < 0)
        return -1;
    while ((row = dd_query_next(query, err)) > 0) {
        if (calendar->count == calendar->room) {
            calendar->room = calendar->room ? calendar->room * 2 : 256;
            calendar->days = dd_realloc(calendar->days, calendar->room * sizeof *calendar->days);
        }
        calendar->days[calendar->count++] =
            (struct special){ dd_query_date(query, 0), dd_query_int(query, 1) != 0 };
    }
    dd_query_end(query);
    return row;
}

static int read_years(struct dd_calendar *calendar, struct dd_store *store, struct dd_error *err)
{
    struct dd_query *query;
    int row;
    if (dd_query_ask(store, "calendar-years", &query, err) < 0)
        return -1;
    while ((row = dd_query_next(query, err)) > 0) {
        const int64_t year = dd_query_int(query, 0);

        if (year >= DD_FIRST_YEAR && year <= DD_LAST_YEAR)
            calendar->published[year - DD_FIRST_YEAR] = true;
    }
    dd_query_end(query);
    return row;
}

int dd_calendar_load(struct dd_calendar **out, struct dd_store *store, struct dd_error *err)
{
    struct dd_calendar *calendar = dd_alloc(sizeof *calendar);
    if (read_days(calendar, store, err) < 0 || read_years(calendar, store, err) < 0) {
        dd_calendar_free(calendar);
        return -1;
    }
    *out = calendar;
    return 0;
}

void dd_calendar_free(struct dd_calendar *calendar)
{
    if (!calendar)
        return;
    free(calendar->days);
    free(calendar);
}

static int by_day(const void *one, const void *other)
{
    dd_day a = ((const struct special *)one)->day, b = ((const struct special *)other)->day;
    return (a > b) - (a < b);
}

/* Beyond the first and the last year there is no calendar, and so no day to find. */
static bool has_day(dd_day day)
{
    return dd_day_year(day) != 0;
}

/* The first year asked about without a calendar is kept for the warning. */
static void note_year(struct dd_calendar *calendar, dd_day day)
{
    const int year = dd_day_year(day);
    if (year && !calendar->published[year - DD_FIRST_YEAR] &&
        (!calendar->unpublished || year < calendar->unpublished))
        calendar->unpublished = year;
}

bool dd_calendar_works(struct dd_calendar *calendar, dd_day day)
{
    const struct special key = { .day = day };
    const struct special *special =
        calendar->count ? bsearch(&key, calendar->days, calendar->count, sizeof key, by_day) : NULL;
    note_year(calendar, day);
    return special ? special->works : dd_day_weekday(day) <= 5;
}

dd_day dd_calendar_next(struct dd_calendar *calendar, dd_day day)
{
    while (has_day(day) && !dd_calendar_works(calendar, day))
        day++;
    return has_day(day) ? day : DD_NO_DAY;
}

dd_day dd_calendar_add(struct dd_calendar *calendar, dd_day day, int count)
{
    int step = count < 0 ? -1 : 1;
    while (count && has_day(day)) {
        day += step;
        if (dd_calendar_works(calendar, day))
            count -= step;
    }
    return has_day(day) ? day : DD_NO_DAY;
}

int dd_calendar_count(struct dd_calendar *calendar, dd_day from, dd_day until)
{
    int count = 0;
    if (from == DD_NO_DAY || until == DD_NO_DAY)
        return 0;
    for (dd_day day = from; day <= until; day++)
        count += dd_calendar_works(calendar, day);
    return count;
}

dd_day dd_calendar_end(struct dd_calendar *calendar, dd_day from, int64_t count, enum dd_unit unit)
{
    if (from == DD_NO_DAY)
        return DD_NO_DAY;
    switch (unit) {
    case DD_IN_WORKING_DAYS:
        return dd_calendar_add(calendar, from, (int)count);
    case DD_IN_MONTHS:
        return dd_calendar_next(calendar, dd_day_add_months(from, (int)count));
    case DD_IN_YEARS:
        return dd_calendar_next(calendar, dd_day_add_months(from, (int)count * 12));
    case DD_IN_DAYS:
    case DD_IN_PERCENT:
    case DD_IN_COUNT:
    case DD_IN_YES:
    case DD_IN_MONTH:
        break;
    }
    return dd_calendar_next(calendar, from + (dd_day)count);
}

int dd_calendar_unpublished(struct dd_calendar *calendar)
{
    int year = calendar->unpublished;
    calendar->unpublished = 0;
    return year;
}
