/*
 * Taking an export back into an empty store, exactly: keys, states and the ledger as they were, in a
 * history of their own. Records refer to each other in any order and in circles, so all keys come
 * first, then the records, then the steps in the order they were made.
 */
#ifndef STORE_RESTORE_H
#define STORE_RESTORE_H

#include "store/door.h"

/*
 * DD_E_REFUSED when there is a record already. From here to the commit references are not checked by
 * the tables: the commit does it.
 */
int dd_restore_begin(struct dd_store *store, struct dd_error *err);

/* Room for a record of this key. DD_E_REPEATED. */
int dd_restore_key(struct dd_store *store, const struct dd_kind *kind, const char *key, int64_t *id,
                   struct dd_error *err);

/*
 * The rows of a record whose id and references are known, its state and the day it became void. Its
 * twin is left out where another record has become the same one by a move. `dated`: its deadline is
 * to be found by dd_flow_recompute.
 */
int dd_restore_record(struct dd_store *store, struct dd_record *record, bool dated,
                      struct dd_error *err);

/*
 * A step of a record; the row of the history of the creation holds the whole record. Fills
 * step->history_seq. `record` needs its id, its key and its kind, and for the creation its rows.
 */
int dd_restore_step(struct dd_store *store, const struct dd_record *record, struct dd_step *step,
                    struct dd_error *err);

/* The last number taken of a series. */
int dd_restore_series(struct dd_store *store, const char *name, int year, int64_t last,
                      struct dd_error *err);

/* That a step was taken back. */
int dd_restore_undone(struct dd_store *store, const struct dd_record *record, unsigned nth,
                      struct dd_error *err);

/* Something about the record that was no step and caused one: an edit. `*seq` is its number in the history. */
int dd_restore_cause(struct dd_store *store, const struct dd_record *record, int64_t *seq,
                     struct dd_error *err);

#endif
