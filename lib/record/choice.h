/* What is said about choices when a word is none of them. */
#ifndef RECORD_CHOICE_H
#define RECORD_CHOICE_H

#include "base/text.h"

#include <dudao/kind.h>

/* The choice a word was most likely meant to be, from 1; 0 when none is close. */
unsigned dd_choice_nearest(const struct dd_choice *choices, const char *word);

/*
 * All of them as the hint: `official 公务员, head 校长（园长）, …`, keys alone in English, as many as some 300 bytes hold;
 * and, unless the word is NULL, the one it was most likely meant to be. Always -1.
 */
int dd_choices_hint(const struct dd_choice *choices, const char *word, struct dd_error *err);

#endif
