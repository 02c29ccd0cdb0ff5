/* Finding the records that a record's references name. */
#ifndef TASK_RESOLVE_H
#define TASK_RESOLVE_H

#include "record/record.h"
#include "task/labels.h"

#include <dudao/store.h>

enum dd_resolved {
    DD_RESOLVED,        /* every reference has its id and its key */
    DD_WAITS,           /* one names what may still come in this command */
    DD_LOST             /* one is wrong; said, unless it names a record already said to be faulty */
};

struct dd_resolve {
    struct dd_store *store;
    struct dd_labels *labels;       /* NULL: the command line, one record */
    enum dd_how how;
    bool last;                      /* nothing more can come: what waits is lost */
    struct dd_problems *problems;
};

/* -1 only when the store fails. */
int dd_resolve(const struct dd_resolve *resolve, struct dd_record *record, enum dd_resolved *out,
               struct dd_error *err);

#endif
