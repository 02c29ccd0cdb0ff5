/* Holding a seat or a post, and leaving it: shared by seats, staff and leaders. */
#ifndef PROCEDURE_COMMITTEE_H
#define PROCEDURE_COMMITTEE_H

#include "flow/flow.h"

/* The last day in post: as the move says it in the row `until`, else its own day. */
dd_day dd_last_day(struct dd_sheet *sheet, unsigned until);
/* A guard: nobody leaves twice, nor before he came; false when that was so. */
bool dd_may_leave(struct dd_sheet *sheet, unsigned from, unsigned until, const char *article);
void dd_leave(struct dd_sheet *sheet, unsigned until);

#endif
