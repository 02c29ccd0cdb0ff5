#include "record/json.h"

#include "record/number.h"

#include <string.h>

static void put_string(const char *string, struct dd_text *out)
{
    dd_text_json(out, string, strlen(string));
}

/* Personal: what stands in the history is made of the words of the value, whatever its type. */
static void put_veiled(const struct dd_json *how, const char *text, struct dd_text *out)
{
    struct dd_text veiled = { 0 };

    how->veil(how->veil_with, text, &veiled);
    dd_text_json(out, dd_text_get(&veiled), veiled.length);
    dd_text_free(&veiled);
}

static void put_record(const struct dd_json *how, const struct dd_record *record,
                       struct dd_text *out)
{
    dd_text_char(out, '{');
    dd_json_rows(how, record, out);
    dd_text_char(out, '}');
}

/* What is a word in quotes: dates, keys of choices. None of them has a character to escape. */
static void put_word(const struct dd_field *field, const struct dd_value *value,
                     struct dd_text *out)
{
    dd_text_char(out, '"');
    dd_value_write(field, value, out);
    dd_text_char(out, '"');
}

static void put_scalar(const struct dd_json *how, const struct dd_field *field,
                       const struct dd_value *value, struct dd_text *out)
{
    switch (field->type) {
    case DD_TEXT:
    case DD_FILE:
        put_string(value->text, out);
        break;
    case DD_NUMBER:
    case DD_MONEY:
        dd_value_write(field, value, out);
        break;
    case DD_PERCENT:
        dd_percent_write(value->number, out);
        break;
    case DD_DATE:
    case DD_CHOICE:
        put_word(field, value, out);
        break;
    case DD_YESNO:
        dd_text_put(out, value->yes ? "true" : "false");
        break;
    case DD_REF:
        if (value->ref.word)
            put_string(value->ref.word, out);
        else
            dd_text_put(out, "null");
        break;
    case DD_GROUP:
        put_record(how, value->group, out);
        break;
    }
}

/* A personal group is veiled as a whole: its words are its own JSON. */
static void put_personal(const struct dd_json *how, const struct dd_field *field,
                         const struct dd_value *value, struct dd_text *out)
{
    const struct dd_json plain = { .hidden = true };
    struct dd_text text = { 0 };

    if (field->type == DD_GROUP)
        put_record(&plain, value->group, &text);
    else
        dd_value_write(field, value, &text);
    put_veiled(how, dd_text_get(&text), out);
    dd_text_free(&text);
}

static bool shown(const struct dd_json *how, const struct dd_field *field)
{
    return !field->unkept && (!field->hidden || how->hidden || how->veil);
}

static void put_one(const struct dd_json *how, const struct dd_field *field,
                    const struct dd_value *value, struct dd_text *out)
{
    if (field->hidden && how->veil)
        put_personal(how, field, value, out);
    else
        put_scalar(how, field, value, out);
}

void dd_json_value(const struct dd_json *how, const struct dd_field *field,
                   const struct dd_value *value, struct dd_text *out)
{
    if (value->presence != DD_GIVEN || !shown(how, field)) {
        dd_text_put(out, "null");
        return;
    }
    if (!field->list) {
        put_one(how, field, value, out);
        return;
    }
    dd_text_char(out, '[');
    for (unsigned i = 0; i < value->items->count; i++) {
        if (i > 0)
            dd_text_put(out, ", ");
        put_one(how, field, &value->items->at[i], out);
    }
    dd_text_char(out, ']');
}

/* `start` is where the pairs begin in `out`: before all but the first goes a comma. */
static void put_pair(const struct dd_json *how, const struct dd_field *field,
                     const struct dd_value *value, size_t start, struct dd_text *out)
{
    if (out->length > start)
        dd_text_put(out, ", ");
    put_string(field->key, out);
    dd_text_put(out, ": ");
    dd_json_value(how, field, value, out);
}

void dd_json_rows(const struct dd_json *how, const struct dd_record *record, struct dd_text *out)
{
    const struct dd_field *fields = record->kind->fields;
    const size_t start = out->length;

    for (unsigned row = 0; fields[row].key; row++) {
        const struct dd_value *value = &record->values[row];

        if (shown(how, &fields[row]) && (how->nulls || value->presence == DD_GIVEN))
            put_pair(how, &fields[row], value, start, out);
    }
}

void dd_json_changes(const struct dd_json *how, const struct dd_record *before,
                     const struct dd_record *after, struct dd_text *out)
{
    const struct dd_field *fields = after->kind->fields;
    const size_t start = out->length;

    for (unsigned row = 0; fields[row].key; row++)
        if (shown(how, &fields[row]) &&
            !dd_value_same(&fields[row], &before->values[row], &after->values[row]))
            put_pair(how, &fields[row], &after->values[row], start, out);
}

int dd_json_scalar(const struct dd_field *field, const char *text, struct dd_arena *arena,
                   struct dd_value *out, struct dd_error *err)
{
    int64_t points;

    if (field->type != DD_PERCENT)
        return dd_value_parse(field, text, arena, out, err);
    if (dd_decimal_parse(text, 2, &points, err))
        return -1;
    out->presence = DD_GIVEN;
    out->number = points;
    return 0;
}
