/*
 * From bytes to the text libyaml reads, a block at a time:
 *
 *   source -> [iconv] -> [pairs of escapes] -> block
 *
 * Both steps in between are left out where they are not needed, which is nearly always, and then a
 * block is what read() gave.
 */
#include "input/decode.h"

#include "base/arena.h"
#include "base/say.h"
#include "base/text.h"
#include "input/pairs.h"

#include <ctype.h>
#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { BLOCK = 64 * 1024 };

struct dd_decoder {
    struct dd_source *source;
    const char *encoding;
    iconv_t converter; /* when there is an encoding */
    enum dd_pairs pairs;
    bool again; /* not the first to read it */
    bool begun, json;
    int64_t start;    /* bytes of the mark */
    int64_t offset;   /* in the source, of what is read next */
    size_t raw, rest; /* bytes in `bytes` to be converted; in `text`, to stand before the next */
    size_t rest_at;
    size_t joined;
    char bytes[BLOCK];
    char text[BLOCK + DD_PAIR];
};

static ssize_t read_source(struct dd_decoder *decoder, char *to, size_t size, struct dd_error *err)
{
    const ssize_t got = decoder->again
                            ? dd_source_again(decoder->source, decoder->offset, to, size, err)
                            : dd_source_at(decoder->source, decoder->offset, to, size, err);

    if (got > 0)
        decoder->offset += got;
    return got;
}

/*
 * Chinese in UTF-8 is not taken for anything else, whatever was named: as GB18030 it would often
 * pass, and nonsense would be stored.
 */
static bool is_plainly_utf8(const char *bytes, size_t length)
{
    length = dd_utf8_fit(bytes, length);
    if (!dd_utf8_valid(bytes, length, NULL))
        return false;
    for (size_t i = 0; i < length; i++)
        if ((bytes[i] & 0xF0) == 0xE0)
            return true;
    return false;
}

/* What the file shows wins over what was named: who names an encoding may do so for many files. */
static int sniff(struct dd_decoder *decoder, struct dd_error *err)
{
    static const struct {
        const char *mark;
        size_t length;
        const char *encoding;
    } marks[] = {
        { "\xEF\xBB\xBF", 3, NULL },
        { "\xFF\xFE", 2, "UTF-16LE" },
        { "\xFE\xFF", 2, "UTF-16BE" },
    };
    const ssize_t got = read_source(decoder, decoder->bytes, BLOCK, err);

    if (got < 0)
        return -1;
    if (decoder->encoding && is_plainly_utf8(decoder->bytes, (size_t)got))
        decoder->encoding = NULL;
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        if ((size_t)got < marks[i].length ||
            memcmp(decoder->bytes, marks[i].mark, marks[i].length) != 0)
            continue;
        decoder->start = (int64_t)marks[i].length;
        decoder->encoding = marks[i].encoding;
        break;
    }
    decoder->offset = decoder->start;
    return 0;
}

/* What needs no converting; iconv would do it, and find what libyaml finds with a better place. */
static bool is_utf8(const char *encoding)
{
    return strcasecmp(encoding, "UTF-8") == 0 || strcasecmp(encoding, "UTF8") == 0;
}

static int converter_open(iconv_t *out, const char *encoding, struct dd_error *err)
{
    /* iconv leaves out what is not ASCII, and then takes no name for the encoding of the locale. */
    const bool named = isalnum((unsigned char)encoding[0]);
    const iconv_t converter = named ? iconv_open("UTF-8", encoding) : (iconv_t)-1;

    if (converter == (iconv_t)-1) {
        dd_fail(err, DD_E_USAGE, _("'%s' is no encoding known here"), encoding);
        return dd_hint(err, _("for example GB18030, BIG5, UTF-16LE"));
    }
    *out = converter;
    return 0;
}

/* A name that is none is told before the file has its say. */
static int decoder_prepare(struct dd_decoder *decoder, struct dd_error *err)
{
    const char *named = decoder->encoding;

    if (named && is_utf8(named))
        decoder->encoding = NULL;
    if (named && converter_open(&decoder->converter, named, err))
        return -1;
    if (named)
        iconv_close(decoder->converter);
    if (sniff(decoder, err))
        return -1;
    return decoder->encoding ? converter_open(&decoder->converter, decoder->encoding, err) : 0;
}

int dd_decoder_open(struct dd_decoder **out, struct dd_source *source, const char *encoding,
                    struct dd_error *err)
{
    struct dd_decoder *decoder = dd_alloc(sizeof *decoder);

    decoder->source = source;
    decoder->encoding = encoding;
    if (decoder_prepare(decoder, err)) {
        free(decoder);
        return -1;
    }
    *out = decoder;
    return 0;
}

