/*
 * The rows of a kind decide what a value means, never the look of the text: `no`, `08` and `1_000`
 * are what their field says. What cannot be read is told and left absent, and the rest is read on,
 * so that one reading finds all that is wrong with a file.
 */
#include "input/fields.h"

#include "base/say.h"
#include "input/common.h"
#include "input/unknown.h"
#include "record/check.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

static void read_mapping(struct dd_reading *reading, struct dd_record *record,
                         const struct dd_node *mapping, const struct dd_where *outside);

/*
 * The path of a value is needed when something is wrong with it, and then only: it is kept as a
 * chain on the stack and written when asked for.
 */
static void write_path(const struct dd_where *where, struct dd_text *out)
{
    if (where->outside) {
        write_path(where->outside, out);
        dd_text_char(out, '.');
    }
    dd_text_put(out, where->field->key);
    if (where->nth > 0)
        dd_text_format(out, "[%u]", where->nth);
}

void dd_reading_complain(struct dd_reading *reading, const struct dd_where *where,
                         const struct dd_node *node, struct dd_error *problem)
{
    struct dd_text path = { 0 };

    if (where)
        write_path(where, &path);
    snprintf(problem->field, sizeof problem->field, "%s", dd_text_get(&path));
    problem->label = where ? where->field->label : NULL;
    dd_text_free(&path);
    dd_problem_at(reading->problems, problem, dd_node_place(node, reading->file));
}

void dd_reading_repeated(struct dd_reading *reading, const struct dd_where *where,
                         const struct dd_node *key, unsigned first_line)
{
    struct dd_error problem;

    dd_fail(&problem, DD_E_REPEATED, _("is given twice"));
    if (first_line > 0)
        dd_hint(&problem, _("first on line %u"), first_line);
    dd_reading_complain(reading, where, key, &problem);
}

/* What stands where one value is expected, and is none. */
static void complain_shape(struct dd_reading *reading, const struct dd_where *where,
                           const struct dd_node *node)
{
    struct dd_error problem;

    if (node->type == DD_NODE_LIST)
        dd_fail(&problem, DD_E_TYPE, _("takes one value here, not a list"));
    else
        dd_fail(&problem, DD_E_TYPE, _("takes one value here, not several fields"));
    dd_reading_complain(reading, where, node, &problem);
}

/* A span is short in a value, since there are many; what is longer ends with the line anyway. */
static void place(struct dd_value *value, const struct dd_node *node)
{
    value->line = node->line;
    value->column = node->column;
    value->span = (unsigned short)(node->span < USHRT_MAX ? node->span : USHRT_MAX);
}

int dd_scalar_read(struct dd_reading *reading, const struct dd_where *where,
                   const struct dd_node *node, struct dd_arena *arena, struct dd_value *out)
{
    struct dd_error problem;

    if (node->type != DD_NODE_SCALAR) {
        complain_shape(reading, where, node);
        return -1;
    }
    const char *text =
        reading->exact ? node->text : dd_text_tidy(where->field, node->text, arena, &problem);
    if (text && dd_value_parse(where->field, text, arena, out, &problem) == 0)
        return 0;
    dd_reading_complain(reading, where, node, &problem);
    return -1;
}

/* A group: a mapping, or of a list of them also one value, which is the first row's. */
static struct dd_record *read_inner(struct dd_reading *reading, const struct dd_record *record,
                                    const struct dd_where *where, const struct dd_node *node)
{
    struct dd_record *inner = dd_record_new(where->field->group, record->arena);

    inner->at = dd_node_place(node, reading->file);
    if (node->type == DD_NODE_MAPPING)
        read_mapping(reading, inner, node, where);
    else
        dd_field_read(reading, inner, 0, node, where);
    return inner;
}

