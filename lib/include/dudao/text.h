/*
 * Texts.
 *
 * What the library writes for its callers grows in a `struct dd_text`. Running out of memory is not survived: the
 * process ends, and the next command rolls back what this one had begun.
 */
#ifndef DUDAO_TEXT_H
#define DUDAO_TEXT_H

#include <dudao/error.h>
#include <stdint.h>

/* A text that grows. `{ 0 }` is an empty one; `at` is always terminated once something was added. */
struct dd_text {
    char *at;
    size_t length, room;
};

DD_API void dd_text_add(struct dd_text *text, const char *bytes, size_t length);
DD_API void dd_text_put(struct dd_text *text, const char *string);
DD_API void dd_text_char(struct dd_text *text, char c);
DD_API void dd_text_format(struct dd_text *text, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
DD_API void dd_text_number(struct dd_text *text, int64_t number);
/* As a JSON string, quotes included; controls escaped, everything else as it stands. */
DD_API void dd_text_json(struct dd_text *text, const char *string, size_t length);
DD_API void dd_text_cut(struct dd_text *text, size_t length); /* back to `length` bytes */
DD_API const char *dd_text_get(const struct dd_text *text);   /* never NULL */
DD_API void dd_text_free(struct dd_text *text);

/* Cells of a terminal that a text takes; a tab runs to the next multiple of eight counted from `column`. */
DD_API size_t dd_width(const char *s, size_t length, size_t column);
/* The largest length <= `length` that does not cut a character. */
DD_API size_t dd_utf8_fit(const char *s, size_t length);

/*
 * The members of a flat JSON object that the library wrote, as the history keeps what changed. An object that is NULL has
 * none. Names and values are borrowed from it, values as they stand there: `"text"` with its quotes.
 */
struct dd_members {
    const char *at;
};
struct dd_member {
    const char *name, *value;
    size_t name_length, value_length;
};
DD_API struct dd_members dd_members_of(const char *object);
/* The next one; false behind the last. */
DD_API bool dd_members_next(struct dd_members *members, struct dd_member *out);
/* The one of that name; false when there is none. */
DD_API bool dd_members_find(const char *object, const char *name, size_t length,
                            struct dd_member *out);
/* The value for a person: a string without its quotes and escapes, everything else as it stands. */
DD_API void dd_member_show(const struct dd_member *member, struct dd_text *out);

/* Equal as words of the command line: full-width or not, `-` or `_`, capital letters or small ones. */
DD_API bool dd_same_word(const char *one, const char *other);

/*
 * What was most likely meant by a word that is none: a third of its characters may be wrong (inserted, left out, another,
 * two swapped), three at the most; what begins with the word is as near as can be.
 */
enum { DD_NEAREST_SIZE = 128 };
struct dd_nearest {
    char word[DD_NEAREST_SIZE]; /* folded: widths of letters and spaces are no edits */
    unsigned room; /* nearer is what takes fewer edits than this; 0: nothing any more */
};
DD_API void dd_nearest_begin(struct dd_nearest *nearest, const char *word);
/* True when the name is nearer than all tried before; of names equally near the first stays. */
DD_API bool dd_nearest_try(struct dd_nearest *nearest, const char *name);

#endif
