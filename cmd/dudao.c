/* dudao: the store itself, and the way to the tasks. */
#include "common/front.h"
#include "common/run.h"
#include "common/say.h"

/* clang-format off */
static const struct option_row init_options[] = {
    { "office", 0, N_("NAME"),   N_("the name of the office") },
    { "word",   0, N_("WORD"),   N_("of printed numbers, as 威经教督") },
    { "region", 0, N_("CODE"),   N_("the division code, six digits") },
    { "opened", 0, N_("DATE"),   N_("what is dated before it is legacy; else today") },
    { "next",   0, N_("KIND=N"), N_("the next number of a paper, as 整改通知书=38") },
    { 0 },
};
static const struct option_row log_options[] = {
    { "head", 0, NULL, N_("number and hash of the newest entry, to be kept") },
    { "last", 0, "N",  N_("the newest N entries alone") },
    { 0 },
};
static const struct option_row export_options[] = {
    { "output", 'o', N_("FILE"), N_("where to write; standard output when left out") },
    { 0 },
};
static const struct option_row todo_options[] = {
    { "days", 0, "N", N_("how far ahead; 14 when left out") },
    { 0 },
};
static const struct option_row policy_options[] = {
    { "from",   0, N_("DATE"), N_("the day from which it holds") },
    { "source", 0, N_("TEXT"), N_("the paper that says so") },
    { 0 },
};
static const struct option_row calendar_options[] = {
    { "encoding", 0, N_("ENCODING"), N_("what the file is written in, as GB18030") },
    { 0 },
};
static const struct option_row after_options[] = {
    { "working", 0, NULL, N_("count working days") },
    { 0 },
};

static const struct verb verbs[] = {
    { "",                "",          NULL,                 0, 0, STORE_UNUSED, run_front,           NULL,             NULL },
    { "init",            "建库",      NULL,                 0, 0, STORE_UNUSED, run_init,            init_options,     N_("make a new store"), .check = check_init, .formats = "table" },
    { "verify",          "校验",      NULL,                 0, 0, STORE_READ,   run_verify,          NULL,             N_("whether the store is what the history says it is"), .formats = "table|json" },
    { "doctor",          "体检",      NULL,                 0, 0, STORE_READ,   run_doctor,          NULL,             N_("what the office should mend"), .formats = "table" },
    { "backup",          "备份",      N_("FILE"),           1, 1, STORE_OWN,    run_backup,          NULL,             N_("copy the store, its evidence and their hashes"), .check = check_no_dry_run, .formats = "table" },
    { "restore",         "还原",      N_("FILE"),           1, 1, STORE_UNUSED, run_restore,         NULL,             N_("put a copy in the place of a store that is lost"), .formats = "table|json" },
    { "log",             "日志",      NULL,                 0, 0, STORE_READ,   run_log,             log_options,      N_("the history of everything"), .check = check_log },
    { "export",          "导出",      NULL,                 0, 0, STORE_OWN,    run_export,          export_options,   N_("everything, as a file that import --restore reads"), .check = check_no_dry_run, .formats = "table|yaml" },
    { "todo",            "待办",      NULL,                 0, 0, STORE_READ,   run_todo,            todo_options,     N_("what is overdue and what is due next"), .check = check_todo },
    { "policy list",     "规则 列表", NULL,                 0, 0, STORE_READ,   run_policy_list,     NULL,             N_("the numbers of the rules as they hold today") },
    { "policy show",     "规则 查看", N_("ID"),             1, 1, STORE_READ,   run_policy_show,     NULL,             N_("one number through the years") },
    { "policy set",      "规则 设定", N_("ID VALUE"),       2, 2, STORE_WRITE,  run_policy_set,      policy_options,   N_("another value from a day on (--from, --source)"), .check = check_policy_set },
    { "calendar import", "日历 导入", N_("FILE"),           1, 1, STORE_WRITE,  run_calendar_import, calendar_options, N_("holidays, make-up workdays, terms, quiet periods") },
    { "calendar show",   "日历 查看", N_("YEAR"),           1, 1, STORE_READ,   run_calendar_show,   NULL,             N_("what a year has that is not as its weekdays say"), .check = check_year },
    { "calendar count",  "日历 计日", N_("FROM UNTIL"),     2, 2, STORE_READ,   run_calendar_count,  NULL,             N_("working days, both ends included"), .check = check_count, .formats = "table|json" },
    { "calendar after",  "日历 推算", N_("DATE N"),         2, 2, STORE_READ,   run_calendar_after,  after_options,    N_("the day a period of N days ends"), .check = check_after, .formats = "table|json" },
    { "completion",      "补全",      N_("bash|zsh|fish"),  1, 1, STORE_UNUSED, run_completion,      NULL,             N_("the script that completes words in a shell"), .check = check_completion, .formats = "table" },
    { 0 },
};
/* clang-format on */

static const struct tool tool = {
    .program = "dudao",
    .label = N_("the records, rules and deadlines of an education supervision office"),
    .verbs = verbs,
};

int main(int argc, char **argv)
{
    front_exec(&tool, argc, argv);
    return tool_main(argc, argv, &tool);
}
