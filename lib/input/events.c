/*
 * Everything libyaml says passes through here once, so that what no file may hold is refused in one
 * place: values and nestings without end, anchors, aliases and tags. The last three make one part
 * of a file mean another, which a clerk who mends a line cannot see; bombs are made of them.
 */
#include "input/events.h"

#include "base/arena.h"
#include "base/say.h"
#include "base/text.h"
#include "input/encoding.h"
#include "input/syntax.h"
#include "record/say_field.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* What libyaml reads ahead of the event it gives: its buffers, and a name it is not sure of. */
enum { AHEAD = 64 * 1024 };

/* The input is given no more: what libyaml makes of that is not what is said. */
static int refuse(struct dd_events *events, struct dd_error *why)
{
    events->refused = true;
    events->why = *why;
    return 0;
}

/*
 * A value without end is not read to its end, nor kept. What libyaml has already seen before it,
 * but not given, is nearer to it than the last event.
 */
static int refuse_value(struct dd_events *events)
{
    const yaml_parser_t *parser = &events->parser;
    struct dd_error why;

    dd_fail(&why, DD_E_LIMIT, _("more than 1 MiB in one value"));
    why.at = dd_events_here(events);
    if (parser->tokens.head < parser->tokens.tail)
        why.at = dd_events_place(events, &parser->tokens.tail[-1].start_mark,
                                 &parser->tokens.tail[-1].end_mark);
    return refuse(events, &why);
}

/* libyaml's read handler: 0 is a failure, no bytes the end. */
static int give(void *data, unsigned char *buffer, size_t size, size_t *length)
{
    struct dd_events *events = data;
    struct dd_error why;

    if (events->since > DD_VALUE_MOST + AHEAD)
        return refuse_value(events);
    if (events->left == 0 &&
        dd_decoder_next(events->decoder, &events->block, &events->left, &why)) {
        if (why.code == DD_E_ENCODING)
            why.at = dd_encoding_place(events, events->given);
        return refuse(events, &why);
    }
    *length = size < events->left ? size : events->left;
    memcpy(buffer, events->block, *length);
    events->block += *length;
    events->left -= *length;
    events->given += *length;
    events->since += *length;
    return 1;
}

int dd_events_open(struct dd_events *events, struct dd_decoder *decoder, const char *name,
                   struct dd_error *err)
{
    yaml_parser_t parser;

