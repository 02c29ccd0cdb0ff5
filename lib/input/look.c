/*
 * The text is read once more through a decoder of its own, and lines and columns are counted on the
 * way, as libyaml counts them: nothing has to be remembered while a file is read that has no
 * problems.
 */
#include "input/look.h"

#include "base/arena.h"
#include "base/text.h"
#include "input/pairs.h"
#include "input/unkept.h"

#include <stdlib.h>
#include <string.h>

/* Where the next character stands; counts lines and columns as libyaml does. */
struct cursor {
    unsigned line, column;
    unsigned tail; /* the last three bytes */
};

static bool is_break(unsigned tail)
{
    const unsigned byte = tail & 0xFF;

    /* Next line, line separator and paragraph separator end a line too. */
    return byte == '\n' || byte == '\r' || (tail & 0xFFFF) == 0xC285 || tail == 0xE280A8 ||
           tail == 0xE280A9;
}

static bool begins_character(unsigned char byte)
{
    return (byte & 0xC0) != 0x80;
}

static void step(struct cursor *cursor, unsigned char byte)
{
    const bool after_return = (cursor->tail & 0xFF) == '\r';

    cursor->tail = (cursor->tail << 8 | byte) & 0xFFFFFF;
    if (byte == '\n' && after_return)
        return;
    if (is_break(cursor->tail)) {
        cursor->line++;
        cursor->column = 1;
    } else if (begins_character(byte)) {
        cursor->column++;
    }
}

/* Three bytes a character: that is Chinese in UTF-8, and seldom happens in anything else. */
static void spot_step(struct dd_spot *spot, struct cursor *cursor, uint64_t at, unsigned char byte)
{
    step(cursor, byte);
    if (cursor->column == 1)
        spot->line_at = at + 1;
    spot->han = spot->han || (byte & 0xF0) == 0xE0;
}

bool dd_look_spot(const struct dd_decoder *decoder, uint64_t bytes, struct dd_spot *out)
{
    struct dd_decoder *again = dd_decoder_again(decoder, DD_PAIRS_JOINED);
    struct cursor cursor = { 1, 1, 0 };
    struct dd_spot spot = { 0 };
    bool failed = again == NULL;
    struct dd_error err;
    uint64_t at = 0;

    while (at < bytes && !failed) {
        const char *block;
        size_t length;

        failed = dd_decoder_next(again, &block, &length, &err) < 0 || length == 0;
        for (size_t i = 0; !failed && i < length && at < bytes; i++, at++)
            spot_step(&spot, &cursor, at, (unsigned char)block[i]);
    }
    dd_decoder_free(again);
    if (failed)
        return false;
    spot.line = cursor.line;
    spot.column = cursor.column;
    *out = spot;
    return true;
}

/* Windows in the order of the text, with what was gathered of each. */
struct gathered {
    struct dd_window *window;
    struct dd_text text;
    bool more; /* the line goes on behind it */
};

struct gathering {
    struct gathered *at;
    size_t first, count; /* those before `first` are done */
    bool pairs;          /* there are pairs of escapes, marked */
};

/* Of windows on one line the further one begins no earlier, so that this order serves both. */
static int compare(const void *one, const void *other)
{
    const struct dd_window *a = ((const struct gathered *)one)->window;
    const struct dd_window *b = ((const struct gathered *)other)->window;

    if (a->line != b->line)
        return a->line < b->line ? -1 : 1;
    return (a->column > b->column) - (a->column < b->column);
}

/* A reader of each byte with the place it stands at; false when it needs no more. */
typedef bool visitor(struct gathering *gathering, const struct cursor *cursor, unsigned char byte);

/* A failure is that of the reading before, and was told there. */
static void walk(const struct dd_decoder *decoder, struct gathering *gathering, visitor *visit)
{
    struct dd_decoder *again = dd_decoder_again(decoder, DD_PAIRS_MARKED);
    struct cursor cursor = { 1, 1, 0 };
    struct dd_error err;
    const char *block;
    size_t length;
    bool on = again != NULL;

    gathering->first = 0;
    while (on && dd_decoder_next(again, &block, &length, &err) == 0 && length > 0) {
        for (size_t i = 0; on && i < length; i++) {
            on = visit(gathering, &cursor, (unsigned char)block[i]);
            step(&cursor, (unsigned char)block[i]);
        }
    }
    dd_decoder_free(again);
}

