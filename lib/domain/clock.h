/* Times of day, `8:30` or `08:30` of the twenty-four hours. */
#ifndef DOMAIN_CLOCK_H
#define DOMAIN_CLOCK_H

#include "record/record.h"

/* Minutes since midnight; -1 when it is no time of day. The colon may be the Chinese one. */
int dd_clock_minutes(const char *text);

/* From one to the other in tenths of an hour, rounded. */
int64_t dd_clock_hours(int from, int until);

/* The same of a text row, complained of when it is none; -1 too when there is nothing. */
int dd_check_clock(const struct dd_record *record, unsigned row, struct dd_problems *problems);

#endif
