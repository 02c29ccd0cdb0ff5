/* The tables of a kind and the table link, as the door writes them. */
#include "store/door_inside.h"
#include "store/refs.h"
#include "store/rows.h"

static int run_rows(struct dd_store *store, const struct dd_record *record, enum dd_role role,
                    struct dd_error *err)
{
    struct dd_statement *s;

    if (dd_rows_statement(store, record->kind, role, 0, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    dd_bind_rows(s, 2, record, &store->after);
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}

static int add_list(struct dd_store *store, const struct dd_record *record, unsigned row,
                    struct dd_error *err)
{
    const struct dd_field *list = &record->kind->fields[row];
    const struct dd_items *items = record->values[row].items;
    struct dd_field plain[2];
    struct dd_statement *s;
    int result = 0;

    if (dd_rows_statement(store, record->kind, DD_LIST_ADD, row, &s, err))
        return -1;
    dd_list_columns(list, plain);
    dd_bind_int(s, 1, record->id);
    for (unsigned i = 0; i < items->count && result == 0; i++) {
        dd_bind_int(s, 2, i + 1);
        if (list->type == DD_GROUP)
            dd_bind_rows(s, 3, items->at[i].group, &store->after);
        else
            dd_bind_value(s, 3, plain, &items->at[i], &store->after);
        result = dd_statement_run(s, err);
    }
    dd_statement_end(s);
    return result;
}

static int drop_list(struct dd_store *store, const struct dd_record *record, unsigned row,
                     struct dd_error *err)
{
    struct dd_statement *s;

    if (dd_rows_statement(store, record->kind, DD_LIST_DROP, row, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}

static int add_link(void *with, const char *path, unsigned position, const struct dd_ref_value *ref,
                    struct dd_error *err)
{
    struct dd_statement *s = with;

    dd_bind_text(s, 2, path);
    dd_bind_int(s, 3, position);
    dd_bind_int(s, 4, ref->id);
    return dd_statement_run(s, err);
}

static int add_links(struct dd_store *store, const struct dd_record *record, unsigned row,
                     struct dd_error *err)
{
    static const char sql[] =
        "INSERT INTO link (\"from\", field, position, \"to\") VALUES (?1, ?2, ?3, ?4)";
    struct dd_statement *s;

    if (record->values[row].presence != DD_GIVEN || !dd_field_refers(&record->kind->fields[row]))
        return 0;
    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    int result = dd_refs_walk_row(record, row, &store->after, add_link, s, err);
    dd_statement_end(s);
    return result;
}

/*
 * Of the row itself and of what is inside it: `team`, `team.person`; `/` is the character after the
 * point.
 */
static int drop_links(struct dd_store *store, const struct dd_record *record,
                      const struct dd_field *field, struct dd_error *err)
{
    static const char sql[] = "DELETE FROM link WHERE \"from\" = ?1 AND "
                              "(field = ?2 OR (field > ?2 || '.' AND field < ?2 || '/'))";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    dd_bind_text(s, 2, field->key);
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}

/* What a row has outside the table of its kind. */
static int add_outside(struct dd_store *store, const struct dd_record *record, unsigned row,
                       struct dd_error *err)
{
    const bool listed = !dd_field_is_column(&record->kind->fields[row]);

    if (listed && record->values[row].presence == DD_GIVEN && add_list(store, record, row, err))
        return -1;
    return add_links(store, record, row, err);
}

static int drop_outside(struct dd_store *store, const struct dd_record *record, unsigned row,
                        struct dd_error *err)
{
    const struct dd_field *field = &record->kind->fields[row];

    if (!dd_field_is_column(field) && drop_list(store, record, row, err))
        return -1;
    return dd_field_refers(field) ? drop_links(store, record, field, err) : 0;
}

int dd_rows_add(struct dd_store *store, const struct dd_record *record, struct dd_error *err)
{
    if (run_rows(store, record, DD_ROWS_ADD, err))
        return -1;
    for (unsigned row = 0; record->kind->fields[row].key; row++)
        if (add_outside(store, record, row, err))
            return -1;
    return 0;
}

int dd_rows_change(struct dd_store *store, const struct dd_record *before,
                   const struct dd_record *after, struct dd_error *err)
{
    const struct dd_field *fields = after->kind->fields;
    bool columns = false;

    for (unsigned row = 0; fields[row].key; row++) {
        if (dd_value_same(&fields[row], &before->values[row], &after->values[row]))
            continue;
        columns = columns || dd_field_is_column(&fields[row]);
        if (drop_outside(store, after, row, err) || add_outside(store, after, row, err))
            return -1;
    }
    return columns ? run_rows(store, after, DD_ROWS_CHANGE, err) : 0;
}
