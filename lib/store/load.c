#include "store/load.h"

#include "base/say.h"
#include "store/known.h"
#include "store/rows.h"
#include "store/store.h"

#include <inttypes.h>
#include <string.h>

const struct dd_kind *dd_kind_named(const char *name)
{
    const struct dd_kind *const *kinds = dd_kinds();

    for (unsigned i = 0; kinds[i]; i++)
        if (strcmp(kinds[i]->name, name) == 0)
            return kinds[i];
    return NULL;
}

int dd_key_load(struct dd_store *store, int64_t id, struct dd_arena *arena, const char **key,
                struct dd_error *err)
{
    const struct dd_kind *kind;
    const char *found = NULL;
    const int got = dd_known_find(store, id, &kind, &found, err);

    if (got < 0)
        return -1;
    *key = got ? dd_arena_string(arena, found) : NULL;
    return 0;
}

static int fail_nonsense(const struct dd_record *record, const struct dd_field *field,
                         const char *text, struct dd_error *err)
{
    return dd_fail(err, DD_E_STORE, _("the store holds '%s' as %s of %s, which cannot be"),
                   text ? text : "null", field->key,
                   record->key ? record->key : record->kind->name);
}

static int read_ref(struct dd_store *store, struct dd_statement *s, int at,
                    struct dd_record *record, const struct dd_field *field, struct dd_value *value,
                    struct dd_error *err)
{
    value->ref.id = dd_column_int(s, at);
    if (dd_key_load(store, value->ref.id, record->arena, &value->ref.word, err))
        return -1;
    return value->ref.word ? 0 : fail_nonsense(record, field, dd_column_text(s, at), err);
}

static int read_scalar(struct dd_store *store, struct dd_statement *s, int at,
                       struct dd_record *record, const struct dd_field *field,
                       struct dd_value *value, struct dd_error *err)
{
    switch (field->type) {
    case DD_TEXT:
    case DD_FILE:
        value->text = dd_arena_string(record->arena, dd_column_text(s, at));
        return 0;
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
        value->number = dd_column_int(s, at);
        return 0;
    case DD_DATE:
        value->day = dd_column_day(s, at);
        return value->day == DD_NO_DAY ? fail_nonsense(record, field, dd_column_text(s, at), err)
                                       : 0;
    case DD_YESNO:
        value->yes = dd_column_int(s, at) != 0;
        return 0;
    case DD_CHOICE:
        value->choice = dd_choice_find(field->choices, dd_column_text(s, at));
        return value->choice ? 0 : fail_nonsense(record, field, dd_column_text(s, at), err);
    case DD_REF:
        return read_ref(store, s, at, record, field, value, err);
    case DD_GROUP:
        break;
    }
    return fail_nonsense(record, field, dd_column_text(s, at), err);
}

int dd_column_read(struct dd_store *store, struct dd_statement *s, int at, struct dd_record *record,
                   unsigned row, struct dd_error *err)
{
    const struct dd_field *field = &record->kind->fields[row];

    if (dd_column_null(s, at))
        return 0;
    if (field->list || field->type == DD_GROUP)
        return dd_json_read_row(store, dd_column_text(s, at), record, row, err);
    if (read_scalar(store, s, at, record, field, &record->values[row], err))
        return -1;
    record->values[row].presence = DD_GIVEN;
    return 0;
}

/* One item of a list that has a table; its columns begin behind the position. */
static int read_item(struct dd_store *store, struct dd_statement *s, struct dd_record *record,
                     unsigned row, struct dd_error *err)
{
    const struct dd_field *list = &record->kind->fields[row];
    struct dd_field plain[2];
    int at = 1;

    if (list->type != DD_GROUP) {
        dd_list_columns(list, plain);
        return read_scalar(store, s, at, record, plain, dd_add_value(record, row), err);
    }
    struct dd_record *item = dd_add_item(record, row);
    for (unsigned inner = 0; item->kind->fields[inner].key; inner++)
        if (dd_column_read(store, s, at++, item, inner, err))
            return -1;
    return 0;
}

