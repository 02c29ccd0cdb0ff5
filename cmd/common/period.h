/* The year a command is about: `--year 2026`, or `--school-year 2025-2026`; this calendar year when neither is given. */
#ifndef COMMON_PERIOD_H
#define COMMON_PERIOD_H

#include "common/call.h"

#include <dudao/policy.h>

/* DD_E_USAGE for both, for what is no year, and for one that has not begun. */
int call_period(const struct call *call, struct dd_rule_period *period, struct dd_error *err);

#endif
