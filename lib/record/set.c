#include "record/record.h"

#include <assert.h>
#include <string.h>

enum {
    TEXTS = 1 << DD_TEXT | 1 << DD_FILE,
    NUMBERS = 1 << DD_NUMBER | 1 << DD_MONEY | 1 << DD_PERCENT,
    FIRST_ROOM = 4
};

static const struct dd_field *field_of(const struct dd_record *record, unsigned row)
{
    assert(row < record->width);
    return &record->kind->fields[row];
}

/*
 * The value of a row, given from now on. Its place stays: what is wrong still stands in the file.
 */
static struct dd_value *give(struct dd_record *record, unsigned row, int types)
{
    const struct dd_field *field = field_of(record, row);

    assert(types & 1 << field->type);
    assert(!field->list);
    (void)field;
    (void)types;
    record->values[row].presence = DD_GIVEN;
    return &record->values[row];
}

static const char *keep(struct dd_record *record, const char *text)
{
    assert(text);
    return dd_arena_string(record->arena, text);
}

/* A choice the rows know; a number that no row has would be stored as nonsense. */
static unsigned known_choice(const struct dd_field *field, unsigned choice)
{
    assert(choice > 0);
    for (unsigned i = 1; i <= choice; i++)
        assert(field->choices[i].key);
    (void)field;
    return choice;
}

static struct dd_ref_value ref_value(struct dd_record *record, int64_t id, const char *word)
{
    assert(id != 0 || word);
    return (struct dd_ref_value){ id, word ? keep(record, word) : NULL, NULL };
}

void dd_set_text(struct dd_record *record, unsigned row, const char *text)
{
    const char *kept = keep(record, text);

    give(record, row, TEXTS)->text = kept;
}

void dd_set_number(struct dd_record *record, unsigned row, int64_t number)
{
    give(record, row, NUMBERS)->number = number;
}

void dd_set_date(struct dd_record *record, unsigned row, dd_day day)
{
    struct dd_value *value = give(record, row, 1 << DD_DATE);

    value->day = day;
    if (day == DD_NO_DAY)
        value->presence = DD_CLEARED;
}

void dd_set_yes(struct dd_record *record, unsigned row, bool yes)
{
    give(record, row, 1 << DD_YESNO)->yes = yes;
}

void dd_set_choice(struct dd_record *record, unsigned row, unsigned choice)
{
    struct dd_value *value = give(record, row, 1 << DD_CHOICE);

    value->choice = known_choice(field_of(record, row), choice);
}

void dd_set_ref(struct dd_record *record, unsigned row, int64_t id, const char *word)
{
    const struct dd_ref_value ref = ref_value(record, id, word);

    give(record, row, 1 << DD_REF)->ref = ref;
}

/* What stands inside another record has its place, until the reader knows better. */
static struct dd_record *inner_record(const struct dd_record *record, unsigned row)
{
    struct dd_record *inner = dd_record_new(record->kind->fields[row].group, record->arena);

    inner->at = dd_value_place(record, row);
    return inner;
}

struct dd_record *dd_set_group(struct dd_record *record, unsigned row)
{
    struct dd_value *value = give(record, row, 1 << DD_GROUP);

    value->group = inner_record(record, row);
    return value->group;
}

void dd_set_list(struct dd_record *record, unsigned row)
{
    assert(field_of(record, row)->list);
    record->values[row].presence = DD_GIVEN;
    record->values[row].items = dd_arena_alloc(record->arena, sizeof *record->values[row].items);
}

/* What was outgrown stays in the arena; all together that is less than the list. */
static void grow(struct dd_items *items, struct dd_arena *arena)
{
    const unsigned room = items->room ? items->room * 2 : FIRST_ROOM;
    struct dd_value *at = dd_arena_alloc(arena, room * sizeof *at);

    if (items->count > 0)
        memcpy(at, items->at, items->count * sizeof *at);
    items->at = at;
    items->room = room;
}

struct dd_value *dd_add_value(struct dd_record *record, unsigned row)
{
    struct dd_items *items;

    assert(field_of(record, row)->list);
    if (record->values[row].presence != DD_GIVEN)
        dd_set_list(record, row);
    items = record->values[row].items;
    if (items->count == items->room)
        grow(items, record->arena);
    items->at[items->count].presence = DD_GIVEN;
    return &items->at[items->count++];
}

struct dd_record *dd_add_item(struct dd_record *record, unsigned row)
{
    struct dd_value *item = dd_add_value(record, row);

    assert(field_of(record, row)->type == DD_GROUP);
    item->group = inner_record(record, row);
    return item->group;
}

void dd_add_text(struct dd_record *record, unsigned row, const char *text)
{
    const char *kept = keep(record, text);

    assert(TEXTS & 1 << field_of(record, row)->type);
    dd_add_value(record, row)->text = kept;
}

void dd_add_choice(struct dd_record *record, unsigned row, unsigned choice)
{
    assert(field_of(record, row)->type == DD_CHOICE);
    dd_add_value(record, row)->choice = known_choice(field_of(record, row), choice);
}

void dd_add_ref(struct dd_record *record, unsigned row, int64_t id, const char *word)
{
    const struct dd_ref_value ref = ref_value(record, id, word);

    assert(field_of(record, row)->type == DD_REF);
    dd_add_value(record, row)->ref = ref;
}

void dd_clear(struct dd_record *record, unsigned row)
{
    assert(row < record->width);
    record->values[row].presence = DD_CLEARED;
}
