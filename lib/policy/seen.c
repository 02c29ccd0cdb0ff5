/* The numbers and calendars of the store as a person is shown them. */
#include "base/arena.h"
#include "base/say.h"
#include "policy/kinds.h"
#include "policy/ship.h"
#include "record/record.h"
#include "store/query.h"
#include "store/schema.h"

#include <dudao/input.h>

#include <string.h>

/* `30%`, `是`, `30 工作日`, `5`. */
static void write_value(int64_t value, enum dd_unit unit, bool chinese, struct dd_text *out)
{
    const struct dd_field percent = { "value", "数值", DD_PERCENT };
    const struct dd_field yes = { "value", "数值", DD_YESNO };
    const struct dd_value number = { .presence = DD_GIVEN, .number = value };
    const struct dd_value answer = { .presence = DD_GIVEN, .yes = value != 0 };

    dd_text_cut(out, 0);
    if (unit == DD_IN_PERCENT) {
        dd_value_show(&percent, &number, chinese, out);
    } else if (unit == DD_IN_YES) {
        dd_value_show(&yes, &answer, chinese, out);
    } else {
        dd_text_number(out, value);
        if (unit != DD_IN_COUNT)
            dd_text_format(out, " %s", chinese ? dd_units[unit].label : dd_units[unit].key);
    }
}

/* For people and for machines. */
static void see_value(int64_t value, enum dd_unit unit, bool chinese, struct dd_text *text,
                      struct dd_number_seen *out)
{
    write_value(value, unit, chinese, text);
    out->value = dd_text_get(text);
    out->unit = dd_units[unit].key;
    out->hundredths = unit == DD_IN_PERCENT ? value : value * 100;
}

static const char *certainty(unsigned choice, bool chinese)
{
    const struct dd_choice *choices = dd_number_kind.fields[NUMBER_CERTAINTY].choices;

    return chinese ? choices[choice].label : choices[choice].key;
}

/* Its texts live until the next row. */
static void see_number(struct dd_query *query, bool chinese, struct dd_text *value,
                       struct dd_number_seen *out)
{
    const enum dd_unit unit = (enum dd_unit)dd_choice_find(dd_units, dd_query_string(query, 3));
    const struct dd_choice *certainties = dd_number_kind.fields[NUMBER_CERTAINTY].choices;

    *out = (struct dd_number_seen){
        .id = dd_query_string(query, 0),
        .since = dd_query_date(query, 1),
        .label = dd_query_string(query, chinese ? 4 : 5),
        .article = dd_query_string(query, 6),
        .source = dd_query_string(query, 7),
        .certainty = certainty(dd_choice_find(certainties, dd_query_string(query, 8)), chinese),
    };
    see_value(dd_query_int(query, 2), unit, chinese, value, out);
}

static int each_stored(struct dd_store *store, const char *id, bool chinese, dd_number_each *each,
                       void *with, unsigned *count, struct dd_error *err)
{
    struct dd_text value = { 0 };
    struct dd_query *query;
    struct dd_number_seen seen;
    int row, result = 0;

    if (dd_query_ask(store, "policy-numbers", &query, err))
        return -1;
    dd_query_text(query, "id", id);
    while (result == 0 && (row = dd_query_next(query, err)) > 0) {
        see_number(query, chinese, &value, &seen);
        result = each(with, &seen, err);
        ++*count;
    }
    dd_query_end(query);
    dd_text_free(&value);
    return result || row < 0 ? -1 : 0;
}

static int see_shipped(const struct dd_record *number, bool chinese, dd_number_each *each,
                       void *with, struct dd_error *err)
{
    const enum dd_unit unit = (enum dd_unit)dd_choice(number, NUMBER_UNIT);
    struct dd_text text = { 0 };
    struct dd_number_seen seen;
    int64_t value;
    int result = dd_number_parse(dd_text(number, NUMBER_VALUE), unit, &value, err);

    if (result == 0) {
        seen = (struct dd_number_seen){
            .id = dd_text(number, NUMBER_ID),
            .since = dd_date(number, NUMBER_SINCE),
            .label = dd_text(number, chinese ? NUMBER_LABEL : NUMBER_LABEL_EN),
            .article = dd_text(number, NUMBER_ARTICLE),
            .source = dd_text(number, NUMBER_SOURCE),
            .certainty = certainty(dd_choice(number, NUMBER_CERTAINTY), chinese),
        };
        see_value(value, unit, chinese, &text, &seen);
        result = each(with, &seen, err);
    }
    dd_text_free(&text);
    return result;
}

