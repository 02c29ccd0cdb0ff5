/*
 * JSON Schema (draft-07) of a file with records of one kind. Names and choices may be English or
 * Chinese, so that a field has two properties: the English one says everything, the Chinese one
 * points to it.
 */
#include <dudao/output.h>

#include "output/describe.h"
#include "output/tree.h"
#include "record/record.h"

#include <string.h>

static void put_pointer(struct dd_tree *tree, const char *name, const char *to)
{
    dd_tree_open(tree, name, '{');
    dd_tree_string(tree, "$ref", to);
    dd_tree_close(tree, '}');
}

/*
 * One text in both languages: an editor shows it whichever name was written. The choices it shows
 * by itself.
 */
static void put_description(struct dd_tree *tree, const struct dd_field *fields, unsigned row)
{
    static const struct dd_manner english = { false, DD_CHOICES_NOT },
                                  chinese = { true, DD_CHOICES_NOT };
    const bool common = fields == dd_common_fields;
    struct dd_text said = { 0 };

    dd_text_format(&said, "%s：", fields[row].label);
    if (common)
        dd_text_put(&said, fields[row].hint);
    else
        dd_field_describe(fields, row, &chinese, &said);
    dd_text_format(&said, "\n%s: ", fields[row].key);
    if (common)
        dd_text_put(&said, fields[row].hint_en);
    else
        dd_field_describe(fields, row, &english, &said);
    dd_tree_string(tree, "description", dd_text_get(&said));
    dd_text_free(&said);
}

/* What is needed cannot be emptied; everything else may be cleared with `~`. */
static void put_type(struct dd_tree *tree, const struct dd_field *field, const char *types)
{
    dd_tree_name(tree, "type");
    dd_text_format(tree->out, "[%s%s]", types, dd_field_needed(field) ? "" : ", \"null\"");
}

static void put_null(struct dd_tree *tree, const struct dd_field *field)
{
    if (!dd_field_needed(field))
        dd_tree_raw(tree, NULL, "null");
}

static void put_choices(struct dd_tree *tree, const struct dd_field *field)
{
    dd_tree_open(tree, "enum", '[');
    for (unsigned i = 1; field->choices[i].key; i++)
        dd_tree_string(tree, NULL, field->choices[i].key);
    for (unsigned i = 1; field->choices[i].key; i++)
        dd_tree_string(tree, NULL, field->choices[i].label);
    put_null(tree, field);
    dd_tree_close(tree, ']');
}

static void put_yesno(struct dd_tree *tree, const struct dd_field *field)
{
    static const char *const words[] = { "true", "false", "\"yes\"", "\"no\"", "\"是\"", "\"否\"" };

    dd_tree_open(tree, "enum", '[');
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        dd_tree_raw(tree, NULL, words[i]);
    put_null(tree, field);
    dd_tree_close(tree, ']');
}

static void put_bound(struct dd_tree *tree, const char *name, const struct dd_field *field,
                      int64_t bound)
{
    const struct dd_value value = { .presence = DD_GIVEN, .number = bound };

    dd_tree_name(tree, name);
    dd_value_write(field, &value, tree->out);
}

static void put_number(struct dd_tree *tree, const struct dd_field *field, const char *types)
{
    put_type(tree, field, types);
    if (field->least == 0 && field->most == 0)
        return;
    if (field->least != INT64_MIN)
        put_bound(tree, "minimum", field, field->least);
    if (field->most != INT64_MAX)
        put_bound(tree, "maximum", field, field->most);
}

static void put_pattern(struct dd_tree *tree, const struct dd_field *field, const char *pattern)
{
    put_type(tree, field, "\"string\"");
    dd_tree_string(tree, "pattern", pattern);
}

static void put_object(struct dd_tree *tree, const struct dd_kind *kind, bool record,
                       struct dd_text *path);

/*
 * What one value of the field may be. An editor takes 3710 for a number where the field is a text.
 */
