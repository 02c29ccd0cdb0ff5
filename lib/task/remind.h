/* The inside of the queueing of reminders, shared by its files. */
#ifndef TASK_REMIND_H
#define TASK_REMIND_H

#include "flow/flow.h"
#include "flow/ladder.h"

#include <dudao/task.h>

struct dd_reminding {
    struct dd_desk *desk;
    struct dd_store *store;
    struct dd_calendar *calendar;
    dd_day today;
    bool dry;
    dd_reminder_each *each;
    void *with;
    struct dd_problems *problems;
    struct dd_error *err;
    struct dd_arena *arena; /* of one record */
};

/* One duty at one rung of its ladder. */
struct dd_duty {
    const struct dd_record *about;
    unsigned what; /* WHAT_DEADLINE, ... */
    dd_day due;
    struct dd_rung rung;
    const char *article;
    const char *detail; /* one more sentence of the letter, or NULL */
};

/* Queue what its recipients have not been told yet. */
int dd_remind_duty(struct dd_reminding *remind, const struct dd_duty *duty);

/*
 * remind_hours.c: the hours of training that are short, which no record carries as a deadline. `*any` tells whether
 * there is somebody to remind; with `queue` they are reminded.
 */
int dd_remind_hours(struct dd_reminding *remind, bool queue, bool *any);

#endif
