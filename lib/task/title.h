/* What a record is called where one line has to tell a reader which one it is. */
#ifndef TASK_TITLE_H
#define TASK_TITLE_H

#include "base/text.h"

#include <dudao/store.h>

struct dd_titling {
    bool chinese;
    const char *part;    /* between its fields */
    const char *without; /* a field the reader knows; NULL: none */
};

/* The fields its kind names as its title; records it refers to by their own names. On one line, added to `out`. */
int dd_title_write(struct dd_store *store, const struct dd_record *record,
                   const struct dd_titling *how, struct dd_text *out, struct dd_error *err);

#endif
