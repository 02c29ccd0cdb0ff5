/* Moves as they stand in a file. */
#ifndef INPUT_WISH_H
#define INPUT_WISH_H

#include "input/fields.h"

#include <dudao/input.h>

/* What a move says of itself, whatever the fields of the record are called. */
enum dd_wish_row {
    DD_WISH_KEY,
    DD_WISH_VERB,
    DD_WISH_ON,
    DD_WISH_BY,
    DD_WISH_AS,
    DD_WISH_AUTHORITY,
    DD_WISH_SCAN,
    DD_WISH_REASON,
    DD_WISH_NOTE,
    DD_WISH_ROWS
};
extern const struct dd_field dd_wish_fields[];

/*
 * Read a mapping; what is left of it are values for the record. `arena` is where the mapping is.
 * False, with problems added, when something of the move itself could not be read.
 */
bool dd_wish_read(struct dd_wish *wish, struct dd_node *mapping, const char *file,
                  struct dd_arena *arena, struct dd_problems *problems);

#endif
