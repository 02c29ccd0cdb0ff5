/* `import`: files of records and moves, all or nothing. */
#include "common/message.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"
#include "common/table.h"

#include <dudao/task.h>
#include <stdio.h>
#include <string.h>

enum { CELL_SIZE = 96 };

enum { TALLY_KIND, TALLY_NEW, TALLY_CHANGED, TALLY_SAME };

/* clang-format off */
static const struct dd_field tally_fields[] = {
    [TALLY_KIND]    = { "kind",    "类别", DD_TEXT },
    [TALLY_NEW]     = { "new",     "新增", DD_NUMBER },
    [TALLY_CHANGED] = { "changed", "变更", DD_NUMBER },
    [TALLY_SAME]    = { "same",    "相同", DD_NUMBER },
    { 0 },
};
static const struct dd_kind tally_kind = { .name = "tally", .label = "导入结果", .fields = tally_fields };
/* clang-format on */

static bool is_counted(const struct dd_tally_row *row)
{
    return row->fresh || row->changed || row->same;
}

/* `督学 inspector  + 3  ~ 0  = 12` */
static void print_lines(struct call *call, const struct dd_tally *tally)
{
    struct table *table = table_new(call, false);
    char cell[CELL_SIZE];
    bool any = false;

    for (unsigned i = 0; i < 4; i++)
        table_column(table, "", AS_WORD);
    for (unsigned i = 0; i < tally->count; i++) {
        const struct dd_tally_row *row = &tally->row[i];

        if (!is_counted(row))
            continue;
        any = true;
        table_row(table);
        snprintf(cell, sizeof cell, "%s%s%s", call->chinese ? row->label : "",
                 call->chinese ? " " : "", row->kind);
        table_cell(table, cell);
        snprintf(cell, sizeof cell, "+ %u", row->fresh);
        table_cell(table, cell);
        snprintf(cell, sizeof cell, "~ %u", row->changed);
        table_cell(table, cell);
        snprintf(cell, sizeof cell, "= %u", row->same);
        table_cell(table, cell);
    }
    table_end(table);
    if (!any)
        message_note(call, "%s", _("nothing to import was in it"));
}

static unsigned count_of(const struct dd_tally_row *row, unsigned which)
{
    return which == TALLY_NEW ? row->fresh : which == TALLY_CHANGED ? row->changed : row->same;
}

/* `{"new": {"inspector": 3}, "changed": {}, "same": {"inspector": 12}}` */
static void print_json(struct call *call, const struct dd_tally *tally)
{
    for (unsigned which = TALLY_NEW; which <= TALLY_SAME; which++) {
        const char *comma = "";

        spool_format(&call->out, "%s\"%s\": {", which == TALLY_NEW ? "{" : ", ",
                     tally_fields[which].key);
        for (unsigned i = 0; i < tally->count; i++) {
            const unsigned count = count_of(&tally->row[i], which);

            if (count == 0)
                continue;
            spool_format(&call->out, "%s\"%s\": %u", comma, tally->row[i].kind, count);
            comma = ", ";
        }
        spool_put(&call->out, "}");
    }
    spool_put(&call->out, "}\n");
}

static int print_rows(struct call *call, const struct dd_tally *tally, struct dd_error *err)
{
    struct results *results;
    int failed = 0;

    if (results_of(&results, call, &tally_kind, err))
        return -1;
    for (unsigned i = 0; i < tally->count && !failed; i++) {
        struct dd_record *row = results_row(results);

        if (!is_counted(&tally->row[i]))
            continue;
        dd_set_text(row, TALLY_KIND, call_word(call, tally->row[i].kind, tally->row[i].label));
        for (unsigned which = TALLY_NEW; which <= TALLY_SAME; which++)
            dd_set_number(row, which, count_of(&tally->row[i], which));
        failed = results_done(results, err);
    }
    return results_end(results, failed, err);
}

static int print(struct call *call, const struct dd_tally *tally, struct dd_error *err)
{
    switch (call->format) {
    case DD_TABLE:
        if (call_tells(call))
            print_lines(call, tally);
        return 0;
    case DD_JSON:
        print_json(call, tally);
        return 0;
    case DD_YAML:
    case DD_CSV:
    case DD_TSV:
        break;
    }
    return print_rows(call, tally, err);
}

static bool ends_with(const char *name, const char *end)
{
    const size_t length = strlen(name), tail = strlen(end);

    return length >= tail && strcasecmp(name + length - tail, end) == 0;
}

/* YAML and JSON have one reader, so that nothing hangs on the name of a file; but a spreadsheet is neither. */
static int check_files(const struct call *call, struct dd_error *err)
{
    static const char *const others[] = { ".csv", ".xlsx", ".xls", ".et", ".docx", ".doc", ".pdf" };
    const char *from = call_option(call, "from");

    if (from && strcmp(from, "yaml") != 0 && strcmp(from, "json") != 0)
        return dd_fail(err, DD_E_USAGE, _("--from is yaml or json, not '%s'"), from);
    for (unsigned i = 0; !from && i < call->options.count; i++)
        for (size_t k = 0; k < sizeof others / sizeof *others; k++)
            if (ends_with(call_text(call, i), others[k]))
                return dd_fail(err, DD_E_USAGE, _("'%s' is no file of YAML or JSON"),
                               call_text(call, i));
    return 0;
}

int check_import(const struct call *call, struct dd_error *err)
{
    const bool legacy = call_flag(call, "legacy");

    if (legacy && !call_option(call, "reason"))
        return dd_fail(err, DD_E_USAGE, "%s", _("--legacy needs --reason TEXT"));
    if (call_flag(call, "restore") && (legacy || call_flag(call, "update")))
        return dd_fail(err, DD_E_USAGE, "%s",
                       _("--restore goes with neither --legacy nor --update"));
    return check_files(call, err);
}

int run_import(struct call *call)
{
    const struct dd_import_options options = {
        .files = (const char *const *)call->options.words,
        .encoding = call_option(call, "encoding"),
        .reason = call_option(call, "reason"),
        .update = call_flag(call, "update"),
        .legacy = call_flag(call, "legacy"),
        .restore = call_flag(call, "restore"),
        .force = call->force,
    };
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };
    struct dd_tally *tally = dd_arena_alloc(call->arena, sizeof *tally);
    struct dd_desk *desk;

    desk = call_desk(call, &err);
    if (!desk)
        return call_fail(call, &err);
    if (dd_task_import(desk, &options, tally, &problems, &err))
        return call_refuse_file(call, &problems, &err);
    message_file_problems(call, &problems);
    dd_problems_clear(&problems);
    return print(call, tally, &err) ? call_fail(call, &err) : 0;
}
