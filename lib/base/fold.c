#include "base/text.h"

#include <string.h>

/* Reads a text folded, a character at a time. */
struct folder {
    const char *at, *end;
    bool close;    /* no space between two Han characters; any dash is a hyphen, unless `wide` */
    bool wide;     /* full-width signs stay so */
    bool begun;    /* something was given, so that a space now stands between two */
    uint32_t last; /* the character given last */
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

static bool is_han(uint32_t code)
{
    return (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF) ||
           code == 0x3007 || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0x20000 && code <= 0x323AF);
}

static bool is_dash(uint32_t code)
{
    return (code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0xFE58 || code == 0xFE63;
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
    unsigned length = step(folder->at, folder->end, &code);
    if (space && folder->begun && !(folder->close && is_han(folder->last) && is_han(code))) {
        out[0] = ' ';
        return 1;
    }
    folder->begun = true;
    folder->last = code;
    memcpy(out, folder->at, length);
    folder->at += length;
    if (folder->wide)
        return length;
    if (code >= 0xFF01 && code <= 0xFF5E)
        out[0] = (char)(code - 0xFF01 + '!');
    else if (folder->close && is_dash(code))
        out[0] = '-';
    else
        return length;
    return 1;
}

static size_t fold(struct folder folder, char *out, size_t size)
{
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

size_t dd_fold(const char *s, size_t length, char *out, size_t size)
{
    return fold((struct folder){ s, s + length }, out, size);
}

size_t dd_fold_name(const char *s, size_t length, char *out, size_t size)
{
    return fold((struct folder){ s, s + length, .close = true }, out, size);
}

size_t dd_name_tidy(const char *s, size_t length, char *out, size_t size)
{
    return fold((struct folder){ s, s + length, .close = true, .wide = true }, out, size);
}

static const char *last_character(const char *s, const char *end)
{
    const char *at = end - 1;

    while (at > s && ((unsigned char)*at & 0xC0) == 0x80)
        at--;
    return at;
}

static bool is_blank(const char *s, const char *end, unsigned *length)
{
    uint32_t code;

    *length = step(s, end, &code);
    return is_space(code) || is_zero_width(code);
}

const char *dd_trim(const char *s, size_t *length)
{
    const char *end = s + *length;
    unsigned bytes;

    while (s < end && is_blank(s, end, &bytes))
        s += bytes;
    while (s < end && is_blank(last_character(s, end), end, &bytes))
        end -= bytes;
    *length = (size_t)(end - s);
    return s;
}

/* They begin with one of three bytes, which is looked for first: every text of an import passes here. */
const char *dd_find_unseen(const char *s, size_t length)
{
    const char *end = s + length;
    uint32_t code;

    for (; s < end; s++) {
        const unsigned char lead = (unsigned char)*s;
        const bool may_be = lead == 0xC2 || lead == 0xE2 || lead == 0xEF;

        if (may_be && dd_utf8_next(s, end, &code) > 0 && is_zero_width(code))
            return s;
    }
    return NULL;
}

static char word_sign(char c)
{
    if (c >= 'A' && c <= 'Z')
        return (char)(c - 'A' + 'a');
    return c == '_' ? '-' : c;
}

static bool same(const char *one, const char *other, bool as_words, bool as_names)
{
    struct folder a = { one, one + strlen(one), .close = as_names };
    struct folder b = { other, other + strlen(other), .close = as_names };

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
    return strcmp(one, other) == 0 || same(one, other, false, false);
}

bool dd_same_name(const char *one, const char *other)
{
    return strcmp(one, other) == 0 || same(one, other, false, true);
}

bool dd_same_word(const char *one, const char *other)
{
    return strcmp(one, other) == 0 || same(one, other, true, false);
}
