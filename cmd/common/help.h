/* Help, made from the rows. */
#ifndef COMMON_HELP_H
#define COMMON_HELP_H

#include "common/call.h"

/* Of the call's verb, else of the word that begins several, else of its program. */
void help_print(struct call *call);

bool help_is(const char *word);

/* What a verb or task means, for a reader of Chinese behind the word that is taken for its name: `列表 · 列出记录`. */
const char *help_words(const struct call *call, const char *chinese, const char *label);

/* `help submit` is `submit --help`, as people know it from elsewhere: the words are put in that order. */
void help_reorder(int argc, char **argv);

#endif