static void put_value(struct dd_tree *tree, const struct dd_field *field, struct dd_text *path)
{
    switch (field->type) {
    case DD_TEXT:
    case DD_REF:
    case DD_FILE:
        put_type(tree, field, "\"string\", \"number\", \"boolean\"");
        break;
    case DD_NUMBER:
        put_number(tree, field, field->scale ? "\"number\"" : "\"integer\"");
        break;
    case DD_MONEY:
        put_number(tree, field, "\"number\", \"string\"");
        break;
    case DD_PERCENT:
        put_pattern(tree, field, "^-?[0-9]+([.][0-9]{1,2})?%$");
        break;
    case DD_DATE:
        put_pattern(tree, field,
                    "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)$");
        break;
    case DD_YESNO:
        put_yesno(tree, field);
        break;
    case DD_CHOICE:
        put_choices(tree, field);
        break;
    case DD_GROUP:
        put_type(tree, field, "\"object\"");
        put_object(tree, field->group, false, path);
        break;
    }
}

/* A list, or one item alone. */
static void put_list_or_item(struct dd_tree *tree, const struct dd_field *field, const char *item)
{
    dd_tree_open(tree, "anyOf", '[');
    dd_tree_open(tree, NULL, '{');
    put_type(tree, field, "\"array\"");
    dd_tree_close(tree, '}');
    put_pointer(tree, NULL, item);
    dd_tree_close(tree, ']');
}

/* Items of a list are there or not: none of them is null. */
static void put_list(struct dd_tree *tree, const struct dd_field *field, struct dd_text *path)
{
    struct dd_field item = *field;
    const size_t length = path->length;

    item.list = false;
    item.need = DD_REQUIRED;
    item.preset = NULL;
    dd_text_put(path, "/items");
    put_list_or_item(tree, field, dd_text_get(path));
    dd_tree_open(tree, "items", '{');
    put_value(tree, &item, path);
    dd_tree_close(tree, '}');
    dd_text_cut(path, length);
}

/* The two properties of a field. `path` is the JSON pointer to where they stand. */
static void put_property(struct dd_tree *tree, const struct dd_field *fields, unsigned row,
                         struct dd_text *path)
{
    const struct dd_field *field = &fields[row];
    const size_t length = path->length;

    dd_text_format(path, "/properties/%s", field->key);
    dd_tree_open(tree, field->key, '{');
    put_description(tree, fields, row);
    if (field->list)
        put_list(tree, field, path);
    else
        put_value(tree, field, path);
    if (field->need == DD_ASSIGNED && fields != dd_common_fields)
        dd_tree_raw(tree, "readOnly", "true");
    dd_tree_close(tree, '}');
    put_pointer(tree, field->label, dd_text_get(path));
    dd_text_cut(path, length);
}

/* What every record may be given; of its own fields none has such a name. */
static void put_common(struct dd_tree *tree, const struct dd_kind *kind, struct dd_text *path)
{
    static const unsigned rows[] = { DD_COMMON_KEY, DD_COMMON_ON };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (dd_field_find(kind, dd_common_fields[rows[i]].key) < 0)
            put_property(tree, dd_common_fields, rows[i], path);
}

/* The state of a record from before the system. */
static void put_state(struct dd_tree *tree, const struct dd_kind *kind, struct dd_text *path)
{
    struct dd_field fields[] = { dd_common_fields[DD_COMMON_STATE], { 0 } };

    fields[0].type = DD_CHOICE;
    fields[0].choices = kind->states;
    if (kind->states && dd_field_find(kind, fields[0].key) < 0)
        put_property(tree, fields, 0, path);
}

static void put_required(struct dd_tree *tree, const struct dd_field *field)
{
    struct dd_text both = { 0 };

    dd_text_format(&both, "{\"required\": [\"%s\"]}", field->key);
    dd_tree_raw(tree, NULL, dd_text_get(&both));
    dd_text_cut(&both, 0);
    dd_text_format(&both, "{\"required\": [\"%s\"]}", field->label);
    dd_tree_raw(tree, NULL, dd_text_get(&both));
    dd_text_free(&both);
}

/* The row under either of its names, or any row of those of which one must be given. */
static void put_any_of(struct dd_tree *tree, const struct dd_field *fields, unsigned row)
{
    const bool either = fields[row].either != 0;

    dd_tree_open(tree, NULL, '{');
    dd_tree_open(tree, "anyOf", '[');
    for (unsigned other = row; fields[other].key; other++)
        if (other == row || (either && fields[other].either == fields[row].either))
            put_required(tree, &fields[other]);
    dd_tree_close(tree, ']');
    dd_tree_close(tree, '}');
}

