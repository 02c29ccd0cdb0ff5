#include "store/rows.h"

#include "record/json.h"
#include "store/store.h"

#include <assert.h>

/*
 * The columns every record has, in the order dd_rows_read takes them. `on` is the creation's day,
 * where it was said.
 */
static const char common_columns[] =
    "r.id, r.\"key\", r.state, r.due_on, r.remind_on, r.legacy, r.voided_on, "
    "(SELECT m.\"on\" FROM move AS m WHERE m.record = r.id AND m.nth = 0 AND m.bound = 1)";
enum { COMMON_COLUMNS = 8 };

bool dd_field_is_column(const struct dd_field *field)
{
    return !(field->list && field->table) && !field->unkept;
}

const struct dd_field *dd_list_columns(const struct dd_field *list, struct dd_field plain[2])
{
    if (list->type == DD_GROUP)
        return list->group->fields;
    plain[0] = *list;
    plain[0].key = "value";
    plain[0].list = false;
    plain[1] = (struct dd_field){ 0 };
    return plain;
}

void dd_sql_name(struct dd_text *out, const char *alias, const char *name)
{
    if (alias)
        dd_text_format(out, "%s.", alias);
    dd_text_char(out, '"');
    dd_text_put(out, name);
    dd_text_char(out, '"');
}

void dd_sql_list_table(struct dd_text *out, const struct dd_kind *kind, const struct dd_field *list)
{
    dd_text_format(out, "\"%s_%s\"", kind->name, list->key);
}

/* Each column behind `before`, which parts it from the one in front. */
static void put_columns(const struct dd_field *fields, const char *before, const char *alias,
                        struct dd_text *out)
{
    for (unsigned row = 0; fields[row].key; row++) {
        if (!dd_field_is_column(&fields[row]))
            continue;
        dd_text_put(out, before);
        dd_sql_name(out, alias, fields[row].key);
    }
}

static int count_columns(const struct dd_field *fields)
{
    int count = 0;

    for (unsigned row = 0; fields[row].key; row++)
        count += dd_field_is_column(&fields[row]);
    return count;
}

static void put_values(int count, struct dd_text *out)
{
    dd_text_put(out, ") VALUES (?1");
    for (int i = 2; i <= count; i++)
        dd_text_format(out, ", ?%d", i);
    dd_text_char(out, ')');
}

static void compose_add(const struct dd_kind *kind, unsigned row, struct dd_text *out)
{
    (void)row;
    dd_text_format(out, "INSERT INTO \"%s\" (id", kind->name);
    put_columns(kind->fields, ", ", NULL, out);
    put_values(1 + count_columns(kind->fields), out);
}

/* All columns at once: one statement a kind serves every change, and a move changes few records. */
static void compose_change(const struct dd_kind *kind, unsigned row, struct dd_text *out)
{
    const char *before = " SET ";
    int at = 2;

    dd_text_format(out, "UPDATE \"%s\"", kind->name);
    for (row = 0; kind->fields[row].key; row++) {
        if (!dd_field_is_column(&kind->fields[row]))
            continue;
        dd_text_put(out, before);
        dd_sql_name(out, NULL, kind->fields[row].key);
        dd_text_format(out, " = ?%d", at++);
        before = ", ";
    }
    dd_text_put(out, " WHERE id = ?1");
}

void dd_rows_select(const struct dd_kind *kind, struct dd_text *out)
{
    dd_text_put(out, common_columns);
    put_columns(kind->fields, ", ", "k", out);
}

int dd_rows_width(const struct dd_kind *kind)
{
    return COMMON_COLUMNS + count_columns(kind->fields);
}

int dd_rows_common(void)
{
    return COMMON_COLUMNS;
}

void dd_rows_from(const struct dd_kind *kind, struct dd_text *out)
{
    dd_text_format(out, " FROM record AS r JOIN \"%s\" AS k ON k.id = r.id", kind->name);
}

static void compose_load(const struct dd_kind *kind, unsigned row, struct dd_text *out)
{
    (void)row;
    dd_text_put(out, "SELECT ");
    dd_rows_select(kind, out);
    dd_rows_from(kind, out);
    dd_text_put(out, " WHERE r.id = ?1");
}

static void compose_name(const struct dd_kind *kind, unsigned row, struct dd_text *out)
{
    (void)row;
    dd_text_put(out, "SELECT ");
    dd_sql_name(out, NULL, kind->named_by);
    dd_text_format(out, " FROM \"%s\" WHERE id = ?1", kind->name);
}

