/* What the store can say about its own soundness. */
#ifndef STORE_VERIFY_H
#define STORE_VERIFY_H

#include <dudao/store.h>

struct dd_verdict {
    int64_t entries, records, files;
}; /* looked at */

/*
 * Walks the chain of the history, folds it per record and compares with the record's rows, and so settings, numbers and
 * calendars, compares the ledger and the links, looks at every file of evidence, and runs SQLite's own check. Each thing found is a problem of code
 * DD_E_FOUND that names the row, the record and field, or the file. -1 only when the store cannot be read at all.
 */
int dd_store_verify(struct dd_store *store, struct dd_verdict *verdict,
                    struct dd_problems *problems, struct dd_error *err);

#endif
