/* The members of a flat JSON object, as the history keeps what changed. */
#ifndef COMMON_MEMBERS_H
#define COMMON_MEMBERS_H

#include <dudao/text.h>

/* Walks an object the library wrote; NULL is one without members. */
struct members {
    const char *at;
};
struct members members_of(const char *object);

/* The next one: its name, and its value as JSON, borrowed from the object. False behind the last. */
struct member {
    const char *name, *value;
    size_t name_length, value_length;
};
bool members_next(struct members *members, struct member *out);

/* The one of that name; false when there is none. */
bool members_find(const char *object, const char *name, size_t length, struct member *out);

/* The value for a person: a string without its quotes and escapes, everything else as it stands. */
void members_show(const struct member *member, struct dd_text *out);

#endif
