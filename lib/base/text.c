#include "base/text.h"

#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM_AT_FIRST = 64 };

/* Room for `more` bytes and the end mark. Half as much again, so that adding stays linear. */
static void make_room(struct dd_text *text, size_t more)
{
    size_t needed = text->length + more + 1;

    if (needed <= text->room)
        return;
    text->room = needed < ROOM_AT_FIRST ? ROOM_AT_FIRST : needed + needed / 2;
    text->at = dd_realloc(text->at, text->room);
}

void dd_text_add(struct dd_text *text, const char *bytes, size_t length)
{
    make_room(text, length);
    if (length)
        memcpy(text->at + text->length, bytes, length);
    text->length += length;
    text->at[text->length] = '\0';
}

void dd_text_put(struct dd_text *text, const char *string)
{
    dd_text_add(text, string, strlen(string));
}

void dd_text_char(struct dd_text *text, char c)
{
    dd_text_add(text, &c, 1);
}

void dd_text_format(struct dd_text *text, const char *format, ...)
{
    va_list args, again;

    va_start(args, format);
    va_copy(again, args);
    make_room(text, 0);
    size_t room = text->room - text->length;
    int length = vsnprintf(text->at + text->length, room, format, args);
    if (length >= 0 && (size_t)length >= room) {
        make_room(text, (size_t)length);
        vsnprintf(text->at + text->length, (size_t)length + 1, format, again);
    }
    text->length += length < 0 ? 0 : (size_t)length;
    text->at[text->length] = '\0';
    va_end(again);
    va_end(args);
}

/* By hand: printf would cost as much as hashing a short column does. */
char *dd_digits(uint64_t number, char *end)
{
    do
        *--end = (char)('0' + number % 10);
    while ((number /= 10) > 0);
    return end;
}

/* Negated as unsigned, because the smallest number has no positive twin. */
char *dd_digits_signed(int64_t number, char *end)
{
    char *at = dd_digits(number < 0 ? 0 - (uint64_t)number : (uint64_t)number, end);

    if (number < 0)
        *--at = '-';
    return at;
}

void dd_text_number(struct dd_text *text, int64_t number)
{
    char digits[DD_DIGITS_MOST], *const end = digits + sizeof digits;
    const char *at = dd_digits_signed(number, end);

    dd_text_add(text, at, (size_t)(end - at));
}

static bool is_plain(char c)
{
    return (unsigned char)c >= 0x20 && c != '"' && c != '\\' && c != 0x7f;
}

static void add_escape(struct dd_text *text, char c)
{
    /* clang-format off */
    static const char shorts[] = {
        ['"']  = '"', ['\\'] = '\\', ['\b'] = 'b', ['\f'] = 'f',
        ['\n'] = 'n', ['\r'] = 'r',  ['\t'] = 't',
    };
    /* clang-format on */

    if ((size_t)c < sizeof shorts && shorts[(size_t)c])
        dd_text_add(text, (char[]){ '\\', shorts[(size_t)c] }, 2);
    else
        dd_text_format(text, "\\u%04x", (unsigned)c);
}

void dd_text_json(struct dd_text *text, const char *string, size_t length)
{
    /* Most texts need no escape: with room for all of it, they are copied in one run. */
    make_room(text, length + 2);
    dd_text_char(text, '"');
    for (size_t i = 0; i < length;) {
        size_t run = i;
        while (run < length && is_plain(string[run]))
            run++;
        dd_text_add(text, string + i, run - i);
        if (run < length)
            add_escape(text, string[run++]);
        i = run;
    }
    dd_text_char(text, '"');
}

void dd_text_cut(struct dd_text *text, size_t length)
{
    if (length >= text->length)
        return;
    text->length = length;
    text->at[length] = '\0';
}

const char *dd_text_get(const struct dd_text *text)
{
    return text->at ? text->at : "";
}

void dd_text_free(struct dd_text *text)
{
    free(text->at);
    *text = (struct dd_text){ 0 };
}
