/* Help, made from the rows. */
#ifndef COMMON_HELP_H
#define COMMON_HELP_H

#include "common/call.h"

/* Of the call's verb, else of the word that begins several, else of its program. */
void help_print(struct call *call);

/* `help submit` is `submit --help`, as people know it from elsewhere: the words are put in that order. */
void help_reorder(int argc, char **argv);

#endif
