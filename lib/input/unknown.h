/* Words that name nothing: the problem, and what was likely meant. */
#ifndef INPUT_UNKNOWN_H
#define INPUT_UNKNOWN_H

#include "input/fields.h"

/* Say what slip a word is, which explains it better than any likeness; false when it is none. */
bool dd_hint_slip(struct dd_error *problem, const char *word);

/* A name that is no field of the kind; `outside` as in dd_field_read. */
void dd_unknown_field(struct dd_reading *reading, const struct dd_kind *kind,
                      const struct dd_node *key, const struct dd_where *outside);

/* The same for a word of a command line. */
void dd_unknown_word(struct dd_error *problem, const struct dd_kind *kind, const char *word,
                     bool common);

/* The name of a list that is no kind. */
void dd_unknown_kind(struct dd_error *problem, const struct dd_kind *const *kinds, bool moves,
                     const char *word);

#endif
