/* The numbers and calendars of an export, in the form in which the program ships them. */
#include "task/export.h"

#include "policy/kinds.h"
#include "record/record.h"

#include <string.h>

/* As dd_policy_write reads it: percents with their sign, yes as 1. */
static void set_value(struct dd_record *number, enum dd_unit unit, int64_t value)
{
    static const struct dd_field percent = { "value", "数值", DD_PERCENT };
    const struct dd_value points = { .presence = DD_GIVEN, .number = value };
    struct dd_text text = { 0 };

    if (unit == DD_IN_PERCENT)
        dd_value_write(&percent, &points, &text);
    else
        dd_text_number(&text, value);
    dd_set_text(number, NUMBER_VALUE, dd_text_get(&text));
    dd_text_free(&text);
}

static int put_number(struct dd_exporting *export, struct dd_query *query)
{
    const struct dd_choice *certainties = dd_number_kind.fields[NUMBER_CERTAINTY].choices;
    struct dd_record *number = dd_record_new(&dd_number_kind, export->arena);
    const unsigned unit = dd_choice_find(dd_units, dd_query_string(query, 3));

    dd_set_text(number, NUMBER_ID, dd_query_string(query, 0));
    dd_set_date(number, NUMBER_SINCE, dd_query_date(query, 1));
    set_value(number, (enum dd_unit)unit, dd_query_int(query, 2));
    dd_set_choice(number, NUMBER_UNIT, unit);
    dd_set_text(number, NUMBER_LABEL, dd_query_string(query, 4));
    dd_set_text(number, NUMBER_LABEL_EN, dd_query_string(query, 5));
    dd_set_text(number, NUMBER_ARTICLE, dd_query_string(query, 6));
    dd_set_text(number, NUMBER_SOURCE, dd_query_string(query, 7));
    dd_set_choice(number, NUMBER_CERTAINTY, dd_choice_find(certainties, dd_query_string(query, 8)));
    return dd_export_put(export, number);
}

int dd_export_numbers(struct dd_exporting *export)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(export->store, "policy-numbers", &query, export->err))
        return -1;
    while ((got = dd_query_next(query, export->err)) > 0)
        if (put_number(export, query))
            break;
    dd_query_end(query);
    return got ? -1 : 0;
}

static void add_span(struct dd_record *calendar, unsigned row, const char *name, dd_day from,
                     dd_day until)
{
    struct dd_record *span = dd_add_item(calendar, row);

    dd_set_text(span, SPAN_NAME, name);
    dd_set_date(span, SPAN_FROM, from);
    dd_set_date(span, SPAN_UNTIL, until);
}

/* Days off that follow each other under one name are one stretch. */
static void add_off(struct dd_record *calendar, dd_day day, const char *name)
{
    const unsigned count = dd_count(calendar, CALENDAR_OFF);

    if (count) {
        struct dd_value *last = &calendar->values[CALENDAR_OFF].items->at[count - 1];
        if (dd_date(last->group, SPAN_UNTIL) + 1 == day &&
            !strcmp(dd_text(last->group, SPAN_NAME), name)) {
            dd_set_date(last->group, SPAN_UNTIL, day);
            return;
        }
    }
    add_span(calendar, CALENDAR_OFF, name, day, day);
}

static int add_days(struct dd_exporting *export, struct dd_record *calendar)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(export->store, "export-days", &query, export->err))
        return -1;
    dd_query_number(query, "year", dd_number(calendar, CALENDAR_YEAR));
    while ((got = dd_query_next(query, export->err)) > 0) {
        if (dd_query_int(query, 1))
            dd_add_value(calendar, CALENDAR_WORK)->day = dd_query_date(query, 0);
        else
            add_off(calendar, dd_query_date(query, 0), dd_query_string(query, 2));
    }
    dd_query_end(query);
    return got;
}

static int add_periods(struct dd_exporting *export, struct dd_record *calendar)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(export->store, "calendar-periods", &query, export->err))
        return -1;
    dd_query_number(query, "year", dd_number(calendar, CALENDAR_YEAR));
    while ((got = dd_query_next(query, export->err)) > 0) {
        const bool term = strcmp(dd_query_string(query, 0), "term") == 0;
        add_span(calendar, term ? CALENDAR_TERMS : CALENDAR_QUIET, dd_query_string(query, 1),
                 dd_query_date(query, 2), dd_query_date(query, 3));
    }
    dd_query_end(query);
    return got;
}

/* A year that nobody published has no source; its terms are the office's own. */
static int put_year(struct dd_exporting *export, struct dd_query *years)
{
    struct dd_record *calendar = dd_record_new(&dd_calendar_kind, export->arena);
    const char *source = dd_query_string(years, 1);

    dd_set_number(calendar, CALENDAR_YEAR, dd_query_int(years, 0));
    dd_set_text(calendar, CALENDAR_SOURCE, source ? source : "本办");
    return add_days(export, calendar) || add_periods(export, calendar) ||
                   dd_export_put(export, calendar)
               ? -1
               : 0;
}

int dd_export_calendars(struct dd_exporting *export)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(export->store, "export-years", &query, export->err))
        return -1;
    while ((got = dd_query_next(query, export->err)) > 0)
        if (put_year(export, query))
            break;
    dd_query_end(query);
    return got ? -1 : 0;
}
