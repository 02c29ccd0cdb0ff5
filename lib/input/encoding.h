/* Input that is no text: which byte, where, and what the file seems to be instead. */
#ifndef INPUT_ENCODING_H
#define INPUT_ENCODING_H

#include "input/events.h"

/* Where the text stands after so many bytes of it. */
struct dd_place dd_encoding_place(const struct dd_events *events, uint64_t bytes);

/* libyaml found bytes that are no UTF-8, or a character that no text has. */
void dd_encoding_explain(const struct dd_events *events, struct dd_error *problem);

#endif
