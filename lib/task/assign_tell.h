/* The telling of a plan: rows, and the sentences in them. */
#ifndef TASK_ASSIGN_TELL_H
#define TASK_ASSIGN_TELL_H

#include "base/text.h"
#include "task/assign_rows.h"

struct dd_telling {
    struct dd_assigning *assigning;
    const struct dd_assign *plan;
    struct dd_arena *arena; /* of one row */
    struct dd_text why;     /* of the row */
    int *zone_of;           /* by person: his first zone; -1: he is of none */
    bool *concerned;        /* by person: the schools asked about are or were his, or of his zone */
    struct dd_told_zone {
        unsigned schools, fit; /* all its schools, and who of its inspectors may be posted */
    } * zones;
    dd_assign_each *each;
    void *with;
    struct dd_error *err;
    bool failed; /* the store, in the middle of a sentence */
};

/* Reasons for a school: why it stays, leaves, comes to somebody, or is with nobody. Each adds to the row. */
void dd_say_staying(struct dd_telling *telling, int school);
void dd_say_leaving(struct dd_telling *telling, int school);
void dd_say_coming(struct dd_telling *telling, int school);
void dd_say_nobody(struct dd_telling *telling, int school);
void dd_say_unposted(struct dd_telling *telling);
/* Of a posting beside the first of its school, or at none. */
void dd_say_posting(struct dd_telling *telling, const struct dd_assign_posting *posting);
/* Why somebody may not be posted; `school` is asked for recusals alone. */
void dd_say_bar(struct dd_telling *telling, enum dd_bar bar, int person, int school);
/* Why somebody has fewer or more schools than he should. */
void dd_say_load(struct dd_telling *telling, int person);

#endif
