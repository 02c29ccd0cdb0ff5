/* The parts of beginning to write, for dd_store_create, which has no store to begin with. */
#ifndef STORE_TRANSACTION_H
#define STORE_TRANSACTION_H

#include <dudao/store.h>

/* Wait in the queue of the lock. Left by commit, rollback and close. */
int dd_transaction_queue(struct dd_store *store, struct dd_error *err);

/*
 * The same before the store is looked at, where nothing is lost by it: a store that was written here before has its
 * lock beside it. What is no store, or on a medium that cannot be written, is told as what it is first.
 */
int dd_transaction_queue_early(struct dd_store *store, struct dd_error *err);

/* BEGIN IMMEDIATE. */
int dd_transaction_start(struct dd_store *store, struct dd_error *err);

#endif
