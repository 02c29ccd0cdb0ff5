#include "input/slip.h"

#include "base/say.h"
#include "base/text.h"

#include <string.h>

enum { NAME = 20 }; /* characters; what is longer before a colon is no name of a field */

static const char wide_colon[] = "：";
static const char wide_blank[] = "　";
static const char *const wide_dashes[] = { "－", "—", "–" };

static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

static bool starts(const char *s, const char *sign)
{
    return strncmp(s, sign, strlen(sign)) == 0;
}

static bool is_wide_dash(const char *s)
{
    for (size_t i = 0; i < sizeof wide_dashes / sizeof wide_dashes[0]; i++)
        if (starts(s, wide_dashes[i]))
            return true;
    return false;
}

/* A name of a field is not quoted, and no comment or bracket. */
static bool ends_name(char c)
{
    return c == '\0' || c == '"' || c == '\'' || c == '#' || c == '{' || c == '[';
}

enum dd_slip dd_slip_find(const char *text, unsigned *at)
{
    const char *s = text;
    const char *end = text + strlen(text);

    while (is_space(*s) || (s[0] == '-' && is_space(s[1])))
        s++;
    *at = (unsigned)(s - text);
    if (s[0] == '-' && s[1] != '-' && s[1] != '\0')
        return DD_CLOSE_DASH;
    if (starts(s, wide_blank))
        return DD_WIDE_BLANK;
    if (is_wide_dash(s))
        return DD_WIDE_DASH;
    for (unsigned i = 0; i < NAME && !ends_name(*s) && !is_space(*s); i++) {
        uint32_t code;
        const unsigned length = dd_utf8_next(s, end, &code);

        if (starts(s, wide_colon))
            return DD_WIDE_COLON;
        if (*s == ':')
            return is_space(s[1]) || s[1] == '\0' ? DD_NO_SLIP : DD_CLOSE_COLON;
        s += length > 0 ? length : 1;
        ++*at;
    }
    return DD_NO_SLIP;
}

int dd_slip_hint(enum dd_slip slip, struct dd_error *err)
{
    switch (slip) {
    case DD_WIDE_COLON:
        return dd_hint(err, _("the colon is full-width; write a half-width one and a space, "
                              "`name: value`"));
    case DD_CLOSE_COLON:
        return dd_hint(err, _("a space must follow the colon, `name: value`"));
    case DD_CLOSE_DASH:
        return dd_hint(err, _("a space must follow the dash, `- name: value`"));
    case DD_WIDE_DASH:
        return dd_hint(err, _("the dash is full-width; write a half-width one and a space, "
                              "`- name: value`"));
    case DD_WIDE_BLANK:
        return dd_hint(err, _("the space before it is full-width; indent with half-width ones"));
    case DD_NO_SLIP:
        break;
    }
    return -1;
}
