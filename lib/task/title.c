#include "task/title.h"

#include "record/record.h"

#include <string.h>

/* A look-back is titled by its rectification, and that one by its unit. */
enum { DEEPEST = 3 };

struct titling {
    struct dd_store *store;
    struct dd_arena *arena;
    const struct dd_titling *how;
    struct dd_text *out;
    struct dd_error *err;
};

static int put_title(struct titling *titling, const struct dd_record *record, unsigned depth);

/* The name others call it by, else its title; deeper than that, its key. */
static int put_ref(struct titling *titling, const struct dd_ref_value *ref, unsigned depth)
{
    struct dd_record *record;

    if (depth == DEEPEST || !ref->id) {
        dd_text_put(titling->out, ref->word ? ref->word : "");
        return 0;
    }
    if (dd_record_load(titling->store, ref->id, titling->arena, &record, titling->err))
        return -1;
    const int row = dd_field_row(record->kind, record->kind->named_by);
    if (row < 0 || !dd_has(record, (unsigned)row))
        return put_title(titling, record, depth);
    dd_text_put(titling->out, dd_text(record, (unsigned)row));
    return 0;
}

static int put_value(struct titling *titling, const struct dd_field *field,
                     const struct dd_value *value, unsigned depth)
{
    if (field->type == DD_REF)
        return put_ref(titling, &value->ref, depth);
    if (field->type != DD_GROUP)
        dd_value_show(field, value, titling->how->chinese, titling->out);
    return 0;
}

static int put_row(struct titling *titling, const struct dd_record *record, unsigned row,
                   unsigned depth)
{
    const struct dd_field *field = &record->kind->fields[row];
    const struct dd_value *value = &record->values[row];
    struct dd_field item = *field;

    item.list = false;
    if (!field->list)
        return put_value(titling, field, value, depth);
    for (unsigned i = 0; i < value->items->count; i++) {
        if (i)
            dd_text_put(titling->out, titling->how->chinese ? "、" : ", ");
        if (put_value(titling, &item, &value->items->at[i], depth))
            return -1;
    }
    return 0;
}

static bool is_known(const struct dd_titling *how, const char *name)
{
    return how->without && strcmp(how->without, name) == 0;
}

static int put_title(struct titling *titling, const struct dd_record *record, unsigned depth)
{
    const size_t start = titling->out->length;
    int row;

    for (const char *word = record->kind->title; word && *word;) {
        const size_t length = strcspn(word, " ");
        const char *name = dd_arena_copy(titling->arena, word, length);
        row = dd_field_row(record->kind, name);
        word += length + strspn(word + length, " ");
        if (row < 0 || record->values[row].presence != DD_GIVEN || is_known(titling->how, name))
            continue;
        if (titling->out->length > start)
            dd_text_put(titling->out, titling->how->part);
        if (put_row(titling, record, (unsigned)row, depth + 1))
            return -1;
    }
    return 0;
}

int dd_title_write(struct dd_store *store, const struct dd_record *record,
                   const struct dd_titling *how, struct dd_text *out, struct dd_error *err)
{
    struct titling titling = { store, dd_arena_new(), how, out, err };
    const size_t start = out->length;
    int result = put_title(&titling, record, 0);

    for (size_t i = start; i < out->length; i++)
        if (out->at[i] == '\n' || out->at[i] == '\t')
            out->at[i] = ' ';
    dd_arena_free(titling.arena);
    return result;
}
