#include "common/period.h"

#include "common/run.h"
#include "common/say.h"

enum { WHOLE_YEAR = 365 };
/* `2026`; of `2025-2026学年` the first. */
static int read_year(const char *option, const char *word, int *year, struct dd_error *err)
{
    struct dd_period period;

    if (dd_period_parse(word, &period, err) || period.until - period.from + 1 < WHOLE_YEAR)
        return dd_fail(err, DD_E_USAGE, _("--%s is a year, not '%s'"), option, word);
    *year = dd_day_year(period.from);
    return 0;
}

int call_period(const struct call *call, struct dd_rule_period *period, struct dd_error *err)
{
    const char *year = call_option(call, "year"), *school = call_option(call, "school-year");
    int number = dd_day_year(call->who.today);
    char today[DD_DAY_SIZE];

    if (year && school)
        return dd_fail(err, DD_E_USAGE, "%s", _("a year and a school year are two periods"));
    if ((year && read_year("year", year, &number, err)) ||
        (school && read_year("school-year", school, &number, err)))
        return -1;
    if (school)
        dd_rule_school_year(number, period);
    else
        dd_rule_year(number, period);
    if (period->from > call->who.today)
        return dd_fail(err, DD_E_USAGE, _("'%s' has not begun: today is %s"),
                       school ? school : year, dd_day_text(call->who.today, today));
    return 0;
}

int check_period(const struct call *call, struct dd_error *err)
{
    struct dd_rule_period period;

    return call_period(call, &period, err);
}
