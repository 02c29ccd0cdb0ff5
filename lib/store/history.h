/* Reading the history and the ledger of moves. */
#ifndef STORE_HISTORY_H
#define STORE_HISTORY_H

#include "store/door.h"

/* A row of the history; texts live until the next row. Numbers and flags as stored, NULL where there is nothing. */
struct dd_entry {
    int64_t seq, record;
    const char *at, *day, *actor, *behalf, *command, *kind, *key, *change, *before, *after, *reason,
        *hash;
    bool forced;
};

struct dd_history;

/* Of one record (0: of all), oldest first; `last` > 0: only so many of the newest, still oldest first. */
int dd_history_open(struct dd_history **out, struct dd_store *store, int64_t record, long last,
                    struct dd_error *err);
int dd_history_next(struct dd_history *history, struct dd_entry *entry, struct dd_error *err);
void dd_history_close(struct dd_history *history);

/* The hash of the newest row and its number; an empty text and 0 in an empty history. */
int dd_history_head(struct dd_store *store, int64_t *seq, char hash[65], struct dd_error *err);

/* The steps of a record, oldest first, undone ones too, in `arena`. */
int dd_steps_load(struct dd_store *store, int64_t record, struct dd_arena *arena,
                  struct dd_step **steps, unsigned *count, struct dd_error *err);

/* What the history row `seq` says stood before: laid over `record`, which is of its kind. */
int dd_history_before(struct dd_store *store, int64_t seq, struct dd_record *record,
                      struct dd_error *err);

/* The record (its id is set, its rows are empty) as it stood after that row: all rows of the history up to it, laid in order. */
int dd_history_as_of(struct dd_store *store, int64_t seq, struct dd_record *record,
                     struct dd_error *err);

/* Everything a move caused, in the order it was written: steps whose cause is `seq`, with their records. */
struct dd_caused {
    int64_t record;
    struct dd_step step;
};
int dd_caused_load(struct dd_store *store, int64_t seq, struct dd_arena *arena,
                   struct dd_caused **list, unsigned *count, struct dd_error *err);

#endif
