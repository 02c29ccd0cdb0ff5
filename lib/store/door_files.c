/* The files a record names. */
#include "store/door_inside.h"

#include <string.h>

/* The row beside a file that says something of it, or NULL. */
static struct dd_value *beside(struct dd_record *record, const char *key, enum dd_type type,
                               const struct dd_field *file)
{
    const struct dd_field *fields = record->kind->fields;

    for (unsigned row = 0; fields[row].key && !file->list; row++)
        if (strcmp(fields[row].key, key) == 0 && fields[row].type == type)
            return &record->values[row];
    return NULL;
}

static int put_file(struct dd_store *store, struct dd_record *record, const char *name,
                    const char *base, char hash[DD_HASH_SIZE], int64_t *size, struct dd_error *err)
{
    if (!base || name[0] == '/')
        return dd_door_file(store, name, hash, size, err);
    return dd_door_file(store, dd_arena_format(record->arena, "%s/%s", base, name), hash, size,
                        err);
}

static int take_file(struct dd_store *store, struct dd_record *record, const struct dd_field *field,
                     struct dd_value *value, const char *base, struct dd_error *err)
{
    struct dd_value *sha256 = beside(record, "sha256", DD_TEXT, field);
    struct dd_value *bytes = beside(record, "size", DD_NUMBER, field);
    struct dd_value *entered = beside(record, "entered", DD_DATE, field);
    char hash[DD_HASH_SIZE];
    int64_t size;

    if (sha256 ? sha256->presence == DD_GIVEN : dd_hash_is(value->text))
        return 0;
    if (put_file(store, record, value->text, base, hash, &size, err))
        return -1;
    const char *kept = dd_arena_string(record->arena, hash);
    if (!sha256) {
        value->text = kept;
        return 0;
    }
    sha256->presence = DD_GIVEN;
    sha256->text = kept;
    if (bytes) {
        bytes->presence = DD_GIVEN;
        bytes->number = size;
    }
    if (entered) {
        entered->presence = DD_GIVEN;
        entered->day = store->who.today;
    }
    return 0;
}

static int files_of_value(struct dd_store *store, struct dd_record *record,
                          const struct dd_field *field, struct dd_value *value, const char *base,
                          struct dd_error *err)
{
    if (field->type == DD_GROUP)
        return dd_door_files(store, value->group, base, err);
    return take_file(store, record, field, value, base, err);
}

/*
 * The path grows from the inside: `file`, then `evidence[2].file`. The innermost place is the best
 * one.
 */
static int fail_in(const struct dd_record *record, unsigned row, unsigned nth, struct dd_error *err)
{
    struct dd_text path = { 0 };

    dd_text_put(&path, record->kind->fields[row].key);
    if (record->kind->fields[row].list)
        dd_text_format(&path, "[%u]", nth + 1);
    if (err->field[0])
        dd_text_format(&path, ".%s", err->field);
    else
        err->label = record->kind->fields[row].label;
    dd_text_cut(
        &path, dd_utf8_fit(path.at, path.length < DD_FIELD_SIZE ? path.length : DD_FIELD_SIZE - 1));
    memcpy(err->field, path.at, path.length + 1);
    dd_text_free(&path);
    if (err->at.line == 0)
        err->at = dd_value_place(record, row);
    return -1;
}

static int files_of_row(struct dd_store *store, struct dd_record *record, unsigned row,
                        const char *base, struct dd_error *err)
{
    const struct dd_field *field = &record->kind->fields[row];
    struct dd_value *value = &record->values[row];
    const bool may = field->type == DD_FILE || field->type == DD_GROUP;
    const unsigned count = !may || value->presence != DD_GIVEN ? 0
                           : field->list                       ? value->items->count
                                                               : 1;

    for (unsigned i = 0; i < count; i++)
        if (files_of_value(store, record, field, field->list ? &value->items->at[i] : value, base,
                           err))
            return fail_in(record, row, i, err);
    return 0;
}

int dd_door_files(struct dd_store *store, struct dd_record *record, const char *base,
                  struct dd_error *err)
{
    for (unsigned row = 0; record->kind->fields[row].key; row++)
        if (files_of_row(store, record, row, base, err))
            return -1;
    return 0;
}
