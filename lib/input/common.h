/* The fields that every record has: its key, its state, the day it happened. */
#ifndef INPUT_COMMON_H
#define INPUT_COMMON_H

#include "input/fields.h"

/* Read a value when its key is one of them; false when it is none of this record. */
bool dd_common_read(struct dd_reading *reading, struct dd_record *record,
                    const struct dd_node *node);

/* Their rows, as far as a record of this kind has them, for the nearest word. */
bool dd_common_has(const struct dd_kind *kind, unsigned row);

#endif
