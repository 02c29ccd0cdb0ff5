/* What a command did beside what it was asked for. */
#ifndef COMMON_BESIDE_H
#define COMMON_BESIDE_H

#include "common/call.h"

/*
 * Tell, a note each, what the moves of a command gave their own records to be called by, as the number of a paper, and
 * what other records they made or moved.
 */
int beside_tell(struct call *call, const struct dd_outcome *outcomes, unsigned count,
                struct dd_error *err);

#endif
