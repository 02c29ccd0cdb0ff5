/*
 * Cells for people. Where a record refers to another that bears a name - a unit, a person - the name is shown instead of
 * the key; machines are given keys.
 */
#ifndef COMMON_NAMES_H
#define COMMON_NAMES_H

#include "common/call.h"

struct names;

/* As dd_cell_show, adding to `out`. `*names` begins as NULL and keeps what has been looked up. */
int names_cell(struct call *call, struct names **names, const struct dd_column *column,
               const struct dd_record *record, const struct dd_record *derived, struct dd_text *out,
               struct dd_error *err);
void names_free(struct names *names); /* takes NULL */

#endif
