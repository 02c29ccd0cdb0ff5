/* Writing one record of the files of numbers and calendars into the store's tables. */
#ifndef POLICY_SHIP_H
#define POLICY_SHIP_H

#include <dudao/policy.h>

int dd_policy_write(struct dd_store *store, const struct dd_record *number, struct dd_error *err);
int dd_calendar_write(struct dd_store *store, const struct dd_record *calendar,
                      struct dd_error *err);

#endif
