/*
 * A file is read by its levels - documents, in them names of lists, in them items - and an event is
 * taken by the level it comes at. What is no part of the form is told, passed over, and the reader
 * stays at its level, so that what follows is read as if nothing had happened.
 */
#include "input/reader.h"

#include "base/say.h"
#include "input/fields.h"
#include "input/unknown.h"
#include "input/wish.h"
#include "record/say_field.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One call of dd_reader_next: what it was given. */
struct reading_next {
    struct dd_reader *reader;
    struct dd_arena *arena;
    struct dd_item_read *item;
    struct dd_problems *problems;
    struct dd_error *err;
};

static int reader_open(struct dd_reader **out, struct dd_reader *reader, const char *encoding,
                       struct dd_error *err)
{
    struct dd_decoder *decoder;

    if (dd_decoder_open(&decoder, &reader->source, encoding, err) ||
        dd_events_open(&reader->events, decoder, reader->name, err)) {
        if (err->code == DD_E_SYSTEM) /* else it is the encoding asked for */
            err->at.file = reader->name;
        dd_source_close(&reader->source);
        free(reader);
        return -1;
    }
    reader->scratch = dd_arena_new();
    *out = reader;
    return 0;
}

int dd_reader_open(struct dd_reader **out, const char *path,
                   const struct dd_reader_options *options, struct dd_error *err)
{
    struct dd_reader *reader = dd_alloc(sizeof *reader);

    reader->name = path;
    if (options && options->name && strcmp(path, "-") == 0)
        reader->name = options->name;
    if (dd_source_open(&reader->source, path, err)) {
        err->at.file = err->at.file ? reader->name : NULL;
        free(reader);
        return -1;
    }
    return reader_open(out, reader, options ? options->encoding : NULL, err);
}

int dd_reader_open_text(struct dd_reader **out, const char *name, const char *text, size_t length,
                        struct dd_error *err)
{
    struct dd_reader *reader = dd_alloc(sizeof *reader);

    reader->name = name;
    dd_source_open_text(&reader->source, text, length);
    return reader_open(out, reader, NULL, err);
}

void dd_reader_close(struct dd_reader *reader)
{
    if (!reader)
        return;
    dd_events_close(&reader->events);
    dd_source_close(&reader->source);
    dd_arena_free(reader->scratch);
    free(reader);
}

void dd_reader_kinds(struct dd_reader *reader, const struct dd_kind *const *kinds)
{
    reader->kinds = kinds;
}

void dd_reader_exact(struct dd_reader *reader)
{
    reader->exact = true;
}

/*
 * The next event; 0 when there is none, and then the reader is at its end. A slip that made a
 * scalar of a field often leaves what follows no YAML, and then that is told alone.
 */
static int advance(const struct reading_next *next)
{
    struct dd_reader *reader = next->reader;
    const int got = dd_events_next(&reader->events, next->problems, next->err);

    if (got <= 0)
        reader->level = DD_AT_END;
    else if (reader->doubtful)
        dd_problems_add(next->problems, &reader->doubt);
    reader->doubtful = false;
    return got;
}

/* Something else, often a text, stands where a mapping should. */
static void complain_shape(const struct reading_next *next, bool scalar, struct dd_error *problem,
                           struct dd_place at)
{
    if (!scalar) {
        dd_problem_at(next->problems, problem, at);
        return;
    }
    problem->at = at;
    next->reader->doubt = *problem;
    next->reader->doubtful = true;
}

/* Pass over what the event begins; what became of it is told by the next event. */
static int skip(const struct reading_next *next)
{
    const int got = dd_events_skip(&next->reader->events, next->problems, next->err);

    if (got <= 0)
        next->reader->level = DD_AT_END;
    return got < 0 ? -1 : 0;
}

static int compose(const struct reading_next *next, struct dd_arena *arena, struct dd_node **node)
{
    const int got = dd_node_compose(&next->reader->events, arena, node, next->problems, next->err);

    if (got <= 0)
        next->reader->level = DD_AT_END;
    return got;
}

/* Once a list, so that it may be slow. */
static const struct dd_kind *find_kind(const struct dd_reader *reader, const char *word)
{
    if (!reader->kinds)
        return dd_kind_find(word);
    for (unsigned i = 0; reader->kinds[i]; i++) {
        const struct dd_kind *kind = reader->kinds[i];
        char plural[64];

        if (dd_same_word(kind->name, word) || dd_same_word(kind->label, word) ||
            dd_same_word(dd_kind_plural(kind, plural, sizeof plural), word))
            return kind;
    }
    return NULL;
}

