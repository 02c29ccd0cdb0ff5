/*
 * libyaml stops at a byte, and says at which. Where that is in the eyes of a reader, and what the
 * file may be instead, is found by looking at the file again.
 */
#include "input/encoding.h"

#include "base/arena.h"
#include "base/say.h"
#include "base/text.h"
#include "input/look.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

enum { SAMPLE = 64 * 1024 };

struct dd_place dd_encoding_place(const struct dd_events *events, uint64_t bytes)
{
    struct dd_place place = { .file = events->name, .span = 1 };
    struct dd_spot spot;

    if (!dd_look_spot(events->decoder, bytes, &spot))
        return place;
    place.line = events->word ? events->word : spot.line;
    place.column = spot.column + (spot.line == 1 ? events->indent : 0);
    return place;
}

/*
 * Pairs of bytes most of which are common characters. Latin letters with accents, which seldom
 * stand side by side, happen to be GB18030 too, but rare characters of it.
 */
static bool is_mostly_common(const char *bytes, size_t length)
{
    size_t all = 0, common = 0;

    for (size_t i = 0; i + 1 < length; i++) {
        const unsigned char first = (unsigned char)bytes[i], second = (unsigned char)bytes[i + 1];

        if (first < 0x80)
            continue;
        all++;
        common += first >= 0xA1 && first <= 0xF7 && second >= 0xA1;
        i++;
    }
    return common > all / 2;
}

/* All of it can be read so, but for a character cut at its end. */
static bool converts(char *bytes, size_t length, const char *encoding)
{
    iconv_t converter = iconv_open("UTF-8", encoding);
    bool done = converter != (iconv_t)-1;

    while (done && length > 0) {
        char sink[4096];
        char *out = sink;
        size_t room = sizeof sink;

        if (iconv(converter, &bytes, &length, &out, &room) != (size_t)-1 || errno == E2BIG)
            continue;
        done = errno == EINVAL;
        break;
    }
    if (converter != (iconv_t)-1)
        iconv_close(converter);
    return done;
}

/* `sample` begins with the line of the first byte that is no UTF-8. */
static int explain_bytes(char *sample, size_t length, unsigned byte, bool han,
                         struct dd_error *problem)
{
    if (!han && is_mostly_common(sample, length) && converts(sample, length, "GB18030")) {
        dd_fail(problem, DD_E_ENCODING, _("this is GB18030, not UTF-8"));
        return dd_hint(problem, _("read it with --encoding GB18030, or save it as UTF-8"));
    }
    dd_fail(problem, DD_E_ENCODING, _("this is not UTF-8: byte 0x%02X"), byte);
    return dd_hint(problem, _("save the file as UTF-8"));
}

/* Every second byte of western text in UTF-16 is one; with its mark it would have been read. */
static int explain_nul(const struct dd_events *events, struct dd_error *problem)
{
    char head[2] = { 0 };

    dd_decoder_bytes(events->decoder, 0, head, sizeof head);
    dd_fail(problem, DD_E_ENCODING, _("a NUL byte, which no text has"));
    if (head[0] == '\0' && head[1] != '\0')
        return dd_hint(problem, _("it seems to be UTF-16: read it with --encoding %s"), "UTF-16BE");
    if (head[0] != '\0' && head[1] == '\0')
        return dd_hint(problem, _("it seems to be UTF-16: read it with --encoding %s"), "UTF-16LE");
    return dd_hint(problem, _("this is no text file, or it is damaged"));
}

/*
 * libyaml says which byte of a character is wrong; a reader looks for the character. It is found
 * by reading the line again.
 */
static void explain_character(const struct dd_events *events, struct dd_error *problem)
{
    const uint64_t offset = events->parser.problem_offset;
    struct dd_place at = dd_encoding_place(events, offset);
    unsigned byte = (unsigned)events->parser.problem_value & 0xFF;
    char *sample = dd_alloc(SAMPLE);
    struct dd_spot spot = { 0 };
    size_t length = 0, bad;

    if (dd_look_spot(events->decoder, offset, &spot))
        length = dd_decoder_bytes(events->decoder, spot.line_at, sample, SAMPLE);
    if (!dd_utf8_valid(sample, length, &bad)) {
        at.column = (unsigned)dd_utf8_count(sample, bad) + 1;
        byte = (unsigned char)sample[bad];
    }
    explain_bytes(sample, length, byte, spot.han, problem);
    problem->at = at;
    free(sample);
}

/* libyaml has one sentence for all characters it does not take, and several for broken ones. */
void dd_encoding_explain(const struct dd_events *events, struct dd_error *problem)
{
    const int code = events->parser.problem_value;

    if (strcmp(events->parser.problem, "control characters are not allowed") != 0) {
        explain_character(events, problem);
        return;
    }
    if (code == 0) {
        explain_nul(events, problem);
    } else {
        dd_fail(problem, DD_E_ENCODING, _("the control character U+%04X, which no text has"),
                (unsigned)code);
        dd_hint(problem, _("delete it"));
    }
    problem->at = dd_encoding_place(events, events->parser.problem_offset);
}
