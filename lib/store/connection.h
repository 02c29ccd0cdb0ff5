/*
 * Opening SQLite the way a store is opened; every setting is read back, because SQLite ignores what
 * it does not know.
 */
#ifndef STORE_CONNECTION_H
#define STORE_CONNECTION_H

#include <dudao/store.h>

/*
 * store->db on store->file: switches, the wait for other connections, and for a reader that nothing
 * is written. Reads nothing of the file yet.
 */
int dd_connect(struct dd_store *store, struct dd_error *err);

/* What needs the schema: how it is synced, how much is cached. Outside a transaction. */
int dd_connection_tune(struct dd_store *store, struct dd_error *err);

/*
 * The rollback journal; changes a store that somebody turned to WAL. Outside a transaction, under
 * the lock.
 */
int dd_connection_journal(struct dd_store *store, struct dd_error *err);

/* Set a pragma and see that it holds. */
int dd_pragma_set(struct dd_store *store, const char *name, int64_t value, struct dd_error *err);

/* The version of the store; DD_E_STORE when it is none, or newer than this library. */
int dd_store_version(struct dd_store *store, int64_t *version, struct dd_error *err);

#endif
