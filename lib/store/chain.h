/* The chain of the history: each row's hash covers the row and the hash of the one before. */
#ifndef STORE_CHAIN_H
#define STORE_CHAIN_H

#include "base/hash.h"
#include "store/history.h"

/*
 * The hash of a row: SHA-256 over the previous hash and the columns seq, at, day, actor, behalf,
 * command, record, kind, key, change, before, after, reason, forced, each as `length:bytes`; null
 * is `-`, record 0 is null. `previous` is empty for the first row. `entry->hash` is not looked at.
 */
void dd_chain_hash(const char *previous, const struct dd_entry *entry, char out[DD_HASH_SIZE]);

/*
 * The head of the chain in this write transaction, read once and then remembered in store->chain.
 */
int dd_chain_head(struct dd_store *store, struct dd_error *err);

#endif
