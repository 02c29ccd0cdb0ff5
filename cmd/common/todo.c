/* `todo`, and `dudao` alone: what is overdue and what is due next; `todo` tells of the rules too. */
#include "common/front.h"
#include "common/message.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"

#include <dudao/policy.h>
#include <dudao/task.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { DAYS_USUAL = 14, DAYS_MOST = 3660 };

enum { TODO_KEY, TODO_KIND, TODO_TITLE, TODO_WHAT, TODO_STATE, TODO_DUE, TODO_LEFT };

/* clang-format off */
static const struct dd_field todo_fields[] = {
    [TODO_KEY]   = { "key",       "编号",     DD_TEXT },
    [TODO_KIND]  = { "kind",      "类别",     DD_TEXT },
    [TODO_TITLE] = { "title",     "事项",     DD_TEXT },
    [TODO_WHAT]  = { "what",      "期限种类", DD_TEXT },
    [TODO_STATE] = { "state",     "状态",     DD_TEXT },
    [TODO_DUE]   = { "due",       "到期日",   DD_DATE },
    [TODO_LEFT]  = { "days_left", "剩余天数", DD_NUMBER },
    { 0 },
};
static const struct dd_kind todo_kind = {
    .name = "todo", .label = "待办", .columns = "due days_left key kind title state", .fields = todo_fields,
};
/* clang-format on */

static int read_days(const struct call *call, int *days, struct dd_error *err)
{
    const char *word = call_option(call, "days");
    char *end;
    const long number = word ? strtol(word, &end, 10) : DAYS_USUAL;

    if (word && (*end || end == word || number < 0 || number > DAYS_MOST))
        return dd_fail(err, DD_E_USAGE, _("--days is a number of days, not '%s'"), word);
    *days = (int)number;
    return 0;
}

int check_todo(const struct call *call, struct dd_error *err)
{
    int days;

    return read_days(call, &days, err);
}

struct todo {
    struct call *call;
    struct results *results;
    unsigned count;
};

static int put(void *with, const struct dd_todo_seen *seen, struct dd_error *err)
{
    struct todo *todo = with;
    const struct call *call = todo->call;
    struct dd_record *row = results_row(todo->results);
    int failed;

    results_text(row, TODO_KEY, seen->key);
    results_text(row, TODO_KIND, call_word(call, seen->kind, seen->kind_label));
    results_text(row, TODO_TITLE, seen->title);
    results_text(row, TODO_WHAT, seen->what);
    results_text(row, TODO_STATE, call_word(call, seen->state, seen->state_label));
    dd_set_date(row, TODO_DUE, seen->due);
    dd_set_number(row, TODO_LEFT, seen->days_left);
    failed = results_done(todo->results, err);
    if (seen->days_left < 0)
        results_mark(todo->results);
    todo->count++;
    return failed;
}

static int print(struct call *call, int days, unsigned *count, struct dd_error *err)
{
    struct todo todo = { .call = call };
    struct dd_desk *desk = call_desk(call, err);

    if (!desk || results_of(&todo.results, call, &todo_kind, err))
        return -1;
    const bool failed =
        dd_task_todo(desk, days, call->chinese && call->format != DD_JSON, put, &todo, err);
    *count = todo.count;
    return results_end(todo.results, failed, err);
}

static int count_failing(void *with, const struct dd_finding_of_rule *seen, struct dd_error *err)
{
    unsigned *failing = with;

    (void)err;
    *failing += !seen->holds;
    return 0;
}

/* What the rules of the year find wanting has no day on which it is due; where it is told of is said. */
static int note_rules(struct call *call, struct dd_error *err)
{
    struct dd_rule_period year;
    unsigned rules, failing = 0;

    dd_rule_year(dd_day_year(call->who.today), &year);
    if (dd_rules_run(call->store, NULL, &year, count_failing, &failing, &rules, err))
        return -1;
    if (failing)
        message_note(call, _("not as the rules of the year ask: %u, see dudao report compliance"),
                     failing);
    return 0;
}

int run_todo(struct call *call)
{
    struct dd_error err = { 0 };
    unsigned count;
    int days = 0;

    if (read_days(call, &days, &err) || print(call, days, &count, &err) ||
        (call->format == DD_TABLE && note_rules(call, &err)))
        return call_fail(call, &err);
    if (count == 0 && call->format == DD_TABLE)
        message_note(call, _("nothing is overdue or due within %d days"), days);
    return 0;
}

/* Before there is a store, `dudao` alone tells how to begin. */
int run_front(struct call *call)
{
    const struct dd_store_options options = { .path = call->path, .who = call->who };
    struct dd_error err = { 0 };
    unsigned count;

    if (call->format == DD_TABLE)
        front_print_tasks(call);
    if (call->format == DD_TABLE && access(call->path, F_OK)) {
        spool_format(&call->out, _("\nThere is no store %s yet. Make one with: dudao init\n"),
                     call->path);
        return 0;
    }
    if (call->format == DD_TABLE)
        spool_format(&call->out, _("\nOverdue, and due within %d days\n"), DAYS_USUAL);
    if (dd_store_open(&call->store, &options, &err) || dd_store_read(call->store, &err) ||
        print(call, DAYS_USUAL, &count, &err))
        return call_fail(call, &err);
    if (count == 0 && call->format == DD_TABLE)
        spool_format(&call->out, "  %s\n", _("nothing"));
    return 0;
}
