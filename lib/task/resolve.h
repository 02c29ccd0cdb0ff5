/* Finding the records that a record's references name. */
#ifndef TASK_RESOLVE_H
#define TASK_RESOLVE_H

#include "record/record.h"
#include "task/labels.h"

#include <dudao/store.h>

enum dd_resolved {
    DD_RESOLVED, /* every reference has its id and its key */
    DD_WAITS,    /* one names what may still come in this command */
    DD_LOST      /* one is wrong; said, unless it names a record already said to be faulty */
};

/* How long a reference is waited for: deferred records are tried again and again, each time a round settles nothing with less. */
enum dd_patience {
    DD_MAY_COME,   /* what is not there may still be read */
    DD_MAY_SETTLE, /* nothing more is read, but a record that waits may still be written */
    DD_NO_MORE     /* those that wait, wait for each other */
};

struct dd_resolve {
    struct dd_store *store;
    struct dd_labels *labels; /* NULL: the command line, one record */
    enum dd_how how;
    enum dd_patience patience;
    struct dd_problems *problems;
};

/* -1 only when the store fails. */
int dd_resolve(const struct dd_resolve *resolve, struct dd_record *record, enum dd_resolved *out,
               struct dd_error *err);

#endif
