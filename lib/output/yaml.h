/* Writing YAML that our reader, and any other, takes back unchanged. */
#ifndef OUTPUT_YAML_H
#define OUTPUT_YAML_H

#include "base/text.h"

/*
 * A text as the value of a mapping or an item of a sequence in block style, at `indent` spaces:
 * plain where it means the same, as a literal block where it has several lines, else in double
 * quotes. Without the line end behind it.
 */
void dd_yaml_text(const char *text, unsigned indent, struct dd_text *out);

#endif