static void read_item(struct dd_reading *reading, struct dd_record *record, unsigned row,
                      const struct dd_node *node, const struct dd_where *where)
{
    const struct dd_field *field = where->field;
    struct dd_value item = { 0 };
    struct dd_error problem;

    if (node->type == DD_NODE_NONE)
        return;
    if (node->null) {
        dd_fail(&problem, DD_E_VALUE, _("is empty"));
        dd_hint(&problem, _("leave it out of the list"));
        dd_reading_complain(reading, where, node, &problem);
        return;
    }
    place(&item, node);
    if (field->type != DD_GROUP || node->type == DD_NODE_LIST) {
        if (dd_scalar_read(reading, where, node, record->arena, &item))
            return;
    } else {
        item.presence = DD_GIVEN;
        item.group = read_inner(reading, record, where, node);
    }
    *dd_add_value(record, row) = item;
}

/* A list of one may be written as its item. */
void dd_field_add(struct dd_reading *reading, struct dd_record *record, unsigned row,
                  const struct dd_node *node, const struct dd_where *outside)
{
    struct dd_where where = { outside, &record->kind->fields[row], 1 };

    if (record->values[row].presence != DD_GIVEN)
        dd_set_list(record, row);
    where.nth += record->values[row].items->count;
    if (node->type != DD_NODE_LIST) {
        read_item(reading, record, row, node, &where);
        return;
    }
    for (const struct dd_node *item = node->first; item; item = item->next) {
        read_item(reading, record, row, item, &where);
        where.nth++;
    }
}

/* A field that could not be read has its place all the same: it is not missing. */
void dd_field_read(struct dd_reading *reading, struct dd_record *record, unsigned row,
                   const struct dd_node *node, const struct dd_where *outside)
{
    const struct dd_field *field = &record->kind->fields[row];
    const struct dd_where where = { outside, field, 0 };
    struct dd_value *value = &record->values[row];

    place(value, node);
    if (node->type == DD_NODE_NONE)
        return;
    if (node->null) {
        dd_clear(record, row);
    } else if (field->list) {
        dd_field_add(reading, record, row, node, outside);
    } else if (field->type == DD_GROUP && node->type == DD_NODE_MAPPING) {
        value->group = read_inner(reading, record, &where, node);
        value->presence = DD_GIVEN;
    } else {
        dd_scalar_read(reading, &where, node, record->arena, value);
    }
}

/*
 * Files are written in the order of the rows, most of them by a program or from a template: the
 * search goes on where the last one ended. Only a word written otherwise is folded.
 */
static int find_row(const struct dd_record *record, const char *word, unsigned *next)
{
    const struct dd_field *fields = record->kind->fields;

    for (unsigned i = 0; i < record->width; i++) {
        const unsigned row = *next < record->width ? *next : 0;

        *next = row + 1;
        if (strcmp(fields[row].key, word) == 0 || strcmp(fields[row].label, word) == 0)
            return (int)row;
    }
    return dd_field_find(record->kind, word);
}

static void read_mapping(struct dd_reading *reading, struct dd_record *record,
                         const struct dd_node *mapping, const struct dd_where *outside)
{
    unsigned next = 0;

    for (const struct dd_node *node = mapping->first; node; node = node->next) {
        const int row = find_row(record, node->key->text, &next);

        if (row >= 0 && record->values[row].line > 0) {
            const struct dd_where where = { outside, &record->kind->fields[row], 0 };

            dd_reading_repeated(reading, &where, node->key, record->values[row].line);
        } else if (row >= 0) {
            dd_field_read(reading, record, (unsigned)row, node, outside);
        } else if (outside || !dd_common_read(reading, record, node)) {
            dd_unknown_field(reading, record->kind, node->key, outside);
        }
    }
}

void dd_fields_read(struct dd_reading *reading, struct dd_record *record,
                    const struct dd_node *mapping)
{
    const size_t errors = reading->problems->errors;

    read_mapping(reading, record, mapping, NULL);
    dd_record_settle(record, reading->problems);
    if (reading->problems->errors > errors)
        record->faulty = true;
}
