#include "input/unkept.h"

#include "base/text.h"

#include <ctype.h>
#include <dudao/kind.h>
#include <string.h>

/* The bytes of `name` at the beginning of a text, `-` equal to `_` and capital letters to small ones; 0: it is another. */
static size_t named(const char *s, const char *name)
{
    const size_t length = strlen(name);

    for (size_t i = 0; i < length; i++) {
        const char c = s[i] == '-' ? '_' : (char)tolower((unsigned char)s[i]);
        if (c != name[i])
            return 0;
    }
    return length;
}

static size_t begins(const char *s, const char *sign)
{
    return strncmp(s, sign, strlen(sign)) == 0 ? strlen(sign) : 0;
}

static char *skip(char *s, const char *signs)
{
    return s + strspn(s, signs);
}

/* Behind the name comes a sign that parts it from its value; a name within a sentence has none. */
static char *value_behind(char *s)
{
    s = skip(s, " \t\"'");
    const size_t colon = begins(s, "：") + begins(s, "＝");

    if (colon == 0 && *s != ':' && *s != '=')
        return NULL;
    return skip(s + (colon ? colon : 1), " \t");
}

/* To the quote that closes it, else to the sign that ends a value within brackets. */
static const char *end_of(const char *s)
{
    if (*s == '"' || *s == '\'') {
        const char *quote = strchr(s + 1, *s);
        return quote ? quote : s + strlen(s);
    }
    while (*s && *s != ',' && *s != '}' && *s != ']' && !begins(s, "，"))
        s++;
    return s;
}

static void mask_behind(char *line, const char *name)
{
    for (char *s = line; *s; s++) {
        const size_t length = named(s, name);
        char *value = length ? value_behind(s + length) : NULL;

        if (value)
            dd_mask_span(value, end_of(value));
    }
}

void dd_unkept_mask(char *line, bool cut_before, bool cut_after)
{
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++)
        for (const struct dd_field *field = (*kind)->fields; field->key; field++)
            if (field->unkept) {
                mask_behind(line, field->key);
                mask_behind(line, field->label);
            }
    dd_mask_numbers(line, cut_before, cut_after);
}
