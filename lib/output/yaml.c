/* Records as YAML: what import takes back, `edit` opens and `export` keeps. */
#include "output/yaml.h"

#include "output/rows.h"
#include "record/say_field.h"

enum { ITEM_INDENT = 4 };

/*
 * Where the next pair goes. The first one of an item stands behind its `- `, on a line already
 * begun.
 */
struct spot {
    const struct dd_yaml_options *how;
    unsigned indent;
    bool begun;
    struct dd_text *out;
};

static void put_rows(struct spot *spot, const struct dd_record *record);

static void put_indent(unsigned indent, struct dd_text *out)
{
    while (indent-- > 0)
        dd_text_char(out, ' ');
}

/* Names are rows of ours and stand as they are, `on` and `no` too, as in every example. */
static void put_name(struct spot *spot, const struct dd_field *field)
{
    if (spot->begun)
        put_indent(spot->indent, spot->out);
    spot->begun = true;
    dd_text_put(spot->out, dd_label(field, spot->how->chinese));
    dd_text_char(spot->out, ':');
}

/* Types other than these are digits and words that mean the same in every place. */
static void put_scalar(const struct spot *spot, const struct dd_field *field,
                       const struct dd_value *value, unsigned indent)
{
    const bool chinese = spot->how->chinese;

    if (field->phrases && chinese)
        dd_phrase_say(field->phrases, value->text, spot->out);
    else if (field->type == DD_TEXT || field->type == DD_FILE)
        dd_yaml_text(value->text, indent, spot->out);
    else if (field->type == DD_REF)
        dd_yaml_text(value->ref.word ? value->ref.word : "", indent, spot->out);
    else if (field->type == DD_CHOICE && chinese)
        dd_yaml_text(field->choices[value->choice].label, indent, spot->out);
    else
        dd_value_show(field, value, chinese, spot->out);
}

static bool is_written(const struct spot *spot, const struct dd_field *field,
                       const struct dd_value *value)
{
    const struct dd_yaml_options *how = spot->how;

    if (value->presence != DD_GIVEN || field->unkept)
        return false;
    if (field->hidden && !how->reveal && !how->all)
        return false;
    return field->need != DD_ASSIGNED || how->all;
}

/* A mapping without pairs cannot be written in block style. */
static bool has_rows(const struct spot *spot, const struct dd_record *record)
{
    const struct dd_field *fields = record->kind->fields;

    for (unsigned row = 0; fields[row].key; row++) {
        const struct dd_value *value = &record->values[row];

        if (!is_written(spot, &fields[row], value))
            continue;
        if (fields[row].type != DD_GROUP || fields[row].list || has_rows(spot, value->group))
            return true;
    }
    return false;
}

static void put_item(const struct spot *spot, const struct dd_field *field,
                     const struct dd_value *item)
{
    struct spot inside = { spot->how, spot->indent + ITEM_INDENT, false, spot->out };

    put_indent(spot->indent + 2, spot->out);
    dd_text_put(spot->out, "- ");
    if (field->type == DD_GROUP && has_rows(spot, item->group)) {
        put_rows(&inside, item->group);
        return;
    }
    if (field->type == DD_GROUP)
        dd_text_put(spot->out, "{}");
    else
        put_scalar(spot, field, item, spot->indent + 2);
    dd_text_char(spot->out, '\n');
}

static void put_list(const struct spot *spot, const struct dd_field *field,
                     const struct dd_items *items)
{
    dd_text_put(spot->out, items->count > 0 ? "\n" : " []\n");
    for (unsigned i = 0; i < items->count; i++)
        put_item(spot, field, &items->at[i]);
}

