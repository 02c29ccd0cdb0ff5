/* Records read back. */
#ifndef STORE_LOAD_H
#define STORE_LOAD_H

#include "record/record.h"
#include "store/link.h"
#include "store/statement.h"

/*
 * The record a statement stands on, whose first columns are those of dd_rows_select; its lists are
 * read with it.
 */
int dd_rows_read(struct dd_store *store, const struct dd_kind *kind, struct dd_statement *s,
                 struct dd_arena *arena, struct dd_record **out, struct dd_error *err);

/* A value from a column, JSON where the field is a list or a group; null is absent. */
int dd_column_read(struct dd_store *store, struct dd_statement *s, int at, struct dd_record *record,
                   unsigned row, struct dd_error *err);

/* The kind of the records a table belongs to, by its name exactly. */
const struct dd_kind *dd_kind_named(const char *name);

/*
 * JSON as the store and its history have it, laid over a record: `json` is an object whose members
 * are rows; null is cleared, what is no row is passed over. References get their ids. What does not
 * fit the rows is DD_E_STORE.
 */
int dd_json_read(struct dd_store *store, const char *json, struct dd_record *record,
                 struct dd_error *err);
/* The same for the value of one row. */
int dd_json_read_row(struct dd_store *store, const char *json, struct dd_record *record,
                     unsigned row, struct dd_error *err);

#endif
