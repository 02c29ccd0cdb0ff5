/* The words of a command line, read into a record and an order. */
#ifndef TASK_WORDS_H
#define TASK_WORDS_H

#include "record/record.h"

#include <dudao/task.h>

/*
 * Fields into `record`, its references found loosely; on, by, as, authority, scan, reason and note of a move into `order`
 * where the command line did not say them otherwise. -1 when one is wrong, with the problems.
 */
int dd_words_take(struct dd_desk *desk, struct dd_record *record, const char *const *words,
                  unsigned count, struct dd_order *order, struct dd_problems *problems,
                  struct dd_error *err);

/* scan=: the file is put into the evidence folder, and the order names it by its hash from then on. */
int dd_scan_take(struct dd_store *store, const char *folder, struct dd_arena *arena,
                 struct dd_order *order, struct dd_error *err);

#endif