static void compose_named(const struct dd_kind *kind, unsigned row, struct dd_text *out)
{
    (void)row;
    dd_text_put(out, "SELECT r.id");
    dd_rows_from(kind, out);
    dd_text_put(out, " WHERE r.voided_on IS NULL AND ");
    dd_sql_name(out, "k", kind->named_by);
    dd_text_put(out, " = ?1 LIMIT 2");
}

static void compose_list_add(const struct dd_kind *kind, unsigned row, struct dd_text *out)
{
    struct dd_field plain[2];
    const struct dd_field *columns = dd_list_columns(&kind->fields[row], plain);

    dd_text_put(out, "INSERT INTO ");
    dd_sql_list_table(out, kind, &kind->fields[row]);
    dd_text_put(out, " (record, position");
    put_columns(columns, ", ", NULL, out);
    put_values(2 + count_columns(columns), out);
}

static void compose_list_drop(const struct dd_kind *kind, unsigned row, struct dd_text *out)
{
    dd_text_put(out, "DELETE FROM ");
    dd_sql_list_table(out, kind, &kind->fields[row]);
    dd_text_put(out, " WHERE record = ?1");
}

static void compose_list_read(const struct dd_kind *kind, unsigned row, struct dd_text *out)
{
    struct dd_field plain[2];

    dd_text_put(out, "SELECT position");
    put_columns(dd_list_columns(&kind->fields[row], plain), ", ", NULL, out);
    dd_text_put(out, " FROM ");
    dd_sql_list_table(out, kind, &kind->fields[row]);
    dd_text_put(out, " WHERE record = ?1 ORDER BY position");
}

int dd_rows_statement(struct dd_store *store, const struct dd_kind *kind, enum dd_role role,
                      unsigned row, struct dd_statement **out, struct dd_error *err)
{
    static void (*const compose[DD_ROLES])(const struct dd_kind *kind, unsigned row,
                                           struct dd_text *out) = {
        [DD_ROWS_ADD] = compose_add,        [DD_ROWS_CHANGE] = compose_change,
        [DD_ROWS_LOAD] = compose_load,      [DD_ROWS_NAME] = compose_name,
        [DD_ROWS_NAMED] = compose_named,    [DD_LIST_ADD] = compose_list_add,
        [DD_LIST_DROP] = compose_list_drop, [DD_LIST_READ] = compose_list_read,
    };
    const int number = (int)(row * DD_ROLES + role);
    struct dd_statement *kept = dd_statement_kept(store, kind, number);

    if (kept) {
        *out = kept;
        return 0;
    }
    dd_text_cut(&store->sql, 0);
    compose[role](kind, row, &store->sql);
    return dd_statement_keep(store, kind, number, dd_text_get(&store->sql), out, err);
}

static void bind_json(struct dd_statement *s, int at, const struct dd_field *field,
                      const struct dd_value *value, struct dd_text *scratch)
{
    const struct dd_json plain = { .hidden = true };

    dd_text_cut(scratch, 0);
    dd_json_value(&plain, field, value, scratch);
    dd_bind_copy(s, at, dd_text_get(scratch));
}

static void bind_scalar(struct dd_statement *s, int at, const struct dd_field *field,
                        const struct dd_value *value)
{
    switch (field->type) {
    case DD_TEXT:
    case DD_FILE:
        dd_bind_text(s, at, value->text);
        break;
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
        dd_bind_int(s, at, value->number);
        break;
    case DD_DATE:
        dd_bind_day(s, at, value->day);
        break;
    case DD_YESNO:
        dd_bind_int(s, at, value->yes);
        break;
    case DD_CHOICE:
        dd_bind_text(s, at, field->choices[value->choice].key);
        break;
    case DD_REF:
        assert(value->ref.id); /* the caller has resolved it */
        dd_bind_int(s, at, value->ref.id);
        break;
    case DD_GROUP:
        break;
    }
}

void dd_bind_value(struct dd_statement *s, int at, const struct dd_field *field,
                   const struct dd_value *value, struct dd_text *scratch)
{
    if (dd_value_empty(field, value))
        dd_bind_text(s, at, NULL);
    else if (field->list || field->type == DD_GROUP)
        bind_json(s, at, field, value, scratch);
    else
        bind_scalar(s, at, field, value);
}

void dd_bind_rows(struct dd_statement *s, int at, const struct dd_record *record,
                  struct dd_text *scratch)
{
    const struct dd_field *fields = record->kind->fields;

    for (unsigned row = 0; fields[row].key; row++)
        if (dd_field_is_column(&fields[row]))
            dd_bind_value(s, at++, &fields[row], &record->values[row], scratch);
}
