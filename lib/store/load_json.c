/*
 * JSON of the store read back with SQLite's own reader: json_tree gives every node after the one
 * around it, with the number of that one.
 */
#include "base/say.h"
#include "record/json.h"
#include "store/load.h"
#include "store/store.h"

#include <string.h>

enum { DEPTH = 16 }; /* as deep as input may be */

/* A node of JSON whose children are being read. */
struct frame {
    int64_t node;
    struct dd_record *record;
    int list; /* the row whose items the children are; -1: they are the rows of the record */
};

struct reader {
    struct dd_store *store;
    struct dd_statement *s;
    struct frame frames[DEPTH];
    unsigned depth;
};

enum { COLUMN_ID, COLUMN_PARENT, COLUMN_KEY, COLUMN_TYPE, COLUMN_ATOM };

static int fail_shape(const struct dd_field *field, struct dd_error *err)
{
    return dd_fail(err, DD_E_STORE, _("JSON in the store does not have the shape of the field %s"),
                   field->key);
}

/* The id a key stands for; a reference to a record that is gone cannot be. */
static int resolve(struct dd_store *store, struct dd_ref_value *ref, struct dd_error *err)
{
    struct dd_statement *s;

    if (dd_statement_get(store, "SELECT id FROM record WHERE \"key\" = ?1", &s, err))
        return -1;
    dd_bind_text(s, 1, ref->word);
    int got = dd_statement_next(s, err);
    if (got > 0)
        ref->id = dd_column_int(s, 0);
    else if (got == 0)
        dd_fail(err, DD_E_STORE, _("the store refers to the record %s, which it does not have"),
                ref->word);
    dd_statement_end(s);
    return got > 0 ? 0 : -1;
}

static int push(struct reader *reader, const struct dd_field *field, struct dd_record *record,
                int list, struct dd_error *err)
{
    if (reader->depth == DEPTH)
        return fail_shape(field, err);
    reader->frames[reader->depth++] =
        (struct frame){ dd_column_int(reader->s, COLUMN_ID), record, list };
    return 0;
}

/* A node that is one value: of a row, or an item of a list. */
static int read_one(struct reader *reader, struct dd_record *record, const struct dd_field *field,
                    struct dd_value *value, const char *type, struct dd_error *err)
{
    const char *text = dd_column_text(reader->s, COLUMN_ATOM);

    if (field->type == DD_GROUP) {
        if (strcmp(type, "object") != 0)
            return fail_shape(field, err);
        value->group = dd_record_new(field->group, record->arena);
        value->presence = DD_GIVEN;
        return push(reader, field, value->group, -1, err);
    }
    if (field->type == DD_YESNO)
        text = strcmp(type, "true") == 0 ? "yes" : "no";
    if (!text)
        return fail_shape(field, err);
    if (dd_json_scalar(field, text, record->arena, value, err))
        return fail_shape(field, err);
    return field->type == DD_REF ? resolve(reader->store, &value->ref, err) : 0;
}

static int read_row(struct reader *reader, struct dd_record *record, unsigned row,
                    struct dd_error *err)
{
    const struct dd_field *field = &record->kind->fields[row];
    const char *type = dd_column_text(reader->s, COLUMN_TYPE);

    if (strcmp(type, "null") == 0) {
        dd_clear(record, row);
        return 0;
    }
    if (!field->list)
        return read_one(reader, record, field, &record->values[row], type, err);
    if (strcmp(type, "array") != 0)
        return fail_shape(field, err);
    dd_set_list(record, row);
    return push(reader, field, record, (int)row, err);
}

static int read_node(struct reader *reader, struct dd_error *err)
{
    const int64_t parent = dd_column_int(reader->s, COLUMN_PARENT);
    unsigned depth = reader->depth;

    while (depth > 0 && reader->frames[depth - 1].node != parent)
        depth--;
    if (depth == 0)
        return 0; /* inside something that is no row */
    reader->depth = depth;

    const struct frame *frame = &reader->frames[depth - 1];
    struct dd_record *record = frame->record;
    if (frame->list >= 0) {
        const struct dd_field *field = &record->kind->fields[frame->list];
        struct dd_value *item = dd_add_value(record, (unsigned)frame->list);
        return read_one(reader, record, field, item, dd_column_text(reader->s, COLUMN_TYPE), err);
    }
    const int row = dd_field_row(record->kind, dd_column_text(reader->s, COLUMN_KEY));
    return row < 0 ? 0 : read_row(reader, record, (unsigned)row, err);
}

/* The outermost node is the record itself when `row` is -1, else the value of that row. */
static int read_root(struct reader *reader, struct dd_record *record, int row, struct dd_error *err)
{
    if (row >= 0)
        return read_row(reader, record, (unsigned)row, err);
    return push(reader, &record->kind->fields[0], record, -1, err);
}

static int read_json(struct dd_store *store, const char *json, struct dd_record *record, int row,
                     struct dd_error *err)
{
    static const char sql[] = "SELECT id, parent, \"key\", type, atom FROM json_tree(?1)";
    struct reader reader = { .store = store };
    int got, failed = 0;

    if (dd_statement_get(store, sql, &reader.s, err))
        return -1;
    dd_bind_text(reader.s, 1, json);
    for (bool root = true; !failed && (got = dd_statement_next(reader.s, err)) != 0; root = false) {
        if (got < 0)
            failed = -1;
        else
            failed = root ? read_root(&reader, record, row, err) : read_node(&reader, err);
    }
    dd_statement_end(reader.s);
    return failed;
}

int dd_json_read(struct dd_store *store, const char *json, struct dd_record *record,
                 struct dd_error *err)
{
    return read_json(store, json, record, -1, err);
}

int dd_json_read_row(struct dd_store *store, const char *json, struct dd_record *record,
                     unsigned row, struct dd_error *err)
{
    return read_json(store, json, record, (int)row, err);
}
