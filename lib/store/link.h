/* Who refers to whom: the table link, the only thing show, void and undo ask. */
#ifndef STORE_LINK_H
#define STORE_LINK_H

#include <dudao/store.h>

struct dd_link {
    int64_t record;
    const char *kind, *key, *field;
};

/* Live records that refer to `to`, in `arena`, by kind and key; `kind` and `field` narrow it, NULL is any. */
int dd_links_load(struct dd_store *store, int64_t to, const char *kind, const char *field,
                  struct dd_arena *arena, struct dd_link **list, unsigned *count,
                  struct dd_error *err);

/* The key of a record, in `arena`; NULL when there is none with this id. */
int dd_key_load(struct dd_store *store, int64_t id, struct dd_arena *arena, const char **key,
                struct dd_error *err);

#endif
