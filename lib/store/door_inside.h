/* What the files of the door share. */
#ifndef STORE_DOOR_INSIDE_H
#define STORE_DOOR_INSIDE_H

#include "store/door.h"
#include "store/store.h"

/* door_record.c: the key a new record gets; `restored` keeps the one it has. */
int dd_record_number(struct dd_store *store, struct dd_record *record, bool restored,
                     struct dd_error *err);
/* The row of the table record; gives the record its id. DD_E_REPEATED. */
int dd_record_add(struct dd_store *store, struct dd_record *record, struct dd_error *err);
/* What differs there: the state. */
int dd_record_change(struct dd_store *store, const struct dd_record *before,
                     const struct dd_record *after, struct dd_error *err);
/* Its twin anew. DD_E_REPEATED. */
int dd_record_retwin(struct dd_store *store, const struct dd_record *after, struct dd_error *err);
/* The ledger of moves. */
int dd_step_add(struct dd_store *store, const struct dd_record *record, const struct dd_step *step,
                struct dd_error *err);
int dd_step_undo(struct dd_store *store, const struct dd_record *record, unsigned nth, int64_t seq,
                 struct dd_error *err);

/* door_rows.c: the tables of the kind and link. The record has its id, its references theirs. */
int dd_rows_add(struct dd_store *store, const struct dd_record *record, struct dd_error *err);
/*
 * What differs between two states of it; the table of a list is written anew when the list differs.
 */
int dd_rows_change(struct dd_store *store, const struct dd_record *before,
                   const struct dd_record *after, struct dd_error *err);

/*
 * door_history.c: a row of the history, chained to the last; fills change->seq. `record` is NULL
 * where it is about none; `before` and `after` are JSON objects, NULL for nothing.
 */
int dd_history_add(struct dd_store *store, const struct dd_record *record, struct dd_change *change,
                   const char *before, const char *after, struct dd_error *err);

/*
 * What the history says of a record: the rows, then `state`, `legacy`, `on`, `voided_on` where
 * there is something to say. Together they are what the fold of a record's history gives back. The
 * object is left open for one more member.
 */
void dd_history_whole(struct dd_store *store, const struct dd_record *record, struct dd_text *out);
/* What `to` has and `from` has not. */
void dd_history_differs(struct dd_store *store, const struct dd_record *from,
                        const struct dd_record *to, struct dd_text *out);
/*
 * The last members: the step of the ledger, so that the chain covers it; the number of a step
 * undone; the day of a void.
 */
void dd_history_step(const struct dd_kind *kind, const struct dd_step *step, struct dd_text *out);
void dd_history_undone(unsigned nth, struct dd_text *out);
void dd_history_voided(dd_day day, struct dd_text *out);
/* An object without members, to be filled. */
void dd_object_open(struct dd_text *out);
/* It has no member. */
bool dd_object_is_empty(const struct dd_text *object);
/* Closed; NULL when it is empty. */
const char *dd_object_close(struct dd_text *out);

/*
 * twin.c: what makes a record the same one; false when it has no such fields, or nothing in them.
 */
enum { DD_TWIN_BYTES = 16 };
bool dd_twin_make(const struct dd_record *record, struct dd_text *scratch,
                  uint8_t out[DD_TWIN_BYTES]);
/* True when the rows of its identity differ. */
bool dd_twin_differs(const struct dd_record *before, const struct dd_record *after);

/* series.c: no number up to `number` will be given again. */
int dd_number_pass(struct dd_store *store, const char *series, int year, int64_t number,
                   struct dd_error *err);

#endif