/* libyaml was given one character for the twelve of a pair: behind it its columns are too small. */
static bool visit_columns(struct gathering *gathering, const struct cursor *cursor,
                          unsigned char byte)
{
    const struct gathered *at = gathering->at;
    size_t i = gathering->first;

    while (i < gathering->count && at[i].window->line < cursor->line)
        i++;
    gathering->first = i;
    if (byte != DD_PAIR_MARK)
        return i < gathering->count;
    for (; i < gathering->count && at[i].window->line == cursor->line; i++)
        if (at[i].window->true_column > cursor->column)
            at[i].window->true_column += DD_PAIR - 1;
    return true;
}

/* The windows a byte is in begin with the first that is not done and end with the first behind. */
static bool visit_lines(struct gathering *gathering, const struct cursor *cursor,
                        unsigned char byte)
{
    const unsigned column =
        begins_character(byte) || cursor->column == 1 ? cursor->column : cursor->column - 1;
    const char kept = (char)(gathering->pairs && byte == DD_PAIR_MARK ? '\\' : byte);

    if (byte == '\n' || byte == '\r')
        return true;
    for (size_t i = gathering->first; i < gathering->count; i++) {
        struct gathered *at = &gathering->at[i];
        const struct dd_window *window = at->window;

        if (window->line > cursor->line || (window->line == cursor->line && window->from > column))
            break;
        if (window->line == cursor->line && column < window->from + DD_WINDOW) {
            dd_text_char(&at->text, kept);
        } else {
            at->more = window->line == cursor->line;
            gathering->first = i + 1;
        }
    }
    return gathering->first < gathering->count;
}

/* Bytes without those that ended the line, which were taken for its characters. */
static size_t line_length(const struct dd_text *text)
{
    static const char *const breaks[] = { "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9" };

    for (size_t i = 0; i < sizeof breaks / sizeof breaks[0]; i++) {
        const size_t length = strlen(breaks[i]);

        if (text->length >= length &&
            memcmp(text->at + text->length - length, breaks[i], length) == 0)
            return text->length - length;
    }
    return text->length;
}

/* An excerpt goes to a terminal: bytes that are no text and control characters do not. */
static void put_clean(const char *s, size_t length, struct dd_text *out)
{
    const char *end = s + length;

    while (s < end) {
        uint32_t code;
        const unsigned bytes = dd_utf8_next(s, end, &code);
        const bool control =
            bytes > 0 && code != '\t' && (code < ' ' || (code >= 0x7F && code < 0xA0));

        if (bytes > 0 && !control)
            dd_text_add(out, s, bytes);
        else
            dd_text_put(out, "\uFFFD");
        s += bytes > 0 ? bytes : 1;
    }
}

/* A sign stands for what was left out, in the column of the first character shown. */
static char *gathered_take(struct gathered *gathered)
{
    const bool cut = gathered->window->from > 1;
    const char *at = dd_text_get(&gathered->text);
    size_t length = line_length(&gathered->text), shown;
    struct dd_text out = { 0 };

    dd_text_put(&out, "");
    if (cut && length > 0) {
        uint32_t code;
        const unsigned first = dd_utf8_next(at, at + length, &code);

        dd_text_put(&out, "…");
        at += first > 0 ? first : 1;
        length -= first > 0 ? first : 1;
    }
    shown = out.length;
    put_clean(at, length, &out);
    dd_unkept_mask(out.at + shown, cut, gathered->more);
    if (gathered->more)
        dd_text_put(&out, "…");
    dd_text_free(&gathered->text);
    return out.at;
}

void dd_look_lines(const struct dd_decoder *decoder, struct dd_window *windows, size_t count)
{
    struct gathering gathering = { .count = count, .pairs = dd_decoder_joined(decoder) > 0 };

    if (count == 0)
        return;
    gathering.at = dd_alloc(count * sizeof *gathering.at);
    for (size_t i = 0; i < count; i++) {
        gathering.at[i].window = &windows[i];
        windows[i].true_column = windows[i].column;
    }
    qsort(gathering.at, count, sizeof *gathering.at, compare);
    if (gathering.pairs)
        walk(decoder, &gathering, visit_columns);
    for (size_t i = 0; i < count; i++) {
        const unsigned column = windows[i].true_column;

        windows[i].from = column > DD_WINDOW_WHOLE ? column - DD_WINDOW_BEFORE : 1;
    }
    walk(decoder, &gathering, visit_lines);
    for (size_t i = 0; i < count; i++)
        gathering.at[i].window->text = gathered_take(&gathering.at[i]);
    free(gathering.at);
}
