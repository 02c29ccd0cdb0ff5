/*
 * The references inside a record, with the path and the position under which the table link has
 * them.
 */
#ifndef STORE_REFS_H
#define STORE_REFS_H

#include "record/record.h"

/*
 * One reference: the path of its row (`unit`, `team.person`) and the number of its item from 1, 0
 * outside a list. In a list within a list the items count through. -1 ends the walk.
 */
typedef int dd_ref_visit(void *with, const char *path, unsigned position,
                         const struct dd_ref_value *ref, struct dd_error *err);

/* Every reference of one row, in the order of the record. `path` is scratch. */
int dd_refs_walk_row(const struct dd_record *record, unsigned row, struct dd_text *path,
                     dd_ref_visit *visit, void *with, struct dd_error *err);
/* Of all rows. */
int dd_refs_walk(const struct dd_record *record, struct dd_text *path, dd_ref_visit *visit,
                 void *with, struct dd_error *err);

/* A row that is a reference, or has one inside. */
bool dd_field_refers(const struct dd_field *field);

#endif