static bool means_moves(const struct dd_reader *reader, const char *word)
{
    return !reader->kinds && (dd_same_word("moves", word) || dd_same_word("办理", word));
}

/*
 * The same name twice is a slip, as it is in every YAML; 督学 and inspectors are two lists of one
 * kind. What does not fit into the table is not remembered.
 */
static void check_seen(const struct reading_next *next, const struct dd_node *key)
{
    struct dd_reader *reader = next->reader;
    const size_t size = strlen(key->text) + 1;
    struct dd_error problem;

    for (unsigned i = 0; i < reader->seen_count; i++) {
        if (strcmp(reader->seen[i].name, key->text) != 0)
            continue;
        dd_fail(&problem, DD_E_REPEATED, _("the list %s is given twice"), reader->seen[i].name);
        dd_hint(&problem, _("first on line %u"), reader->seen[i].line);
        dd_problem_at(next->problems, &problem, dd_node_place(key, reader->name));
        return;
    }
    if (size > DD_SEEN_SIZE || reader->seen_count == DD_SEEN_NAMES)
        return;
    memcpy(reader->seen[reader->seen_count].name, key->text, size);
    reader->seen[reader->seen_count++].line = key->line;
}

/* The records of a kind are not in a list. */
static int complain_list(const struct reading_next *next)
{
    struct dd_reader *reader = next->reader;
    const struct dd_place at = dd_events_here(&reader->events);
    const struct dd_node *first;
    struct dd_error problem;
    struct dd_node *node;
    const int got = compose(next, reader->scratch, &node);

    if (got <= 0)
        return got;
    first = node->first;
    dd_fail(&problem, DD_E_TYPE, _("records stand in a list"));
    if (!first || !first->key || !dd_hint_slip(&problem, first->key->text))
        dd_hint(&problem, _("begin each record with `- `"));
    dd_problem_at(next->problems, &problem, at);
    return 0;
}

/* What stands under the name of a kind. */
static int read_list(const struct reading_next *next)
{
    struct dd_reader *reader = next->reader;
    const yaml_event_t *event = &reader->events.event;

    if (event->type == YAML_SEQUENCE_START_EVENT) {
        reader->level = DD_AT_ITEM;
        return 0;
    }
    if (event->type == YAML_ALIAS_EVENT || dd_event_null(event))
        return 0;
    return complain_list(next);
}

/*
 * The name is composed as any value is, because it may be anything: a list, an alias, a merge key.
 */
static int read_name(const struct reading_next *next)
{
    struct dd_reader *reader = next->reader;
    struct dd_error problem;
    struct dd_node *key;
    int got;

    if (reader->events.event.type == YAML_MAPPING_END_EVENT) {
        reader->level = DD_AT_DOCUMENT;
        return 0;
    }
    dd_arena_reset(reader->scratch);
    got = compose(next, reader->scratch, &key);
    if (got > 0)
        got = advance(next);
    if (got <= 0)
        return got;
    key = dd_node_key(key, reader->name, next->problems);
    if (!key)
        return skip(next);
    reader->kind = find_kind(reader, key->text);
    if (reader->kind || means_moves(reader, key->text)) {
        check_seen(next, key);
        return read_list(next);
    }
    dd_unknown_kind(&problem, reader->kinds ? reader->kinds : dd_kinds(), !reader->kinds,
                    key->text);
    dd_problem_at(next->problems, &problem, dd_node_place(key, reader->name));
    return skip(next);
}

/* Somebody who knows YAML writes the list alone; a text alone is often a slip in the first line. */
static int complain_document(const struct reading_next *next)
{
    struct dd_reader *reader = next->reader;
    const yaml_event_t *event = &reader->events.event;
    const bool scalar = event->type == YAML_SCALAR_EVENT;
    struct dd_error problem;

    dd_fail(&problem, DD_E_TYPE, _("a file begins with the name of a kind, and lists its records"));
    if (!scalar || !dd_hint_slip(&problem, (const char *)event->data.scalar.value))
        dd_hint(&problem, _("for example `units:`, and each record below begins with `- `"));
    complain_shape(next, scalar, &problem, dd_events_here(&reader->events));
    return skip(next);
}

