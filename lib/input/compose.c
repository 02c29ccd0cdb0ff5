/*
 * One item of a list becomes a tree, because the rows of its kind decide what a value is, and they
 * are looked up by names that may stand in any order. The tree of the next item takes its place, so
 * that a file of a million records needs the memory of its largest.
 */
#include "input/node.h"

#include "base/say.h"

#include <limits.h>
#include <string.h>

/* One item being read. */
struct composing {
    struct dd_events *events;
    struct dd_arena *arena;
    size_t before; /* bytes in the arena when it began */
    struct dd_place at;
    struct dd_problems *problems;
    struct dd_error *err;
};

static int compose(struct composing *to, struct dd_node **out);

struct dd_place dd_node_place(const struct dd_node *node, const char *file)
{
    return (struct dd_place){ file, node->line, node->column, node->span };
}

bool dd_event_null(const yaml_event_t *event)
{
    const char *text = (const char *)event->data.scalar.value;

    if (event->type != YAML_SCALAR_EVENT || event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE)
        return false;
    return text[0] == '\0' || strcmp(text, "~") == 0 || strcmp(text, "null") == 0;
}

static struct dd_node *node_new(const struct composing *to, enum dd_node_type type)
{
    struct dd_node *node = dd_arena_alloc(to->arena, sizeof *node);
    const struct dd_place at = dd_events_here(to->events);

    node->type = type;
    node->line = at.line;
    node->column = at.column;
    node->span = at.span;
    return node;
}

/* An escape can say what no text has; what follows it would be lost without a word. */
static void check_nul(struct composing *to, const char *text, size_t length)
{
    struct dd_error problem;

    if (strlen(text) == length)
        return;
    dd_fail(&problem, DD_E_VALUE, _("a NUL byte, which no text has"));
    dd_hint(&problem, _("delete it"));
    dd_problem_at(to->problems, &problem, dd_events_here(to->events));
}

/* libyaml frees its text with the event; ours lives as long as the item. */
static struct dd_node *scalar_new(struct composing *to)
{
    const yaml_event_t *event = &to->events->event;
    const size_t length = event->data.scalar.length;
    struct dd_node *node = node_new(to, DD_NODE_SCALAR);

    node->text = dd_arena_copy(to->arena, (const char *)event->data.scalar.value, length);
    node->null = dd_event_null(event);
    check_nul(to, node->text, length);
    return node;
}

/*
 * What an item takes in memory is counted, not its bytes in the file: a list of commas is short in
 * the one and long in the other.
 */
static int next(struct composing *to)
{
    struct dd_error problem;

    if (dd_arena_used(to->arena) - to->before <= DD_ITEM_MOST)
        return dd_events_next(to->events, to->problems, to->err);
    dd_fail(&problem, DD_E_LIMIT, _("more than 4 MiB in one record"));
    dd_problem_at(to->problems, &problem, to->at);
    return 0;
}

static int compose_list(struct composing *to, struct dd_node *list)
{
    struct dd_node **last = &list->first;
    int got;

    while ((got = next(to)) > 0 && to->events->event.type != YAML_SEQUENCE_END_EVENT) {
        got = compose(to, last);
        if (got <= 0)
            return got;
        last = &(*last)->next;
    }
    return got;
}

struct dd_node *dd_node_key(struct dd_node *node, const char *file, struct dd_problems *problems)
{
    struct dd_error problem;

    if (node->type == DD_NODE_NONE)
        return NULL;
    if (node->type == DD_NODE_SCALAR && strcmp(node->text, "<<") == 0) {
        dd_fail(&problem, DD_E_ANCHOR, _("merge keys are not read: <<"));
        dd_hint(&problem, _("write out the fields"));
    } else if (node->type == DD_NODE_SCALAR && !node->null && node->text[0] != '\0') {
        return node;
    } else {
        dd_fail(&problem, DD_E_TYPE, _("a name must stand before the colon"));
        dd_hint(&problem, _("write `name: value`"));
    }
    dd_problem_at(problems, &problem, dd_node_place(node, file));
    return NULL;
}

static int compose_mapping(struct composing *to, struct dd_node *mapping)
{
    struct dd_node **last = &mapping->first;
    int got;

    while ((got = next(to)) > 0 && to->events->event.type != YAML_MAPPING_END_EVENT) {
        struct dd_node *key, *value;

        got = compose(to, &key);
        if (got > 0)
            got = next(to);
        if (got > 0)
            got = compose(to, &value);
        if (got <= 0)
            return got;
        /* A value without a name was read for its problems, and is left out. */
        value->key = dd_node_key(key, to->events->name, to->problems);
        if (!value->key)
            continue;
        *last = value;
        last = &value->next;
    }
    return got;
}

/* Of brackets the whole is underlined; what has none begins with its first name or item. */
static void place_whole(const struct composing *to, struct dd_node *node)
{
    const yaml_event_t *end = &to->events->event;
    const struct dd_place here = dd_events_here(to->events);
    const struct dd_node *first = node->first && node->first->key ? node->first->key : node->first;
    const bool bracket = end->end_mark.index > end->start_mark.index;

    if (!bracket && first && first->line == node->line && first->column == node->column)
        node->span = first->span;
    else if (bracket && here.line == node->line && here.column >= node->column)
        node->span = here.column + 1 - node->column;
}

/* No deeper than DD_DEPTH_MOST, which the events see to. */
static int compose(struct composing *to, struct dd_node **out)
{
    const yaml_event_type_t type = to->events->event.type;
    struct dd_node *node;
    int got;

    if (type == YAML_SCALAR_EVENT || type == YAML_ALIAS_EVENT) {
        *out = type == YAML_SCALAR_EVENT ? scalar_new(to) : node_new(to, DD_NODE_NONE);
        return 1;
    }
    node = node_new(to, type == YAML_SEQUENCE_START_EVENT ? DD_NODE_LIST : DD_NODE_MAPPING);
    got = type == YAML_SEQUENCE_START_EVENT ? compose_list(to, node) : compose_mapping(to, node);
    if (got <= 0)
        return got;
    place_whole(to, node);
    *out = node;
    return 1;
}

int dd_node_compose(struct dd_events *events, struct dd_arena *arena, struct dd_node **out,
                    struct dd_problems *problems, struct dd_error *err)
{
    struct composing to = { events,   arena, dd_arena_used(arena), dd_events_here(events),
                            problems, err };

    return compose(&to, out);
}
