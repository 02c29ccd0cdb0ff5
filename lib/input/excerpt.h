/* The lines that problems stand on. */
#ifndef INPUT_EXCERPT_H
#define INPUT_EXCERPT_H

#include "input/decode.h"

/* Fill what is missing in problems of this file. */
void dd_excerpts_fill(const struct dd_decoder *decoder, const char *file,
                      struct dd_problems *problems);

/* What places of a command line call it. */
extern const char dd_argument[];

/* The same for the words of a command line. */
void dd_excerpts_words(const char *const *words, unsigned count, struct dd_problems *problems);

#endif
