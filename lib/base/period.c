/* Reading days and stretches of days, and saying what would be right. */
#include <dudao/date.h>

#include "base/say.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

/* A date is short; the rest of a longer text would only hide what is wrong. */
enum { SHOWN = 64, NUMBERS = 4 };

/*
 * How a date may be written: `Y` four digits, `D` two, `d` one or two, a space one or none, `=` any
 * dash, `*` whatever follows; every other byte is itself. Digits are read as numbers, in order.
 */
struct day_form {
    const char *form;
    bool right; /* taken; otherwise known well enough to say what would be right */
};

/* clang-format off */
static const struct day_form day_forms[] = {
    { "Y-D-D", true },
    { "Y 年 d 月 d 日", true },
    { "Y 年 d 月 d 号", false },
    { "Y 年 d 月 d", false },
    { "Y=d=d", false },
    { "Y/d/d", false },
    { "Y.d.d", false },
    { "Y。d。d", false },
    { "YDD", false },
    { "D 年 d 月 d 日", false },
    { "D=d=d", false },
    { "D/d/d", false },
    { "D.d.d", false },
    { "Y-D-DT*", false },
    { "Y-D-D d:*", false },
    { "Y/d/d d:*", false },
};
/* clang-format on */

enum stretch { MONTH, YEAR, SCHOOL_YEAR, FIRST_TERM, SECOND_TERM };

struct period_form {
    const char *form;
    enum stretch stretch;
    bool right;
};

/* clang-format off */
static const struct period_form period_forms[] = {
    { "Y-D", MONTH, true },
    { "Y 年 d 月", MONTH, true },
    { "Y=d", MONTH, false },
    { "Y/d", MONTH, false },
    { "Y.d", MONTH, false },
    { "YD", MONTH, false },
    { "Y", YEAR, true },
    { "Y 年", YEAR, true },
    { "Y=Y 学年", SCHOOL_YEAR, true },
    { "Y=Y", SCHOOL_YEAR, false },
    { "Y=D 学年", SCHOOL_YEAR, false },
    { "Y 学年", SCHOOL_YEAR, false },
    { "Y=Y 学年 第一学期", FIRST_TERM, true },
    { "Y=Y 学年 第1学期", FIRST_TERM, true },
    { "Y=Y 学年 上学期", FIRST_TERM, true },
    { "Y=Y 第一学期", FIRST_TERM, false },
    { "Y=D 学年 第一学期", FIRST_TERM, false },
    { "Y 学年 第一学期", FIRST_TERM, false },
    { "Y=Y 学年 第二学期", SECOND_TERM, true },
    { "Y=Y 学年 第2学期", SECOND_TERM, true },
    { "Y=Y 学年 下学期", SECOND_TERM, true },
    { "Y=Y 第二学期", SECOND_TERM, false },
    { "Y=D 学年 第二学期", SECOND_TERM, false },
    { "Y 学年 第二学期", SECOND_TERM, false },
};
/* clang-format on */

/*
 * The months a stretch runs over, counted from January of the year it names. A month names its
 * own.
 */
static const struct {
    int first, last;
    const char *word; /* what stands behind the two years; NULL: it is no part of a school year */
} stretches[] = {
    [YEAR] = { 1, 12, NULL },
    [SCHOOL_YEAR] = { 9, 20, "学年" },
    [FIRST_TERM] = { 9, 13, "学年第一学期" },
    [SECOND_TERM] = { 15, 19, "学年第二学期" },
};

static const char *read_number(const char *text, unsigned least, unsigned most, int *number)
{
    unsigned digits = 0;
    int value = 0;

    for (; digits < most && text[digits] >= '0' && text[digits] <= '9'; digits++)
        value = value * 10 + (text[digits] - '0');
    if (digits < least)
        return NULL;
    *number = value;
    return text + digits;
}

/* What input methods give for the dash key, and what word processors make of it. */
static const char *skip_dash(const char *text)
{
    static const char *const dashes[] = { "-", "–", "—", "~" };

    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
        size_t length = strlen(dashes[i]);
        if (strncmp(text, dashes[i], length) == 0)
            return text + length;
    }
    return NULL;
}

static bool fits(const char *form, const char *text, int numbers[NUMBERS])
{
    int *number = numbers;

    memset(numbers, 0, NUMBERS * sizeof *numbers);
    for (; *form && *form != '*' && text; form++) {
        if (*form == 'Y')
            text = read_number(text, 4, 4, number++);
        else if (*form == 'D')
            text = read_number(text, 2, 2, number++);
        else if (*form == 'd')
            text = read_number(text, 1, 2, number++);
        else if (*form == '=')
            text = skip_dash(text);
        else if (*form == ' ')
            text += *text == ' ';
        else
            text = *text == *form ? text + 1 : NULL;
    }
    return text && (*form == '*' || *text == '\0');
}

static int fail_year(const char *text, struct dd_error *err)
{
    dd_fail(err, DD_E_DATE, _("the year of '%s' cannot be right"), text);
    return dd_hint(err, _("years are 1900 to 2999"));
}

/* There is no such day: say which of the three numbers is the wrong one. */
static int fail_no_day(const char *text, int year, int month, struct dd_error *err)
{
    char right[DD_DAY_SIZE];
    dd_day january = dd_day_make(year, 1, 31);

    if (january == DD_NO_DAY)
        return fail_year(text, err);
    if (month < 1 || month > 12) {
        dd_fail(err, DD_E_DATE, _("there is no such month as in '%s'"), text);
        return dd_hint(err, _("months are 01 to 12, year first, then month, then day"));
    }
    dd_fail(err, DD_E_DATE, _("there is no such day as '%s'"), text);
    return dd_hint(err, _("the last day of that month is %s"),
                   dd_day_text(dd_day_add_months(january, month - 1), right));
}

