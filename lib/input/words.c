/*
 * The words of a command line are read by the same rows and the same parsing as a file, so that a
 * value means the same in both; a word is made the node it would be there.
 */
#include "base/say.h"
#include "base/text.h"
#include "input/common.h"
#include "input/excerpt.h"
#include "input/unknown.h"
#include "input/wish.h"
#include "record/check.h"
#include "record/say_field.h"

#include <string.h>

/* A command line being read, and one word of it. */
struct line {
    struct dd_record *record;
    struct dd_rest *rest;
    struct dd_reading reading;
    unsigned nth;      /* the word, from 1 */
    const char *name;  /* before its = */
    const char *value; /* behind it */
    unsigned column;   /* of the value */
};

static struct dd_node node_of(const struct line *line, const char *text, unsigned column)
{
    const bool null = text[0] == '\0' || strcmp(text, "~") == 0 || strcmp(text, "null") == 0;

    return (struct dd_node){
        .type = DD_NODE_SCALAR,
        .null = null,
        .line = line->nth,
        .column = column,
        .span = (unsigned)dd_utf8_count(text, strlen(text)),
        .text = text,
    };
}

static void complain_word(struct line *line, struct dd_error *problem, const char *word)
{
    const struct dd_node node = node_of(line, word, 1);

    dd_reading_complain(&line->reading, NULL, &node, problem);
}

/* The one value of the events; 0 when they are no YAML, which was told. */
static int compose_events(struct line *line, struct dd_events *events, struct dd_node **node,
                          struct dd_error *err)
{
    struct dd_problems *problems = line->reading.problems;
    int got;

    events->word = line->nth;
    events->indent = line->column - 1;
    while ((got = dd_events_next(events, problems, err)) > 0 &&
           events->event.type != YAML_STREAM_END_EVENT) {
        if (events->event.type == YAML_SEQUENCE_START_EVENT ||
            events->event.type == YAML_MAPPING_START_EVENT)
            got = dd_node_compose(events, line->record->arena, node, problems, err);
        if (got <= 0)
            break;
    }
    return got;
}

/* Lists and groups in brackets, as in a file. NULL with the problem. */
static struct dd_node *compose_value(struct line *line)
{
    struct dd_node *node = NULL;
    struct dd_decoder *decoder;
    struct dd_source source;
    struct dd_events events;
    struct dd_error err;
    int got = -1;

    dd_source_open_text(&source, line->value, strlen(line->value));
    if (dd_decoder_open(&decoder, &source, NULL, &err) == 0 &&
        dd_events_open(&events, decoder, dd_argument, &err) == 0) {
        got = compose_events(line, &events, &node, &err);
        dd_events_close(&events);
    }
    if (got < 0)
        dd_problems_add(line->reading.problems, &err);
    return got > 0 ? node : NULL;
}

/* The length of the sign at the beginning of a text that parts what is listed; 0 when it begins with none. */
static size_t comma(const char *s)
{
    static const char *const signs[] = { ",", "，", "、" };

    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (strncmp(s, signs[i], strlen(signs[i])) == 0)
            return strlen(signs[i]);
    return 0;
}

/* What a word alone fills: the field, or the first one of an item. */
static const struct dd_field *field_of_word(const struct dd_field *field)
{
    return field->type == DD_GROUP ? &field->group->fields[0] : field;
}

/* At the next comma, but for those that a label holds: 不配合、不接受教育督导 is one choice. */
static const char *end_of_part(const struct dd_field *field, const char *part)
{
    for (unsigned i = 1; field->choices && field->choices[i].key; i++) {
        const size_t length = strlen(field->choices[i].label);

        if (strncmp(part, field->choices[i].label, length) == 0 &&
            (!part[length] || comma(part + length)))
            return part + length;
    }
    while (*part && comma(part) == 0)
        part++;
    return part;
}

/* Words of choices and references hold no other commas, so that several can stand in one. */
static void add_parts(struct line *line, unsigned row)
{
    const struct dd_field *field = field_of_word(&line->record->kind->fields[row]);
    unsigned column = line->column;

    for (const char *part = line->value;;) {
        const char *end = end_of_part(field, part);
        struct dd_node node;

        node =
            node_of(line, dd_arena_copy(line->record->arena, part, (size_t)(end - part)), column);
        dd_field_add(&line->reading, line->record, row, &node, NULL);
        if (*end == '\0')
            break;
        column += node.span + 1;
        part = end + comma(end);
    }
}

static void read_list(struct line *line, unsigned row, const struct dd_node *node)
{
    const enum dd_type type = field_of_word(&line->record->kind->fields[row])->type;
    struct dd_value *value = &line->record->values[row];

    value->line = line->nth;
    value->column = line->column;
    value->span = 1;
    if (type == DD_CHOICE || type == DD_REF)
        add_parts(line, row);
    else
        dd_field_add(&line->reading, line->record, row, node, NULL);
}