static void put_pair(struct spot *spot, const struct dd_field *field, const struct dd_value *value)
{
    const bool group = field->type == DD_GROUP && !field->list;

    if (!is_written(spot, field, value) || (group && !has_rows(spot, value->group)))
        return;
    put_name(spot, field);
    if (field->list) {
        put_list(spot, field, value->items);
    } else if (group) {
        struct spot inside = { spot->how, spot->indent + 2, true, spot->out };

        dd_text_char(spot->out, '\n');
        put_rows(&inside, value->group);
    } else {
        dd_text_char(spot->out, ' ');
        put_scalar(spot, field, value, spot->indent);
        dd_text_char(spot->out, '\n');
    }
}

static void put_rows(struct spot *spot, const struct dd_record *record)
{
    const struct dd_field *fields = record->kind->fields;

    for (unsigned row = 0; fields[row].key; row++)
        put_pair(spot, &fields[row], &record->values[row]);
}

/* A column that is no row of the kind: only what it is called and what it says. */
static void put_common(struct spot *spot, const struct dd_record *record, unsigned row)
{
    const struct dd_field *field = &dd_common_fields[row];
    const struct dd_column column = { DD_OF_COMMON, row, field };
    const bool chinese = spot->how->chinese;
    struct dd_value held;
    const struct dd_value *value = dd_column_value(&column, record, NULL, chinese, &held);

    if (value->presence != DD_GIVEN || (field->type == DD_YESNO && !value->yes))
        return;
    put_name(spot, field);
    dd_text_char(spot->out, ' ');
    put_scalar(spot, field, value, spot->indent);
    dd_text_char(spot->out, '\n');
}

/* Where the first field is the key, it says it. */
static void put_key(struct spot *spot, const struct dd_record *record)
{
    if (record->kind->keying == DD_KEY_NUMBER)
        put_common(spot, record, DD_COMMON_KEY);
}

/*
 * What an export keeps beside the rows. A kind's own field `on` has said the day of its creation.
 */
static void put_standing(struct spot *spot, const struct dd_record *record)
{
    put_common(spot, record, DD_COMMON_STATE);
    if (dd_field_find(record->kind, dd_common_fields[DD_COMMON_ON].key) < 0)
        put_common(spot, record, DD_COMMON_ON);
    put_common(spot, record, DD_COMMON_LEGACY);
    put_common(spot, record, DD_COMMON_VOIDED_ON);
}

static void begin_record(struct dd_text *out)
{
    put_indent(ITEM_INDENT - 2, out);
    dd_text_put(out, "- ");
}

static void end_record(const struct spot *spot)
{
    if (!spot->begun)
        dd_text_put(spot->out, "{}\n");
}

void dd_record_yaml(const struct dd_record *record, const struct dd_yaml_options *options,
                    struct dd_text *out)
{
    struct spot spot = { options, ITEM_INDENT, false, out };

    begin_record(out);
    put_key(&spot, record);
    put_rows(&spot, record);
    if (options->all)
        put_standing(&spot, record);
    end_record(&spot);
}

/* The name of the list comes with the first record: a list without any is written otherwise. */
static void begin(struct dd_rows *rows)
{
    (void)rows;
}

static void put_heading(struct dd_rows *rows, const char *rest)
{
    char plural[64];

    dd_text_format(&rows->text, "%s:%s\n", dd_kind_plural(rows->kind, plural, sizeof plural), rest);
}

static void put(struct dd_rows *rows, const struct dd_record *record,
                const struct dd_record *derived)
{
    const struct dd_yaml_options how = { .reveal = rows->reveal };
    struct spot spot = { &how, ITEM_INDENT, false, &rows->text };

    (void)derived;
    if (rows->count == 0)
        put_heading(rows, "");
    begin_record(&rows->text);
    for (unsigned i = 0; i < rows->columns.count; i++) {
        const struct dd_column *column = &rows->columns.at[i];

        if (column->of == DD_OF_COMMON)
            put_key(&spot, record);
        else
            put_pair(&spot, column->field, &record->values[column->row]);
    }
    end_record(&spot);
}

static void end(struct dd_rows *rows)
{
    if (rows->count == 0)
        put_heading(rows, " []");
}

const struct dd_writer dd_yaml_writer = { begin, put, end };
