/* The history of a record, for `history` and `show`. */
#ifndef COMMON_HISTORY_H
#define COMMON_HISTORY_H

#include "common/call.h"

#include <dudao/task.h>

/* A line an entry, and below it what changed. */
int history_print(struct call *call, int64_t id, struct dd_error *err);

/* What was done, by the label of the move or verb in Chinese; else as it is kept. */
const char *history_change(const struct call *call, const struct dd_entry_seen *entry);

/* Who typed, and for whom; the reason, by its label where it is one of a list. */
void history_actor(const struct dd_entry_seen *entry, struct dd_text *out);
const char *history_reason(const struct call *call, const struct dd_entry_seen *entry);

#endif
