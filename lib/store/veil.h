/*
 * Personal fields in the history: kept as salted SHA-256, so that a change shows and the content
 * does not.
 */
#ifndef STORE_VEIL_H
#define STORE_VEIL_H

#include "record/json.h"

#include <dudao/store.h>

/* A new salt, 64 hexadecimal digits from the kernel. */
int dd_veil_salt(char out[65], struct dd_error *err);

/*
 * How records are written into the history of this store: nothing absent, personal fields veiled
 * with its salt.
 */
struct dd_json dd_veil_json(struct dd_store *store);

#endif
