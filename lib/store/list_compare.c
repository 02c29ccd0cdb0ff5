/* Comparisons of one value, by type. */
#include "base/say.h"
#include "record/record.h"
#include "record/say_field.h"
#include "store/list_inside.h"

#include <stdio.h>
#include <string.h>

/* clang-format off */
static const char *const sql_operators[] = {
    [DD_EQUAL] = " = ", [DD_UNEQUAL] = " IS NOT ", [DD_LESS] = " < ", [DD_AT_MOST] = " <= ",
    [DD_MORE] = " > ",  [DD_AT_LEAST] = " >= ",
};
/* clang-format on */

static int fail_operator(const struct dd_filter *filter, const struct dd_field *field,
                         struct dd_error *err)
{
    struct dd_text said = { 0 };

    dd_field_say(field, &said);
    dd_fail(err, DD_E_USAGE, _("%s cannot be compared with %s"), dd_text_get(&said), filter->sign);
    dd_text_free(&said);
    return -1;
}

/* A part of a phrase is looked for in what is kept and in what is shown of it. */
static void put_shown(struct dd_list *list, const struct dd_phrase *phrases, const char *x,
                      const char *part)
{
    struct dd_clause *clause = &list->clause;

    dd_text_put(&clause->sql, " OR instr(CASE");
    for (; phrases->key; phrases++)
        dd_text_format(&clause->sql, " WHEN %s GLOB '%s*' THEN '%s' || substr(%s, %zu) || '%s'", x,
                       phrases->key, phrases->before, x, strlen(phrases->key) + 1, phrases->after);
    dd_text_put(&clause->sql, " END, ");
    dd_clause_text(clause, part);
    dd_text_put(&clause->sql, ") > 0");
}

static int put_text(struct dd_list *list, const struct dd_filter *filter,
                    const struct dd_field *field, const char *x, struct dd_error *err)
{
    struct dd_clause *clause = &list->clause;
    const char *text = dd_text_tidy(field, filter->value, list->arena, err);
    struct dd_value word = { 0 };

    if (!text)
        return -1;
    if (filter->op == DD_HOLDS) {
        dd_text_format(&clause->sql, "instr(%s, ", x);
        dd_clause_text(clause, text);
        dd_text_put(&clause->sql, ") > 0");
        if (field->phrases)
            put_shown(list, field->phrases, x, text);
        return 0;
    }
    if (field->phrases && dd_value_parse(field, text, list->arena, &word, err))
        return -1;
    dd_text_put(&clause->sql, x);
    dd_text_put(&clause->sql, sql_operators[filter->op]);
    dd_clause_text(clause, field->phrases ? word.text : text);
    return 0;
}

static void put_number(struct dd_clause *clause, enum dd_operator op, const char *x, int64_t number)
{
    dd_text_put(&clause->sql, x);
    dd_text_put(&clause->sql, sql_operators[op]);
    dd_clause_number(clause, number);
}

static void put_day(struct dd_clause *clause, const char *x, const char *op, dd_day day)
{
    dd_text_put(&clause->sql, x);
    dd_text_put(&clause->sql, op);
    dd_clause_day(clause, day);
}

static void put_both(struct dd_clause *clause, const char *x, const struct dd_period *period)
{
    put_day(clause, x, " >= ", period->from);
    dd_text_put(&clause->sql, " AND ");
    put_day(clause, x, " <= ", period->until);
}

/* A month is a stretch: before it begins, within, after it has ended. */
static void put_period(struct dd_clause *clause, enum dd_operator op, const char *x,
                       const struct dd_period *period)
{
    switch (op) {
    case DD_EQUAL:
        put_both(clause, x, period);
        break;
    case DD_UNEQUAL:
        dd_text_put(&clause->sql, "(");
        put_both(clause, x, period);
        dd_text_put(&clause->sql, ") IS NOT TRUE");
        break;
    case DD_LESS:
        put_day(clause, x, " < ", period->from);
        break;
    case DD_AT_MOST:
        put_day(clause, x, " <= ", period->until);
        break;
    case DD_MORE:
        put_day(clause, x, " > ", period->until);
        break;
    case DD_AT_LEAST:
        put_day(clause, x, " >= ", period->from);
        break;
    case DD_HOLDS:
        break;
    }
}

/*
 * A stored no is a no that was given; a derived one is all that is not a yes. A yes is the bare
 * expression, so that `overdue=yes` uses the index of the column inside it.
 */
static void put_yesno(struct dd_clause *clause, const struct dd_filter *filter, const char *x,
                      bool yes)
{
    const bool unequal = filter->op == DD_UNEQUAL;

    if (!unequal && yes)
        dd_text_put(&clause->sql, x);
    else if (!unequal && !filter->target.derivation)
        dd_text_format(&clause->sql, "NOT %s", x);
    else if (unequal && !yes)
        dd_text_format(&clause->sql, "%s IS %s", x,
                       filter->target.derivation ? "TRUE" : "NOT FALSE");
    else
        dd_text_format(&clause->sql, "%s IS NOT TRUE", x);
}

