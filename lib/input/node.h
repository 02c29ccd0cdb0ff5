/* One item of a file as it is written: a tree of values, each with its place. */
#ifndef INPUT_NODE_H
#define INPUT_NODE_H

#include "base/arena.h"
#include "input/events.h"

enum dd_node_type {
    DD_NODE_SCALAR,
    DD_NODE_LIST,
    DD_NODE_MAPPING,
    DD_NODE_NONE /* an alias: it was told that it is not read */
};

/* What stands in a list or mapping is chained; in a mapping each value has its key. */
struct dd_node {
    enum dd_node_type type;
    bool null; /* `~`, `null` or nothing at all, without quotes */
    unsigned line, column, span;
    const char *text; /* DD_NODE_SCALAR */
    struct dd_node *key;
    struct dd_node *first, *next;
};

/*
 * Read the value the event begins into `arena`; afterwards the event is its last. 1 and `*out`;
 * 0 when the input ended with a problem; -1 with DD_E_SYSTEM.
 */
int dd_node_compose(struct dd_events *events, struct dd_arena *arena, struct dd_node **out,
                    struct dd_problems *problems, struct dd_error *err);

struct dd_place dd_node_place(const struct dd_node *node, const char *file);

/* Only a word can be a key, and `<<` is not one: NULL, with the problem added, when it is none. */
struct dd_node *dd_node_key(struct dd_node *node, const char *file, struct dd_problems *problems);

/* The event is a scalar that says nothing. */
bool dd_event_null(const yaml_event_t *event);

#endif
