/* dudao-report: 五 反馈、报告、公开 (articles 4, 14, 17, 20). */
#include "common/run.h"
#include "common/say.h"
#include "common/tool.h"

/* clang-format off */
static const struct option_row compliance_options[] = {
    { "year",        0, N_("YEAR"), N_("the calendar year; this one when left out") },
    { "school-year", 0, N_("YEAR"), N_("the school year that begins in it") },
    { 0 },
};

static const struct verb verbs[] = {
    { "compliance", "合规", NULL, 0, 0, STORE_READ, run_compliance, compliance_options, N_("the rules of all tasks held against a year"), .check = check_period },
    { 0 },
};
/* clang-format on */

static const struct tool tool = {
    .name = "report",
    .program = "dudao-report",
    .label = N_("papers, and the rules held against a year"),
    .kind = "paper",
    .verbs = verbs,
};

int main(int argc, char **argv)
{
    return tool_main(argc, argv, &tool);
}
