/*
 * Days.
 *
 * A date is a local calendar day and nothing more: no time, no zone, no instant, so that no deadline moves
 * by an hour. It is kept as the number of days since 1970-01-01 and written `2026-03-01`.
 */
#ifndef DUDAO_DATE_H
#define DUDAO_DATE_H

#include <dudao/error.h>
#include <stdint.h>

typedef int32_t dd_day;

#define DD_NO_DAY INT32_MIN /* no date given */
enum { DD_FIRST_YEAR = 1900, DD_LAST_YEAR = 2999, DD_DAY_SIZE = sizeof "2026-03-01" };

/* A stretch of days, both ends included. */
struct dd_period {
    dd_day from, until;
};

/* The day, or DD_NO_DAY when there is none (2026-02-30) or the year is outside 1900-2999. */
DD_API dd_day dd_day_make(int year, int month, int day);
DD_API void dd_day_split(dd_day day, int *year, int *month, int *mday);
DD_API int dd_day_year(dd_day day);

/* 1 Monday ... 7 Sunday. */
DD_API int dd_day_weekday(dd_day day);

/* The corresponding day `months` later, or the last of that month (民法典 第二百零二条). */
DD_API dd_day dd_day_add_months(dd_day day, int months);

/* Write `2026-03-01` and return `out`; DD_NO_DAY gives an empty text. */
DD_API const char *dd_day_text(dd_day day, char out[DD_DAY_SIZE]);

/*
 * Read a date as clerks write it: `2026-03-01`, `2026年3月1日`; full-width digits too. Fails with DD_E_DATE and
 * a hint: what the day would be when only its writing is wrong (2026/3/1, 2026.3.1), the last day of the month
 * when there is no such day.
 */
DD_API int dd_day_parse(const char *text, dd_day *out, struct dd_error *err);

/*
 * Read a stretch of days: a date, `2026-03`, `2026`, `2025-2026学年`, `2025-2026学年第一学期`. School years run from
 * September to August, first terms from September to January, second terms from March to July (a default of ours).
 */
DD_API int dd_period_parse(const char *text, struct dd_period *out, struct dd_error *err);

#endif
