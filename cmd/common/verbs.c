#include "common/verbs.h"

#include "common/run.h"
#include "common/say.h"

#include <string.h>

/* clang-format off */
const struct option_row common_options[] = {
    { "store",        0,   N_("FILE"),   N_("the store, else DUDAO_STORE, else the user's own") },
    { "format",       'f', N_("FORMAT"), N_("table, json, csv, yaml or tsv") },
    { "today",        0,   N_("DATE"),   N_("the day to take for today, else DUDAO_TODAY") },
    { "lang",         0,   "zh|en",      N_("the language of what people read") },
    { "dry-run",      'n', NULL,         N_("do everything, then take it back") },
    { "quiet",        'q', NULL,         N_("errors alone, and the results asked for") },
    { "reveal",       0,   NULL,         N_("personal data too; this is noted in the history") },
    { "on-behalf-of", 0,   N_("PERSON"), N_("for whom one types; not a signature") },
    { "no-color",     0,   NULL,         N_("no colour; NO_COLOR says the same") },
    { "help",         'h', NULL,         N_("this help") },
    { "version",      0,   NULL,         N_("the version") },
    { 0 },
};

static const struct option_row import_options[] = {
    { "from",     0, N_("FORMAT"), N_("yaml or json, whatever the file is called") },
    { "encoding", 0, N_("ENCODING"), N_("what the file is written in, as GB18030") },
    { "update",   0, NULL,         N_("change records that differ from the file") },
    { "legacy",   0, NULL,         N_("records from before the system; with --reason") },
    { "restore",  0, NULL,         N_("take an export back into an empty store, exactly") },
    { "reason",   0, N_("TEXT"),   N_("why, kept in the history") },
    { "force",    0, NULL,         N_("over the guards that allow it; with --reason") },
    { 0 },
};

static const struct option_row move_options[] = {
    { "reason", 0, N_("TEXT"), N_("why, kept in the history") },
    { "force",  0, NULL,       N_("over the guards that allow it; with --reason") },
    { 0 },
};

static const struct option_row reason_options[] = {
    { "reason", 0, N_("TEXT"), N_("why, kept in the history") },
    { 0 },
};

static const struct option_row list_options[] = {
    { "columns", 0, N_("NAMES"), N_("the columns, parted by commas") },
    { "sort",    0, N_("NAMES"), N_("fields to sort by, a - before one for descending") },
    { "limit",   0, "N",         N_("the first N alone") },
    { "group",   0, N_("FIELD"), N_("how many there are of each value") },
    { 0 },
};

static const struct option_row template_options[] = {
    { "schema", 0, NULL, N_("the JSON Schema of such files, for editors") },
    { "manual", 0, NULL, N_("the table of fields for the manual, in mdoc") },
    { 0 },
};

static const struct option_row check_options[] = {
    { "year",        0, N_("YEAR"), N_("the calendar year; this one when left out") },
    { "school-year", 0, N_("YEAR"), N_("the school year that begins in it") },
    { 0 },
};

const struct verb common_verbs[] = {
    { "import",   "导入", N_("FILE…"),                    1, ANY_NUMBER, STORE_WRITE,  run_import,   import_options,   N_("records and moves from files, all or nothing"), .check = check_import, .bulk = true },
    { "add",      "登记", N_("KIND FIELD=VALUE…"),        1, ANY_NUMBER, STORE_WRITE,  run_add,      move_options,     N_("enter one record"), .check = check_add },
    { "edit",     "修改", N_("KEY"),                      1, 1, STORE_OWN,    run_edit,     reason_options,   N_("change a record in the editor"), .formats = "table" },
    { "list",     "列表", N_("[KIND] [FILTER…]"),         0, ANY_NUMBER, STORE_READ,   run_list,     list_options,     N_("list records"), .check = check_list, .formats = "table|json|csv|yaml|tsv" },
    { "show",     "查看", N_("KEY"),                      1, 1, STORE_READ,   run_show,     NULL,             N_("everything about one record"), .formats = "table|json|yaml" },
    { "history",  "历史", N_("KEY"),                      1, 1, STORE_READ,   run_history,  NULL,             N_("who changed what, when, before and after") },
    { "void",     "作废", N_("KEY… --reason TEXT"),       1, ANY_NUMBER, STORE_WRITE,  run_void,     reason_options,   N_("set a record aside"), .check = check_reason },
    { "undo",     "撤销", N_("KEY… --reason TEXT"),       1, ANY_NUMBER, STORE_WRITE,  run_undo,     reason_options,   N_("take back the last move of a record"), .check = check_reason },
    { "template", "模板", N_("KIND"),                     0, 1, STORE_UNUSED, run_template, template_options, N_("a blank record to fill in"), .check = check_kind, .formats = "table|yaml" },
    { "flow",     "流程", N_("KIND"),                     0, 1, STORE_MAYBE,  run_flow,     NULL,             N_("the workflow; as a picture with --format dot"), .check = check_kind, .formats = "table|json|csv|tsv|dot" },
    { "check",    "检查", N_("[--year YEAR]"),            0, 0, STORE_READ,   run_check,    check_options,    N_("the rules: what is expected, who falls short"), .check = check_period },
    { 0 },
};

const struct verb move_verb = {
    "", NULL, N_("KEY… [FIELD=VALUE…]"), 1, ANY_NUMBER, STORE_WRITE, run_move, move_options, NULL, .check = check_move,
};

const struct option_row move_words[] = {
    { "on",        0, N_("DATE"),    N_("the day it happened; today when left out") },
    { "by",        0, N_("PERSON"),    N_("who decided") },
    { "as",        0, "self|acting", N_("in person, or for another by authority=") },
    { "authority", 0, N_("TEXT"),    N_("on whose authority one signs for another") },
    { "scan",      0, N_("FILE"),    N_("the signed paper, kept as evidence") },
    { "reason",    0, N_("TEXT"),    N_("why, kept in the history") },
    { "note",      0, N_("TEXT"),    N_("a remark") },
    { 0 },
};
/* clang-format on */

const char *verbs_formats(const struct verb *verb)
{
    return verb->formats ? verb->formats : "table|json|csv|tsv";
}

bool verbs_owns(const struct tool *tool, const struct dd_kind *kind)
{
    return !tool->name || strcmp(kind->task, tool->name) == 0;
}

/* A verb from several states has several rows. */
static bool is_first(const struct dd_kind *kind, unsigned nth, const char *verb)
{
    struct dd_move_seen row;

    for (unsigned i = 0; i < nth && dd_flow_row(kind, i, &row); i++)
        if (!row.by_program && strcmp(row.verb, verb) == 0)
            return false;
    return true;
}

bool verbs_move(const struct tool *tool, unsigned nth, struct verb_move *out)
{
    struct dd_move_seen row;

    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++) {
        for (unsigned i = 0; verbs_owns(tool, *kind) && dd_flow_row(*kind, i, &row); i++) {
            if (row.by_program || strcmp(row.verb, "create") == 0 || !is_first(*kind, i, row.verb))
                continue;
            if (nth-- == 0) {
                *out = (struct verb_move){ *kind, row };
                return true;
            }
        }
    }
    return false;
}
