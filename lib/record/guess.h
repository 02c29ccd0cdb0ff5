/* What was most likely meant by a word: what the library needs beside <dudao/kind.h>. */
#ifndef RECORD_GUESS_H
#define RECORD_GUESS_H

#include <dudao/kind.h>

/* Try another name of what has this key and label. */
void dd_guess_name(struct dd_guess *guess, const char *name, const char *key, const char *label);
/* Try keys and labels of rows. */
void dd_guess_fields(struct dd_guess *guess, const struct dd_field *fields);
/* In the reader's language; NULL when none is near. */
const char *dd_guess_word(const struct dd_guess *guess);

/*
 * What may have been meant by a word that is none of these rows, as the hint: the nearest, else all there are. `tables`
 * end with NULL, each with a row of zeros. Always -1.
 */
int dd_fields_hint(const struct dd_field *const *tables, const char *word, struct dd_error *err);

#endif
