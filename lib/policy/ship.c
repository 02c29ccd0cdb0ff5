/* Reading files of numbers and calendars into the store: those shipped, and those an office imports. */
#include "policy/ship.h"

#include "base/arena.h"
#include "base/say.h"
#include "policy/kinds.h"
#include "record/check.h"
#include "store/door.h"
#include "store/query.h"
#include "store/schema.h"

#include <dudao/input.h>

#include <stdio.h>
#include <string.h>

static int write_day(struct dd_store *store, dd_day day, bool works, const char *name, int64_t year,
                     struct dd_error *err)
{
    struct dd_query *query;
    if (dd_query_ask(store, "calendar-write-day", &query, err) < 0)
        return -1;
    dd_query_day(query, "day", day);
    dd_query_number(query, "working", works);
    dd_query_text(query, "name", name);
    dd_query_number(query, "year", year);
    return dd_query_run(query, err);
}

static bool has_notice(const struct dd_record *calendar)
{
    return dd_has(calendar, CALENDAR_OFF) || dd_has(calendar, CALENDAR_WORK);
}

/* The holidays and make-up days of one notice replace those it gave before. */
static int write_notice(struct dd_store *store, const struct dd_record *calendar,
                        struct dd_error *err)
{
    struct dd_query *query;
    int64_t year = dd_number(calendar, CALENDAR_YEAR);
    if (dd_query_ask(store, "calendar-clear", &query, err) < 0)
        return -1;
    dd_query_number(query, "year", year);
    if (dd_query_run(query, err) < 0 || dd_query_ask(store, "calendar-write-year", &query, err) < 0)
        return -1;
    dd_query_number(query, "year", year);
    dd_query_text(query, "source", dd_text(calendar, CALENDAR_SOURCE));
    if (dd_query_run(query, err) < 0)
        return -1;
    for (unsigned i = 0; i < dd_count(calendar, CALENDAR_OFF); i++) {
        const struct dd_record *span = dd_item(calendar, CALENDAR_OFF, i);
        for (dd_day day = dd_date(span, SPAN_FROM); day <= dd_date(span, SPAN_UNTIL); day++)
            if (write_day(store, day, false, dd_text(span, SPAN_NAME), year, err) < 0)
                return -1;
    }
    for (unsigned i = 0; i < dd_count(calendar, CALENDAR_WORK); i++)
        if (write_day(store, dd_item_date(calendar, CALENDAR_WORK, i), true, NULL, year, err) < 0)
            return -1;
    return 0;
}

static int write_period(struct dd_store *store, const char *kind, const struct dd_record *span,
                        int64_t year, struct dd_error *err)
{
    struct dd_query *query;
    if (dd_query_ask(store, "calendar-write-period", &query, err) < 0)
        return -1;
    dd_query_text(query, "kind", kind);
    dd_query_text(query, "name", dd_text(span, SPAN_NAME));
    dd_query_day(query, "from", dd_date(span, SPAN_FROM));
    dd_query_day(query, "until", dd_date(span, SPAN_UNTIL));
    dd_query_number(query, "year", year);
    return dd_query_run(query, err);
}

static int write_periods(struct dd_store *store, const struct dd_record *calendar, unsigned row,
                         const char *kind, struct dd_error *err)
{
    struct dd_query *query;
    int64_t year = dd_number(calendar, CALENDAR_YEAR);
    if (!dd_has(calendar, row))
        return 0;
    if (dd_query_ask(store, "calendar-clear-periods", &query, err) < 0)
        return -1;
    dd_query_number(query, "year", year);
    dd_query_text(query, "kind", kind);
    if (dd_query_run(query, err) < 0)
        return -1;
    for (unsigned i = 0; i < dd_count(calendar, row); i++)
        if (write_period(store, kind, dd_item(calendar, row, i), year, err) < 0)
            return -1;
    return 0;
}

int dd_calendar_write(struct dd_store *store, const struct dd_record *calendar,
                      struct dd_error *err)
{
    if ((has_notice(calendar) && write_notice(store, calendar, err) < 0) ||
        write_periods(store, calendar, CALENDAR_TERMS, "term", err) < 0 ||
        write_periods(store, calendar, CALENDAR_QUIET, "quiet", err) < 0)
        return -1;
    return 0;
}

/* A day of its notice may have stood in that of the year before or after. */
static int note(struct dd_store *store, const struct dd_record *calendar, struct dd_error *err)
{
    const int year = (int)dd_number(calendar, CALENDAR_YEAR);
    const char *source = dd_text(calendar, CALENDAR_SOURCE);
    struct dd_change change = { .what = "calendar" };
    struct dd_text said = { 0 };
    char from[24], until[24];

    snprintf(from, sizeof from, "calendar %04d", year - 1);
    snprintf(until, sizeof until, "calendar %04d", year + 1);
    dd_text_format(&said, "\"calendar\":%d,\"source\":", year);
    dd_text_json(&said, source, strlen(source));
    int result = dd_door_set(store, &change, dd_text_get(&said), from, until, err);
    dd_text_free(&said);
    return result;
}

