/*
 * The steps of the schema: run in order, each once, and the number of the last is the version of
 * the store.
 */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "store/schema.h"

#include <dudao/store.h>

/* The number of the last of `steps`, as dd_schema_steps ends with a row of zeros. */
int64_t dd_schema_newest(const struct dd_schema_file *steps);

/*
 * Run the steps after `from` (0: all, in an empty file) and set the version, in the open write
 * transaction. A mistake in a step is told with its place: `schema/0003-supervise.sql:6: …`.
 */
int dd_schema_migrate(struct dd_store *store, const struct dd_schema_file *steps, int64_t from,
                      struct dd_error *err);

#endif
