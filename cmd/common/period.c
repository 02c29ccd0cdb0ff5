#include "common/period.h"

#include "common/run.h"
#include "common/say.h"

enum { WHOLE_YEAR = 365 };

int call_option_year(const struct call *call, const char *name, int *year, struct dd_error *err)
{
    const char *word = call_option(call, name);
    struct dd_period period;

    if (!word)
        return 0;
    if (dd_period_parse(word, &period, err) || period.until - period.from + 1 < WHOLE_YEAR)
        return dd_fail(err, DD_E_USAGE, _("--%s is a year, not '%s'"), name, word);
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
    if (call_option_year(call, "year", &number, err) ||
        call_option_year(call, "school-year", &number, err))
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
