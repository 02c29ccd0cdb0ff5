/* Choices of the kinds in results that are no records of theirs: told by label, in JSON by key. */
#ifndef COMMON_CHOICES_H
#define COMMON_CHOICES_H

#include "common/call.h"

/* Of the row of a kind, `team.role` inside a list. */
const struct dd_choice *choices_of(const char *kind, const char *row);
/* The word of one of them; NULL for NULL and for what is none. */
const char *choice_word(const struct call *call, const char *kind, const char *row,
                        const char *key);
/* Keys parted by commas, or NULL, into a list of texts of a record. */
void choice_words(const struct call *call, const char *kind, const char *row, const char *keys,
                  struct dd_record *record, unsigned into);

#endif
