#include "base/say.h"
#include "record/say_field.h"
#include "store/list_inside.h"
#include "store/load.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

const struct dd_field *dd_list_derived(const struct dd_list *list)
{
    return list->derived.kind.fields;
}

const char *dd_list_sql(const struct dd_list *list)
{
    return dd_text_get(&list->clause.sql);
}

/*
 * The days of states are not asked one by one: a record's ledger is read once for all of them
 * (read_states).
 */
static void put_select(struct dd_list *list)
{
    struct dd_text *sql = &list->clause.sql;

    dd_text_put(sql, "SELECT ");
    dd_rows_select(list->kind, sql);
    for (unsigned i = 0; i < list->derived.count; i++) {
        if (list->derived.rows[i].state)
            list->has_states = true;
        else
            dd_text_format(sql, ", %s", list->derived.rows[i].sql);
    }
    dd_rows_from(list->kind, sql);
}

static int put_where(struct dd_list *list, const char *const *filters, struct dd_error *err)
{
    struct dd_text *sql = &list->clause.sql;
    const char *before = " WHERE ";
    bool about_void = false;

    for (unsigned i = 0; filters && filters[i]; i++) {
        dd_text_put(sql, before);
        before = " AND ";
        if (dd_filter_put(list, filters[i], &about_void, err))
            return -1;
    }
    if (!about_void)
        dd_text_format(sql, "%sr.voided_on IS NULL", before);
    return 0;
}

static int compose(struct dd_list *list, const struct dd_list_options *options,
                   struct dd_error *err)
{
    put_select(list);
    if (put_where(list, options->filters, err) || dd_order_put(list, options->sort, err))
        return -1;
    if (options->limit > 0) {
        dd_text_put(&list->clause.sql, " LIMIT ");
        dd_clause_number(&list->clause, options->limit);
    }
    return 0;
}

static int ask(struct dd_list *list, struct dd_error *err)
{
    if (dd_statement_once(list->store, dd_text_get(&list->clause.sql), &list->s, err))
        return -1;
    dd_clause_bind(&list->clause, list->s);
    const int today = dd_bind_find(list->s, "today");
    if (today)
        dd_bind_text(list->s, today, list->store->day);
    return 0;
}

/* The label of a derived field goes with the list; it is said before its key, as it would be. */
static void keep_label(const struct dd_list *list, struct dd_error *err)
{
    const struct dd_field *fields = list->derived.kind.fields;
    struct dd_text said = { 0 };
    unsigned row = 0;

    while (err->label && fields && fields[row].key && fields[row].label != err->label)
        row++;
    if (!err->label || !fields || !fields[row].key)
        return;
    dd_text_format(&said, "%s %s", err->label, err->field);
    if (dd_speaks_chinese() && said.length < sizeof err->field)
        snprintf(err->field, sizeof err->field, "%s", dd_text_get(&said));
    err->label = NULL;
    dd_text_free(&said);
}

int dd_list_open(struct dd_list **out, struct dd_store *store,
                 const struct dd_list_options *options, struct dd_error *err)
{
    struct dd_list *list = dd_alloc(sizeof *list);

    list->store = store;
    list->kind = options->kind;
    list->arena = dd_arena_new();
    list->clause.arena = list->arena;
    list->reveal = options->reveal;
    list->working = options->working;
    list->working_with = options->working_with;
    if (dd_derived_read(list->kind, list->arena, &list->derived, err) ||
        compose(list, options, err) || ask(list, err)) {
        keep_label(list, err);
        dd_list_close(list);
        return -1;
    }
    *out = list;
    return 0;
}

/* Each move that stands overwrites the day of the state it leads to, in their order. */
static int read_states(struct dd_list *list, const struct dd_record *record,
                       struct dd_record *derived, struct dd_error *err)
{
    static const char sql[] =
        "SELECT to_state, \"on\" FROM move WHERE record = ?1 AND undone_seq IS NULL "
        "AND from_state IS NOT to_state ORDER BY nth";
    struct dd_statement *s;
    int got;

    if (dd_statement_get(list->store, sql, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    while ((got = dd_statement_next(s, err)) > 0) {
        const unsigned state = dd_state_find(list->kind, dd_column_text(s, 0));

        for (unsigned i = 0; state && i < list->derived.count; i++)
            if (list->derived.rows[i].state == state)
                dd_set_date(derived, i, dd_column_day(s, 1));
    }
    dd_statement_end(s);
    return got;
}

/* What cannot be said of a record is not so: one without a deadline is not overdue. */
static void settle_yesno(struct dd_list *list, struct dd_record *derived)
{
    for (unsigned i = 0; i < list->derived.count; i++)
        if (list->derived.kind.fields[i].type == DD_YESNO && !dd_has(derived, i))
            dd_set_yes(derived, i, false);
}

static int read_derived(struct dd_list *list, const struct dd_record *record,
                        struct dd_arena *arena, struct dd_record **out, struct dd_error *err)
{
    struct dd_record *derived = dd_record_new(&list->derived.kind, arena);
    int at = dd_rows_width(list->kind);

    derived->id = record->id;
    derived->key = record->key;
    for (unsigned i = 0; i < list->derived.count; i++)
        if (!list->derived.rows[i].state &&
            dd_column_read(list->store, list->s, at++, derived, i, err))
            return -1;
    settle_yesno(list, derived);
    if (list->has_states && read_states(list, record, derived, err))
        return -1;
    *out = derived;
    return 0;
}

int dd_list_next(struct dd_list *list, struct dd_arena *arena, struct dd_record **record,
                 struct dd_record **derived, struct dd_error *err)
{
    struct dd_record *read, *beside;
    int got = dd_statement_next(list->s, err);

    if (got <= 0)
        return got;
    if (dd_rows_read(list->store, list->kind, list->s, arena, &read, err) ||
        read_derived(list, read, arena, &beside, err))
        return -1;
    *record = read;
    *derived = beside;
    return 1;
}

void dd_list_close(struct dd_list *list)
{
    if (!list)
        return;
    dd_statement_end(list->s);
    dd_text_free(&list->clause.sql);
    dd_arena_free(list->arena);
    free(list);
}
