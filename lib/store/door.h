/*
 * The one door for writing. Every change of a record passes here and leaves its row in the history, in the same
 * transaction; nothing else writes the tables record, link, move, history or those of a kind.
 */
#ifndef STORE_DOOR_H
#define STORE_DOOR_H

#include "record/record.h"

#include <dudao/store.h>

/* What the history says of a change beside its before and after. */
struct dd_change {
    const char *what;   /* new, edit, void, undo, restore, or the verb of a move */
    const char *reason; /* NULL: none */
    bool forced;
    int64_t seq; /* out: its number in the history */
};

/* A number taken of a series, `paper 整` of 2026. */
struct dd_taken {
    const char *series;
    int year;
    int64_t number;
};

/* A row of the ledger of moves. States are indices into the kind's states; 0 is none. */
struct dd_step {
    unsigned nth;     /* 0: the creation, then 1, 2, ... */
    const char *verb; /* `create` for nth 0 */
    unsigned from, to;
    dd_day on;
    bool bound;    /* `on` was said: later moves may not lie before it */
    int late_days; /* days after the deadline that stood; 0: in time, or no deadline */
    const char *by, *as, *authority, *scan, *reason, *note;
    const struct dd_taken
        *taken; /* the printed number it took, told by the history alone; NULL: none */
    int64_t history_seq;
    int64_t cause_seq;  /* the history row of the move that asked for it; 0: a person did */
    int64_t undone_seq; /* 0: it stands */
};

/*
 * Write a new record: takes its key (unless it is given and allowed, see `restore`), its id, its twin; writes the
 * rows of record, kind, lists, links, the creation in the ledger, and the history. References must be resolved.
 * DD_E_REPEATED when a live record with the same key or twin stands.
 */
int dd_door_add(struct dd_store *store, struct dd_record *record, struct dd_step *creation,
                struct dd_change *change, struct dd_error *err);

/* Write what differs between two states of a record (same id); nothing and no history when nothing does. */
int dd_door_edit(struct dd_store *store, const struct dd_record *before,
                 const struct dd_record *after, struct dd_change *change, struct dd_error *err);

/* A move: the record's changed rows and its state, the step of the ledger, one row of the history. */
int dd_door_move(struct dd_store *store, const struct dd_record *before,
                 const struct dd_record *after, struct dd_step *step, struct dd_change *change,
                 struct dd_error *err);

/* Take back a step: as dd_door_move, and the step `nth` is marked undone by this row of the history. */
int dd_door_undo(struct dd_store *store, const struct dd_record *before,
                 const struct dd_record *after, unsigned nth, struct dd_change *change,
                 struct dd_error *err);

/* Set a record aside on `day`, with what that changes of it: its twin is given up, its key is never used again. */
int dd_door_void(struct dd_store *store, const struct dd_record *before,
                 const struct dd_record *after, dd_day day, struct dd_change *change,
                 struct dd_error *err);

/* When it is due and when the next reminder falls: derived, so not in the history. */
int dd_door_due(struct dd_store *store, int64_t id, dd_day due_on, dd_day remind_on,
                struct dd_error *err);

/* A row of the history about no record: an export, a list revealed. `after` is a JSON object without braces, or NULL. */
int dd_door_note(struct dd_store *store, struct dd_change *change, const char *before,
                 const char *after, struct dd_error *err);

/*
 * The same, `said` as `after`, with what of settings, numbers and calendars is not as the history has it, between two
 * names: `number ID SINCE`, `calendar YEAR`. From NULL: all of it, and where the series of printed numbers stand.
 */
int dd_door_set(struct dd_store *store, struct dd_change *change, const char *said,
                const char *from, const char *until, struct dd_error *err);

/* The next number of a series: `R` of 2026, `paper 整` of 2026. Taken in the transaction, given back by rollback. */
int dd_door_number(struct dd_store *store, const char *series, int year, int64_t *number,
                   struct dd_error *err);

/* The live record with the same identity as `record` (not itself), or 0. */
int dd_door_twin(struct dd_store *store, const struct dd_record *record, int64_t *id,
                 struct dd_error *err);

/*
 * Have the file `path` put into the evidence folder under its SHA-256, which `hash` receives, and `size` its bytes. Here
 * it is hashed only; the commit copies it, and fails when it has changed or is gone. A dry run copies nothing.
 */
int dd_door_file(struct dd_store *store, const char *path, char hash[65], int64_t *size,
                 struct dd_error *err);

/*
 * Put every file a record names for the first time: the hash goes into the row `sha256` beside it, `size` and `entered`
 * (today) where its group has them; a file without such a row is named by its hash from then on. Names are relative
 * to `base` (NULL: where the program runs). Errors stand at the place of the value.
 */
int dd_door_files(struct dd_store *store, struct dd_record *record, const char *base,
                  struct dd_error *err);

/* Text settings of the store; `*out` NULL when it is not set. Setting one is noted in the history by dd_door_set. */
int dd_setting_get(struct dd_store *store, const char *name, struct dd_arena *arena,
                   const char **out, struct dd_error *err);
int dd_setting_set(struct dd_store *store, const char *name, const char *value,
                   struct dd_error *err);

#endif