static void read_row(struct line *line, unsigned row)
{
    const struct dd_field *field = &line->record->kind->fields[row];
    const struct dd_where where = { NULL, field, 0 };
    const bool several = field->list || field->type == DD_GROUP;
    const struct dd_node scalar = node_of(line, line->value, line->column);
    const struct dd_node *node = &scalar;

    if (line->record->values[row].line > 0 && !field->list) {
        dd_reading_repeated(&line->reading, &where, &scalar, 0);
        return;
    }
    if (several && (line->value[0] == '{' || line->value[0] == '[')) {
        node = compose_value(line);
        if (!node)
            return;
    }
    if (field->list && !node->null && node->type == DD_NODE_SCALAR)
        read_list(line, row, node);
    else if (field->list && !node->null)
        dd_field_add(&line->reading, line->record, row, node, NULL);
    else
        dd_field_read(&line->reading, line->record, row, node, NULL);
}

/* The texts of it; the key and the verb of a move stand elsewhere on the line. */
static const char **rest_of(struct dd_rest *rest, enum dd_wish_row row)
{
    switch (row) {
    case DD_WISH_BY:
        return &rest->by;
    case DD_WISH_AS:
        return &rest->as;
    case DD_WISH_AUTHORITY:
        return &rest->authority;
    case DD_WISH_SCAN:
        return &rest->scan;
    case DD_WISH_REASON:
        return &rest->reason;
    case DD_WISH_NOTE:
        return &rest->note;
    case DD_WISH_ON:
    case DD_WISH_KEY:
    case DD_WISH_VERB:
    case DD_WISH_ROWS:
        break;
    }
    return NULL;
}

/* A record without a workflow is not created on a day of its own. */
static bool is_undated(const struct line *line, int row)
{
    return row == DD_WISH_ON && !line->rest->moving &&
           !dd_common_has(line->record->kind, DD_COMMON_ON);
}

/* What a move says of itself, by the rows of a move in a file. */
static bool read_rest(struct line *line)
{
    const int row = line->rest ? dd_fields_find(dd_wish_fields, line->name) : -1;
    const struct dd_field *field = row >= 0 ? &dd_wish_fields[row] : NULL;
    const char **text = field ? rest_of(line->rest, (enum dd_wish_row)row) : NULL;
    const struct dd_where where = { NULL, field, 0 };
    const struct dd_node node = node_of(line, line->value, line->column);
    struct dd_value value;

    if ((!text && row != DD_WISH_ON) || is_undated(line, row))
        return false;
    if (text ? *text != NULL : line->rest->on != DD_NO_DAY)
        dd_reading_repeated(&line->reading, &where, &node, 0);
    else if (node.null ||
             dd_scalar_read(&line->reading, &where, &node, line->record->arena, &value))
        return true;
    else if (!text)
        line->rest->on = value.day;
    else
        *text = field->type == DD_CHOICE ? field->choices[value.choice].key : value.text;
    return true;
}

/* Only of what has no row of that name: a kind may have an `on` of its own. */
static bool read_common(struct line *line)
{
    struct dd_node key = node_of(line, line->name, 1);
    struct dd_node node = node_of(line, line->value, line->column);

    node.key = &key;
    return dd_common_read(&line->reading, line->record, &node);
}

/* Whose a name is that both have depends on what the line is for: see struct dd_rest. */
static void read_named(struct line *line)
{
    const bool moving = line->rest && line->rest->moving;
    struct dd_error problem;
    int row;

    if (moving && read_rest(line))
        return;
    row = dd_field_find(line->record->kind, line->name);
    if (row >= 0) {
        read_row(line, (unsigned)row);
        return;
    }
    if ((!moving && read_rest(line)) || read_common(line))
        return;
    dd_unknown_word(&problem, line->record->kind, line->name, true);
    dd_hint_quotes(line->name, &problem);
    complain_word(line, &problem, line->name);
}

static void read_word(struct line *line, const char *word)
{
    const char *equals = strchr(word, '=');
    char quoted[DD_EXCERPT_SIZE];
    struct dd_error problem;

    if (!equals || equals == word) {
        dd_fail(&problem, DD_E_USAGE, _("'%s' is not field=value"), dd_excerpt(word, quoted));
        if (strstr(word, "＝"))
            dd_hint(&problem, _("the sign = is full-width; write a half-width one"));
        complain_word(line, &problem, word);
        return;
    }
    line->name = dd_arena_copy(line->record->arena, word, (size_t)(equals - word));
    line->value = equals + 1;
    line->column = (unsigned)dd_utf8_count(line->name, strlen(line->name)) + 2;
    read_named(line);
}

void dd_words_read(struct dd_record *record, const char *const *words, unsigned count,
                   struct dd_rest *rest, struct dd_problems *problems)
{
    struct line line = { .record = record, .rest = rest };
    const size_t errors = problems->errors;

    line.reading = (struct dd_reading){ dd_argument, true, problems, 0, false };
    record->at = (struct dd_place){ .file = dd_argument };
    for (unsigned i = 0; i < count; i++) {
        line.nth = i + 1;
        read_word(&line, words[i]);
    }
    dd_record_settle(record, problems);
    if (problems->errors > errors)
        record->faulty = true;
    dd_excerpts_words(words, count, problems);
}
