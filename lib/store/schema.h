/*
 * The files of schema/ as they were when the library was built.
 *
 * An office gets one library and no folder of SQL beside it that could be of another version. Each array
 * is sorted by name (byte order) and ends with a row of zeros; a name is the file's, without folder and
 * extension: `0001-office`, `finding`, `inspector-full-time-ratio`, `2026`. Texts end with a NUL that
 * `length` does not count.
 */
#ifndef STORE_SCHEMA_H
#define STORE_SCHEMA_H

#include <stddef.h>

struct dd_schema_file {
    const char *name;
    const char *text;
    size_t length;
};

extern const struct dd_schema_file dd_schema_steps[];   /* NNNN-name.sql: the steps of the store */
extern const struct dd_schema_file dd_schema_lists[];   /* lists/KIND.sql: derived fields */
extern const struct dd_schema_file dd_schema_queries[]; /* queries/: named questions */
extern const struct dd_schema_file dd_schema_rules[];   /* rules/TASK-name.sql: policy rules */
extern const struct dd_schema_file dd_schema_calendars[]; /* calendar/YYYY.yaml */
extern const struct dd_schema_file dd_schema_policy[];    /* policy.yaml: the numbers, one row */
extern const struct dd_schema_file dd_schema_codes[];     /* codes/ */

#endif
