#include "record/record.h"

#include <string.h>

/* One value of a list as a field of its own. */
static struct dd_field item_field(const struct dd_field *list)
{
    struct dd_field item = *list;

    item.list = false;
    return item;
}

bool dd_value_empty(const struct dd_field *field, const struct dd_value *value)
{
    if (value->presence != DD_GIVEN)
        return true;
    return field->list && value->items->count == 0;
}

static bool same_string(const char *one, const char *other)
{
    if (one == NULL || other == NULL)
        return one == other;
    return strcmp(one, other) == 0;
}

static bool same_text(const char *one, const char *other)
{
    size_t length = strlen(one), others = strlen(other);

    one = dd_trim(one, &length);
    other = dd_trim(other, &others);
    return length == others && memcmp(one, other, length) == 0;
}

static bool same_ref(const struct dd_ref_value *one, const struct dd_ref_value *other)
{
    if (one->id != 0 && other->id != 0)
        return one->id == other->id;
    return same_string(one->word, other->word);
}

static bool same_scalar(enum dd_type type, const struct dd_value *one, const struct dd_value *other)
{
    switch (type) {
    case DD_TEXT:
        return same_text(one->text, other->text);
    case DD_FILE:
        return same_string(one->text, other->text);
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
        return one->number == other->number;
    case DD_DATE:
        return one->day == other->day;
    case DD_YESNO:
        return one->yes == other->yes;
    case DD_CHOICE:
        return one->choice == other->choice;
    case DD_REF:
        return same_ref(&one->ref, &other->ref);
    case DD_GROUP:
        return dd_record_same(one->group, other->group);
    }
    return false;
}

bool dd_value_same(const struct dd_field *field, const struct dd_value *one,
                   const struct dd_value *other)
{
    const bool nothing = dd_value_empty(field, one);

    if (nothing || dd_value_empty(field, other))
        return nothing && dd_value_empty(field, other);
    if (!field->list)
        return same_scalar(field->type, one, other);
    if (one->items->count != other->items->count)
        return false;
    for (unsigned i = 0; i < one->items->count; i++)
        if (!same_scalar(field->type, &one->items->at[i], &other->items->at[i]))
            return false;
    return true;
}

static struct dd_items *copy_items(const struct dd_field *field, const struct dd_items *from,
                                   struct dd_arena *arena)
{
    const struct dd_field item = item_field(field);
    struct dd_items *items = dd_arena_alloc(arena, sizeof *items);

    if (from->count == 0)
        return items;
    items->count = from->count;
    items->room = from->count;
    items->at = dd_arena_alloc(arena, from->count * sizeof items->at[0]);
    for (unsigned i = 0; i < from->count; i++)
        dd_value_copy(&item, &items->at[i], &from->at[i], arena);
    return items;
}

static void copy_ref(struct dd_ref_value *to, const struct dd_ref_value *from,
                     struct dd_arena *arena)
{
    *to = *from;
    if (from->word)
        to->word = dd_arena_string(arena, from->word);
    if (from->said)
        to->said = dd_arena_string(arena, from->said);
}

void dd_value_copy(const struct dd_field *field, struct dd_value *to, const struct dd_value *from,
                   struct dd_arena *arena)
{
    *to = *from;
    if (from->presence != DD_GIVEN)
        return;
    if (field->list)
        to->items = copy_items(field, from->items, arena);
    else if (field->type == DD_TEXT || field->type == DD_FILE)
        to->text = dd_arena_string(arena, from->text);
    else if (field->type == DD_REF)
        copy_ref(&to->ref, &from->ref, arena);
    else if (field->type == DD_GROUP)
        to->group = dd_record_copy(from->group, arena);
}
