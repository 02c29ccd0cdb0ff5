/* Reading the numbers of the files, and writing one record of them or of the calendars into the store's tables. */
#ifndef POLICY_SHIP_H
#define POLICY_SHIP_H

#include <dudao/policy.h>

/* The text of a value by its unit: `30%`, `是`, or a whole number with or without the unit's word. */
int dd_number_parse(const char *text, enum dd_unit unit, int64_t *out, struct dd_error *err);
int dd_policy_write(struct dd_store *store, const struct dd_record *number, struct dd_error *err);
int dd_calendar_write(struct dd_store *store, const struct dd_record *calendar,
                      struct dd_error *err);
/* Complain of what shares days with the terms and quiet periods that other years have in the store. */
int dd_calendar_check_stored(struct dd_store *store, const struct dd_record *calendar,
                             struct dd_problems *problems, struct dd_error *err);

/* Say that there is no such number; -1. */
int dd_policy_unknown(const char *id, struct dd_error *err);

#endif
