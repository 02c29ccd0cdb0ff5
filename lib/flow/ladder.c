/* The ladder of reminders: before-7 before-3 on after-1 after-2 ... [依据 意见 第十五条] */
#include "flow/ladder.h"

#include <stdio.h>

static const struct {
    const char *stage;
    int days;
} before[] = { { "before-7", -7 }, { "before-3", -3 }, { "on", 0 } };
enum { BEFORE = sizeof before / sizeof *before, EVERY = 3 /* working days after the deadline */ };

void dd_ladder_rung(struct dd_calendar *calendar, dd_day due, unsigned nth, struct dd_rung *out)
{
    out->nth = nth;
    if (nth < BEFORE) {
        snprintf(out->stage, sizeof out->stage, "%s", before[nth].stage);
        out->on = dd_calendar_next(calendar, due + before[nth].days);
        return;
    }
    unsigned late = nth - BEFORE + 1;
    snprintf(out->stage, sizeof out->stage, "after-%u", late);
    out->on = dd_calendar_add(calendar, due, EVERY * (int)late);
}

/* A rung past the years of dates never comes. */
static bool has_come(const struct dd_rung *rung, dd_day day)
{
    return rung->on != DD_NO_DAY && rung->on <= day;
}

/* Rungs never go back, so the highest one reached is found by doubling and halving: a deadline years gone costs little. */
bool dd_ladder_reached(struct dd_calendar *calendar, dd_day due, dd_day day, struct dd_rung *out)
{
    struct dd_rung rung;
    dd_ladder_rung(calendar, due, 0, &rung);
    if (!has_come(&rung, day))
        return false;
    unsigned low = 0, high = 1;
    for (dd_ladder_rung(calendar, due, high, &rung); has_come(&rung, day);
         dd_ladder_rung(calendar, due, high, &rung)) {
        low = high;
        high *= 2;
    }
    while (high - low > 1) {
        unsigned middle = low + (high - low) / 2;
        dd_ladder_rung(calendar, due, middle, &rung);
        if (has_come(&rung, day))
            low = middle;
        else
            high = middle;
    }
    dd_ladder_rung(calendar, due, low, out);
    return true;
}

dd_day dd_ladder_next(struct dd_calendar *calendar, dd_day due, dd_day day)
{
    struct dd_rung rung;
    unsigned nth = dd_ladder_reached(calendar, due, day, &rung) ? rung.nth + 1 : 0;
    dd_ladder_rung(calendar, due, nth, &rung);
    return rung.on;
}

dd_day dd_ladder_first(struct dd_calendar *calendar, dd_day due, dd_day today)
{
    return due < today ? dd_calendar_next(calendar, today)
                       : dd_ladder_next(calendar, due, today - 1);
}
