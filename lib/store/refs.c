#include "store/refs.h"

struct walk {
    struct dd_text *path;
    unsigned lists;    /* that stand around */
    unsigned position; /* of the item walked in */
    unsigned counted;  /* items of lists within lists, so far */
    dd_ref_visit *visit;
    void *with;
};

static int walk_row(struct walk *walk, const struct dd_record *record, unsigned row,
                    struct dd_error *err);

static int walk_rows(struct walk *walk, const struct dd_record *record, struct dd_error *err)
{
    const struct dd_field *fields = record->kind->fields;

    for (unsigned row = 0; fields[row].key; row++)
        if (walk_row(walk, record, row, err))
            return -1;
    return 0;
}

static int walk_one(struct walk *walk, const struct dd_field *field, const struct dd_value *value,
                    struct dd_error *err)
{
    if (field->type == DD_GROUP)
        return walk_rows(walk, value->group, err);
    return walk->visit(walk->with, dd_text_get(walk->path), walk->position, &value->ref, err);
}

static int walk_items(struct walk *walk, const struct dd_field *field, const struct dd_items *items,
                      struct dd_error *err)
{
    const unsigned outside = walk->position;
    int failed = 0;

    for (unsigned i = 0; i < items->count && !failed; i++) {
        walk->position = walk->lists == 0 ? i + 1 : ++walk->counted;
        walk->lists++;
        failed = walk_one(walk, field, &items->at[i], err);
        walk->lists--;
    }
    walk->position = outside;
    return failed;
}

static int walk_row(struct walk *walk, const struct dd_record *record, unsigned row,
                    struct dd_error *err)
{
    const struct dd_field *field = &record->kind->fields[row];
    const struct dd_value *value = &record->values[row];
    const size_t length = walk->path->length;
    int failed;

    if (value->presence != DD_GIVEN || (field->type != DD_REF && field->type != DD_GROUP))
        return 0;
    if (length > 0)
        dd_text_char(walk->path, '.');
    dd_text_put(walk->path, field->key);
    if (field->list)
        failed = walk_items(walk, field, value->items, err);
    else
        failed = walk_one(walk, field, value, err);
    dd_text_cut(walk->path, length);
    return failed;
}

int dd_refs_walk_row(const struct dd_record *record, unsigned row, struct dd_text *path,
                     dd_ref_visit *visit, void *with, struct dd_error *err)
{
    struct walk walk = { .path = path, .visit = visit, .with = with };

    dd_text_cut(path, 0);
    return walk_row(&walk, record, row, err);
}

int dd_refs_walk(const struct dd_record *record, struct dd_text *path, dd_ref_visit *visit,
                 void *with, struct dd_error *err)
{
    for (unsigned row = 0; record->kind->fields[row].key; row++)
        if (dd_refs_walk_row(record, row, path, visit, with, err))
            return -1;
    return 0;
}

bool dd_field_refers(const struct dd_field *field)
{
    if (field->type != DD_GROUP)
        return field->type == DD_REF;
    for (unsigned row = 0; field->group->fields[row].key; row++)
        if (dd_field_refers(&field->group->fields[row]))
            return true;
    return false;
}
