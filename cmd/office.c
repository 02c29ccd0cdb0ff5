/* dudao-office: 二 管理体制 (articles 3-5, 19-20). */
#include "common/run.h"
#include "common/say.h"
#include "common/tool.h"

/* clang-format off */
static const struct option_row budget_options[] = {
    { "year", 0, N_("YEAR"), N_("the calendar year; this one when left out") },
    { 0 },
};

static const struct verb verbs[] = {
    { "budget", "经费", NULL, 0, 0, STORE_READ, run_budget, budget_options, N_("the budget of a year: claimed, approved, paid, left"), .check = check_budget },
    { 0 },
};
/* clang-format on */

static const struct tool tool = {
    .name = "office",
    .program = "dudao-office",
    .label = N_("the committee, its units, people and filings"),
    .kind = "unit",
    .verbs = verbs,
};

int main(int argc, char **argv)
{
    return tool_main(argc, argv, &tool);
}
