/* How many cells of a terminal a text takes. */
#ifndef BASE_WIDTH_H
#define BASE_WIDTH_H

#include <dudao/text.h>

/* Cells of one character: wcwidth(), and where that knows none, 2 from U+1100 on and 1 below. */
int dd_char_width(uint32_t code);

#endif
