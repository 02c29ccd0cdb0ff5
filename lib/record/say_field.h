/* Naming fields and quoting values in messages, in the reader's language. */
#ifndef RECORD_SAY_FIELD_H
#define RECORD_SAY_FIELD_H

#include "base/text.h"

#include <dudao/kind.h>

/*
 * Labels are rows in the code and not in the catalogue, so a message that names a field has to know
 * which language the catalogue gives. The catalogue says so itself.
 */
bool dd_speaks_chinese(void);

/* The label or the key of a field. */
const char *dd_label(const struct dd_field *field, bool chinese);

/* `来源 source` for a Chinese reader, `source` for an English one. */
void dd_field_say(const struct dd_field *field, struct dd_text *out);

/* A choice of a field as the reader's language has it. */
const char *dd_choice_say(const struct dd_field *field, unsigned choice);

/* Words for a command line that stand in the quotation marks of a word processor: the hint, where they do. */
void dd_hint_quotes(const char *word, struct dd_error *err);

/* A value as a message quotes it: one line, its first characters when it is long. Returns `out`. */
enum { DD_EXCERPT_SIZE = 100 };
const char *dd_excerpt(const char *text, char out[DD_EXCERPT_SIZE]);

#endif
