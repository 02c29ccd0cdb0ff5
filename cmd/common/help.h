/* Help, made from the rows. */
#ifndef COMMON_HELP_H
#define COMMON_HELP_H

#include "common/call.h"

/* Of the call's verb, else of its program. */
void help_print(struct call *call);

#endif
