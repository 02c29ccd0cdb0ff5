/* What libyaml stopped at, in our own words. */
#ifndef INPUT_SYNTAX_H
#define INPUT_SYNTAX_H

#include "input/events.h"

/* The parser failed after `events->event`: say why, where, and how it is written. */
void dd_syntax_explain(const struct dd_events *events, struct dd_error *problem);

#endif
