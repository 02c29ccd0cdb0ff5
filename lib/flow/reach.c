/* How procedures reach other records, the numbers and the calendar: dd_load, dd_related, dd_ask. */
#include "base/say.h"
#include "flow/sheet.h"
#include "store/link.h"
#include "store/query.h"

/* Guards and effects look at the same few records, one after the other. */
const struct dd_record *dd_load_id(struct dd_sheet *sheet, int64_t id)
{
    struct dd_desk *desk = sheet->desk;
    struct dd_record *record = NULL;
    if (!id || sheet->failed)
        return NULL;
    for (const struct dd_loaded *loaded = desk->loaded; loaded; loaded = loaded->next)
        if (loaded->record->id == id)
            return loaded->record;
    if (dd_record_load(desk->store, id, sheet->arena, &record, sheet->err) < 0) {
        dd_sheet_fail(sheet);
        return NULL;
    }
    struct dd_loaded *loaded = dd_arena_alloc(sheet->arena, sizeof *loaded);
    *loaded = (struct dd_loaded){ desk->loaded, record };
    desk->loaded = loaded;
    return record;
}

const struct dd_record *dd_load(struct dd_sheet *sheet, const struct dd_record *from, unsigned row)
{
    return dd_load_id(sheet, from ? dd_ref(from, row) : 0);
}

struct dd_records dd_related(struct dd_sheet *sheet, const struct dd_kind *kind, unsigned row)
{
    struct dd_records records = { 0 };
    struct dd_link *links;
    unsigned count;
    if (sheet->failed || !sheet->after->id)
        return records;
    if (dd_links_load(sheet->desk->store, sheet->after->id, kind->name, kind->fields[row].key,
                      sheet->arena, &links, &count, sheet->err) < 0) {
        dd_sheet_fail(sheet);
        return records;
    }
    records.at = dd_arena_alloc(sheet->arena, (count + 1) * sizeof *records.at);
    for (unsigned i = 0; i < count && !sheet->failed; i++)
        records.at[records.count++] = dd_load_id(sheet, links[i].record);
    return records;
}

/* The parameters every question may use, then those given. */
static int ask(struct dd_sheet *sheet, const char *name, const struct dd_bind *binds,
               struct dd_query **out)
{
    if (sheet->failed || dd_query_ask(sheet->desk->store, name, out, sheet->err) < 0)
        return dd_sheet_fail(sheet);
    dd_query_number(*out, "id", sheet->after ? sheet->after->id : 0);
    dd_query_day(*out, "on", sheet->on);
    dd_query_day(*out, "today", dd_today(sheet));
    for (; binds && binds->name; binds++) {
        if (binds->text)
            dd_query_text(*out, binds->name, binds->text);
        else if (binds->dated)
            dd_query_day(*out, binds->name, binds->day);
        else
            dd_query_number(*out, binds->name, binds->number);
    }
    return 0;
}

int64_t dd_ask(struct dd_sheet *sheet, const char *name, const struct dd_bind *binds)
{
    struct dd_query *query = NULL;
    int64_t answer = 0;
    if (ask(sheet, name, binds, &query) < 0)
        return 0;
    int row = dd_query_next(query, sheet->err);
    if (row > 0)
        answer = dd_query_int(query, 0);
    else if (row < 0)
        dd_sheet_fail(sheet);
    dd_query_end(query);
    return answer;
}

void dd_ask_each(struct dd_sheet *sheet, const char *name, const struct dd_bind *binds,
                 dd_answer *each, void *with)
{
    struct dd_query *query = NULL;
    if (ask(sheet, name, binds, &query) < 0)
        return;
    int row;
    while ((row = dd_query_next(query, sheet->err)) > 0) {
        const char *columns[4];
        for (int i = 0; i < 4; i++)
            columns[i] = dd_query_string(query, i);
        each(sheet, with, columns);
    }
    if (row < 0)
        dd_sheet_fail(sheet);
    dd_query_end(query);
}

struct dd_calendar *dd_sheet_calendar(struct dd_sheet *sheet)
{
    struct dd_calendar *calendar = sheet->failed ? NULL : dd_desk_calendar(sheet->desk, sheet->err);
    if (!calendar)
        dd_sheet_fail(sheet);
    return calendar;
}

