/*
 * The blank form of a kind. What has to be filled in stands open; the rest is there as comments,
 * because an open field without a value would clear what is stored.
 */
#include <dudao/output.h>

#include "output/describe.h"
#include "output/yaml.h"
#include "record/record.h"
#include "record/say_field.h"

enum { COMMENT_COLUMN = 27 };

/* Where a line of a mapping begins. Its first one carries the dash when the mapping is an item. */
struct spot {
    bool chinese;
    bool item, dash;
    struct dd_text lead, *out;
};

static void put_rows(struct spot *spot, const struct dd_kind *kind, bool record);

static const char *item_lead(struct spot *spot)
{
    const bool dash = spot->dash;

    spot->dash = false;
    if (!spot->item)
        return "";
    return dash ? "- " : "  ";
}

/* `name:` and what is said about it, from a column of its own on. */
static void put_line(struct spot *spot, const struct dd_field *field, bool open,
                     const char *comment)
{
    const size_t start = spot->out->length;
    size_t width;

    dd_text_put(spot->out, dd_text_get(&spot->lead));
    dd_text_put(spot->out, item_lead(spot));
    dd_text_format(spot->out, "%s%s:", open ? "" : "# ", dd_label(field, spot->chinese));
    width = dd_width(spot->out->at + start, spot->out->length - start, 0);
    while (width++ < COMMENT_COLUMN)
        dd_text_char(spot->out, ' ');
    dd_text_format(spot->out, " # %s\n", comment);
}

/* The rows of a group, deeper by one step than its name, and behind the same comment sign. */
static void put_group(const struct spot *outer, const struct dd_field *field, bool open)
{
    struct spot spot = { outer->chinese, field->list, field->list, { 0 }, outer->out };

    dd_text_format(&spot.lead, "%s%s%s  ", dd_text_get(&outer->lead), outer->item ? "  " : "",
                   open ? "" : "# ");
    put_rows(&spot, field->group, false);
    dd_text_free(&spot.lead);
}

static void put_field(struct spot *spot, const struct dd_field *fields, unsigned row, bool open)
{
    const struct dd_manner manner = { spot->chinese, DD_CHOICES_ONCE };
    const struct dd_field *field = &fields[row];
    struct dd_text comment = { 0 };

    dd_field_describe(fields, row, &manner, &comment);
    put_line(spot, field, open, dd_text_get(&comment));
    dd_text_free(&comment);
    if (field->type == DD_GROUP)
        put_group(spot, field, open);
}

/* Fields that every record may be given. Their hint says all there is. */
static void put_common(struct spot *spot, const struct dd_kind *kind, unsigned row)
{
    const struct dd_field *field = &dd_common_fields[row];

    if (dd_field_find(kind, field->key) < 0)
        put_line(spot, field, false, spot->chinese ? field->hint : field->hint_en);
}

/*
 * A mapping cannot begin with a comment: one in which nothing is asked begins with what may be
 * given.
 */
static unsigned first_open(const struct dd_field *fields)
{
    unsigned first = 0;

    for (unsigned row = 0; fields[row].key; row++)
        if (dd_field_asked(fields, row))
            return row;
    while (fields[first].key && fields[first].need == DD_ASSIGNED)
        first++;
    return first;
}

static void put_fields(struct spot *spot, const struct dd_field *fields, bool open)
{
    const unsigned first = first_open(fields);

    for (unsigned row = 0; fields[row].key; row++) {
        if (fields[row].need == DD_ASSIGNED)
            continue;
        if ((row == first || dd_field_asked(fields, row)) == open)
            put_field(spot, fields, row, open);
    }
}

static void put_rows(struct spot *spot, const struct dd_kind *kind, bool record)
{
    put_fields(spot, kind->fields, true);
    if (record && kind->keying == DD_KEY_NUMBER)
        put_common(spot, kind, DD_COMMON_KEY);
    if (record && kind->states)
        put_common(spot, kind, DD_COMMON_ON);
    put_fields(spot, kind->fields, false);
}

static void put_heading(const struct dd_kind *kind, bool chinese, struct dd_text *out)
{
    const char *hint = chinese ? kind->hint : kind->hint_en;
    char plural[64];

    dd_text_format(out, "# yaml-language-server: $schema=dudao-%s.schema.json\n", kind->name);
    dd_text_format(out, "# %s%s%s\n", chinese ? kind->label : kind->name, chinese ? "：" : ": ",
                   hint ? hint : "");
    dd_text_put(
        out, chinese ? "# 填好各项；以“# ”开头的为选填，填写时删去“# ”。\n"
                     : "# Fill in what is open; take \"# \" away from what else is filled in.\n");
    dd_text_format(out, "%s:\n",
                   chinese ? kind->label : dd_kind_plural(kind, plural, sizeof plural));
}

void dd_kind_template(const struct dd_kind *kind, bool chinese, struct dd_text *out)
{
    struct spot spot = { chinese, true, true, { 0 }, out };

    put_heading(kind, chinese, out);
    dd_text_put(&spot.lead, "  ");
    put_rows(&spot, kind, true);
    dd_text_free(&spot.lead);
}
