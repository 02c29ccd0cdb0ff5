/*
 * When a record is due and when its next reminder falls, set after every write. The ladder of a deadline: 7, 3 and 0
 * days before it, then every third working day after it; a stage on a rest day goes out the next working day.
 * [依据 意见 第十五条]
 */
#include "flow/ladder.h"
#include "flow/sheet.h"
#include "store/query.h"

#include <stdlib.h>
#include <string.h>

/* The day the record went into the state it is in: by this move, else by an earlier one. */
static dd_day entry_day(struct dd_sheet *sheet)
{
    bool enters = sheet->move && (!sheet->before || sheet->before->state != sheet->after->state);
    if (enters)
        return sheet->on;
    dd_day entered = dd_entered(sheet, sheet->after->state);
    return entered == DD_NO_DAY ? sheet->on : entered;
}

/* `record` is the one of the sheet as it will stand, or as it stood before the move. */
static dd_day due_day(struct dd_sheet *sheet, const struct dd_record *record,
                      const struct dd_clock *clock)
{
    switch (clock->counted) {
    case DD_UNTIL_FIELD:
        return dd_date(record, clock->row);
    case DD_FROM_FIELD:
        return dd_after(sheet, dd_date(record, clock->row), clock->number);
    case DD_FROM_ENTRY:
        return dd_after(
            sheet, record == sheet->before ? dd_entered(sheet, record->state) : entry_day(sheet),
            clock->number);
    }
    return DD_NO_DAY;
}

/* The next clock that runs in the record's state, from `clock` on; its day in `*day`. NULL: none. */
static const struct dd_clock *running(struct dd_sheet *sheet, const struct dd_record *record,
                                      const struct dd_clock *clock, dd_day *day)
{
    for (; clock && clock->counted; clock++) {
        bool runs = clock->state == record->state && (!clock->when || clock->when(sheet));
        *day = runs ? due_day(sheet, record, clock) : DD_NO_DAY;
        if (*day != DD_NO_DAY)
            return clock;
    }
    return NULL;
}

/* The earliest of the deadlines its state has. */
static struct dd_due find(struct dd_sheet *sheet)
{
    const struct dd_record *record = sheet->after;
    struct dd_due due = { .day = DD_NO_DAY };
    const struct dd_clock *clock =
        sheet->flow && record->voided_on == DD_NO_DAY ? sheet->flow->clocks : NULL;
    dd_day day;
    while ((clock = running(sheet, record, clock, &day))) {
        if (due.day == DD_NO_DAY || day < due.day)
            due = (struct dd_due){ day, clock };
        clock++;
    }
    return due;
}

/* The same deadline runs on in the state the move leads to: it was not this move's to meet. */
static bool runs_on(struct dd_sheet *sheet, const struct dd_clock *met, dd_day due)
{
    const struct dd_clock *clock = sheet->flow->clocks;
    dd_day day;
    while ((clock = running(sheet, sheet->after, clock, &day))) {
        if (day == due && !strcmp(clock->what, met->what))
            return true;
        clock++;
    }
    return false;
}

int dd_late_days(struct dd_sheet *sheet)
{
    const struct dd_record *before = sheet->before;
    bool leaves = before && sheet->after->state != before->state && before->due_on != DD_NO_DAY;
    const struct dd_clock *clock = sheet->flow->clocks;
    int late = sheet->late_days;
    dd_day day;
    if (!leaves || sheet->on <= before->due_on)
        return late;
    while ((clock = running(sheet, before, clock, &day))) {
        if (sheet->on - day > late && !runs_on(sheet, clock, day))
            late = sheet->on - day;
        clock++;
    }
    return late;
}

/* The day of the next reminder: kept while the deadline is the same, else the ladder begins anew. */
static dd_day remind_day(struct dd_sheet *sheet, const struct dd_due *due)
{
    const struct dd_record *record = sheet->after;
    if (due->day == DD_NO_DAY || due->clock->quiet)
        return DD_NO_DAY;
    if (due->day == record->due_on && record->remind_on != DD_NO_DAY)
        return record->remind_on;
    struct dd_calendar *calendar = dd_sheet_calendar(sheet);
    return calendar ? dd_ladder_first(calendar, due->day, dd_today(sheet)) : DD_NO_DAY;
}

bool dd_due_count(struct dd_sheet *sheet)
{
    struct dd_record *record = sheet->after;
    struct dd_due due = find(sheet);
    dd_day remind = remind_day(sheet, &due);
    if (sheet->failed || (due.day == record->due_on && remind == record->remind_on))
        return false;
    record->due_on = due.day;
    record->remind_on = remind;
    return true;
}

int dd_due_set(struct dd_sheet *sheet)
{
    const struct dd_record *record = sheet->after;
    if (dd_due_count(sheet) && dd_door_due(sheet->desk->store, record->id, record->due_on,
                                           record->remind_on, sheet->err) < 0)
        dd_sheet_fail(sheet);
    dd_sheet_forget(sheet);
    return sheet->failed ? -1 : 0;
}

int dd_due_find(struct dd_desk *desk, struct dd_record *record, struct dd_due *out,
                struct dd_error *err)
{
    static const struct dd_order order = { .on = DD_NO_DAY };
    struct dd_sheet *sheet = dd_sheet_new(desk, NULL, &order, NULL, err);
    if (dd_sheet_load(sheet, record->id) < 0)
        return -1;
    *out = find(sheet);
    return sheet->failed ? -1 : 0;
}

static int recompute_one(struct dd_desk *desk, int64_t id, unsigned *changed, struct dd_error *err)
{
    const struct dd_order order = { .on = DD_NO_DAY };
    struct dd_sheet *sheet = dd_sheet_new(desk, NULL, &order, NULL, err);
    if (dd_sheet_load(sheet, id) < 0)
        return -1;
    dd_day before = sheet->after->due_on;
    if (dd_due_set(sheet) < 0)
        return -1;
    *changed += sheet->after->due_on != before;
    return 0;
}

int dd_flow_recompute(struct dd_desk *desk, unsigned *changed, struct dd_error *err)
{
    struct dd_query *query;
    int64_t *ids = NULL;
    size_t count = 0, room = 0;
    int row, result = -1;
    dd_calendar_free(desk->calendar); /* it may be what has changed */
    desk->calendar = NULL;
    *changed = 0;
    if (dd_query_ask(desk->store, "open-deadlines", &query, err) < 0)
        goto out;
    while ((row = dd_query_next(query, err)) > 0) {
        if (count == room)
            ids = dd_realloc(ids, (room = room ? room * 2 : 256) * sizeof *ids);
        ids[count++] = dd_query_int(query, 0);
    }
    dd_query_end(query);
    result = row;
    for (size_t i = 0; i < count && result == 0; i++)
        result = recompute_one(desk, ids[i], changed, err);
out:
    free(ids);
    return result;
}
