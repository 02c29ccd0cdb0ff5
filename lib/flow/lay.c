/*
 * Laying the values of a move over a record: what is empty may be filled and a list lengthened by any move; what
 * stands is changed only by the moves its row names. A list item whose first field is already there is filled, not
 * added: `measures='{text: 更换门锁, done_on: 2026-03-05}'`.
 */
#include "flow/sheet.h"

#include "base/say.h"
#include "record/check.h"
#include "record/say_field.h"

#include <stdio.h>
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

static enum dd_difference group_difference(const struct dd_kind *kind,
                                           const struct dd_record *before,
                                           const struct dd_record *after)
{
    enum dd_difference worst = DD_UNCHANGED;
    for (unsigned row = 0; kind->fields[row].key; row++)
        worst = worse(worst,
                      dd_difference(&kind->fields[row], &before->values[row], &after->values[row]));
    return worst;
}

/* A list that only became longer, wherever, its old items in their order and at most filled, is filled. */
static enum dd_difference list_difference(const struct dd_field *field,
                                          const struct dd_items *before,
                                          const struct dd_items *after)
{
    struct dd_field room;
    const struct dd_field *item = scalar_of(field, &room);
    enum dd_difference worst = after->count > before->count ? DD_FILLED : DD_UNCHANGED;
    unsigned at = 0;
    for (unsigned i = 0; i < before->count; i++, at++) {
        while (at < after->count && !dd_item_means(item, &before->at[i], &after->at[at]))
            at++;
        if (at == after->count)
            return DD_REPLACED;
        worst = worse(worst, dd_difference(item, &before->at[i], &after->at[at]));
    }
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

/* What is given fills what stands and contradicts nothing. */
static bool compatible(const struct dd_kind *kind, const struct dd_record *stands,
                       const struct dd_record *given)
{
    for (unsigned row = 0; kind->fields[row].key; row++)
        if (!is_empty(&stands->values[row]) && !is_empty(&given->values[row]) &&
            !dd_value_same(&kind->fields[row], &stands->values[row], &given->values[row]))
            return false;
    return true;
}

static void merge_rows(const struct dd_kind *kind, struct dd_record *onto,
                       const struct dd_record *given)
{
    for (unsigned row = 0; kind->fields[row].key; row++)
        merge(&kind->fields[row], &onto->values[row], &given->values[row], onto->arena);
}

bool dd_item_means(const struct dd_field *item, const struct dd_value *at,
                   const struct dd_value *given)
{
    if (item->type != DD_GROUP)
        return dd_value_same(item, at, given);
    const struct dd_field *first = item->group->fields;
    const struct dd_value *stands = at->group->values, *name = given->group->values;
    for (; first->key && is_empty(stands) && is_empty(name); first++, stands++, name++)
        ;
    if (!first->key || !dd_value_same(first, stands, name))
        return false;
    return first->type != DD_DATE || compatible(item->group, at->group, given->group);
}

static struct dd_value *item_meant(const struct dd_field *item, const struct dd_items *items,
                                   const struct dd_value *given)
{
    for (unsigned i = 0; i < items->count; i++)
        if (dd_item_means(item, &items->at[i], given))
            return &items->at[i];
    return NULL;
}

static void append(const struct dd_field *item, struct dd_items *items,
                   const struct dd_value *given, struct dd_arena *arena)
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

static void merge_list(const struct dd_field *field, struct dd_items *onto,
                       const struct dd_items *given, struct dd_arena *arena)
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
    return (field->set_by && dd_in_words(field->set_by, verb)) ||
           (field->asked_by && dd_in_words(field->asked_by, verb));
}

static void refuse_filling(struct dd_sheet *sheet, unsigned row)
{
    struct dd_text moves = { 0 };
    dd_setters_say(sheet, &sheet->after->kind->fields[row], &moves);
    dd_sheet_refuse(sheet, DD_E_ASSIGNED, (int)row, NULL, NULL,
                    _("is set by a move, not by %s: %s"), dd_verb_shown(sheet, sheet->move->verb),
                    dd_text_get(&moves));
    dd_text_free(&moves);
}

static const char *shown(const struct dd_field *field, const struct dd_value *value,
                         char out[DD_EXCERPT_SIZE])
{
    struct dd_text text = { 0 };
    dd_value_show(field, value, dd_speaks_chinese(), &text);
    dd_excerpt(dd_text_get(&text), out);
    dd_text_free(&text);
    return out;
}

/* Who may change what stands: a move where it is a move's, else a correction. */
static void say_way(const struct dd_sheet *sheet, const struct dd_field *field, struct dd_text *out)
{
    struct dd_text moves = { 0 };
    if (field->by_move && !dd_in_first_state(sheet->before)) {
        dd_setters_say(sheet, field, &moves);
        dd_text_format(out, _("is changed by a move alone: %s"), dd_text_get(&moves));
        dd_text_free(&moves);
    } else {
        dd_text_put(out, _("to correct what stands: edit KEY --reason TEXT"));
    }
}

/* Both values tell the clerk which of them is the slip; lists and groups are too long for that, and some are personal. */
static void refuse_replacing(struct dd_sheet *sheet, unsigned row)
{
    const struct dd_field *field = &sheet->after->kind->fields[row];
    const struct dd_value *stands = &sheet->before->values[row],
                          *given = &sheet->order->values->values[row];
    char was[DD_EXCERPT_SIZE], is[DD_EXCERPT_SIZE];
    struct dd_text way = { 0 };
    say_way(sheet, field, &way);
    if (field->list || field->type == DD_GROUP || field->hidden || is_empty(given))
        dd_sheet_refuse(sheet, DD_E_CHANGED, (int)row, NULL, dd_text_get(&way), "%s",
                        _("is already filled with something else"));
    else
        dd_sheet_refuse(sheet, DD_E_CHANGED, (int)row, NULL, dd_text_get(&way),
                        _("stands as %s already, and %s is given"), shown(field, stands, was),
                        shown(field, given, is));
    dd_text_free(&way);
}

