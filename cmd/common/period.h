/* The year a command is about: `--year 2026`, or `--school-year 2025-2026`; this calendar year when neither is given. */
#ifndef COMMON_PERIOD_H
#define COMMON_PERIOD_H

#include "common/call.h"

#include <dudao/policy.h>

/* DD_E_USAGE for both, for what is no year, and for one that has not begun. */
int call_period(const struct call *call, struct dd_rule_period *period, struct dd_error *err);
/* The year of an option, `2026`; of a school year `2025-2026` the first. Left as it is where it is not given; it may be to come. */
int call_option_year(const struct call *call, const char *name, int *year, struct dd_error *err);

#endif
