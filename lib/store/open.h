/* What opening and creating a store share. */
#ifndef STORE_OPEN_H
#define STORE_OPEN_H

#include <dudao/store.h>

/*
 * A store in memory, not yet connected; dd_store_close frees it. DD_E_USAGE when the time is
 * outside 1970-2999.
 */
int dd_store_new(struct dd_store **out, const struct dd_store_options *options,
                 struct dd_error *err);

/* The office and the salt, from the settings. */
int dd_store_know(struct dd_store *store, struct dd_error *err);

#endif
