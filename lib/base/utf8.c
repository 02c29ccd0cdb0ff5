#include "base/text.h"

#include <string.h>

static bool is_continuation(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/*
 * Bytes of a character by its first byte; 0 where none can begin (C0, C1 and F5 on could only be
 * overlong or too high).
 */
static unsigned lead_length(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2)
        return 0;
    if (lead < 0xE0)
        return 2;
    if (lead < 0xF0)
        return 3;
    return lead < 0xF5 ? 4 : 0;
}

unsigned dd_utf8_next(const char *s, const char *end, uint32_t *code)
{
    static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };

    if (s == end)
        return 0;
    unsigned char lead = (unsigned char)*s;
    if (lead < 0x80) {
        *code = lead;
        return 1;
    }
    unsigned length = lead_length(lead);
    if (length == 0 || end - s < (ptrdiff_t)length)
        return 0;

    uint32_t value = lead & (0x7Fu >> length);
    for (unsigned i = 1; i < length; i++) {
        if (!is_continuation(s[i]))
            return 0;
        value = value << 6 | ((unsigned char)s[i] & 0x3Fu);
    }
    if (value < least[length] || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF)
        return 0;
    *code = value;
    return length;
}

/*
 * Imports are long stretches of ASCII and of Han, each checked here without taking characters
 * apart.
 */
static const char *skip_ascii(const char *at, const char *end)
{
    uint64_t eight;

    while (end - at >= (ptrdiff_t)sizeof eight) {
        memcpy(&eight, at, sizeof eight);
        if (eight & UINT64_C(0x8080808080808080))
            break;
        at += sizeof eight;
    }
    while (at < end && (unsigned char)*at < 0x80)
        at++;
    return at;
}

/*
 * The leads E0 and ED are left out: after them a continuation byte alone does not make a
 * character.
 */
static const char *skip_three_bytes(const char *at, const char *end)
{
    while (end - at >= 3) {
        unsigned char lead = (unsigned char)*at;
        bool whole = (lead & 0xF0) == 0xE0 && lead != 0xE0 && lead != 0xED &&
                     is_continuation(at[1]) && is_continuation(at[2]);
        if (!whole)
            break;
        at += 3;
    }
    return at;
}

bool dd_utf8_valid(const char *s, size_t length, size_t *bad_at)
{
    const char *at = s, *end = s + length;

    while (at < end) {
        at = skip_three_bytes(skip_ascii(at, end), end);
        if (at == end)
            break;
        uint32_t code;
        unsigned step = dd_utf8_next(at, end, &code);
        if (step == 0) {
            if (bad_at)
                *bad_at = (size_t)(at - s);
            return false;
        }
        at += step;
    }
    return true;
}

size_t dd_utf8_count(const char *s, size_t length)
{
    size_t count = 0;

    for (size_t i = 0; i < length; i++)
        count += !is_continuation(s[i]);
    return count;
}

size_t dd_utf8_fit(const char *s, size_t length)
{
    size_t after = length; /* one past the first byte of the last character */

    while (after > 0 && length - after < 3 && is_continuation(s[after - 1]))
        after--;
    if (after == 0)
        return length;
    size_t have = length - (after - 1);
    return lead_length((unsigned char)s[after - 1]) > have ? after - 1 : length;
}
