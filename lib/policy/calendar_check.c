/*
 * What cannot be in a calendar. One digit wrong in it moves every open deadline of the store, and nobody looks at a
 * calendar again once it is in.
 */
#include "base/say.h"
#include "policy/kinds.h"
#include "policy/ship.h"
#include "record/check.h"
#include "store/query.h"

#include <dudao/policy.h>

enum { LONGEST_HOLIDAY = 15, FRIDAY = 5 };

/*
 * How many months of the years beside it a list may reach into: a holiday at New Year from December to January, a term
 * as far as its school year goes.
 */
static const struct reach {
    unsigned row;
    int before, after;
} reaches[] = {
    { CALENDAR_OFF, 1, 1 },
    { CALENDAR_TERMS, 5, 2 },
    { CALENDAR_QUIET, 1, 1 },
};
static const struct reach work_reach = { CALENDAR_WORK, 1, 1 };

struct stretch {
    const char *name;
    dd_day from, until;
};

/* False where a day of it is missing or they are in the wrong order: that is told by the rows. */
static bool read_stretch(const struct dd_record *calendar, unsigned row, unsigned nth,
                         struct stretch *out)
{
    const struct dd_record *span = dd_item(calendar, row, nth);
    const char *name = dd_text(span, SPAN_NAME);

    out->name = name ? name : "";
    out->from = dd_date(span, SPAN_FROM);
    out->until = dd_date(span, SPAN_UNTIL);
    return out->from != DD_NO_DAY && out->until != DD_NO_DAY && out->from <= out->until;
}

static bool overlap(const struct stretch *one, const struct stretch *other)
{
    return one->from <= other->until && other->from <= one->until;
}

/* The days a list may have: of the year itself, and so many months on either side. */
static struct stretch room_of(const struct dd_record *calendar, const struct reach *reach)
{
    const int year = (int)dd_number(calendar, CALENDAR_YEAR);

    return (struct stretch){
        .from = dd_day_add_months(dd_day_make(year, 1, 1), -reach->before),
        .until = dd_day_add_months(dd_day_make(year, 12, 31), reach->after),
    };
}

static void complain_off_year(const struct dd_record *calendar, const struct reach *reach,
                              unsigned nth, unsigned inner, dd_day day,
                              struct dd_problems *problems)
{
    const struct stretch room = room_of(calendar, reach);
    char said[DD_DAY_SIZE], from[DD_DAY_SIZE], until[DD_DAY_SIZE];

    dd_complain_item(calendar, reach->row, nth, inner, problems, DD_E_VALUE,
                     _("%s does not belong to the calendar of %d, which goes from %s to %s"),
                     dd_day_text(day, said), (int)dd_number(calendar, CALENDAR_YEAR),
                     dd_day_text(room.from, from), dd_day_text(room.until, until));
}

/* It lies in the room of the list, and some of it in the year. */
static void check_year(const struct dd_record *calendar, const struct reach *reach, unsigned nth,
                       const struct stretch *stretch, struct dd_problems *problems)
{
    const int year = (int)dd_number(calendar, CALENDAR_YEAR);
    const struct stretch room = room_of(calendar, reach);

    if (stretch->from < room.from || dd_day_year(stretch->from) > year)
        complain_off_year(calendar, reach, nth, SPAN_FROM, stretch->from, problems);
    else if (stretch->until > room.until || dd_day_year(stretch->until) < year)
        complain_off_year(calendar, reach, nth, SPAN_UNTIL, stretch->until, problems);
}

static void complain_overlap(const struct dd_record *calendar, unsigned row, unsigned nth,
                             const struct stretch *other, struct dd_problems *problems)
{
    char from[DD_DAY_SIZE], until[DD_DAY_SIZE];

    dd_complain_item(calendar, row, nth, SPAN_FROM, problems, DD_E_VALUE,
                     _("overlaps with '%s' (%s to %s)"), other->name,
                     dd_day_text(other->from, from), dd_day_text(other->until, until));
}

/* Each is held against those before it. */
static void check_overlap(const struct dd_record *calendar, unsigned row, unsigned nth,
                          const struct stretch *stretch, struct dd_problems *problems)
{
    struct stretch before;

    for (unsigned i = 0; i < nth; i++)
        if (read_stretch(calendar, row, i, &before) && overlap(&before, stretch)) {
            complain_overlap(calendar, row, nth, &before, problems);
            return;
        }
}

static void check_length(const struct dd_record *calendar, unsigned nth,
                         const struct stretch *stretch, struct dd_problems *problems)
{
    const int days = stretch->until - stretch->from + 1;

    if (days > LONGEST_HOLIDAY)
        dd_complain_item(calendar, CALENDAR_OFF, nth, SPAN_UNTIL, problems, DD_E_VALUE,
                         _("a holiday of %d days: none has more than %d"), days, LONGEST_HOLIDAY);
}