struct dd_decoder *dd_decoder_again(const struct dd_decoder *decoder, enum dd_pairs pairs)
{
    struct dd_decoder *again = dd_alloc(sizeof *again);
    struct dd_error err;

    again->source = decoder->source;
    again->encoding = decoder->encoding;
    again->again = true;
    again->pairs = pairs;
    if (decoder_prepare(again, &err)) {
        free(again);
        return NULL;
    }
    return again;
}

void dd_decoder_free(struct dd_decoder *decoder)
{
    if (decoder && decoder->encoding)
        iconv_close(decoder->converter);
    free(decoder);
}

/* Nothing could be taken of what is left: its first byte is where it goes wrong. */
static int fail_converting(const struct dd_decoder *decoder, struct dd_error *err)
{
    dd_fail(err, DD_E_ENCODING, _("this is not %s: byte 0x%02X"), decoder->encoding,
            (unsigned char)decoder->bytes[0]);
    return dd_hint(err, _("the encoding named is not that of this file"));
}

/* Fill `bytes` behind what could not be converted yet. */
static int refill(struct dd_decoder *decoder, struct dd_error *err)
{
    const ssize_t got =
        read_source(decoder, decoder->bytes + decoder->raw, BLOCK - decoder->raw, err);

    if (got < 0)
        return -1;
    decoder->raw += (size_t)got;
    return 0;
}

/*
 * What stands before bytes that are no text is given first: the failure is the next call's, and
 * its place right behind.
 */
static ssize_t convert(struct dd_decoder *decoder, char *to, struct dd_error *err)
{
    for (;;) {
        char *in = decoder->bytes, *out = to;
        size_t room = BLOCK, left, taken;

        if (refill(decoder, err))
            return -1;
        left = decoder->raw;
        /* Without input, what the converter still holds back comes out. */
        iconv(decoder->converter, left > 0 ? &in : NULL, &left, &out, &room);
        taken = decoder->raw - left;
        if (out == to && decoder->raw == 0)
            return 0;
        if (out == to && taken == 0)
            return fail_converting(decoder, err);
        decoder->raw = left;
        memmove(decoder->bytes, in, left);
        if (out > to)
            return out - to;
    }
}

static ssize_t fill(struct dd_decoder *decoder, char *to, struct dd_error *err)
{
    return decoder->encoding ? convert(decoder, to, err) : read_source(decoder, to, BLOCK, err);
}

/* JSON shows by its first sign, or is no list of records. */
static bool looks_like_json(const char *text, size_t length)
{
    size_t at = 0;

    while (at < length && memchr(" \t\r\n", text[at], 4))
        at++;
    return at < length && (text[at] == '{' || text[at] == '[');
}

/* A mark that came out of the converter goes too. What is left is so much. */
static size_t begin(struct dd_decoder *decoder, size_t length)
{
    if (decoder->encoding && length >= 3 && memcmp(decoder->text, "\xEF\xBB\xBF", 3) == 0) {
        length -= 3;
        memmove(decoder->text, decoder->text + 3, length);
    }
    decoder->begun = true;
    decoder->json = looks_like_json(decoder->text, length);
    return length;
}

/* What may be the beginning of a pair waits in `text` for the next block. */
static size_t replace_pairs(struct dd_decoder *decoder, size_t length, bool last)
{
    const size_t whole =
        decoder->pairs == DD_PAIRS_JOINED
            ? dd_pairs_join(decoder->text, length, last, &decoder->rest, &decoder->joined)
            : dd_pairs_mark(decoder->text, length, last, &decoder->rest, &decoder->joined);

    decoder->rest_at = length - decoder->rest;
    return whole;
}

int dd_decoder_next(struct dd_decoder *decoder, const char **block, size_t *length,
                    struct dd_error *err)
{
    size_t have;

    /* Again while there is nothing but the beginning of a pair. */
    do {
        const size_t before = decoder->rest;
        ssize_t got;

        memmove(decoder->text, decoder->text + decoder->rest_at, before);
        got = fill(decoder, decoder->text + before, err);
        if (got < 0)
            return -1;
        have = before + (size_t)got;
        if (!decoder->begun)
            have = begin(decoder, have);
        if (decoder->json)
            have = replace_pairs(decoder, have, got == 0);
    } while (have == 0 && decoder->rest > 0);
    *block = decoder->text;
    *length = have;
    return 0;
}

size_t dd_decoder_bytes(const struct dd_decoder *decoder, uint64_t offset, char *to, size_t size)
{
    struct dd_error err;
    const ssize_t got =
        dd_source_again(decoder->source, decoder->start + (int64_t)offset, to, size, &err);

    return got > 0 ? (size_t)got : 0;
}

size_t dd_decoder_joined(const struct dd_decoder *decoder)
{
    return decoder->joined;
}
