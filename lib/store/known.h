/*
 * Which record a number is: its kind and its key, which never change. An import asks for the same few units, and for the
 * finding it has just found by its key, over and over; the last ones are remembered until the end of the transaction.
 */
#ifndef STORE_KNOWN_H
#define STORE_KNOWN_H

#include "store/store.h"

/* 1 with the kind and the key, which is good until the next call; 0 when no record has this number. */
int dd_known_find(struct dd_store *store, int64_t id, const struct dd_kind **kind, const char **key,
                  struct dd_error *err);

/* Remember what was read or written anyway; a key too long to keep is passed over. */
void dd_known_keep(struct dd_store *store, int64_t id, const struct dd_kind *kind, const char *key);

#endif