static int each_shipped(const char *id, bool chinese, dd_number_each *each, void *with,
                        unsigned *count, struct dd_error *err)
{
    const struct dd_schema_file *file = dd_schema_policy;
    struct dd_problems problems = { 0 };
    struct dd_arena *arena;
    struct dd_reader *reader;
    struct dd_item_read item;
    int got, result = 0;

    if (dd_reader_open_text(&reader, file->name, file->text, file->length, err))
        return -1;
    arena = dd_arena_new();
    dd_reader_kinds(reader, dd_policy_kinds());
    while (result == 0 && (got = dd_reader_next(reader, arena, &item, &problems, err)) > 0) {
        if (id && strcmp(dd_text(item.record, NUMBER_ID), id) != 0)
            continue;
        result = see_shipped(item.record, chinese, each, with, err);
        ++*count;
    }
    dd_reader_close(reader);
    dd_arena_free(arena);
    dd_problems_clear(&problems);
    return result || got < 0 ? -1 : 0;
}

int dd_policy_each(struct dd_store *store, const char *id, bool chinese, dd_number_each *each,
                   void *with, struct dd_error *err)
{
    unsigned count = 0;

    if (store ? each_stored(store, id, chinese, each, with, &count, err)
              : each_shipped(id, chinese, each, with, &count, err))
        return -1;
    return id && count == 0 ? dd_policy_unknown(id, err) : 0;
}

/* Days that follow each other under one name are one stretch. */
struct stretch {
    struct dd_span_seen seen;
    struct dd_text name;
    bool begun;
};

static bool goes_on(const struct stretch *stretch, enum dd_span what, const char *name, dd_day day)
{
    return stretch->begun && stretch->seen.what == what && stretch->seen.until + 1 == day &&
           strcmp(dd_text_get(&stretch->name), name) == 0;
}

static int tell(struct stretch *stretch, dd_span_each *each, void *with, struct dd_error *err)
{
    const bool begun = stretch->begun;

    stretch->begun = false;
    stretch->seen.name = dd_text_get(&stretch->name);
    return begun ? each(with, &stretch->seen, err) : 0;
}

static int add_day(struct stretch *stretch, struct dd_query *query, dd_span_each *each, void *with,
                   struct dd_error *err)
{
    const dd_day day = dd_query_date(query, 0);
    const enum dd_span what = dd_query_int(query, 1) ? DD_SPAN_WORK : DD_SPAN_OFF;
    const char *name = dd_query_string(query, 2) ? dd_query_string(query, 2) : "";

    if (goes_on(stretch, what, name, day)) {
        stretch->seen.until = day;
        return 0;
    }
    if (tell(stretch, each, with, err))
        return -1;
    stretch->begun = true;
    stretch->seen = (struct dd_span_seen){ .what = what, .from = day, .until = day };
    dd_text_cut(&stretch->name, 0);
    dd_text_put(&stretch->name, name);
    return 0;
}

static int see_days(struct dd_store *store, int year, dd_span_each *each, void *with,
                    struct dd_error *err)
{
    struct stretch stretch = { .begun = false };
    struct dd_query *query;
    int row, result = 0;

    if (dd_query_ask(store, "calendar-days", &query, err))
        return -1;
    while (result == 0 && (row = dd_query_next(query, err)) > 0)
        if (dd_day_year(dd_query_date(query, 0)) == year)
            result = add_day(&stretch, query, each, with, err);
    dd_query_end(query);
    if (result == 0 && row == 0)
        result = tell(&stretch, each, with, err);
    dd_text_free(&stretch.name);
    return result || row < 0 ? -1 : 0;
}

/* A term may begin in one year and end in the next. */
static int see_periods(struct dd_store *store, int year, dd_span_each *each, void *with,
                       struct dd_error *err)
{
    struct dd_query *query;
    int row, result = 0;

    if (dd_query_ask(store, "calendar-periods", &query, err))
        return -1;
    while (result == 0 && (row = dd_query_next(query, err)) > 0) {
        const struct dd_span_seen seen = {
            .what = strcmp(dd_query_string(query, 0), "term") == 0 ? DD_SPAN_TERM : DD_SPAN_QUIET,
            .name = dd_query_string(query, 1),
            .from = dd_query_date(query, 2),
            .until = dd_query_date(query, 3),
        };
        if (dd_day_year(seen.from) <= year && dd_day_year(seen.until) >= year)
            result = each(with, &seen, err);
    }
    dd_query_end(query);
    return result || row < 0 ? -1 : 0;
}

int dd_calendar_each(struct dd_store *store, int year, dd_span_each *each, void *with,
                     struct dd_error *err)
{
    return see_days(store, year, each, with, err) || see_periods(store, year, each, with, err) ? -1
                                                                                               : 0;
}
