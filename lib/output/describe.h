/* A field in a few words, for templates, schemas and the manual. */
#ifndef OUTPUT_DESCRIBE_H
#define OUTPUT_DESCRIBE_H

#include "base/text.h"

#include <dudao/kind.h>

/* Has to be filled in by hand: what has a preset may be left out. */
bool dd_field_needed(const struct dd_field *field);
/* The first of several rows of which one has to be given. */
bool dd_field_leads(const struct dd_field *fields, unsigned row);
/* One of the two. */
bool dd_field_asked(const struct dd_field *fields, unsigned row);

/* How choices are told: not at all, in the language of the text, or as key and label. */
enum dd_choices_told { DD_CHOICES_NOT, DD_CHOICES_ONCE, DD_CHOICES_TWICE };

/* The language is the caller's and not that of the messages: these texts are files. */
struct dd_manner {
    bool chinese;
    enum dd_choices_told choices;
};

/* Whether it is needed, its type, what else holds for it, and its hint: phrases parted by `；`. */
void dd_field_describe(const struct dd_field *fields, unsigned row, const struct dd_manner *manner,
                       struct dd_text *out);

#endif
