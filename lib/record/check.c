#include "record/check.h"

#include "base/say.h"
#include "record/choice.h"
#include "record/say_field.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Where it is, and about which field. */
static void set_place(struct dd_error *err, const struct dd_record *record, unsigned row)
{
    err->at = dd_value_place(record, row);
    snprintf(err->field, sizeof err->field, "%s", record->kind->fields[row].key);
    err->label = record->kind->fields[row].label;
}

static void put_before(char field[DD_FIELD_SIZE], const char *path)
{
    char whole[2 * DD_FIELD_SIZE];

    snprintf(whole, sizeof whole, "%s%s%s", path, field[0] ? "." : "", field);
    snprintf(field, DD_FIELD_SIZE, "%.*s", DD_FIELD_SIZE - 1, whole);
}

/* As of a value: where it is, and its path; `inner` is a row of the item where that is a record. */
static void set_item_place(struct dd_error *err, const struct dd_record *record, unsigned row,
                           unsigned nth, unsigned inner)
{
    const struct dd_field *field = &record->kind->fields[row];
    const struct dd_value *item = &record->values[row].items->at[nth];
    char path[DD_FIELD_SIZE];

    snprintf(path, sizeof path, "%s[%u]", field->key, nth + 1);
    if (field->type == DD_GROUP) {
        set_place(err, item->group, inner);
        put_before(err->field, path);
        return;
    }
    set_place(err, record, row);
    snprintf(err->field, sizeof err->field, "%s", path);
    if (item->line > 0) {
        err->at.line = item->line;
        err->at.column = item->column;
        err->at.span = item->span > 0 ? item->span : 1;
    }
}

__attribute__((format(printf, 6, 0))) static void add(const struct dd_record *record, unsigned row,
                                                      struct dd_problems *problems,
                                                      enum dd_severity severity, enum dd_code code,
                                                      const char *format, va_list args)
{
    struct dd_error err;

    dd_vfail(&err, code, format, args);
    err.severity = severity;
    set_place(&err, record, row);
    dd_problems_add(problems, &err);
}

void dd_complain(const struct dd_record *record, unsigned row, struct dd_problems *problems,
                 enum dd_code code, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    add(record, row, problems, DD_ERROR, code, format, args);
    va_end(args);
}

void dd_complain_item(const struct dd_record *record, unsigned row, unsigned nth, unsigned inner,
                      struct dd_problems *problems, enum dd_code code, const char *format, ...)
{
    struct dd_error err;
    va_list args;

    va_start(args, format);
    dd_vfail(&err, code, format, args);
    va_end(args);
    set_item_place(&err, record, row, nth, inner);
    dd_problems_add(problems, &err);
}

void dd_remark(const struct dd_record *record, unsigned row, struct dd_problems *problems,
               enum dd_code code, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    add(record, row, problems, DD_WARNING, code, format, args);
    va_end(args);
}

void dd_check_order(const struct dd_record *record, unsigned from, unsigned until,
                    struct dd_problems *problems)
{
    const dd_day first = dd_date(record, from), last = dd_date(record, until);
    char earlier[DD_DAY_SIZE], later[DD_DAY_SIZE];

    if (first == DD_NO_DAY || last == DD_NO_DAY || last >= first)
        return;
    dd_complain(record, until, problems, DD_E_ORDER, _("%s lies before %s (%s)"),
                dd_day_text(last, earlier),
                dd_label(&record->kind->fields[from], dd_speaks_chinese()),
                dd_day_text(first, later));
}

/* What could stand there, else what the row is for, helps who left it out. */
static void hint_missing(const struct dd_field *field, struct dd_error *err)
{
    const char *hint = dd_speaks_chinese() ? field->hint : field->hint_en;

    if (field->type == DD_CHOICE)
        dd_choices_hint(field->choices, NULL, err);
    else if (field->type == DD_YESNO)
        dd_hint(err, _("write yes or no"));
    else if (hint)
        dd_hint(err, "%s", hint);
}

static void complain_missing(const struct dd_record *record, unsigned row,
                             struct dd_problems *problems)
{
    const struct dd_field *field = &record->kind->fields[row];
    const bool cleared = record->values[row].presence == DD_CLEARED;
    struct dd_error err;

    dd_fail(&err, DD_E_MISSING, "%s",
            cleared ? _("is required and cannot be cleared") : _("is missing"));
    set_place(&err, record, row);
    hint_missing(field, &err);
    dd_problems_add(problems, &err);
}

