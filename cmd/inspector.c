/* dudao-inspector: 三 督学队伍 (articles 6-8). */
#include "common/run.h"
#include "common/say.h"
#include "common/tool.h"

/* clang-format off */
static const struct option_row assign_options[] = {
    { "from",  0, N_("DATE"), N_("the day from which it holds, else today") },
    { "apply", 0, NULL,       N_("write it: end postings and begin others") },
    { 0 },
};

static const struct option_row hours_options[] = {
    { "year",        0, N_("YEAR"), N_("the calendar year; this one when left out") },
    { "school-year", 0, N_("YEAR"), N_("the school year that begins in it") },
    { "courses",     0, NULL,       N_("each training on a line of its own") },
    { 0 },
};

static const struct option_row ratio_options[] = {
    { "year",    0, N_("YEAR"), N_("at its end; this one, today, when left out") },
    { "persons", 0, NULL,       N_("who is counted, a row a person") },
    { "schools", 0, NULL,       N_("for which schools, a row a school") },
    { 0 },
};

static const struct option_row workload_options[] = {
    { "year",        0, N_("YEAR"), N_("the calendar year; this one when left out") },
    { "school-year", 0, N_("YEAR"), N_("the school year that begins in it") },
    { 0 },
};

static const struct verb verbs[] = {
    { "assign", "分配", N_("[ZONE|FILTER…]"), 0, ANY_NUMBER, STORE_READ, run_assign, assign_options, N_("who answers for which school, loads balanced"), .check = check_assign, .writes = "apply" },
    { "board", "公示牌", N_("[SCHOOL…]"), 0, ANY_NUMBER, STORE_READ, run_board, NULL, N_("who stands on the boards of the schools") },
    { "hours", "学时", N_("[INSPECTOR…] [FILTER…]"), 0, ANY_NUMBER, STORE_READ, run_hours, hours_options, N_("hours of training in a year, and who falls short"), .check = check_period, .bulk = true, .formats = "table|json|csv|tsv" },
    { "ratio", "配备比例", N_("[--year YEAR]"), 0, 0, STORE_READ, run_ratio, ratio_options, N_("who is in post, the shares, and what the schools need"), .check = check_ratio },
    { "workload", "工作量", N_("[INSPECTOR…] [FILTER…]"), 0, ANY_NUMBER, STORE_READ, run_workload, workload_options, N_("what each did in a year, as teaching load and title material"), .check = check_period, .bulk = true, .formats = "table|json|csv|tsv" },
    { 0 },
};
/* clang-format on */

static const struct tool tool = {
    .name = "inspector",
    .program = "dudao-inspector",
    .label = N_("inspectors, their appointments and training"),
    .kind = "inspector",
    .verbs = verbs,
};

int main(int argc, char **argv)
{
    return tool_main(argc, argv, &tool);
}
