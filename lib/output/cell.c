#include "output/column.h"

#include "record/say_field.h"

#include <string.h>

/*
 * Of an item in a list of groups so many values are shown: a cell tells which one, `show` tells
 * all.
 */
enum { ITEM_VALUES = 3 };

static void hold_text(struct dd_value *held, const char *text)
{
    held->text = text;
    held->presence = text ? DD_GIVEN : DD_ABSENT;
}

static void hold_day(struct dd_value *held, dd_day day)
{
    held->day = day;
    held->presence = day == DD_NO_DAY ? DD_ABSENT : DD_GIVEN;
}

static void hold_yes(struct dd_value *held, bool yes)
{
    held->yes = yes;
    held->presence = DD_GIVEN;
}

static const char *state_word(const struct dd_record *record, bool chinese)
{
    const struct dd_choice *states = record->kind->states;

    if (!states || !record->state)
        return NULL;
    return chinese ? states[record->state].label : states[record->state].key;
}

static void hold_common(const struct dd_column *column, const struct dd_record *record,
                        bool chinese, struct dd_value *held)
{
    switch (column->row) {
    case DD_COMMON_KEY:
        hold_text(held, record->key);
        break;
    case DD_COMMON_STATE:
        hold_text(held, state_word(record, chinese));
        break;
    case DD_COMMON_ON:
        hold_day(held, record->on);
        break;
    case DD_COMMON_DUE:
        hold_day(held, record->due_on);
        break;
    case DD_COMMON_LEGACY:
        hold_yes(held, record->legacy);
        break;
    case DD_COMMON_VOIDED:
        hold_yes(held, record->voided_on != DD_NO_DAY);
        break;
    case DD_COMMON_VOIDED_ON:
        hold_day(held, record->voided_on);
        break;
    }
}

const struct dd_value *dd_column_value(const struct dd_column *column,
                                       const struct dd_record *record,
                                       const struct dd_record *derived, bool chinese,
                                       struct dd_value *held)
{
    *held = (struct dd_value){ 0 };
    switch (column->of) {
    case DD_OF_KIND:
        return &record->values[column->row];
    case DD_OF_DERIVED:
        return derived ? &derived->values[column->row] : held;
    case DD_OF_COMMON:
        hold_common(column, record, chinese, held);
        break;
    }
    return held;
}

/* What can stand in the middle of a line; personal data inside a group never does. */
static bool is_brief(const struct dd_field *field)
{
    return !field->list && field->type != DD_GROUP;
}

static void show_value(const struct dd_style *style, const struct dd_field *field,
                       const struct dd_value *value, struct dd_text *out);

/* The first values of an item, without their names: what they are is known from the list. */
static void show_item(const struct dd_style *style, const struct dd_record *item,
                      struct dd_text *out)
{
    const struct dd_field *fields = item->kind->fields;
    unsigned shown = 0;

    for (unsigned row = 0; fields[row].key && shown < ITEM_VALUES; row++) {
        if (item->values[row].presence != DD_GIVEN || fields[row].hidden || !is_brief(&fields[row]))
            continue;
        if (shown++ > 0)
            dd_text_char(out, ' ');
        show_value(style, &fields[row], &item->values[row], out);
    }
}

/* The values of a group, each with its name. */
static void show_group(const struct dd_style *style, const struct dd_record *group,
                       struct dd_text *out)
{
    const struct dd_field *fields = group->kind->fields;
    const char *part = "";

    for (unsigned row = 0; fields[row].key; row++) {
        if (group->values[row].presence != DD_GIVEN || fields[row].hidden ||
            !(style->whole || is_brief(&fields[row])))
            continue;
        dd_text_format(out, "%s%s ", part, dd_label(&fields[row], style->chinese));
        show_value(style, &fields[row], &group->values[row], out);
        part = style->chinese ? "、" : ", ";
    }
}

static void show_list(const struct dd_style *style, const struct dd_field *field,
                      const struct dd_items *items, struct dd_text *out)
{
    static const char *const parts[2][2] = { { ", ", "、" }, { "; ", "；" } };
    const bool groups = field->type == DD_GROUP;
    struct dd_field item = *field;

    item.list = false;
    for (unsigned i = 0; i < items->count; i++) {
        if (i > 0)
            dd_text_put(out, parts[groups][style->chinese]);
        if (groups && !style->whole)
            show_item(style, items->at[i].group, out);
        else
            show_value(style, &item, &items->at[i], out);
    }
}

/* Of any record only the key says what it is. */
static void show_ref(const struct dd_style *style, const struct dd_field *field,
                     const struct dd_value *value, struct dd_text *out)
{
    const char *name = style->name && field->kinds
                           ? style->name(style->with, field, value->ref.id, value->ref.word)
                           : NULL;

    dd_text_put(out, name ? name : value->ref.word);
}

static void show_value(const struct dd_style *style, const struct dd_field *field,
                       const struct dd_value *value, struct dd_text *out)
{
    if (field->list)
        show_list(style, field, value->items, out);
    else if (field->type == DD_GROUP)
        show_group(style, value->group, out);
    else if (field->type == DD_REF)
        show_ref(style, field, value, out);
    else
        dd_value_show(field, value, style->chinese, out);
}

void dd_cell_text(const struct dd_column *column, const struct dd_record *record,
                  const struct dd_record *derived, const struct dd_style *style,
                  struct dd_text *out)
{
    struct dd_value held;
    const struct dd_value *value = dd_column_value(column, record, derived, style->chinese, &held);

    if (value->presence == DD_GIVEN)
        show_value(style, column->field, value, out);
}

/* Controls move the cursor of a terminal, and everything that ends a line ends the row. */
static bool breaks_line(uint32_t code)
{
    return code < ' ' || (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029;
}

/*
 * Bytes of the next character; a CR and its LF are one. What is not UTF-8 stays, a byte at a time.
 */
static unsigned step(const char *at, const char *end, bool *breaks)
{
    uint32_t code;
    unsigned length = dd_utf8_next(at, end, &code);

    *breaks = length > 0 && breaks_line(code);
    if (length == 0)
        return 1;
    return at[0] == '\r' && at[1] == '\n' ? 2 : length;
}

/* A space for each that breaks the line, so that the text is never longer than before. */
static void flatten(struct dd_text *text, size_t start)
{
    size_t from = start, to = start;

    while (from < text->length) {
        bool breaks;
        unsigned length = step(text->at + from, text->at + text->length, &breaks);

        if (breaks)
            text->at[to++] = ' ';
        else
            for (unsigned i = 0; i < length; i++)
                text->at[to++] = text->at[from + i];
        from += length;
    }
    dd_text_cut(text, to);
}

void dd_column_head(const struct dd_column *column, bool chinese, struct dd_text *out)
{
    dd_text_put(out, dd_label(column->field, chinese));
}

void dd_cell_show(const struct dd_column *column, const struct dd_record *record,
                  const struct dd_record *derived, const struct dd_style *style,
                  struct dd_text *out)
{
    const size_t start = out->length;

    dd_cell_text(column, record, derived, style, out);
    flatten(out, start);
}
