/*
 * A small office for lists: three units, two supervisions, five findings, and a rectification of each: overdue, due
 * soon, open, closed long ago, void.
 */
#ifndef OFFICE_H
#define OFFICE_H

#include "sample.h"

#include <dudao/list.h>

void office_units(struct sample *s);
void office_fill(struct sample *s); /* the units too */
dd_day office_day(const char *text);

/* A list of a kind by its word, with one filter or none; its working days count double. */
int office_list(struct sample *s, const char *kind, const char *filter, const char *sort,
                struct dd_list **out, struct dd_error *err);
/* The keys it gives, parted by spaces, to be freed. */
char *office_keys(struct sample *s, const char *kind, const char *filter, const char *sort);

#endif
