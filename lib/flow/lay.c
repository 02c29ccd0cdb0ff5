/*
 * Laying the values of a move over a record: what is empty may be filled and a list lengthened by any move; what
 * stands is changed only by the moves its row names. A list item whose first field is already there is filled, not
 * added: `measures='{text: 更换门锁, done_on: 2026-03-05}'`.
 */
#include "flow/sheet.h"

#include "base/say.h"
#include "record/say_field.h"

#include <string.h>

static enum dd_difference worse(enum dd_difference one, enum dd_difference other)
{
    return one > other ? one : other;
}

static bool is_empty(const struct dd_value *value)
{
    return value->presence != DD_GIVEN;
}

static const struct dd_field *scalar_of(const struct dd_field *field, struct dd_field *room)
{
    *room = *field;
    room->list = false;
    return room;
}

static enum dd_difference group_difference(const struct dd_kind *kind, const struct dd_record *before,
                                           const struct dd_record *after)
{
    enum dd_difference worst = DD_UNCHANGED;
    for (unsigned row = 0; kind->fields[row].key; row++)
        worst = worse(worst, dd_difference(&kind->fields[row], &before->values[row], &after->values[row]));
    return worst;
}

/* A list that only became longer, its old items at most filled, is filled. */
static enum dd_difference list_difference(const struct dd_field *field, const struct dd_items *before,
                                          const struct dd_items *after)
{
    struct dd_field room;
    const struct dd_field *item = scalar_of(field, &room);
    if (after->count < before->count)
        return DD_REPLACED;
    enum dd_difference worst = after->count > before->count ? DD_FILLED : DD_UNCHANGED;
    for (unsigned i = 0; i < before->count; i++)
        worst = worse(worst, dd_difference(item, &before->at[i], &after->at[i]));
    return worst;
}

enum dd_difference dd_difference(const struct dd_field *field, const struct dd_value *before,
                                 const struct dd_value *after)
{
    if (is_empty(before))
        return is_empty(after) ? DD_UNCHANGED : DD_FILLED;
    if (is_empty(after))
        return DD_REPLACED;
    if (field->list)
        return list_difference(field, before->items, after->items);
    if (field->type == DD_GROUP)
        return group_difference(field->group, before->group, after->group);
    return dd_value_same(field, before, after) ? DD_UNCHANGED : DD_REPLACED;
}

static void merge(const struct dd_field *field, struct dd_value *onto, const struct dd_value *given,
                  struct dd_arena *arena);

static void merge_rows(const struct dd_kind *kind, struct dd_record *onto, const struct dd_record *given)
{
    for (unsigned row = 0; kind->fields[row].key; row++)
        merge(&kind->fields[row], &onto->values[row], &given->values[row], onto->arena);
}

/* The item of the list that `given` means: of groups the one with the same first field, else an equal one. */
static struct dd_value *item_meant(const struct dd_field *item, const struct dd_items *items,
                                   const struct dd_value *given)
{
    for (unsigned i = 0; i < items->count; i++) {
        struct dd_value *at = &items->at[i];
        const struct dd_field *first = item->type == DD_GROUP ? item->group->fields : NULL;
        if (first ? !is_empty(&given->group->values[0]) &&
                        dd_value_same(first, &at->group->values[0], &given->group->values[0])
                  : dd_value_same(item, at, given))
            return at;
    }
    return NULL;
}

static void append(const struct dd_field *item, struct dd_items *items, const struct dd_value *given,
                   struct dd_arena *arena)
{
    if (items->count == items->room) {
        unsigned room = items->room ? items->room * 2 : 4;
        struct dd_value *at = dd_arena_alloc(arena, room * sizeof *at);
        if (items->count)
            memcpy(at, items->at, items->count * sizeof *at);
        items->at = at;
        items->room = room;
    }
    dd_value_copy(item, &items->at[items->count++], given, arena);
}

static void merge_list(const struct dd_field *field, struct dd_items *onto, const struct dd_items *given,
                       struct dd_arena *arena)
{
    struct dd_field room;
    const struct dd_field *item = scalar_of(field, &room);
    for (unsigned i = 0; i < given->count; i++) {
        struct dd_value *meant = item_meant(item, onto, &given->at[i]);
        if (!meant)
            append(item, onto, &given->at[i], arena);
        else if (item->type == DD_GROUP)
            merge_rows(item->group, meant->group, given->at[i].group);
    }
}

static void merge(const struct dd_field *field, struct dd_value *onto, const struct dd_value *given,
                  struct dd_arena *arena)
{
    if (given->presence == DD_ABSENT)
        return;
    if (is_empty(onto) || is_empty(given))
        dd_value_copy(field, onto, given, arena);
    else if (field->list)
        merge_list(field, onto->items, given->items, arena);
    else if (field->type == DD_GROUP)
        merge_rows(field->group, onto->group, given->group);
    else
        dd_value_copy(field, onto, given, arena);
}

/* Whether this move is one of those that may set the row although it stands, or although only moves set it. */
static bool sets(const struct dd_sheet *sheet, const struct dd_field *field)
{
    const char *verb = sheet->move->verb;
    return (field->set_by && dd_in_words(field->set_by, verb)) || (field->asked_by && dd_in_words(field->asked_by, verb));
}

static void lay_row(struct dd_sheet *sheet, unsigned row)
{
    const struct dd_field *field = &sheet->after->kind->fields[row];
    const struct dd_value *given = &sheet->order->values->values[row];
    bool may_set = sheet->move->by_program || sets(sheet, field);
    if (given->presence == DD_ABSENT)
        return;
    if (field->need == DD_ASSIGNED && !sheet->move->by_program) {
        dd_sheet_refuse(sheet, DD_E_ASSIGNED, (int)row, NULL, "%s", _("is set by the program"));
        return;
    }
    struct dd_value *value = &sheet->after->values[row];
    if (may_set && field->list && !field->log && field->type != DD_GROUP)
        dd_value_copy(field, value, given, sheet->arena);
    else
        merge(field, value, given, sheet->arena);
    enum dd_difference difference = dd_difference(field, &sheet->before->values[row], value);
    if (difference == DD_FILLED && field->by_move && !may_set)
        dd_sheet_refuse(sheet, DD_E_ASSIGNED, (int)row, NULL, _("is set by the move %s, not by %s"),
                        field->set_by ? field->set_by : field->asked_by ? field->asked_by : "-", sheet->move->verb);
    else if (difference == DD_REPLACED && !may_set)
        dd_sheet_refuse(sheet, DD_E_CHANGED, (int)row, _("to correct what stands: edit KEY --reason TEXT"), "%s",
                        _("is already filled with something else"));
}

void dd_lay(struct dd_sheet *sheet)
{
    if (!sheet->order->values)
        return;
    for (unsigned row = 0; sheet->after->kind->fields[row].key; row++)
        lay_row(sheet, row);
}