/* It was written, and told to be wrong. */
static bool was_unreadable(const struct dd_value *value)
{
    return value->presence == DD_ABSENT && value->line > 0;
}

/*
 * A required row that is absent may still get its preset, or keep what is stored; one that is
 * emptied gets neither.
 */
static void check_required(const struct dd_record *record, unsigned row, bool whole,
                           struct dd_problems *problems)
{
    const struct dd_field *field = &record->kind->fields[row];
    const struct dd_value *value = &record->values[row];

    if (field->need != DD_REQUIRED || !dd_value_empty(field, value))
        return;
    if (value->presence == DD_ABSENT && (!whole || field->preset || was_unreadable(value)))
        return;
    complain_missing(record, row, problems);
}

static void say_either(const struct dd_field *fields, unsigned group, struct dd_text *out)
{
    const bool chinese = dd_speaks_chinese();
    const char *comma = "";

    for (unsigned row = 0; fields[row].key; row++) {
        if (fields[row].either != group)
            continue;
        dd_text_put(out, comma);
        dd_text_put(out, dd_label(&fields[row], chinese));
        comma = chinese ? "、" : ", ";
    }
}

/* The rows marked as the first one is. They are named in the message; the place is the record's. */
static void check_either(const struct dd_record *record, unsigned first,
                         struct dd_problems *problems)
{
    const struct dd_field *fields = record->kind->fields;
    const unsigned group = fields[first].either;
    struct dd_text names = { 0 };
    struct dd_error err;

    for (unsigned row = 0; fields[row].key; row++) {
        if (fields[row].either != group)
            continue;
        if (row < first || was_unreadable(&record->values[row]) ||
            !dd_value_empty(&fields[row], &record->values[row]))
            return;
    }
    say_either(fields, group, &names);
    dd_fail(&err, DD_E_MISSING, _("one of these must be given: %s"), dd_text_get(&names));
    err.at = record->at;
    dd_problems_add(problems, &err);
    dd_text_free(&names);
}

static void write_bound(const struct dd_field *field, int64_t number, struct dd_text *out)
{
    const struct dd_value value = { .presence = DD_GIVEN, .number = number };

    dd_value_write(field, &value, out);
}

/* Bounds to the end of what a number can hold are none. */
static void say_bounds(const struct dd_field *field, int64_t number, struct dd_error *err)
{
    struct dd_text given = { 0 }, least = { 0 }, most = { 0 };

    write_bound(field, number, &given);
    write_bound(field, field->least, &least);
    write_bound(field, field->most, &most);
    if (field->most == INT64_MAX)
        dd_fail(err, DD_E_VALUE, _("'%s' is less than %s"), dd_text_get(&given),
                dd_text_get(&least));
    else if (field->least == INT64_MIN)
        dd_fail(err, DD_E_VALUE, _("'%s' is more than %s"), dd_text_get(&given),
                dd_text_get(&most));
    else
        dd_fail(err, DD_E_VALUE, _("'%s' is not from %s to %s"), dd_text_get(&given),
                dd_text_get(&least), dd_text_get(&most));
    dd_text_free(&given);
    dd_text_free(&least);
    dd_text_free(&most);
}

/* `nth` counts from 1; 0 for a value that is in no list. */
static void check_bounds(const struct dd_record *record, unsigned row, const struct dd_value *value,
                         unsigned nth, struct dd_problems *problems)
{
    const struct dd_field *field = &record->kind->fields[row];
    struct dd_error err;

    if (value->number >= field->least && value->number <= field->most)
        return;
    say_bounds(field, value->number, &err);
    if (nth > 0)
        set_item_place(&err, record, row, nth - 1, 0);
    else
        set_place(&err, record, row);
    dd_problems_add(problems, &err);
}

/*
 * An inner record does not know what it stands in: its problems are gathered apart and given their
 * path here.
 */
static void add_inner(struct dd_problems *found, const char *path, struct dd_problems *problems)
{
    const size_t errors = problems->errors, warnings = problems->warnings;

    for (size_t i = 0; i < found->count; i++) {
        put_before(found->list[i].error.field, path);
        dd_problems_add(problems, &found->list[i].error);
    }
    /* Those of which only the number is known are counted on. */
    problems->errors = errors + found->errors;
    problems->warnings = warnings + found->warnings;
    dd_problems_clear(found);
}

static void check_inner(struct dd_record *inner, const char *path, bool whole,
                        struct dd_problems *problems)
{
    struct dd_problems found = { 0 };

