/*
 * What an export holds beside records, numbers and calendars, as kinds that the same reader reads and the
 * same writer writes. None of them is in the store.
 */
#ifndef TASK_LEDGER_H
#define TASK_LEDGER_H

#include "store/history.h"

/* clang-format off */
enum { SETTING_NAME, SETTING_VALUE };
enum { SERIES_NAME, SERIES_YEAR, SERIES_LAST };
enum {
    LEDGER_KEY, LEDGER_KIND, LEDGER_NTH, LEDGER_VERB, LEDGER_ON, LEDGER_BOUND, LEDGER_FROM, LEDGER_TO,
    LEDGER_LATE_DAYS, LEDGER_BY, LEDGER_AS, LEDGER_AUTHORITY, LEDGER_SCAN, LEDGER_REASON, LEDGER_NOTE,
    LEDGER_CAUSE, LEDGER_UNDONE
};
/* clang-format on */
extern const struct dd_kind dd_setting_kind, dd_series_kind, dd_ledger_kind;

/* A step as an entry of the ledger. `cause` is `KEY/NTH`, or KEY of a record whose edit it was; NULL. */
void dd_ledger_write(struct dd_record *entry, const struct dd_kind *kind, const char *key,
                     const struct dd_step *step, const char *cause);

/*
 * The step an entry stands for, of a record of `kind`; texts are borrowed. DD_E_CHOICE when a state is
 * none of the kind.
 */
int dd_ledger_read(const struct dd_record *entry, const struct dd_kind *kind, struct dd_step *step,
                   struct dd_error *err);

#endif