/* A document may be empty: a file that begins and ends with --- holds three. */
static int read_document(const struct reading_next *next)
{
    struct dd_reader *reader = next->reader;
    const yaml_event_t *event = &reader->events.event;

    if (event->type == YAML_DOCUMENT_END_EVENT) {
        reader->level = DD_AT_STREAM;
    } else if (event->type == YAML_MAPPING_START_EVENT) {
        reader->level = DD_AT_NAME;
        reader->seen_count = 0;
    } else if (event->type != YAML_ALIAS_EVENT && !dd_event_null(event)) {
        return complain_document(next);
    }
    return 0;
}

static void read_stream(struct dd_reader *reader)
{
    if (reader->events.event.type == YAML_DOCUMENT_START_EVENT)
        reader->level = DD_AT_DOCUMENT;
    else if (reader->events.event.type == YAML_STREAM_END_EVENT)
        reader->level = DD_AT_END;
}

static void complain_item(const struct reading_next *next, const struct dd_node *node)
{
    const bool scalar = node->type == DD_NODE_SCALAR;
    struct dd_error problem;

    dd_fail(&problem, DD_E_TYPE, _("a record is written as fields, `name: value`"));
    if (scalar)
        dd_hint_slip(&problem, node->text);
    complain_shape(next, scalar, &problem, dd_node_place(node, next->reader->name));
}

/* Numbers and calendars are read by rows alone; records of the store have fields in common. */
static bool is_of_store(const struct dd_kind *kind)
{
    const struct dd_kind *const *kinds = dd_kinds();

    while (*kinds && *kinds != kind)
        kinds++;
    return *kinds == kind;
}

/* The tree is not needed any more once the record has its values. */
static void take_record(const struct reading_next *next, const struct dd_node *node)
{
    const struct dd_reader *reader = next->reader;
    struct dd_reading reading = { .file = reader->name,
                                  .common = is_of_store(reader->kind),
                                  .problems = next->problems,
                                  .exact = reader->exact };
    struct dd_record *record = dd_record_new(reader->kind, next->arena);

    record->at = dd_node_place(node, reader->name);
    dd_fields_read(&reading, record, node);
    *next->item = (struct dd_item_read){ .what = DD_ITEM_RECORD, .record = record };
}

static int read_item(const struct reading_next *next)
{
    struct dd_reader *reader = next->reader;
    const size_t errors = next->problems->errors;
    struct dd_node *node;
    int got;

    if (reader->events.event.type == YAML_SEQUENCE_END_EVENT) {
        reader->level = DD_AT_NAME;
        return 0;
    }
    /* What is read of a move is part of what is given. */
    dd_arena_reset(reader->scratch);
    got = compose(next, reader->kind ? reader->scratch : next->arena, &node);
    if (got <= 0 || node->type == DD_NODE_NONE)
        return got < 0 ? -1 : 0;
    if (node->type != DD_NODE_MAPPING) {
        complain_item(next, node);
        return 0;
    }
    if (reader->kind) {
        take_record(next, node);
    } else {
        *next->item = (struct dd_item_read){ .what = DD_ITEM_MOVE };
        dd_wish_read(&next->item->wish, node, reader->name, next->arena, next->problems);
    }
    next->item->faulty = next->problems->errors > errors;
    if (next->item->record)
        next->item->record->faulty = next->item->faulty;
    return 1;
}

/* 1: an item; 0: go on with the next event. */
static int read_event(const struct reading_next *next)
{
    switch (next->reader->level) {
    case DD_AT_STREAM:
        read_stream(next->reader);
        return 0;
    case DD_AT_DOCUMENT:
        return read_document(next);
    case DD_AT_NAME:
        return read_name(next);
    case DD_AT_ITEM:
        return read_item(next);
    case DD_AT_END:
        break;
    }
    return 0;
}

int dd_reader_next(struct dd_reader *reader, struct dd_arena *arena, struct dd_item_read *item,
                   struct dd_problems *problems, struct dd_error *err)
{
    const struct reading_next next = { reader, arena, item, problems, err };
    int got = 0;

    while (got == 0 && reader->level != DD_AT_END) {
        got = advance(&next);
        if (got > 0)
            got = read_event(&next);
    }
    return got;
}
