/* What a record read again says, compared with what is stored. */
#ifndef TASK_COMPARE_H
#define TASK_COMPARE_H

#include "record/record.h"

#include <dudao/store.h>

/*
 * Lay what was read over what is stored, in `*out`: absent keeps, cleared takes away, a list replaces the whole list, a
 * log only grows, a group is laid row by row. A field that says what was first given stands as a move made it. `*same`
 * when nothing differs; `*row` is the first that does. A different `=` field is a problem that names who sets it.
 */
int dd_compare(struct dd_store *store, const struct dd_record *stored, const struct dd_record *read,
               struct dd_arena *arena, struct dd_record **out, bool *same, int *row,
               struct dd_problems *problems, struct dd_error *err);

/* Fields that only the program sets and a person wrote, in lists and groups too. */
void dd_refuse_assigned(const struct dd_record *read, struct dd_problems *problems);

/*
 * Read again, a file that is there already was entered on the day it was entered: items of a list whose other fields
 * are those of a stored item take its assigned days.
 */
void dd_adopt_days(const struct dd_record *stored, struct dd_record *read);

/* A row of the identity that may be left out is left out: the birth of an inspector. */
bool dd_misses_identity(const struct dd_record *record);
/* Then it is the one of that name, or none (0); a namesake that could be either is a problem that asks for a key. */
int dd_namesake(struct dd_store *store, struct dd_record *record, int64_t *id,
                struct dd_problems *problems, struct dd_error *err);

#endif
