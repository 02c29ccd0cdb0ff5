#include "base/width.h"

#include "base/text.h"

#include <wchar.h>

enum { TAB = 8, HANGUL = 0x1100 };

int dd_char_width(uint32_t code)
{
    if (code >= 0x20 && code < 0x7F)
        return 1;
    int width = wcwidth((wchar_t)code);
    if (width >= 0)
        return width;
    /*
     * Unknown to the C library, or the locale is not UTF-8: wide scripts begin with the Hangul
     * letters.
     */
    return code >= HANGUL ? 2 : 1;
}

size_t dd_width(const char *s, size_t length, size_t column)
{
    const char *end = s + length;
    size_t at = column;

    while (s < end) {
        uint32_t code;
        unsigned step = dd_utf8_next(s, end, &code);
        if (step == 0) {
            at++; /* a terminal shows one replacement sign */
            step = 1;
        } else if (code == '\t') {
            at += TAB - at % TAB;
        } else {
            at += (size_t)dd_char_width(code);
        }
        s += step;
    }
    return at - column;
}
