#include "common/period.h"

#include "common/run.h"
#include "common/say.h"

#include <stdio.h>
#include <string.h>

enum { WHOLE_YEAR = 365 };

/* `2026`; of a school year `2025-2026` too, with or without its 学年. */
static bool read_year(const char *word, bool school, struct dd_period *period)
{
    char whole[64];
    struct dd_error ignored;

    if (dd_period_parse(word, period, &ignored)) {
        snprintf(whole, sizeof whole, "%s学年", word);
        if (!school || dd_period_parse(whole, period, &ignored))
            return false;
    }
    return period->until - period->from + 1 >= WHOLE_YEAR &&
           (school || dd_day_make(dd_day_year(period->from), 1, 1) == period->from);
}

int call_option_year(const struct call *call, const char *name, int *year, struct dd_error *err)
{
    const char *word = call_option(call, name);
    struct dd_period period;

    if (!word)
        return 0;
    if (!read_year(word, strcmp(name, "school-year") == 0, &period))
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
