/* What is checked when it is read and kept nowhere does not stand in the lines that messages show either. */
#ifndef INPUT_UNKEPT_H
#define INPUT_UNKEPT_H

#include <stdbool.h>

/*
 * Star out the values of rows marked `unkept` in a line of a file, or a word of a command line: by the name before them,
 * whatever is written there, and by their look. `cut_before` and `cut_after`: the line went on there.
 */
void dd_unkept_mask(char *line, bool cut_before, bool cut_after);

#endif