static bool stands(enum dd_operator op, unsigned choice, unsigned value)
{
    switch (op) {
    case DD_EQUAL:
        return choice == value;
    case DD_LESS:
        return choice < value;
    case DD_AT_MOST:
        return choice <= value;
    case DD_MORE:
        return choice > value;
    case DD_AT_LEAST:
        return choice >= value;
    case DD_UNEQUAL:
    case DD_HOLDS:
        break;
    }
    return false;
}

/* Choices are ordered as their rows are: `severity>=serious`. */
static void put_choice(struct dd_clause *clause, enum dd_operator op, const char *x,
                       const struct dd_choice *choices, unsigned value)
{
    const char *before = "";

    dd_text_put(&clause->sql, x);
    if (op == DD_UNEQUAL) {
        dd_text_put(&clause->sql, " IS NOT ");
        dd_clause_text(clause, choices[value].key);
        return;
    }
    dd_text_put(&clause->sql, " IN (");
    for (unsigned i = 1; choices[i].key; i++) {
        if (!stands(op, i, value))
            continue;
        dd_text_put(&clause->sql, before);
        dd_clause_text(clause, choices[i].key);
        before = ", ";
    }
    dd_text_char(&clause->sql, ')');
}

static int put_ref(struct dd_list *list, const struct dd_filter *filter,
                   const struct dd_field *field, const char *x, struct dd_error *err)
{
    int64_t id;

    if (filter->op == DD_HOLDS) {
        dd_search_put_ref(list, field, x, filter->value);
        return 0;
    }
    if (dd_store_find(list->store, field->kinds, filter->value, DD_LOOSELY, &id, err))
        return -1;
    put_number(&list->clause, filter->op, x, id);
    return 0;
}

static bool takes(const struct dd_field *field, enum dd_operator op)
{
    switch (field->type) {
    case DD_TEXT:
    case DD_FILE:
        return !field->phrases || op == DD_EQUAL || op == DD_UNEQUAL || op == DD_HOLDS;
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
    case DD_DATE:
    case DD_CHOICE:
        return op != DD_HOLDS;
    case DD_YESNO:
        return op == DD_EQUAL || op == DD_UNEQUAL;
    case DD_REF:
        return op == DD_EQUAL || op == DD_UNEQUAL || op == DD_HOLDS;
    case DD_GROUP:
        break;
    }
    return false;
}

static int put_parsed(struct dd_list *list, const struct dd_filter *filter,
                      const struct dd_field *field, const char *x, struct dd_error *err)
{
    struct dd_clause *clause = &list->clause;
    struct dd_value value = { 0 };

    if (dd_value_parse(field, filter->value, list->arena, &value, err))
        return -1;
    if (field->type == DD_YESNO)
        put_yesno(clause, filter, x, value.yes);
    else if (field->type == DD_CHOICE)
        put_choice(clause, filter->op, x, field->choices, value.choice);
    else
        put_number(clause, filter->op, x, value.number);
    return 0;
}

/* What has no last day goes on: `until>=2026-06-15` means who was still there. */
static void put_dated(struct dd_list *list, const struct dd_filter *filter,
                      const struct dd_field *field, const char *x, const struct dd_period *period)
{
    const bool goes_on = field->open && (filter->op == DD_MORE || filter->op == DD_AT_LEAST);

    if (goes_on)
        dd_text_format(&list->clause.sql, "(%s IS NULL OR ", x);
    put_period(&list->clause, filter->op, x, period);
    if (goes_on)
        dd_text_char(&list->clause.sql, ')');
}

static int put_compared(struct dd_list *list, const struct dd_filter *filter,
                        const struct dd_field *field, const char *x, struct dd_error *err)
{
    struct dd_period period;

    switch (field->type) {
    case DD_TEXT:
    case DD_FILE:
        return put_text(list, filter, field, x, err);
    case DD_DATE:
        if (dd_filter_period(list, filter->value, &period, err))
            return -1;
        put_dated(list, filter, field, x, &period);
        return 0;
    case DD_REF:
        return put_ref(list, filter, field, x, err);
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
    case DD_YESNO:
    case DD_CHOICE:
        return put_parsed(list, filter, field, x, err);
    case DD_GROUP:
        break;
    }
    return fail_operator(filter, field, err);
}

int dd_filter_fail(const struct dd_field *field, struct dd_error *err)
{
    snprintf(err->field, sizeof err->field, "%s", field->key);
    err->label = field->label;
    return -1;
}

int dd_compare_put(struct dd_list *list, const struct dd_filter *filter,
                   const struct dd_field *field, const char *x, struct dd_error *err)
{
    if (!takes(field, filter->op))
        return fail_operator(filter, field, err);
    return put_compared(list, filter, field, x, err) ? dd_filter_fail(field, err) : 0;
}
