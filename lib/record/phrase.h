/* Words of the program with a number in them (struct dd_phrase). */
#ifndef RECORD_PHRASE_H
#define RECORD_PHRASE_H

#include "base/text.h"

#include <dudao/kind.h>

/*
 * A word in either writing, as it is kept, added to `out`; DD_E_VALUE, with the hint of the field, when it is none of the
 * field's.
 */
int dd_phrase_read(const struct dd_field *field, const char *text, struct dd_text *out,
                   struct dd_error *err);

#endif