static void check_stretches(const struct dd_record *calendar, const struct reach *reach,
                            struct dd_problems *problems)
{
    struct stretch stretch;

    for (unsigned i = 0; i < dd_count(calendar, reach->row); i++) {
        if (!read_stretch(calendar, reach->row, i, &stretch))
            continue;
        check_year(calendar, reach, i, &stretch, problems);
        check_overlap(calendar, reach->row, i, &stretch, problems);
        if (reach->row == CALENDAR_OFF)
            check_length(calendar, i, &stretch, problems);
    }
}

/* The holiday a day lies in; false where it lies in none. */
static bool find_holiday(const struct dd_record *calendar, dd_day day, struct stretch *out)
{
    for (unsigned i = 0; i < dd_count(calendar, CALENDAR_OFF); i++)
        if (read_stretch(calendar, CALENDAR_OFF, i, out) && day >= out->from && day <= out->until)
            return true;
    return false;
}

static bool stands_before(const struct dd_record *calendar, unsigned nth)
{
    for (unsigned i = 0; i < nth; i++)
        if (dd_item_date(calendar, CALENDAR_WORK, i) == dd_item_date(calendar, CALENDAR_WORK, nth))
            return true;
    return false;
}

/* A make-up day is a rest day that the notice made a working day. */
static void check_work(const struct dd_record *calendar, unsigned nth, struct dd_problems *problems)
{
    const dd_day day = dd_item_date(calendar, CALENDAR_WORK, nth);
    const struct stretch room = room_of(calendar, &work_reach);
    struct stretch holiday;
    char said[DD_DAY_SIZE];

    dd_day_text(day, said);
    if (day < room.from || day > room.until)
        complain_off_year(calendar, &work_reach, nth, 0, day, problems);
    else if (stands_before(calendar, nth))
        dd_complain_item(calendar, CALENDAR_WORK, nth, 0, problems, DD_E_REPEATED,
                         _("%s is given twice"), said);
    else if (find_holiday(calendar, day, &holiday))
        dd_complain_item(calendar, CALENDAR_WORK, nth, 0, problems, DD_E_VALUE,
                         _("%s is a day off ('%s')"), said, holiday.name);
    else if (dd_day_weekday(day) <= FRIDAY)
        dd_complain_item(calendar, CALENDAR_WORK, nth, 0, problems, DD_E_VALUE,
                         _("%s is a working day of itself: only a Saturday or Sunday is made up"),
                         said);
}

void dd_calendar_check(const struct dd_record *calendar, struct dd_problems *problems)
{
    const int64_t year = dd_number(calendar, CALENDAR_YEAR);

    /* The first and the last year have none beside them. */
    if (year <= DD_FIRST_YEAR || year >= DD_LAST_YEAR)
        return;
    for (size_t i = 0; i < sizeof reaches / sizeof *reaches; i++)
        check_stretches(calendar, &reaches[i], problems);
    for (unsigned i = 0; i < dd_count(calendar, CALENDAR_WORK); i++)
        check_work(calendar, i, problems);
}

static int check_stored(struct dd_store *store, const struct dd_record *calendar, unsigned row,
                        unsigned nth, struct dd_problems *problems, struct dd_error *err)
{
    struct stretch stretch, stored;
    struct dd_query *query;
    int found;

    if (!read_stretch(calendar, row, nth, &stretch))
        return 0;
    if (dd_query_ask(store, "calendar-overlap", &query, err) < 0)
        return -1;
    dd_query_text(query, "kind", row == CALENDAR_TERMS ? "term" : "quiet");
    dd_query_number(query, "year", dd_number(calendar, CALENDAR_YEAR));
    dd_query_text(query, "name", stretch.name);
    dd_query_day(query, "from", stretch.from);
    dd_query_day(query, "until", stretch.until);
    found = dd_query_next(query, err);
    if (found > 0) {
        stored.name = dd_query_string(query, 0);
        stored.from = dd_query_date(query, 1);
        stored.until = dd_query_date(query, 2);
        complain_overlap(calendar, row, nth, &stored, problems);
    }
    dd_query_end(query);
    return found < 0 ? -1 : 0;
}

int dd_calendar_check_stored(struct dd_store *store, const struct dd_record *calendar,
                             struct dd_problems *problems, struct dd_error *err)
{
    static const unsigned rows[] = { CALENDAR_TERMS, CALENDAR_QUIET };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (unsigned nth = 0; nth < dd_count(calendar, rows[i]); nth++)
            if (check_stored(store, calendar, rows[i], nth, problems, err) < 0)
                return -1;
    return 0;
}