static void put_needs(struct dd_tree *tree, const struct dd_field *fields)
{
    bool any = false;

    for (unsigned row = 0; fields[row].key; row++) {
        if (!dd_field_asked(fields, row))
            continue;
        if (!any)
            dd_tree_open(tree, "allOf", '[');
        any = true;
        put_any_of(tree, fields, row);
    }
    if (any)
        dd_tree_close(tree, ']');
}

/* What an object of the kind holds; the braces and the type are the caller's. */
static void put_object(struct dd_tree *tree, const struct dd_kind *kind, bool record,
                       struct dd_text *path)
{
    dd_tree_open(tree, "properties", '{');
    if (record) {
        put_common(tree, kind, path);
        put_state(tree, kind, path);
    }
    for (unsigned row = 0; kind->fields[row].key; row++)
        put_property(tree, kind->fields, row, path);
    dd_tree_close(tree, '}');
    put_needs(tree, kind->fields);
    dd_tree_raw(tree, "additionalProperties", "false");
}

static void put_array(struct dd_tree *tree, const char *name, const char *of)
{
    dd_tree_open(tree, name, '{');
    dd_tree_string(tree, "type", "array");
    put_pointer(tree, "items", of);
    dd_tree_close(tree, '}');
}

/* Beside these words a move takes any field of its record. */
static void put_move(struct dd_tree *tree)
{
    static const struct dd_field words[] = {
        { "key", "编号", DD_TEXT, DD_REQUIRED },
        { "verb", "办理事项", DD_TEXT, DD_REQUIRED },
        { "on", "发生日期", DD_DATE },
        { 0 },
    };
    struct dd_text path = { 0 };

    dd_text_put(&path, "#/definitions/move");
    dd_tree_open(tree, "move", '{');
    dd_tree_string(tree, "type", "object");
    dd_tree_open(tree, "properties", '{');
    for (unsigned row = 0; words[row].key; row++)
        put_property(tree, words, row, &path);
    dd_tree_close(tree, '}');
    put_needs(tree, words);
    dd_tree_close(tree, '}');
    dd_text_free(&path);
}

static void put_record(struct dd_tree *tree, const struct dd_kind *kind)
{
    struct dd_text path = { 0 };

    dd_text_put(&path, "#/definitions/record");
    dd_tree_open(tree, "record", '{');
    dd_tree_string(tree, "title", kind->label);
    dd_tree_string(tree, "type", "object");
    put_object(tree, kind, true, &path);
    dd_tree_close(tree, '}');
    dd_text_free(&path);
}

/* The names a list may have: plural, name and label. Some kinds have but two. */
static void put_lists(struct dd_tree *tree, const struct dd_kind *kind)
{
    char plural[64];

    dd_kind_plural(kind, plural, sizeof plural);
    put_array(tree, plural, "#/definitions/record");
    if (strcmp(plural, kind->name) != 0)
        put_array(tree, kind->name, "#/definitions/record");
    put_array(tree, kind->label, "#/definitions/record");
    put_array(tree, "moves", "#/definitions/move");
    put_array(tree, "办理", "#/definitions/move");
}

static void put_heading(struct dd_tree *tree, const struct dd_kind *kind)
{
    struct dd_text text = { 0 };

    dd_tree_string(tree, "$schema", "http://json-schema.org/draft-07/schema#");
    dd_text_format(&text, "dudao-%s.schema.json", kind->name);
    dd_tree_string(tree, "$id", dd_text_get(&text));
    dd_text_cut(&text, 0);
    dd_text_format(&text, "%s %s", kind->label, kind->name);
    dd_tree_string(tree, "title", dd_text_get(&text));
    if (kind->hint)
        dd_tree_string(tree, "description", kind->hint);
    dd_text_free(&text);
}

void dd_kind_schema(const struct dd_kind *kind, struct dd_text *out)
{
    struct dd_tree tree = { out, 1, false };

    dd_text_char(out, '{');
    put_heading(&tree, kind);
    dd_tree_string(&tree, "type", "object");
    dd_tree_open(&tree, "properties", '{');
    put_lists(&tree, kind);
    dd_tree_close(&tree, '}');
    dd_tree_raw(&tree, "additionalProperties", "false");
    dd_tree_open(&tree, "definitions", '{');
    put_record(&tree, kind);
    put_move(&tree);
    dd_tree_close(&tree, '}');
    dd_tree_close(&tree, '}');
    dd_text_char(out, '\n');
}