/* The word by which papers of a kind are numbered: 整. */
static int write_word(struct dd_store *store, const struct dd_record *paper, struct dd_error *err)
{
    char name[96];

    snprintf(name, sizeof name, "paper-word %s", dd_text(paper, PAPER_KIND));
    return dd_setting_set(store, name, dd_text(paper, PAPER_WORD), err);
}

static int write_one(struct dd_store *store, const struct dd_record *record, struct dd_error *err)
{
    if (record->kind == &dd_number_kind)
        return dd_policy_write(store, record, err);
    if (record->kind == &dd_paper_word_kind)
        return write_word(store, record, err);
    return dd_calendar_write(store, record, err);
}

/* Holidays and make-up days replace those of the year together. */
static void see_taken(const struct dd_record *calendar, struct dd_calendar_taken *out)
{
    static const unsigned rows[DD_SPANS] = {
        [DD_SPAN_OFF] = CALENDAR_OFF,
        [DD_SPAN_WORK] = CALENDAR_WORK,
        [DD_SPAN_TERM] = CALENDAR_TERMS,
        [DD_SPAN_QUIET] = CALENDAR_QUIET,
    };
    const bool notice = has_notice(calendar);

    out->year = (int)dd_number(calendar, CALENDAR_YEAR);
    for (unsigned i = 0; i < DD_SPANS; i++) {
        const bool in_notice = rows[i] == CALENDAR_OFF || rows[i] == CALENDAR_WORK;
        const bool given = in_notice ? notice : dd_has(calendar, rows[i]);

        out->count[i] = given ? (int)dd_count(calendar, rows[i]) : -1;
    }
}

/* Whom to tell what was taken of an office's file. */
struct taking {
    dd_calendar_took *took;
    void *with;
};

static int take(struct dd_store *store, const struct dd_record *calendar,
                const struct taking *taking, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_calendar_taken taken;

    if (dd_calendar_check_stored(store, calendar, problems, err) < 0)
        return -1;
    if (problems->errors)
        return 0;
    if (dd_calendar_write(store, calendar, err) < 0 || note(store, calendar, err) < 0)
        return -1;
    see_taken(calendar, &taken);
    if (taking->took)
        taking->took(taking->with, &taken);
    return 0;
}

/* Read one file to its end; after the first error nothing more is written. `taking` NULL: a file of the program's own. */
static int read_all(struct dd_store *store, struct dd_reader *reader,
                    const struct dd_kind *const *kinds, const struct taking *taking,
                    struct dd_problems *problems, struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_item_read item;
    int got, result = 0;
    dd_reader_kinds(reader, kinds);
    while (result == 0 && (got = dd_reader_next(reader, arena, &item, problems, err)) > 0) {
        dd_record_check(item.record, true, problems);
        if (taking)
            result = take(store, item.record, taking, problems, err);
        else if (!problems->errors)
            result = write_one(store, item.record, err);
        dd_arena_reset(arena);
    }
    dd_arena_free(arena);
    return result < 0 || got < 0 ? -1 : 0;
}

int dd_calendar_import(struct dd_store *store, struct dd_reader *reader, dd_calendar_took *took,
                       void *with, struct dd_problems *problems, struct dd_error *err)
{
    static const struct dd_kind *const calendars[] = { &dd_calendar_kind, NULL };
    const struct taking taking = { took, with };

    if (read_all(store, reader, calendars, &taking, problems, err) < 0)
        return -1;
    dd_problems_sort(problems);
    return problems->errors ? dd_fail(err, DD_E_VALUE, "%s", _("nothing was written")) : 0;
}

static int ship(struct dd_store *store, const struct dd_schema_file *files,
                struct dd_problems *problems, struct dd_error *err)
{
    for (; files->name; files++) {
        struct dd_reader *reader;
        if (dd_reader_open_text(&reader, files->name, files->text, files->length, err) < 0)
            return -1;
        int result = read_all(store, reader, dd_policy_kinds(), NULL, problems, err);
        dd_reader_close(reader);
        if (result < 0)
            return -1;
    }
    return 0;
}

int dd_policy_ship(struct dd_store *store, struct dd_problems *problems, struct dd_error *err)
{
    if (ship(store, dd_schema_policy, problems, err) < 0 ||
        ship(store, dd_schema_calendars, problems, err) < 0 ||
        ship(store, dd_schema_codes, problems, err) < 0)
        return -1;
    return problems->errors ? dd_fail(err, DD_E_STORE, "%s",
                                      _("the numbers shipped with the program are faulty"))
                            : 0;
}
