/* What the office has set, and how it differs from what the history says of it. */
#ifndef STORE_SET_H
#define STORE_SET_H

#include <dudao/store.h>

/*
 * Called with each name that differs, its value as JSON (null: it is gone) and the number of the entry that said another one
 * last; 0: none did. Names between `from` and `until`, all when `from` is NULL.
 */
typedef void dd_set_each(void *with, const char *name, const char *said, int64_t seq);
int dd_set_differs(struct dd_store *store, const char *from, const char *until, dd_set_each *each,
                   void *with, struct dd_error *err);

#endif
