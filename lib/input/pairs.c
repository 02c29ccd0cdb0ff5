#include "input/pairs.h"

#include <stdint.h>
#include <string.h>

enum { ESCAPE = DD_PAIR / 2 };

typedef size_t put_pair(char *to, const char *from, uint32_t code);

/* -1 when it is no digit. */
static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/* What `\uXXXX` says; 0 when it is none. */
static uint32_t escape(const char *s)
{
    uint32_t code = 0;

    if (s[0] != '\\' || s[1] != 'u')
        return 0;
    for (int i = 2; i < ESCAPE; i++) {
        const int digit = hex(s[i]);

        if (digit < 0)
            return 0;
        code = code << 4 | (uint32_t)digit;
    }
    return code;
}

/* The character of a pair of surrogates; 0 when they are none. */
static uint32_t pair(const char *s, const char *end)
{
    uint32_t high, low;

    if (end - s < DD_PAIR)
        return 0;
    high = escape(s);
    low = escape(s + ESCAPE);
    if (high < 0xD800 || high > 0xDBFF || low < 0xDC00 || low > 0xDFFF)
        return 0;
    return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
}

/* A character above U+FFFF has four bytes in UTF-8. */
static size_t put_joined(char *to, const char *from, uint32_t code)
{
    (void)from;
    to[0] = (char)(0xF0 | code >> 18);
    to[1] = (char)(0x80 | (code >> 12 & 0x3F));
    to[2] = (char)(0x80 | (code >> 6 & 0x3F));
    to[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

static size_t put_marked(char *to, const char *from, uint32_t code)
{
    (void)code;
    memmove(to, from, DD_PAIR);
    to[0] = (char)DD_PAIR_MARK;
    return DD_PAIR;
}

/* A backslash escapes what follows it, also another backslash: both are passed at once. */
static size_t replace(char *text, size_t length, bool last, size_t *rest, size_t *joined,
                      put_pair *put)
{
    const char *from = text, *end = text + length;
    char *to = text;

    while (from < end) {
        const char *slash = memchr(from, '\\', (size_t)(end - from));
        const size_t run = (size_t)((slash ? slash : end) - from);
        uint32_t code;
        size_t step;

        memmove(to, from, run);
        to += run;
        from += run;
        if (!slash || (end - from < DD_PAIR && !last))
            break;
        code = pair(from, end);
        step = code ? DD_PAIR : 2;
        if (step > (size_t)(end - from))
            step = 1;
        if (code) {
            to += put(to, from, code);
            ++*joined;
        } else {
            memmove(to, from, step);
            to += step;
        }
        from += step;
    }
    *rest = (size_t)(end - from);
    return (size_t)(to - text);
}

size_t dd_pairs_join(char *text, size_t length, bool last, size_t *rest, size_t *joined)
{
    return replace(text, length, last, rest, joined, put_joined);
}

size_t dd_pairs_mark(char *text, size_t length, bool last, size_t *rest, size_t *joined)
{
    return replace(text, length, last, rest, joined, put_marked);
}
