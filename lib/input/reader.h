/* The inside of a reader. */
#ifndef INPUT_READER_H
#define INPUT_READER_H

#include "input/node.h"

#include <dudao/input.h>

/* Where the reader stands: what the next event is part of. */
enum dd_level {
    DD_AT_STREAM,   /* outside all documents */
    DD_AT_DOCUMENT, /* before what a document holds */
    DD_AT_NAME,     /* in its mapping, before the name of a list */
    DD_AT_ITEM,     /* in a list, before an item */
    DD_AT_END
};

/* A name of a list as it was written in this document. */
enum { DD_SEEN_NAMES = 64, DD_SEEN_SIZE = 60 };
struct dd_seen_name {
    char name[DD_SEEN_SIZE];
    unsigned line;
};

struct dd_reader {
    struct dd_source source;
    struct dd_events events;
    const char *name;
    const struct dd_kind *const *kinds; /* NULL: all, and moves */
    bool exact;
    enum dd_level level;
    const struct dd_kind *kind; /* of the list; NULL: moves */
    struct dd_arena *scratch;   /* an item as it is written */
    struct dd_seen_name seen[DD_SEEN_NAMES];
    unsigned seen_count;
    bool doubtful; /* a scalar that is no record: told once what follows is YAML */
    struct dd_error doubt;
};

#endif
