/* The inside of a restore, shared by its files. */
#ifndef TASK_RESTORE_INSIDE_H
#define TASK_RESTORE_INSIDE_H

#include "record/record.h"
#include "store/history.h"
#include "task/labels.h"

#include <dudao/task.h>

/* An entry of the ledger, kept until all records are there. */
struct dd_kept_step {
    int64_t record;
    const struct dd_kind *kind;
    const char *key, *cause; /* NULL: a person made it */
    struct dd_place at;
    struct dd_step step;
    bool undone;
};

struct dd_restoring {
    struct dd_desk *desk;
    struct dd_store *store;
    struct dd_tally *tally;
    struct dd_problems *problems;
    struct dd_error *err;
    struct dd_arena *kept;    /* of the texts of steps */
    struct dd_arena *scratch; /* of one item */
    struct dd_labels *labels; /* rows: the causes; marks: the records that were read */
    struct dd_kept_step *steps;
    size_t count, room;
};

/* An entry of the ledger as it is read; of a creation it makes room for the record. */
int dd_restore_keep(struct dd_restoring *restore, const struct dd_record *entry);
/* All of them, in the order they were made, once the records are there. */
int dd_restore_steps(struct dd_restoring *restore);

/* The id and the kind of the record of that key; `*id` 0 when there is none. */
int dd_restore_find(struct dd_restoring *restore, const char *key, int64_t *id,
                    const struct dd_kind **kind);
/* A problem of the input goes to the others with its place: 0; any other failure stands: -1. */
int dd_restore_complain(struct dd_restoring *restore, struct dd_error *problem, struct dd_place at,
                        const char *field);

#endif