static int fail_written(const char *text, const char *right, struct dd_error *err)
{
    dd_fail(err, DD_E_DATE, _("'%s' is not written as a date should be"), text);
    return dd_hint(err, _("write %s"), right);
}

/*
 * Two digits mean a year only where they cannot be a month; up to 49 it is one of this century. It
 * is said in a hint, never taken.
 */
static const struct day_form *find_day_form(const char *text, int numbers[NUMBERS])
{
    for (size_t i = 0; i < sizeof day_forms / sizeof *day_forms; i++) {
        if (!fits(day_forms[i].form, text, numbers))
            continue;
        if (day_forms[i].form[0] == 'D') {
            if (numbers[0] <= 12)
                return NULL;
            numbers[0] += numbers[0] < 50 ? 2000 : 1900;
        }
        return &day_forms[i];
    }
    return NULL;
}

static int settle_day(const struct day_form *form, const char *text, const int numbers[NUMBERS],
                      dd_day *out, struct dd_error *err)
{
    char right[DD_DAY_SIZE];
    dd_day day = dd_day_make(numbers[0], numbers[1], numbers[2]);

    if (day == DD_NO_DAY)
        return fail_no_day(text, numbers[0], numbers[1], err);
    if (!form->right)
        return fail_written(text, dd_day_text(day, right), err);
    *out = day;
    return 0;
}

int dd_day_parse(const char *text, dd_day *out, struct dd_error *err)
{
    char plain[SHOWN];
    int numbers[NUMBERS];

    /* Nearly every date is written right; reading a big import, folding them would be felt. */
    if (fits(day_forms[0].form, text, numbers))
        return settle_day(&day_forms[0], text, numbers, out, err);
    dd_fold(text, strlen(text), plain, sizeof plain);
    const struct day_form *form = find_day_form(plain, numbers);
    if (form)
        return settle_day(form, plain, numbers, out, err);
    dd_fail(err, DD_E_DATE, _("'%s' is not a date"), plain);
    return dd_hint(err, _("write it like 2026-03-01"));
}

static const struct period_form *find_period_form(const char *text, int numbers[NUMBERS])
{
    for (size_t i = 0; i < sizeof period_forms / sizeof *period_forms; i++) {
        if (fits(period_forms[i].form, text, numbers))
            return &period_forms[i];
    }
    return NULL;
}

/* In what is only recognised the second year of a school year may be left out, or be two digits. */
static bool years_follow(bool right, int first, int second)
{
    return second == first + 1 || (!right && (second == 0 || second == (first + 1) % 100));
}

/*
 * From the first day of one month to the last of another: months after a 31st end where the month
 * does.
 */
static struct dd_period months_of(int year, int first, int last)
{
    return (struct dd_period){
        .from = dd_day_add_months(dd_day_make(year, 1, 1), first - 1),
        .until = dd_day_add_months(dd_day_make(year, 1, 31), last - 1),
    };
}

static int settle_month(const struct period_form *form, const char *text,
                        const int numbers[NUMBERS], struct dd_period *out, struct dd_error *err)
{
    int year = numbers[0], month = numbers[1];
    char right[SHOWN];

    if (dd_day_make(year, month, 1) == DD_NO_DAY)
        return fail_no_day(text, year, month, err);
    snprintf(right, sizeof right, "%04d-%02d", year, month);
    if (!form->right)
        return fail_written(text, right, err);
    *out = months_of(year, month, month);
    return 0;
}

static int settle_years(const struct period_form *form, const char *text,
                        const int numbers[NUMBERS], struct dd_period *out, struct dd_error *err)
{
    int year = numbers[0];
    const char *word = stretches[form->stretch].word;
    struct dd_period period =
        months_of(year, stretches[form->stretch].first, stretches[form->stretch].last);
    char right[SHOWN];

    if (word && !years_follow(form->right, year, numbers[1])) {
        dd_fail(err, DD_E_DATE, _("the years of '%s' do not follow each other"), text);
        return dd_hint(err, _("write it like 2025-2026学年"));
    }
    if (period.from == DD_NO_DAY || period.until == DD_NO_DAY)
        return fail_year(text, err);
    if (!form->right) {
        snprintf(right, sizeof right, "%04d-%04d%s", year, year + 1, word);
        return fail_written(text, right, err);
    }
    *out = period;
    return 0;
}

int dd_period_parse(const char *text, struct dd_period *out, struct dd_error *err)
{
    char plain[SHOWN];
    int numbers[NUMBERS];
    dd_day day;

    dd_fold(text, strlen(text), plain, sizeof plain);
    const struct period_form *period = find_period_form(plain, numbers);
    if (period && period->stretch == MONTH)
        return settle_month(period, plain, numbers, out, err);
    if (period)
        return settle_years(period, plain, numbers, out, err);
    const struct day_form *form = find_day_form(plain, numbers);
    if (!form) {
        dd_fail(err, DD_E_DATE, _("'%s' is neither a date nor a period"), plain);
        return dd_hint(err, _("write it like 2026-03-01, 2026-03, 2026 or 2025-2026学年"));
    }
    if (settle_day(form, plain, numbers, &day, err))
        return -1;
    *out = (struct dd_period){ day, day };
    return 0;
}
