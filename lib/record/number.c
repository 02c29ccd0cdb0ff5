#include "record/number.h"

#include "base/say.h"
#include "record/record.h"
#include "record/say_field.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

enum {
    NUMBER_SIZE = 128,     /* with the end mark; nothing longer is a number */
    FEN_PLACES = 2,        /* of a yuan */
    FEN_PLACES_OF_WAN = 6, /* of ten thousand yuan */
    POINT_PLACES = 2       /* basis points of a percent */
};

enum reading { READ, NO_NUMBER, TOO_FINE, TOO_LARGE };

static const char digits[] = "0123456789";

/* `-12.5`: a sign, digits, a point between digits. Neither 1e3 nor 0x10 nor .5. */
static bool is_decimal(const char *s)
{
    size_t n;

    s += *s == '-';
    n = strspn(s, digits);
    s += n;
    if (n > 0 && *s == '.') {
        n = strspn(++s, digits);
        s += n;
    }
    return n > 0 && *s == '\0';
}

/*
 * Built up with its sign, so that the smallest number can be read too. Zeros beyond the places
 * change nothing: spreadsheets write 3.0 for 3.
 */
static enum reading read_decimal(const char *s, unsigned scale, int64_t *out)
{
    const int sign = *s == '-' ? -1 : 1;
    unsigned places = 0;
    bool fraction = false;
    int64_t number = 0;

    if (!is_decimal(s))
        return NO_NUMBER;
    for (s += sign < 0; *s; s++) {
        if (*s == '.') {
            fraction = true;
        } else if (fraction && places == scale) {
            if (*s != '0')
                return TOO_FINE;
        } else {
            places += fraction;
            if (__builtin_mul_overflow(number, 10, &number) ||
                __builtin_add_overflow(number, sign * (*s - '0'), &number))
                return TOO_LARGE;
        }
    }
    for (; places < scale; places++)
        if (__builtin_mul_overflow(number, 10, &number))
            return TOO_LARGE;
    *out = number;
    return READ;
}

/* Folded into a short text; what is too long for a number comes out empty, and so is none. */
static void shorten(const char *text, char out[NUMBER_SIZE])
{
    const size_t length = strlen(text);

    out[0] = '\0';
    if (length < NUMBER_SIZE)
        dd_fold(text, length, out, NUMBER_SIZE);
}

/* Take `tail` off the end, and the space before it. False when it does not end so. */
static bool strip(char *s, const char *tail)
{
    const size_t length = strlen(s), tail_length = strlen(tail);
    size_t rest;

    if (length < tail_length || strcmp(s + length - tail_length, tail) != 0)
        return false;
    rest = length - tail_length;
    if (rest > 0 && s[rest - 1] == ' ')
        rest--;
    s[rest] = '\0';
    return true;
}

/*
 * What was meant by ¥1,200 or 1_200: the same without currency sign and with groups of three digits
 * joined, into `out`. False when that is no number either, or nothing had to be changed.
 */
static bool mend(const char *s, char out[NUMBER_SIZE])
{
    static const char *const currencies[] = { "¥", "￥" };
    const char *from = s;
    size_t length = 0;

    for (size_t i = 0; i < sizeof currencies / sizeof currencies[0]; i++)
        if (strncmp(from, currencies[i], strlen(currencies[i])) == 0)
            from += strlen(currencies[i]);
    from += *from == ' ';
    for (; *from; from++) {
        bool separator = strchr(",_ ", *from) != NULL;

        if (separator && (length == 0 || strspn(from + 1, digits) != 3))
            return false;
        if (!separator)
            out[length++] = *from;
    }
    out[length] = '\0';
    return is_decimal(out) && strcmp(out, s) != 0;
}

/* Something was read that cannot be kept. */
static int refuse(enum reading reading, const char *text, unsigned scale, struct dd_error *err)
{
    char quoted[DD_EXCERPT_SIZE];

    dd_excerpt(text, quoted);
    if (reading == TOO_LARGE)
        return dd_fail(err, DD_E_VALUE, _("'%s' is too large"), quoted);
    if (scale == 0)
        return dd_fail(err, DD_E_VALUE, _("'%s' is not a whole number"), quoted);
    return dd_fail(err, DD_E_VALUE, _("'%s' has more decimal places than %u"), quoted, scale);
}

