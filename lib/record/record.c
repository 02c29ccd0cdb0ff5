#include "record/record.h"

struct dd_record *dd_record_new(const struct dd_kind *kind, struct dd_arena *arena)
{
    const unsigned width = dd_kind_width(kind);
    struct dd_record *record =
        dd_arena_alloc(arena, sizeof *record + width * sizeof record->values[0]);

    record->kind = kind;
    record->width = width;
    record->arena = arena;
    record->on = DD_NO_DAY;
    record->due_on = DD_NO_DAY;
    record->remind_on = DD_NO_DAY;
    record->voided_on = DD_NO_DAY;
    return record;
}

struct dd_record *dd_record_copy(const struct dd_record *record, struct dd_arena *arena)
{
    const struct dd_field *fields = record->kind->fields;
    struct dd_record *copy = dd_record_new(record->kind, arena);

    *copy = *record; /* all but the values, which no assignment copies */
    copy->arena = arena;
    if (record->key)
        copy->key = dd_arena_string(arena, record->key);
    for (unsigned row = 0; row < record->width; row++)
        dd_value_copy(&fields[row], &copy->values[row], &record->values[row], arena);
    return copy;
}

const struct dd_kind *dd_record_kind(const struct dd_record *record)
{
    return record->kind;
}

int64_t dd_record_id(const struct dd_record *record)
{
    return record->id;
}

const char *dd_record_key(const struct dd_record *record)
{
    return record->key;
}

unsigned dd_record_state(const struct dd_record *record)
{
    return record->state;
}

struct dd_place dd_value_place(const struct dd_record *record, unsigned row)
{
    const struct dd_value *value = &record->values[row];
    struct dd_place place = record->at;

    if (value->line > 0) {
        place.line = value->line;
        place.column = value->column;
        place.span = value->span > 0 ? value->span : 1;
    }
    return place;
}

bool dd_record_same(const struct dd_record *one, const struct dd_record *other)
{
    const struct dd_field *fields = one->kind->fields;

    if (one->kind != other->kind)
        return false;
    for (unsigned row = 0; row < one->width; row++)
        if (!dd_value_same(&fields[row], &one->values[row], &other->values[row]))
            return false;
    return true;
}
