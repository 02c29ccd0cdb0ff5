/*
 * A 公民身份号码 is nobody's business but its owner's: what looks like one does not come out of the library, whatever
 * field it was typed into. It is told by the date within it, so that other long numbers stay legible.
 */
#include "base/text.h"

#include <ctype.h>
#include <string.h>

enum {
    OLD_LENGTH = 15, /* until 1999: two digits of the year */
    LONGEST = 20,    /* two more than a number has: a slip of the pen */
    EDGE = 6         /* digits at the end of what is shown, of a number that may go on behind it */
};

/* A digit, full-width ones too, and the bytes it takes; -1 when there is none. */
static int digit_at(const char *s, size_t *bytes)
{
    const unsigned char *u = (const unsigned char *)s;

    *bytes = 1;
    if (isdigit(u[0]))
        return u[0] - '0';
    *bytes = 3;
    if (u[0] == 0xEF && u[1] == 0xBC && u[2] >= 0x90 && u[2] <= 0x99)
        return u[2] - 0x90;
    return -1;
}

/* Digits that stand together, or in groups with one sign between them, as forms and eyes part them. */
struct run {
    char *from, *end;
    unsigned count;
    unsigned char digit[LONGEST + 1];
};

static struct run run_at(char *s, bool grouped)
{
    struct run run = { .from = s, .end = s };
    size_t bytes, next;
    int digit;

    while ((digit = digit_at(s, &bytes)) >= 0) {
        if (run.count <= LONGEST)
            run.digit[run.count] = (unsigned char)digit;
        run.count++;
        s += bytes;
        run.end = s;
        if (grouped && s[0] && strchr(" -.", s[0]) && digit_at(s + 1, &next) >= 0)
            s++;
    }
    return run;
}

static bool is_date(int year, const unsigned char *digits)
{
    const int month = digits[0] * 10 + digits[1], day = digits[2] * 10 + digits[3];

    return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

static bool looks_like_one(const struct run *run)
{
    const unsigned char *d = run->digit;

    if (run->count < OLD_LENGTH || run->count > LONGEST)
        return false;
    return is_date(d[6] * 1000 + d[7] * 100 + d[8] * 10 + d[9], d + 10) ||
           (run->count == OLD_LENGTH && is_date(1900 + d[6] * 10 + d[7], d + 8));
}

void dd_mask_span(char *from, const char *end)
{
    size_t bytes;

    for (char *s = from; s < end; s += bytes) {
        const bool digit = digit_at(s, &bytes) >= 0;

        if (digit && bytes == 3)
            s[2] = (char)0x8A; /* a full-width star */
        else if (isalnum((unsigned char)s[0]))
            s[0] = '*';
        if (!digit)
            bytes = 1;
    }
}

/* Part of a longer word, as the digits of a hash are. */
static bool is_word(char c)
{
    return isalnum((unsigned char)c);
}

/* Where the number at `s` ends that should not be seen, NULL when it is another one. */
static char *end_of_one(const char *text, char *s, bool grouped)
{
    const struct run run = run_at(s, grouped);
    char *end = run.end + (run.end[0] == 'X' || run.end[0] == 'x');
    const bool alone = !(s > text && is_word(s[-1])) && !is_word(*end);

    return alone && looks_like_one(&run) ? end : NULL;
}

/* Part of a number that went on where the text was cut. */
static char *end_at_edge(const char *text, char *s, bool cut_before, bool cut_after)
{
    const struct run run = run_at(s, false);
    char *end = run.end + (run.end[0] == 'X' || run.end[0] == 'x');
    const bool edge = (cut_before && s == text) || (cut_after && !*end);

    return edge && run.count >= EDGE ? end : NULL;
}

void dd_mask_numbers(char *text, bool cut_before, bool cut_after)
{
    size_t bytes;

    for (char *s = text; *s;) {
        if (digit_at(s, &bytes) < 0) {
            s++;
            continue;
        }
        char *end = end_of_one(text, s, false);
        if (!end)
            end = end_of_one(text, s, true);
        if (!end)
            end = end_at_edge(text, s, cut_before, cut_after);
        if (end)
            dd_mask_span(s, end);
        s = end ? end : run_at(s, false).end;
    }
}
