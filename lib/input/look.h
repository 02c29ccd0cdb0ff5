/* Looking at an input a second time, to say where something stands and to show the line. */
#ifndef INPUT_LOOK_H
#define INPUT_LOOK_H

#include "input/decode.h"

/* A place found by counting bytes. */
struct dd_spot {
    unsigned line, column;
    uint64_t line_at; /* bytes before the line */
    bool han;         /* Chinese stands before it, so that the text is UTF-8 up to there */
};

/* Where the text stands after `bytes` of it; pairs count as joined. False when there is no such place. */
bool dd_look_spot(const struct dd_decoder *decoder, uint64_t bytes, struct dd_spot *out);

/*
 * A stretch of a line, around a column of it. Lines of a usual length are shown from their
 * beginning; of a long one, as JSON may have, so much that the column is in it.
 */
struct dd_window {
    unsigned line, column; /* asked for; the column as libyaml counts it, with pairs joined */
    unsigned from;         /* the column its text begins with */
    unsigned true_column;  /* as the file has it */
    char *text;            /* owned by the caller; empty when there is no such line */
};
enum { DD_WINDOW = 120, DD_WINDOW_WHOLE = 100, DD_WINDOW_BEFORE = 40 };

/* Fetch all of them in one reading, or two where pairs were joined. */
void dd_look_lines(const struct dd_decoder *decoder, struct dd_window *windows, size_t count);

#endif
