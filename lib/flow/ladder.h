/* The ladder of reminders of one deadline. */
#ifndef FLOW_LADDER_H
#define FLOW_LADDER_H

#include <dudao/policy.h>

/*
 * A stage: its word (`before-7`, `on`, `after-2`) and the working day it goes out. `nth` counts the rungs from 0; from
 * the third on they are after-1, after-2, ... without end.
 */
struct dd_rung {
    unsigned nth;
    char stage[24];
    dd_day on;
};

void dd_ladder_rung(struct dd_calendar *calendar, dd_day due, unsigned nth, struct dd_rung *out);

/* The highest rung that falls on `day` or before; false when none has. */
bool dd_ladder_reached(struct dd_calendar *calendar, dd_day due, dd_day day, struct dd_rung *out);

/*
 * The day of the first rung on `today` or later. Of a deadline already gone by, today (or the next working day): what
 * is open is reminded from now on, with its latest stage alone.
 */
dd_day dd_ladder_first(struct dd_calendar *calendar, dd_day due, dd_day today);

/* The day of the rung after the highest one reached on `day`. */
dd_day dd_ladder_next(struct dd_calendar *calendar, dd_day due, dd_day day);

#endif
