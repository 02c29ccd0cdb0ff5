/* The field that was most likely meant. */
#ifndef RECORD_NEAREST_H
#define RECORD_NEAREST_H

#include <dudao/kind.h>
#include <dudao/text.h>

/* The one of `fields` whose key or label is nearer than all tried before; `best` when none is. */
const struct dd_field *dd_nearest_field(struct dd_nearest *nearest, const struct dd_field *fields,
                                        const struct dd_field *best);
/* Hint at it by both its names: on the command line either may be typed. Always -1. */
int dd_nearest_hint(const struct dd_field *best, struct dd_error *err);

#endif
