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
    int years[200]; /* published, in order */
    size_t year_count;
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
    while ((row = dd_query_next(query, err)) > 0)
        if (calendar->year_count < sizeof calendar->years / sizeof *calendar->years)
            calendar->years[calendar->year_count++] = (int)dd_query_int(query, 0);
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

static bool is_published(const struct dd_calendar *calendar, int year)
{
    for (size_t i = 0; i < calendar->year_count; i++)
        if (calendar->years[i] == year)
            return true;
    return false;
}

/* The first year asked about without a calendar is kept for the warning. */
static void note_year(struct dd_calendar *calendar, dd_day day)
{
    int year = dd_day_year(day);
    if (!is_published(calendar, year) && (!calendar->unpublished || year < calendar->unpublished))
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
    while (!dd_calendar_works(calendar, day))
        day++;
    return day;
}

dd_day dd_calendar_add(struct dd_calendar *calendar, dd_day day, int count)
{
    int step = count < 0 ? -1 : 1;
    while (count) {
        day += step;
        if (dd_calendar_works(calendar, day))
            count -= step;
    }
    return day;
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
        break;
    }
    return dd_calendar_next(calendar, from + (dd_day)count);
}

int dd_calendar_unpublished(const struct dd_calendar *calendar)
{
    return calendar->unpublished;
}
