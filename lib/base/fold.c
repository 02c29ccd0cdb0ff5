#include "base/text.h"

#include <string.h>

/* Reads a text folded, a character at a time. */
struct folder {
    const char *at, *end;
    bool begun; /* something was given, so that a space now stands between two */
};

/* Marks without width come along when a name is pasted from a web page or a word processor. */
static bool is_zero_width(uint32_t code)
{
    return code == 0xAD || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2064) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

static bool is_space(uint32_t code)
{
    return code == ' ' || (code >= '\t' && code <= '\r') || code == 0xA0 || code == 0x3000 ||
           (code >= 0x2000 && code <= 0x200A) || code == 0x202F;
}

/*
 * Bytes of the character at `s`; a byte that is none stands for itself, so that every text can be
 * compared.
 */
static unsigned step(const char *s, const char *end, uint32_t *code)
{
    unsigned length = dd_utf8_next(s, end, code);

    if (length > 0)
        return length;
    *code = UINT32_MAX;
    return 1;
}

/* Go past spaces and marks; true when there was a space. */
static bool skip_blank(struct folder *folder)
{
    bool space = false;
    uint32_t code;

    while (folder->at < folder->end) {
        unsigned length = step(folder->at, folder->end, &code);
        if (!is_space(code) && !is_zero_width(code))
            break;
        space = space || is_space(code);
        folder->at += length;
    }
    return space;
}

/* The next folded character into `out`, and its bytes; 0 at the end. */
static unsigned next(struct folder *folder, char out[4])
{
    uint32_t code;

    bool space = skip_blank(folder);
    if (folder->at == folder->end)
        return 0;
    if (space && folder->begun) {
        out[0] = ' ';
        return 1;
    }
    folder->begun = true;
    unsigned length = step(folder->at, folder->end, &code);
    memcpy(out, folder->at, length);
    folder->at += length;
    if (code >= 0xFF01 && code <= 0xFF5E) {
        out[0] = (char)(code - 0xFF01 + '!');
        return 1;
    }
    return length;
}

size_t dd_fold(const char *s, size_t length, char *out, size_t size)
{
    struct folder folder = { s, s + length, false };
    size_t used = 0;
    char piece[4];

    if (size == 0)
        return 0;
    for (unsigned n = next(&folder, piece); n > 0 && n < size - used; n = next(&folder, piece)) {
        memcpy(out + used, piece, n);
        used += n;
    }
    if (used > 0 && out[used - 1] == ' ')
        used--; /* the room ended behind it */
    out[used] = '\0';
    return used;
}

static char word_sign(char c)
{
    if (c >= 'A' && c <= 'Z')
        return (char)(c - 'A' + 'a');
    return c == '_' ? '-' : c;
}

static bool same(const char *one, const char *other, bool as_words)
{
    struct folder a = { one, one + strlen(one), false };
    struct folder b = { other, other + strlen(other), false };

    for (;;) {
        char x[4], y[4];
        unsigned m = next(&a, x), n = next(&b, y);
        if (m != n)
            return false;
        if (m == 0)
            return true;
        if (as_words && m == 1) {
            x[0] = word_sign(x[0]);
            y[0] = word_sign(y[0]);
        }
        if (memcmp(x, y, m) != 0)
            return false;
    }
}

bool dd_same_folded(const char *one, const char *other)
{
    return strcmp(one, other) == 0 || same(one, other, false);
}

bool dd_same_word(const char *one, const char *other)
{
    return strcmp(one, other) == 0 || same(one, other, true);
}
