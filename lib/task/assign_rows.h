/* A plan and the records it is about, for the files of the task. */
#ifndef TASK_ASSIGN_ROWS_H
#define TASK_ASSIGN_ROWS_H

#include "record/record.h"
#include "task/assign.h"

#include <dudao/task.h>

/* A record by its index in the plan. */
struct dd_assign_row {
    int64_t id;
    const char *key;
    const char *name; /* of a zone */
};

/* A posting that runs on the day, or begins later. */
struct dd_assign_posting {
    int64_t id;
    int person, school; /* school -1: it is closed */
    dd_day from;
    bool legacy;
    struct dd_assign_row unit; /* of one that is closed */
    dd_day closed_on;
    bool first; /* of its school: the one the plan is about */
};

/* Somebody recused from a school. */
struct dd_assign_recusal {
    int school, person;
    const char *ground;
};

struct dd_assigning {
    struct dd_desk *desk;
    struct dd_store *store;
    struct dd_arena *arena;
    const struct dd_assign_options *options;
    struct dd_assign plan;
    struct dd_assign_row *persons, *schools, *zones; /* as in the plan */
    bool *responsible;                               /* by person: appointed, suspended or not */
    struct dd_assign_posting *postings;
    struct dd_assign_recusal *recusals; /* by school, then person */
    unsigned posting_count, recusal_count;
    int *posted;   /* by school: its first posting; -1: none */
    bool filtered; /* the words are about single schools, not zones alone */
};

/* assign_load.c: everything as it stands on the day; nothing of it is up for change yet or not. */
int dd_assign_load(struct dd_assigning *assigning, struct dd_error *err);
/* The order of recusals, for qsort and bsearch. */
int dd_assign_recusal_order(const void *one, const void *other);

/* assign_choose.c: which schools the words are about; DD_E_NOT_FOUND for a zone that is none. */
int dd_assign_choose(struct dd_assigning *assigning, struct dd_error *err);

/* assign_tell.c: the rows of the result. */
int dd_assign_tell(struct dd_assigning *assigning, dd_assign_each *each, void *with,
                   struct dd_error *err);

/* Why the one who is posted there may not stay, as far as it is not for the plan to see; DD_FIT: he may. */
enum dd_bar dd_assign_bar(const struct dd_assigning *assigning,
                          const struct dd_assign_posting *posting);
/* The words are about a posting that is not the first of its school; one at no school is of no zone. */
bool dd_assign_concerns(const struct dd_assigning *assigning,
                        const struct dd_assign_posting *posting);

/*
 * Whether the first posting of a school ends: with a successor always; without one where he cannot answer for the school
 * at all. Who is suspended, or waits for a certificate or a training, stays on the board until somebody can follow.
 */
bool dd_assign_ends(const struct dd_assign_school *school);

#endif
