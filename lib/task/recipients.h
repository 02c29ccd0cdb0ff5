/* Whom a reminder goes to. */
#ifndef TASK_RECIPIENTS_H
#define TASK_RECIPIENTS_H

#include "flow/ladder.h"

#include <dudao/store.h>

/* Rungs of the ladder from the first after the deadline on (flow/ladder.h). */
enum { DD_LATE_FIRST = 3, DD_LATE_SECOND = 4, DD_LATE_FOURTH = 6 };

struct dd_duty; /* task/remind.h */

struct dd_recipient {
    unsigned to;         /* TO_LIAISON, ... */
    const char *unit;    /* whom the letter addresses: a unit, an inspector, the office */
    const char *name;    /* who gets it */
    const char *address; /* NULL: it is printed */
};
enum { DD_RECIPIENTS = 4 };

/* The recipients of a reminder of that duty at its rung; texts in `arena`. There is one at least: the office. */
int dd_recipients_find(struct dd_store *store, const struct dd_duty *duty, struct dd_arena *arena,
                       struct dd_recipient out[DD_RECIPIENTS], unsigned *count,
                       struct dd_error *err);

#endif
