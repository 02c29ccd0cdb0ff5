#include <dudao/date.h>

#include <stdbool.h>

enum {
    FIRST_DAY = -25567, /* 1900-01-01 */
    LAST_DAY = 376199,  /* 2999-12-31 */
    EPOCH = 719162,     /* days from 0001-01-01 to 1970-01-01 */
    DAYS_OF_400_YEARS = 146097,
    THURSDAY = 4, /* the weekday of 1970-01-01 */
    MONTHS = 12
};

/* Days of the year before a month, by month; the thirteenth is the whole year. */
static const short days_before[2][MONTHS + 2] = {
    { 0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365 },
    { 0, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366 },
};

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int month_days(int year, int month)
{
    const short *before = days_before[is_leap(year)];

    return before[month + 1] - before[month];
}

/* Days from 0001-01-01 to the first of January of `year`. */
static int days_before_year(int year)
{
    int past = year - 1;

    return 365 * past + past / 4 - past / 100 + past / 400;
}

static bool is_day(dd_day day)
{
    return day >= FIRST_DAY && day <= LAST_DAY;
}

dd_day dd_day_make(int year, int month, int day)
{
    if (year < DD_FIRST_YEAR || year > DD_LAST_YEAR || month < 1 || month > MONTHS)
        return DD_NO_DAY;
    if (day < 1 || day > month_days(year, month))
        return DD_NO_DAY;
    return days_before_year(year) + days_before[is_leap(year)][month] + day - 1 - EPOCH;
}

int dd_day_year(dd_day day)
{
    if (!is_day(day))
        return 0;
    /* Counted in years of mean length, it is this year or, early in January, the one before. */
    int days = day + EPOCH;
    int year = (int)((int64_t)days * 400 / DAYS_OF_400_YEARS) + 1;

    return days >= days_before_year(year + 1) ? year + 1 : year;
}

void dd_day_split(dd_day day, int *year, int *month, int *mday)
{
    *year = *month = *mday = 0;
    if (!is_day(day))
        return;
    *year = dd_day_year(day);
    int rest = day + EPOCH - days_before_year(*year);
    const short *before = days_before[is_leap(*year)];

    *month = rest / 31 + 1; /* this month or the next: none is longer */
    if (rest >= before[*month + 1])
        ++*month;
    *mday = rest - before[*month] + 1;
}

int dd_day_weekday(dd_day day)
{
    if (!is_day(day))
        return 0;
    /* Counted from a Monday far enough back that nothing is negative. */
    return (day - 7 * (FIRST_DAY / 7 - 1) + THURSDAY - 1) % 7 + 1;
}

dd_day dd_day_add_months(dd_day day, int months)
{
    int year, month, mday;

    if (!is_day(day))
        return DD_NO_DAY;
    dd_day_split(day, &year, &month, &mday);
    int64_t count = (int64_t)year * MONTHS + month - 1 + months;
    if (count < DD_FIRST_YEAR * MONTHS || count >= (DD_LAST_YEAR + 1) * MONTHS)
        return DD_NO_DAY;
    year = (int)(count / MONTHS);
    month = (int)(count % MONTHS) + 1;
    int last = month_days(year, month);
    return dd_day_make(year, month, mday < last ? mday : last);
}

/* By hand, because lists and exports write millions of them. */
const char *dd_day_text(dd_day day, char out[DD_DAY_SIZE])
{
    int year, month, mday;

    out[0] = '\0';
    if (!is_day(day))
        return out;
    dd_day_split(day, &year, &month, &mday);
    for (int i = 3; i >= 0; i--, year /= 10)
        out[i] = (char)('0' + year % 10);
    out[4] = out[7] = '-';
    out[5] = (char)('0' + month / 10);
    out[6] = (char)('0' + month % 10);
    out[8] = (char)('0' + mday / 10);
    out[9] = (char)('0' + mday % 10);
    out[10] = '\0';
    return out;
}
