/* The files of numbers and calendars are read as records are: by rows. These kinds are not in the store. */
#ifndef POLICY_KINDS_H
#define POLICY_KINDS_H

#include <dudao/kind.h>

enum {
    NUMBER_ID,
    NUMBER_LABEL,
    NUMBER_LABEL_EN,
    NUMBER_VALUE,
    NUMBER_UNIT,
    NUMBER_SINCE,
    NUMBER_ARTICLE,
    NUMBER_SOURCE,
    NUMBER_CERTAINTY
};
enum {
    CALENDAR_YEAR,
    CALENDAR_SOURCE,
    CALENDAR_OFF,
    CALENDAR_WORK,
    CALENDAR_TERMS,
    CALENDAR_QUIET
};
enum { PAPER_KIND, PAPER_LABEL, PAPER_WORD };
enum { SPAN_NAME, SPAN_FROM, SPAN_UNTIL };

/* Whether a calendar can be true: see calendar_check.c. It is the `check` of its kind. */
void dd_calendar_check(const struct dd_record *calendar, struct dd_problems *problems);

extern const struct dd_kind dd_number_kind, dd_calendar_kind, dd_paper_word_kind;
extern const struct dd_choice dd_units[]; /* indexed by enum dd_unit */

#endif
