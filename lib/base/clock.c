#include "base/clock.h"

#include "base/text.h"

#include <string.h>

enum { HOUR = 60, DAY = 24 * HOUR };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

int dd_clock_minutes(const char *text)
{
    static const char seconds[] = ":00"; /* as spreadsheets write it */
    char folded[16];
    const char *at = folded;
    int hours = 0, minutes;

    if (dd_fold(text, strlen(text), folded, sizeof folded) >= sizeof folded)
        return -1;
    for (; at < folded + 2 && is_digit(*at); at++)
        hours = 10 * hours + (*at - '0');
    if (at == folded || *at != ':' || !is_digit(at[1]) || !is_digit(at[2]))
        return -1;
    if (at[3] && strcmp(at + 3, seconds) != 0)
        return -1;
    minutes = 10 * (at[1] - '0') + (at[2] - '0');
    return minutes < HOUR && hours * HOUR < DAY ? hours * HOUR + minutes : -1;
}

const char *dd_clock_text(int minutes, char out[DD_CLOCK_SIZE])
{
    const int digits[] = { minutes / HOUR / 10, minutes / HOUR % 10, minutes % HOUR / 10,
                           minutes % HOUR % 10 };

    for (int i = 0; i < 4; i++)
        out[i + (i > 1)] = (char)('0' + digits[i]);
    out[2] = ':';
    out[DD_CLOCK_SIZE - 1] = '\0';
    return out;
}
