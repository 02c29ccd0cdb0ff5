/*
 * Cells for people. Where a record refers to another that bears a name - a unit, a person - the name is shown instead of
 * the key; machines are given keys.
 */
#ifndef COMMON_NAMES_H
#define COMMON_NAMES_H

#include "common/call.h"

struct names;

/* Cells with names. `*names` begins as NULL and keeps what has been looked up. */
struct dd_style names_style(struct call *call, struct names **names);
/* -1 with the error when a name could not be read; after cells have been shown. */
int names_failed(const struct names *names, struct dd_error *err);
void names_free(struct names *names); /* takes NULL */

#endif
