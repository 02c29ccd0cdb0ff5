/* The history of a record, for `history` and `show`. */
#ifndef COMMON_HISTORY_H
#define COMMON_HISTORY_H

#include "common/call.h"

#include <dudao/task.h>

int history_print(struct call *call, int64_t id, struct dd_error *err);

#endif
