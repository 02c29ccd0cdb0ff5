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
    const struct dd_record *about; /* NULL: a duty of the office that no record carries */
    unsigned item;                 /* which of its items, from 1; 0: all of it */
    int64_t unit;                  /* whose duty that item is; 0: that of the record */
    unsigned what;                 /* WHAT_DEADLINE, ... */
    dd_day due;
    struct dd_rung rung;
    const char *article;
    const char *detail; /* one more sentence of the letter, or NULL */
};

/* Queue what its recipients have not been told yet. */
int dd_remind_duty(struct dd_reminding *remind, const struct dd_duty *duty);

/*
 * remind_year.c: what a year asks for and no record carries as a deadline. `*any` tells whether there is somebody to
 * remind; with `queue` they are reminded.
 */
int dd_remind_year(struct dd_reminding *remind, bool queue, bool *any);
/* Its parts, for a duty that has its day and its rung. */
int dd_remind_hours(struct dd_reminding *remind, struct dd_duty *duty, bool queue, bool *any);
int dd_remind_plenary(struct dd_reminding *remind, struct dd_duty *duty, bool queue, bool *any);
/* The plan and the report of the year, each by its own day. */
int dd_remind_filings(struct dd_reminding *remind, bool queue, bool *any);

/*
 * remind_resolutions.c: each open resolution of a meeting, of which `duty` has what and article, by its own ladder.
 * `*next` becomes the day of the next rung of any of them.
 */
int dd_remind_resolutions(struct dd_reminding *remind, const struct dd_duty *duty, dd_day *next);

#endif
