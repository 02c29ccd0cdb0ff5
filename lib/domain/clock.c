#include "domain/clock.h"

#include "base/say.h"
#include "base/text.h"
#include "record/check.h"
#include "record/say_field.h"

#include <ctype.h>
#include <string.h>

enum { HOUR = 60, DAY = 24 * HOUR, TENTH = HOUR / 10 };

/* One or two digits; how many, 0 when there are none. */
static unsigned number(const char *text, int *out)
{
    unsigned digits = 0;

    for (*out = 0; digits < 2 && isdigit((unsigned char)text[digits]); digits++)
        *out = 10 * *out + (text[digits] - '0');
    return digits;
}

int dd_clock_minutes(const char *text)
{
    static const char wide_colon[] = "：";
    int hours, minutes;
    unsigned digits = number(text, &hours);
    const char *at = text + digits;

    if (!digits)
        return -1;
    if (*at == ':')
        at++;
    else if (strncmp(at, wide_colon, sizeof wide_colon - 1) == 0)
        at += sizeof wide_colon - 1;
    else
        return -1;
    if (number(at, &minutes) != 2 || at[2] || minutes >= HOUR || hours * HOUR >= DAY)
        return -1;
    return hours * HOUR + minutes;
}

int64_t dd_clock_hours(int from, int until)
{
    return (until - from + TENTH / 2) / TENTH;
}

int dd_check_clock(const struct dd_record *record, unsigned row, struct dd_problems *problems)
{
    const char *text = dd_text(record, row);
    char quoted[DD_EXCERPT_SIZE];
    int minutes = text ? dd_clock_minutes(text) : -1;

    if (text && minutes < 0)
        dd_complain(record, row, problems, DD_E_VALUE,
                    _("'%s' is no time of day: write it as 8:30"), dd_excerpt(text, quoted));
    return minutes;
}