int64_t dd_rule_number(struct dd_sheet *sheet, const char *id)
{
    struct dd_number_rule rule = { 0 };
    if (!sheet->failed &&
        dd_policy_number(sheet->desk->store, id, sheet->on, &rule, sheet->err) < 0)
        dd_sheet_fail(sheet);
    return rule.value;
}

/* Years that a ladder of reminders has looked into are no fault of the next deadline. */
static struct dd_calendar *calendar_to_count(struct dd_sheet *sheet)
{
    struct dd_calendar *calendar = dd_sheet_calendar(sheet);
    if (calendar)
        dd_calendar_unpublished(calendar);
    return calendar;
}

/* A year without a published calendar is counted by weekdays, and that is said. */
static void warn_of_year(struct dd_sheet *sheet, struct dd_calendar *calendar)
{
    int year = dd_calendar_unpublished(calendar);
    const uint64_t bit = (uint64_t)1 << year % 64;
    if (!year || (sheet->desk->warned_years & bit) || !sheet->problems)
        return;
    sheet->desk->warned_years |= bit;
    dd_warn(sheet, NULL, DD_NO_ROW,
            _("no calendar of %d has been published; weekdays were counted"), year);
}

dd_day dd_after(struct dd_sheet *sheet, dd_day from, const char *id)
{
    struct dd_number_rule rule;
    struct dd_calendar *calendar = calendar_to_count(sheet);
    if (!calendar || from == DD_NO_DAY)
        return DD_NO_DAY;
    if (dd_policy_number(sheet->desk->store, id, from, &rule, sheet->err) < 0) {
        dd_sheet_fail(sheet);
        return DD_NO_DAY;
    }
    dd_day end = dd_calendar_end(calendar, from, rule.value, rule.unit);
    warn_of_year(sheet, calendar);
    return end;
}

int dd_working_between(struct dd_sheet *sheet, dd_day from, dd_day until)
{
    struct dd_calendar *calendar = calendar_to_count(sheet);
    if (!calendar)
        return 0;
    int days = dd_calendar_count(calendar, from, until);
    warn_of_year(sheet, calendar);
    return days;
}

void dd_count_twins(struct dd_sheet *sheet, unsigned row)
{
    int64_t twin = 0;
    for (int64_t nth = 1; !sheet->failed && (nth == 1 || twin); nth++) {
        dd_set_number(sheet->after, row, nth);
        if (dd_door_twin(sheet->desk->store, sheet->after, &twin, sheet->err) < 0)
            dd_sheet_fail(sheet);
    }
}

int64_t dd_take_number(struct dd_sheet *sheet, const char *series, int year)
{
    int64_t number = 0;
    if (!sheet->failed && dd_door_number(sheet->desk->store, series, year, &number, sheet->err) < 0)
        dd_sheet_fail(sheet);
    sheet->taken = (struct dd_taken){ dd_arena_string(sheet->arena, series), year, number };
    return number;
}

struct dd_record *dd_draft(struct dd_sheet *sheet, const struct dd_kind *kind)
{
    return dd_record_new(kind, sheet->arena);
}

static struct dd_wanted *want(struct dd_sheet *sheet)
{
    struct dd_wanted *wanted = dd_arena_alloc(sheet->arena, sizeof *wanted);
    wanted->about = -1;
    *sheet->last = wanted;
    sheet->last = &wanted->next;
    return wanted;
}

void dd_make(struct dd_sheet *sheet, struct dd_record *record)
{
    want(sheet)->make = record;
}

void dd_make_about(struct dd_sheet *sheet, struct dd_record *record, unsigned about)
{
    struct dd_wanted *wanted = want(sheet);
    wanted->make = record;
    wanted->about = (int)about;
}

void dd_then(struct dd_sheet *sheet, int64_t id, const char *verb, const struct dd_record *values,
             const char *reason)
{
    struct dd_wanted *wanted = want(sheet);
    wanted->id = id;
    wanted->verb = verb;
    wanted->values = values;
    wanted->reason = reason;
}
