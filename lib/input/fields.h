/* What a mapping of a file says, read into a record by the rows of its kind. */
#ifndef INPUT_FIELDS_H
#define INPUT_FIELDS_H

#include "input/node.h"
#include "record/record.h"

struct dd_reading {
    const char *file; /* what places call the input */
    bool common;      /* the record may have the fields that every record has */
    struct dd_problems *problems;
    unsigned seen; /* of the common fields, as a set; 0 at first */
    bool exact;    /* texts are taken as they stand: an export is what was kept */
};

/* Where a value is, from the record outwards: `measures[2].due`. */
struct dd_where {
    const struct dd_where *outside;
    const struct dd_field *field;
    unsigned nth; /* of a list, from 1; 0: it is in none */
};

/* Fill `record` and mark it faulty when something could not be read. */
void dd_fields_read(struct dd_reading *reading, struct dd_record *record,
                    const struct dd_node *mapping);

/* One value into a row; `outside` is where the record is, NULL for one that is in no other. */
void dd_field_read(struct dd_reading *reading, struct dd_record *record, unsigned row,
                   const struct dd_node *node, const struct dd_where *outside);

/* One more value into a list, or several of a list. */
void dd_field_add(struct dd_reading *reading, struct dd_record *record, unsigned row,
                  const struct dd_node *node, const struct dd_where *outside);

/* One scalar by the type of a field; -1 with the problem added. */
int dd_scalar_read(struct dd_reading *reading, const struct dd_where *where,
                   const struct dd_node *node, struct dd_arena *arena, struct dd_value *out);

/* Add a problem of a value, or of its name. */
void dd_reading_complain(struct dd_reading *reading, const struct dd_where *where,
                         const struct dd_node *node, struct dd_error *problem);

/* The same field, once more: where it stood first. */
void dd_reading_repeated(struct dd_reading *reading, const struct dd_where *where,
                         const struct dd_node *key, unsigned first_line);

#endif
