/* The inside of an export, shared by its files. */
#ifndef TASK_EXPORT_H
#define TASK_EXPORT_H

#include "store/query.h"

#include <dudao/task.h>

struct dd_exporting {
    struct dd_store *store;
    struct dd_sink sink;
    struct dd_arena *arena;     /* of one item */
    struct dd_text text;        /* not yet given to the sink */
    const struct dd_kind *list; /* whose items come now */
    struct dd_error *err;
};

/* One item of the list of its kind; the first one is led by the name of the list. */
int dd_export_put(struct dd_exporting *export, const struct dd_record *item);

/* export_policy.c: the numbers and the calendars. */
int dd_export_numbers(struct dd_exporting *export);
int dd_export_calendars(struct dd_exporting *export);

#endif
