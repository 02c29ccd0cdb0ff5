/* What a record read again says, compared with what is stored. */
#ifndef TASK_COMPARE_H
#define TASK_COMPARE_H

#include "record/record.h"

#include <dudao/store.h>

/*
 * Lay what was read over what is stored, in `*out`: absent keeps, cleared takes away, a list replaces the whole list, a
 * log only grows, a group is laid row by row, also an item over the stored one it means. A field that says what was first
 * given stands as a move made it. `*same` when nothing differs; `*row` is the first that does. A different `=` field is a
 * problem that names who sets it; so are another state, another day of creation and a void.
 * Read as `legacy`, a legacy record may have left the state that is read.
 */
int dd_compare(struct dd_store *store, const struct dd_record *stored, const struct dd_record *read,
               struct dd_arena *arena, struct dd_record **out, bool *same, int *row,
               struct dd_problems *problems, struct dd_error *err);

/* What only the program sets and a person wrote: fields, in lists and groups too, state, legacy. */
void dd_refuse_assigned(const struct dd_record *read, struct dd_problems *problems);
/* A key on the command line, where no label of a file is meant. */
void dd_refuse_key(const struct dd_record *read, struct dd_problems *problems);

/* About one of the fields that every record has, where it stands; `hint` may be NULL. */
void dd_complain_common(const struct dd_record *read, unsigned row, const struct dd_place *at,
                        enum dd_code code, const char *message, const char *hint,
                        struct dd_problems *problems);
/*
 * Put the files that were read in place, as dd_door_files does, but for those that are stored already under the same name:
 * with `base_is_known` a file that is still where its name says is read again, since it may be another one by now; without,
 * nobody knows where the name was meant, and it stays what it was. Items that are the same but for the day they were
 * entered take that day too. Errors stand at the place of the value.
 */
int dd_adopt_files(struct dd_store *store, const struct dd_record *stored, struct dd_record *read,
                   const char *base, bool base_is_known, struct dd_error *err);

/* A row of the identity that may be left out is left out: the birth of an inspector. */
bool dd_misses_identity(const struct dd_record *record);
/* Then it is the one of that name, or none (0); a namesake that could be either is a problem that asks for a key. */
int dd_namesake(struct dd_store *store, struct dd_record *record, int64_t *id,
                struct dd_problems *problems, struct dd_error *err);

#endif
