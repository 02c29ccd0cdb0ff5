/* A program as rows: its verbs, their options, and what they run. */
#ifndef COMMON_TOOL_H
#define COMMON_TOOL_H

#include "common/call.h"

/* What a verb needs of the store. */
enum store_use {
    STORE_UNUSED,
    STORE_MAYBE, /* as STORE_READ, where there is one */
    STORE_READ,  /* one state of it, from before the verb runs until it has run */
    STORE_WRITE, /* one transaction, committed when the verb returns 0 */
    STORE_OWN    /* opened for writing; the verb itself begins and commits */
};

struct verb {
    const char *name;      /* `list`, `policy set` */
    const char *chinese;   /* `列表`, `规则 设定`: taken as the name is */
    const char *arguments; /* as help shows them, a message id; NULL: none */
    unsigned least, most;  /* words */
    enum store_use store;
    int (*run)(struct call *call); /* returns the exit status */
    const struct option_row *options;
    const char *label;                                           /* what it does, a message id */
    int (*check)(const struct call *call, struct dd_error *err); /* before the store is opened */
    bool bulk;           /* may read or write very many records */
    const char *writes;  /* a verb that reads writes with this option; NULL: never */
    const char *formats; /* what --format takes, parted by |; NULL: what tables of results have */
};

enum { ANY_NUMBER = 1000000 };

struct tool {
    const char *name;         /* of the task: `rectify`; NULL: dudao itself */
    const char *program;      /* `dudao-rectify` */
    const char *label;        /* what it is for, a message id */
    const char *kind;         /* the kind meant when none is named, or NULL */
    const struct verb *verbs; /* its own; ends with a row of zeros; may be NULL */
};

/* The whole of `main`. */
int tool_main(int argc, char **argv, const struct tool *tool);

#endif