    if (!yaml_parser_initialize(&parser)) {
        dd_decoder_free(decoder);
        return dd_fail(err, DD_E_SYSTEM, _("there is not enough memory"));
    }
    *events = (struct dd_events){ .parser = parser, .name = name, .decoder = decoder };
    yaml_parser_set_encoding(&events->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input(&events->parser, give, events);
    return 0;
}

void dd_events_close(struct dd_events *events)
{
    yaml_event_delete(&events->event);
    yaml_parser_delete(&events->parser);
    dd_decoder_free(events->decoder);
}

/* Lines and columns of a file without end stop at the last that can be said. */
static unsigned count_of(size_t number)
{
    return number < UINT_MAX ? (unsigned)number : UINT_MAX;
}

struct dd_place dd_events_place(const struct dd_events *events, const yaml_mark_t *start,
                                const yaml_mark_t *end)
{
    struct dd_place place = { .file = events->name };

    /* A word of a command line is a line of its own, whatever line breaks stand in it. */
    place.line = events->word ? events->word : count_of(start->line + 1);
    place.column = count_of(start->column + 1);
    if (start->line == 0)
        place.column += events->indent;
    place.span = 1;
    if (end->line > start->line)
        place.span = USHRT_MAX;
    else if (end->column > start->column)
        place.span = count_of(end->column - start->column);
    return place;
}

struct dd_place dd_events_here(const struct dd_events *events)
{
    return dd_events_place(events, &events->event.start_mark, &events->event.end_mark);
}

void dd_problem_at(struct dd_problems *problems, struct dd_error *problem, struct dd_place at)
{
    problem->at = at;
    dd_problems_add(problems, problem);
}

/* The input ended before its end. */
static int stop(struct dd_events *events, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_error problem;

    if (events->refused)
        problem = events->why;
    else if (events->parser.error == YAML_MEMORY_ERROR)
        dd_fail(&problem, DD_E_SYSTEM, _("there is not enough memory"));
    else if (events->parser.error == YAML_READER_ERROR)
        dd_encoding_explain(events, &problem);
    else
        dd_syntax_explain(events, &problem);
    if (problem.code == DD_E_SYSTEM) {
        problem.at.file = events->name;
        *err = problem;
        return -1;
    }
    dd_problems_add(problems, &problem);
    return 0;
}

/* What is too large ends the input: it would be so for everything behind it too. */
static int fail_limit(struct dd_events *events, struct dd_problems *problems, const char *message)
{
    struct dd_error problem;

    dd_fail(&problem, DD_E_LIMIT, "%s", message);
    dd_problem_at(problems, &problem, dd_events_here(events));
    return 0;
}

static void refuse_anchor(struct dd_events *events, struct dd_problems *problems,
                          const char *message, const char *sign, const char *name)
{
    struct dd_place at = dd_events_here(events);
    struct dd_error problem;
    char quoted[DD_EXCERPT_SIZE];

    if (events->skipping)
        return;
    dd_fail(&problem, DD_E_ANCHOR, "%s: %s%s", message, sign, dd_excerpt(name, quoted));
    dd_hint(&problem,
            _("write out the value; a text that begins with & * or ! must stand in quotes"));
    at.span = count_of(strlen(sign) + dd_utf8_count(name, strlen(name)));
    dd_problem_at(problems, &problem, at);
}

/* What hangs on a value; the value itself is read, so that its other problems are told too. */
static void check_marks(struct dd_events *events, struct dd_problems *problems,
                        const yaml_char_t *anchor, const yaml_char_t *tag)
{
    static const char standard[] = "tag:yaml.org,2002:";
    const char *name = (const char *)tag;

    if (anchor)
        refuse_anchor(events, problems, _("anchors are not read"), "&", (const char *)anchor);
    if (!name)
        return;
    if (strncmp(name, standard, sizeof standard - 1) == 0)
        refuse_anchor(events, problems, _("tags are not read"), "!!", name + sizeof standard - 1);
    else
        refuse_anchor(events, problems, _("tags are not read"), "", name);
}

/* Everything behind composes and skips by recursion or by counting, as deep as this allows. */
static int check_opening(struct dd_events *events, struct dd_problems *problems,
                         const yaml_char_t *anchor, const yaml_char_t *tag)
{
    if (++events->depth > DD_DEPTH_MOST)
        return fail_limit(events, problems, _("more than 16 levels, one inside another"));
    check_marks(events, problems, anchor, tag);
    return 1;
}

static int check(struct dd_events *events, struct dd_problems *problems)
{
    const yaml_event_t *event = &events->event;

    switch (event->type) {
    case YAML_SCALAR_EVENT:
        if (event->data.scalar.length > DD_VALUE_MOST)
            return fail_limit(events, problems, _("more than 1 MiB in one value"));
        check_marks(events, problems, event->data.scalar.anchor, event->data.scalar.tag);
        return 1;
    case YAML_SEQUENCE_START_EVENT:
        return check_opening(events, problems, event->data.sequence_start.anchor,
                             event->data.sequence_start.tag);
    case YAML_MAPPING_START_EVENT:
        return check_opening(events, problems, event->data.mapping_start.anchor,
                             event->data.mapping_start.tag);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        events->depth--;
        return 1;
    case YAML_ALIAS_EVENT:
        refuse_anchor(events, problems, _("aliases are not read"), "*",
                      (const char *)event->data.alias.anchor);
        return 1;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_START_EVENT:
    case YAML_DOCUMENT_END_EVENT:
        return 1;
    }
    return 1;
}

int dd_events_next(struct dd_events *events, struct dd_problems *problems, struct dd_error *err)
{
    yaml_event_t next;

    if (!yaml_parser_parse(&events->parser, &next))
        return stop(events, problems, err);
    /* The one before was kept until here: a failure is often explained by it. */
    yaml_event_delete(&events->event);
    events->event = next;
    events->since = 0;
    return check(events, problems);
}

int dd_events_skip(struct dd_events *events, struct dd_problems *problems, struct dd_error *err)
{
    unsigned open = 0;
    int got = 1;

    events->skipping = true;
    while (got > 0) {
        const yaml_event_type_t type = events->event.type;

        if (type == YAML_SEQUENCE_START_EVENT || type == YAML_MAPPING_START_EVENT)
            open++;
        if (type == YAML_SEQUENCE_END_EVENT || type == YAML_MAPPING_END_EVENT)
            open--;
        if (open == 0)
            break;
        got = dd_events_next(events, problems, err);
    }
    events->skipping = false;
    return got;
}
