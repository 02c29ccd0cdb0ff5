/* What could stand next on a command line, for the shell. */
#ifndef COMMON_COMPLETE_H
#define COMMON_COMPLETE_H

#include "common/call.h"

/*
 * `words` are those behind the name of the program, the last being typed, perhaps empty. Candidates are written
 * one a line; where there are none, file names are for the shell to offer. Never fails: 0.
 */
int complete(struct call *call, int count, char **words);

#endif
