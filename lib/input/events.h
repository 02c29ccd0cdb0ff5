/*
 * The events of an input: libyaml's, within limits, with what is not read refused.
 *
 * An event stands until the next is asked for. Where the input is no YAML, no text, or too much,
 * the problem is added and the events end.
 */
#ifndef INPUT_EVENTS_H
#define INPUT_EVENTS_H

#include "input/decode.h"

#include <yaml.h>

enum {
    DD_VALUE_MOST = 1024 * 1024,    /* bytes of one value */
    DD_ITEM_MOST = 4 * 1024 * 1024, /* bytes one record takes when it is read */
    DD_DEPTH_MOST = 16
};

struct dd_events {
    yaml_parser_t parser;
    yaml_event_t event; /* the last one */
    const char *name;   /* what places call the input */
    unsigned word;      /* not 0: the input is this word of a command line, the places are in it */
    unsigned indent;    /* characters of that word before the input */
    struct dd_decoder *decoder;
    const char *block; /* of the decoder, what libyaml has not taken yet */
    size_t left;
    uint64_t given; /* bytes libyaml has taken in all */
    uint64_t since; /* and since the last event */
    unsigned depth; /* of lists and mappings that are open */
    bool skipping;  /* what is passed over is not told of */
    bool refused;   /* it was given no more, because of `why` */
    struct dd_error why;
};

/* Takes the decoder, also when it fails, with DD_E_SYSTEM. `events` stays where it is until closed. */
int dd_events_open(struct dd_events *events, struct dd_decoder *decoder, const char *name,
                   struct dd_error *err);
void dd_events_close(struct dd_events *events);

/* 1: there is one; 0: a problem was added that ends the input; -1: DD_E_SYSTEM. */
int dd_events_next(struct dd_events *events, struct dd_problems *problems, struct dd_error *err);

/* Pass over what the event begins; afterwards the event is its last. Returns as dd_events_next. */
int dd_events_skip(struct dd_events *events, struct dd_problems *problems, struct dd_error *err);

/* From a mark to another; what goes on over a line's end is underlined to it. */
struct dd_place dd_events_place(const struct dd_events *events, const yaml_mark_t *start,
                                const yaml_mark_t *end);
/* Where the event stands. */
struct dd_place dd_events_here(const struct dd_events *events);

/* Add `*problem` at a place. */
void dd_problem_at(struct dd_problems *problems, struct dd_error *problem, struct dd_place at);

#endif