int dd_decimal_parse(const char *text, unsigned scale, int64_t *out, struct dd_error *err)
{
    char s[NUMBER_SIZE], mended[NUMBER_SIZE], quoted[DD_EXCERPT_SIZE];
    enum reading reading;

    assert(scale <= 4);
    shorten(text, s);
    reading = read_decimal(s, scale, out);
    if (reading == READ)
        return 0;
    if (reading != NO_NUMBER)
        return refuse(reading, text, scale, err);
    dd_fail(err, DD_E_TYPE, _("'%s' is not a number"), dd_excerpt(text, quoted));
    if (mend(s, mended))
        return dd_hint(err, _("write %s"), mended);
    return dd_hint(err, scale > 0 ? _("digits alone, as 12.5") : _("digits alone, as 12"));
}

int dd_money_parse(const char *text, int64_t *fen, struct dd_error *err)
{
    char s[NUMBER_SIZE], mended[NUMBER_SIZE], quoted[DD_EXCERPT_SIZE];
    const char *unit = "";
    unsigned scale = FEN_PLACES;
    enum reading reading;

    shorten(text, s);
    if (strip(s, "万元")) {
        unit = "万元";
        scale = FEN_PLACES_OF_WAN;
    } else if (strip(s, "元")) {
        unit = "元";
    }
    reading = read_decimal(s, scale, fen);
    if (reading == READ)
        return 0;
    if (reading != NO_NUMBER)
        return refuse(reading, text, scale, err);
    dd_fail(err, DD_E_TYPE, _("'%s' is not a sum of money"), dd_excerpt(text, quoted));
    if (mend(s, mended))
        return dd_hint(err, _("write %s%s"), mended, unit);
    return dd_hint(err, _("yuan, as 1234.50 or 12.5万元"));
}

/* A share below one may have been meant as 30% or as 0.3%: both are offered. */
static int hint_percent(int64_t points, struct dd_error *err)
{
    struct dd_text said = { 0 };

    if (points > 0 && points <= 100) {
        dd_percent_write(points * 100, &said);
        dd_text_put(&said, "% / ");
    }
    dd_percent_write(points, &said);
    dd_hint(err, _("write %s%%"), dd_text_get(&said));
    dd_text_free(&said);
    return -1;
}

int dd_percent_parse(const char *text, int64_t *points, struct dd_error *err)
{
    char s[NUMBER_SIZE], mended[NUMBER_SIZE], quoted[DD_EXCERPT_SIZE];
    enum reading reading;
    int64_t number;
    bool sign;

    shorten(text, s);
    sign = strip(s, "%");
    reading = read_decimal(s, POINT_PLACES, &number);
    if (reading == READ && sign) {
        *points = number;
        return 0;
    }
    if (reading == TOO_FINE || reading == TOO_LARGE)
        return refuse(reading, text, POINT_PLACES, err);
    dd_fail(err, DD_E_TYPE, _("'%s' is not a percentage"), dd_excerpt(text, quoted));
    if (reading == READ)
        return hint_percent(number, err);
    if (mend(s, mended))
        return dd_hint(err, _("write %s%%"), mended);
    return dd_hint(err, _("with its sign, as 30%%"));
}

void dd_decimal_write(int64_t number, unsigned scale, struct dd_text *out)
{
    const uint64_t size = number < 0 ? -(uint64_t)number : (uint64_t)number;
    uint64_t unit = 1;

    for (unsigned i = 0; i < scale; i++)
        unit *= 10;
    dd_text_format(out, "%s%" PRIu64, number < 0 ? "-" : "", size / unit);
    if (scale > 0)
        dd_text_format(out, ".%0*" PRIu64, (int)scale, size % unit);
}

void dd_percent_write(int64_t points, struct dd_text *out)
{
    size_t length;

    dd_decimal_write(points, POINT_PLACES, out);
    length = out->length;
    while (out->at[length - 1] == '0')
        length--;
    if (out->at[length - 1] == '.')
        length--;
    dd_text_cut(out, length);
}
