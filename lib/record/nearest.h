/* The word that was most likely meant. */
#ifndef RECORD_NEAREST_H
#define RECORD_NEAREST_H

#include <dudao/kind.h>

enum { DD_NEAREST_SIZE = 128 };

struct dd_nearest {
    char word[DD_NEAREST_SIZE]; /* folded */
    unsigned most;              /* edits that still are a slip */
    const char *key, *label;    /* of the nearest so far; NULL: none */
    const char *name;           /* which of its names was near */
};

/* Up to a third of the characters may be wrong, and no more than three. */
void dd_nearest_begin(struct dd_nearest *nearest, const char *word);
/* Try a name of what has this key and label. */
void dd_nearest_try(struct dd_nearest *nearest, const char *name, const char *key,
                    const char *label);
/* Try keys and labels of rows. */
void dd_nearest_try_fields(struct dd_nearest *nearest, const struct dd_field *fields);
/* In the reader's language; NULL when none is near. */
const char *dd_nearest_word(const struct dd_nearest *nearest);

#endif