static int read_list(struct dd_store *store, struct dd_record *record, unsigned row,
                     struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    if (dd_rows_statement(store, record->kind, DD_LIST_READ, row, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    do {
        got = dd_statement_next(s, err);
        if (got > 0 && read_item(store, s, record, row, err))
            got = -1;
    } while (got > 0);
    dd_statement_end(s);
    return got;
}

/* The order is that of dd_rows_select. */
static int read_common(struct dd_statement *s, struct dd_record *record, struct dd_error *err)
{
    const char *state = dd_column_text(s, 2);

    record->id = dd_column_int(s, 0);
    record->key = dd_arena_string(record->arena, dd_column_text(s, 1));
    record->state = state ? dd_state_find(record->kind, state) : 0;
    record->due_on = dd_column_day(s, 3);
    record->remind_on = dd_column_day(s, 4);
    record->legacy = dd_column_int(s, 5) != 0;
    record->voided_on = dd_column_day(s, 6);
    record->on = dd_column_day(s, 7);
    if (state && !record->state)
        return dd_fail(err, DD_E_STORE, _("the store holds '%s' as %s of %s, which cannot be"),
                       state, "state", record->key);
    return 0;
}

int dd_rows_read(struct dd_store *store, const struct dd_kind *kind, struct dd_statement *s,
                 struct dd_arena *arena, struct dd_record **out, struct dd_error *err)
{
    struct dd_record *record = dd_record_new(kind, arena);
    int at = dd_rows_common();

    if (read_common(s, record, err))
        return -1;
    for (unsigned row = 0; kind->fields[row].key; row++) {
        const struct dd_field *field = &kind->fields[row];
        int failed = 0;

        if (dd_field_is_column(field))
            failed = dd_column_read(store, s, at++, record, row, err);
        else if (!field->unkept)
            failed = read_list(store, record, row, err);
        if (failed)
            return -1;
    }
    *out = record;
    return 0;
}

static int look(struct dd_store *store, int64_t id, const struct dd_kind **kind, const char **key,
                struct dd_error *err)
{
    const int got = dd_known_find(store, id, kind, key, err);

    if (got == 0)
        return dd_fail(err, DD_E_NOT_FOUND, _("there is no record with the number %" PRId64), id);
    return got < 0 ? -1 : 0;
}

int dd_record_name(struct dd_store *store, int64_t id, struct dd_arena *arena, const char **out,
                   struct dd_error *err)
{
    const struct dd_kind *kind;
    struct dd_statement *s;
    const char *key;

    if (look(store, id, &kind, &key, err))
        return -1;
    if (!kind->named_by) {
        *out = dd_arena_string(arena, key);
        return 0;
    }
    if (dd_rows_statement(store, kind, DD_ROWS_NAME, 0, &s, err))
        return -1;
    dd_bind_int(s, 1, id);
    const int got = dd_statement_next(s, err);
    if (got >= 0)
        *out =
            dd_arena_string(arena, got > 0 && !dd_column_null(s, 0) ? dd_column_text(s, 0) : key);
    dd_statement_end(s);
    return got < 0 ? -1 : 0;
}

int dd_record_load(struct dd_store *store, int64_t id, struct dd_arena *arena,
                   struct dd_record **out, struct dd_error *err)
{
    const struct dd_kind *kind;
    struct dd_statement *s;
    const char *key;

    if (look(store, id, &kind, &key, err) ||
        dd_rows_statement(store, kind, DD_ROWS_LOAD, 0, &s, err))
        return -1;
    dd_bind_int(s, 1, id);
    int got = dd_statement_next(s, err);
    if (got > 0)
        got = dd_rows_read(store, kind, s, arena, out, err) ? -1 : 1;
    else if (got == 0)
        dd_fail(err, DD_E_STORE, _("a %s of the store has no fields"), kind->name);
    dd_statement_end(s);
    return got > 0 ? 0 : -1;
}