    dd_record_check(inner, whole, &found);
    add_inner(&found, path, problems);
}

static bool has_bounds(const struct dd_field *field)
{
    const bool number =
        field->type == DD_NUMBER || field->type == DD_MONEY || field->type == DD_PERCENT;

    return number && (field->least != 0 || field->most != 0);
}

static void check_list(const struct dd_record *record, unsigned row, struct dd_problems *problems)
{
    const struct dd_field *field = &record->kind->fields[row];
    const struct dd_items *items = record->values[row].items;
    char path[DD_FIELD_SIZE];

    for (unsigned i = 0; i < items->count; i++) {
        if (has_bounds(field))
            check_bounds(record, row, &items->at[i], i + 1, problems);
        if (field->type != DD_GROUP)
            continue;
        snprintf(path, sizeof path, "%s[%u]", field->key, i + 1);
        check_inner(items->at[i].group, path, true, problems);
    }
}

/* What is chosen is chosen once: 督政、督政 is a slip. */
static void check_choices(const struct dd_record *record, unsigned row,
                          struct dd_problems *problems)
{
    const struct dd_items *items = record->values[row].items;
    uint64_t seen = 0;

    for (unsigned i = 0; i < items->count; i++) {
        const uint64_t bit = (uint64_t)1 << (items->at[i].choice % 64);

        if (items->at[i].choice && seen & bit)
            dd_complain_item(record, row, i, 0, problems, DD_E_REPEATED, "%s", _("is given twice"));
        seen |= bit;
    }
}

static void check_row(const struct dd_record *record, unsigned row, bool whole,
                      struct dd_problems *problems)
{
    const struct dd_field *field = &record->kind->fields[row];
    const struct dd_value *value = &record->values[row];

    check_required(record, row, whole, problems);
    if (value->presence != DD_GIVEN)
        return;
    if (field->list && field->type == DD_CHOICE)
        check_choices(record, row, problems);
    else if (field->list)
        check_list(record, row, problems);
    else if (field->type == DD_GROUP)
        check_inner(value->group, field->key, whole, problems);
    else if (has_bounds(field))
        check_bounds(record, row, value, 0, problems);
}

void dd_record_settle(struct dd_record *record, struct dd_problems *problems)
{
    const struct dd_field *fields = record->kind->fields;

    if (record->kind->settle)
        record->kind->settle(record, problems);
    for (unsigned row = 0; fields[row].key; row++)
        if (fields[row].unkept)
            record->values[row] = (struct dd_value){ 0 };
}

void dd_record_check(struct dd_record *record, bool whole, struct dd_problems *problems)
{
    const struct dd_field *fields = record->kind->fields;
    const size_t errors = problems->errors;

    for (unsigned row = 0; fields[row].key; row++) {
        check_row(record, row, whole, problems);
        if (whole && fields[row].either)
            check_either(record, row, problems);
    }
    if (record->kind->check)
        record->kind->check(record, problems);
    if (problems->errors > errors)
        record->faulty = true;
}

static void check_past_inner(const struct dd_record *inner, const char *path, dd_day today,
                             struct dd_problems *problems)
{
    struct dd_problems found = { 0 };

    dd_past_check(inner, today, &found);
    add_inner(&found, path, problems);
}

static void check_past_list(const struct dd_field *field, const struct dd_items *items,
                            dd_day today, struct dd_problems *problems)
{
    char path[DD_FIELD_SIZE];

    for (unsigned i = 0; i < items->count; i++) {
        snprintf(path, sizeof path, "%s[%u]", field->key, i + 1);
        check_past_inner(items->at[i].group, path, today, problems);
    }
}

void dd_past_check(const struct dd_record *record, dd_day today, struct dd_problems *problems)
{
    char text[DD_DAY_SIZE], last[DD_DAY_SIZE];

    for (unsigned row = 0; record->kind->fields[row].key; row++) {
        const struct dd_field *field = &record->kind->fields[row];
        const struct dd_value *value = &record->values[row];

        if (value->presence != DD_GIVEN)
            continue;
        if (field->type == DD_GROUP && field->list)
            check_past_list(field, value->items, today, problems);
        else if (field->type == DD_GROUP)
            check_past_inner(value->group, field->key, today, problems);
        else if (field->past && value->day > today)
            dd_complain(record, row, problems, DD_E_ORDER, _("%s lies after today (%s)"),
                        dd_day_text(value->day, text), dd_day_text(today, last));
    }
}
