/* Taking an export back into an empty store, exactly. */
#ifndef TASK_RESTORE_H
#define TASK_RESTORE_H

#include <dudao/task.h>

/*
 * Called by dd_task_import when the options say so, in its transaction, with every file open. Keys, states, assigned fields,
 * settings, numbers and the ledger are written as they stand; what the tables check is checked, no guard is asked and
 * no effect runs. DD_E_REFUSED when the store holds a record already.
 */
int dd_task_restore(struct dd_desk *desk, struct dd_reader *const *readers, size_t count,
                    struct dd_tally *tally, struct dd_problems *problems, struct dd_error *err);

#endif