static void lay_row(struct dd_sheet *sheet, unsigned row)
{
    const struct dd_field *field = &sheet->after->kind->fields[row];
    const struct dd_value *given = &sheet->order->values->values[row];
    bool may_set = sheet->move->by_program || sets(sheet, field);
    if (given->presence == DD_ABSENT)
        return;
    /* What a person wrote stands somewhere; the hash of a file beside it was put there by the program. */
    if (field->need == DD_ASSIGNED && !sheet->move->by_program && given->line) {
        dd_sheet_refuse(sheet, DD_E_ASSIGNED, (int)row, NULL, NULL, "%s",
                        _("is set by the program"));
        return;
    }
    may_set = may_set || field->need == DD_ASSIGNED;
    struct dd_value *value = &sheet->after->values[row];
    if (may_set && field->list && !field->log && field->type != DD_GROUP)
        dd_value_copy(field, value, given, sheet->arena);
    else
        merge(field, value, given, sheet->arena);
    enum dd_difference difference = dd_difference(field, &sheet->before->values[row], value);
    if (difference == DD_FILLED && field->by_move && !may_set)
        refuse_filling(sheet, row);
    else if (difference == DD_REPLACED && !may_set)
        refuse_replacing(sheet, row);
}

/*
 * As the order's file or the record's key has the place: checked whole, but for a new one, which was when it was read, and
 * that no day of what has happened is still to come.
 */
static void check_as(struct dd_sheet *sheet, struct dd_record *record, struct dd_problems *found)
{
    struct dd_place at = record->at;

    record->at = sheet->order->at;
    if (sheet->before && !sheet->order->legacy)
        dd_record_check(record, true, found);
    dd_past_check(record, dd_today(sheet), found);
    record->at = at;
}

void dd_sheet_check(struct dd_sheet *sheet)
{
    struct dd_problems said = { 0 }, found = { 0 };

    if (sheet->before)
        check_as(sheet, sheet->before, &said);
    check_as(sheet, sheet->after, &found);
    for (size_t i = 0; i < found.count; i++) {
        struct dd_error *err = &found.list[i].error;
        if (err->severity != DD_ERROR && dd_is_among(&said, 0, err))
            continue;
        if (!sheet->order->at.file && sheet->after->key)
            snprintf(err->subject, sizeof err->subject, "%s", sheet->after->key);
        sheet->lacks += err->severity == DD_ERROR;
        dd_problems_add(sheet->problems, err);
    }
    dd_problems_clear(&said);
    dd_problems_clear(&found);
}

/* The logs of the old item stand in the new one; where it is gone, it had none. */
static bool keeps(const struct dd_kind *kind, const struct dd_record *was,
                  const struct dd_record *is, struct dd_broken *broken)
{
    static const struct dd_value none = { 0 };
    for (unsigned row = 0; kind->fields[row].key; row++)
        if (dd_log_broken(&kind->fields[row], &was->values[row], is ? &is->values[row] : &none,
                          broken))
            return false;
    return true;
}

/* An item goes on as the one that means it; corrected in its first field, as one that none meant before. */
static bool goes_on(const struct dd_field *item, const struct dd_items *before,
                    const struct dd_items *after, const struct dd_value *was,
                    struct dd_broken *broken)
{
    bool met = false;
    for (unsigned i = 0; i < after->count; i++)
        if (dd_item_means(item, was, &after->at[i])) {
            if (keeps(item->group, was->group, after->at[i].group, broken))
                return true;
            met = true;
        }
    for (unsigned i = 0; !met && i < after->count; i++)
        if (!item_meant(item, before, &after->at[i]) &&
            keeps(item->group, was->group, after->at[i].group, broken))
            return true;
    return false;
}

static bool items_broken(const struct dd_field *field, const struct dd_items *before,
                         const struct dd_value *after, struct dd_broken *broken)
{
    static const struct dd_items none = { 0 };
    struct dd_field room;
    const struct dd_field *item = scalar_of(field, &room);
    for (unsigned i = 0; i < before->count; i++) {
        const struct dd_value *was = &before->at[i];
        if (!keeps(item->group, was->group, NULL, broken) &&
            !goes_on(item, before, is_empty(after) ? &none : after->items, was, broken)) {
            broken->item = was->group;
            return true;
        }
    }
    return false;
}

bool dd_log_broken(const struct dd_field *field, const struct dd_value *before,
                   const struct dd_value *after, struct dd_broken *broken)
{
    if (dd_value_empty(field, before))
        return false;
    if (field->log) {
        *broken = (struct dd_broken){ .log = field };
        return dd_difference(field, before, after) == DD_REPLACED;
    }
    if (field->type != DD_GROUP)
        return false;
    return field->list
               ? items_broken(field, before->items, after, broken)
               : !keeps(field->group, before->group, is_empty(after) ? NULL : after->group, broken);
}

void dd_lay_values(struct dd_record *onto, const struct dd_record *values)
{
    merge_rows(onto->kind, onto, values);
}

void dd_lay(struct dd_sheet *sheet)
{
    if (!sheet->order->values)
        return;
    for (unsigned row = 0; sheet->after->kind->fields[row].key; row++)
        lay_row(sheet, row);
}
